/// Writes the sentences about scores, in several wordings.
struct SentenceWriter {
  let report: DrawnReport

  /// The overall result, the instruments and all claims, a paragraph each.
  var paragraphs: String { results + claims }

  /// The overall result and the instruments.
  var results: String { "\(opening)\(followingClauses)\n\n\(instruments)" }

  /// The summary sentence.
  private var opening: String {
    let (year, agency) = (report.year, report.agency.name)
    return switch report.choice(7, 3) {
    case 0: "ปีงบประมาณ พ.ศ. \(year) \(agency)\(overall(.summary))"
    case 1: "ผลการประเมินประจำปีงบประมาณ พ.ศ. \(year) \(agency)\(overall(.summary))"
    default:
      "ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. \(year) ของ\(agency) \(overallWithoutSubject(.summary))"
    }
  }

  /// `ได้คะแนนรวม 87.50 คะแนน อยู่ในระดับ A`, behind the agency's name.
  func overall(_ place: DrawnReport.Place) -> String {
    let (score, level) = (score(place), level(place))
    return switch report.choice(8, 4) {
    case 0: "ได้คะแนนรวม \(score) คะแนน อยู่ในระดับ\(level)"
    case 1: "มีผลการประเมินในภาพรวม \(score) คะแนน อยู่ในระดับ\(level)"
    case 2: "ได้คะแนนภาพรวม \(score) คะแนน จัดอยู่ในระดับ\(level)"
    default: "มีผลการประเมิน \(score) คะแนน อยู่ในระดับ\(level)"
    }
  }

  private func overallWithoutSubject(_ place: DrawnReport.Place) -> String {
    "ในภาพรวมมีระดับคะแนน \(score(place)) จัดอยู่ในระดับ\(level(place))"
  }

  private func score(_ place: DrawnReport.Place) -> String {
    let text = report.overall[place]?.text ?? ""
    return report.hasMixedDigits && place == .summary ? DigitScript.mixed(text) : text
  }

  /// Letters stand apart from the word in front, level words may.
  private func level(_ place: DrawnReport.Place) -> String {
    let level = report.level[place] ?? ""
    let isApart = level.utf8.allSatisfy { $0 < 0x80 } || report.choice(9, 2) == 0
    return isApart ? " " + level : level
  }

  /// Change and target, in the sentence of the overall score.
  var followingClauses: String {
    report.claims.compactMap { claim in
      switch claim.kind {
      case .change: " " + change(claim)
      case .target: " " + target(claim)
      default: nil
      }
    }.joined()
  }

  private func change(_ claim: DrawnReport.Claim) -> String {
    let verb = claim.isUp ? "เพิ่มขึ้นจากปีงบประมาณ พ.ศ." : "ลดลงจากปีงบประมาณ พ.ศ."
    guard let last = report.history.last else { return "" }
    if report.form == .comparison { return "\(verb) \(last.year) จำนวน \(claim.value.text) คะแนน" }
    return
      "\(verb) \(last.year) ซึ่งได้ \(last.overall.text) คะแนน (ระดับ\(apart(last.level))) จำนวน \(claim.value.text) คะแนน"
  }

  private func apart(_ level: String) -> String { level.utf8.allSatisfy { $0 < 0x80 } ? " " + level : level }

  private func target(_ claim: DrawnReport.Claim) -> String {
    if claim.isUp {
      return report.choice(10, 2) == 0
        ? "และบรรลุค่าเป้าหมายที่กำหนดไว้" : "ซึ่งสูงกว่าค่าเป้าหมาย \(claim.value.text) คะแนน"
    }
    return report.choice(10, 2) == 0
      ? "ยังไม่บรรลุค่าเป้าหมายของแผนแม่บท" : "ซึ่งต่ำกว่าค่าเป้าหมาย \(claim.value.text) คะแนน"
  }

  // MARK: Instruments

  private var instruments: String {
    guard report.hasInstrumentScores, !report.parts.contains(.points), report.form != .comparison else {
      return ""
    }
    let list = report.instruments.enumerated().map { index, instrument in
      "\(Wording.instruments[index]) (\(OfficialForm.codes[index])) ได้ร้อยละ \(instrument.score.text)"
    }
    return "เมื่อจำแนกตามเครื่องมือ \(list[0]) \(list[1]) และ\(list[2])\n\n"
  }

  // MARK: Claims on indicators

  /// Highest, lowest and counts, a paragraph each.
  var claims: String {
    var text = ""
    let highest = report.claims.first { $0.kind == .highest }
    let lowest = report.claims.first { $0.kind == .lowest }
    if let highest, let lowest { text += extremes(highest, lowest) + "\n\n" }
    for claim in report.claims {
      if let sentence = count(claim) { text += sentence + "\n\n" }
    }
    if report.form == .labels && !followingClauses.isEmpty { text += "\(opening)\(followingClauses)\n\n" }
    return text
  }

  private func extremes(_ highest: DrawnReport.Claim, _ lowest: DrawnReport.Claim) -> String {
    let (best, worst) = (names(highest.indicators), names(lowest.indicators))
    return switch report.choice(11, 3) {
    case 0:
      "ตัวชี้วัดที่ได้คะแนนสูงสุด คือ \(best) ได้ \(highest.value.text) คะแนน ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุด คือ \(worst) ได้ \(lowest.value.text) คะแนน"
    case 1:
      "ตัวชี้วัดที่มีคะแนนเฉลี่ยสูงสุด คือ \(best) โดยมีระดับคะแนน \(highest.value.text) ส่วนตัวชี้วัดที่มีคะแนนเฉลี่ยต่ำที่สุด คือ \(worst) มีระดับคะแนน \(lowest.value.text)"
    default:
      "ตัวชี้วัดที่มีคะแนนสูงสุด คือ \(best) \(highest.value.text) คะแนน และตัวชี้วัดที่มีคะแนนต่ำสุด คือ \(worst) \(lowest.value.text) คะแนน"
    }
  }

  private func names(_ indicators: [Int]) -> String {
    let hasNumbers = report.choice(12, 2) == 0
    return indicators.map { (hasNumbers ? "ตัวชี้วัดที่ \($0 + 1) " : "") + OfficialForm.names[$0] }
      .joined(separator: "และ")
  }

  private func count(_ claim: DrawnReport.Claim) -> String? {
    let (count, bound) = (claim.count, claim.value.text)
    return switch claim.kind {
    case .above: "มีตัวชี้วัดจำนวน \(count) ตัวชี้วัด ที่ได้คะแนนมากกว่า \(bound) คะแนน"
    case .below: "มีตัวชี้วัดจำนวน \(count) ตัวชี้วัด ที่ได้คะแนนต่ำกว่า \(bound) คะแนน"
    case .atLeast:
      report.choice(14, 2) == 0
        ? "มีตัวชี้วัดที่ได้คะแนนตั้งแต่ \(bound) คะแนนขึ้นไป จำนวน \(count) ตัวชี้วัด"
        : "มีตัวชี้วัดจำนวน \(count) ตัวชี้วัด ที่ได้คะแนนไม่น้อยกว่า \(bound) คะแนน"
    default: nil
    }
  }
}
