extension Layout {
  /// The agency's own result beside those of others, in one sentence.
  static let severalAgencies = Layout("several-agencies") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    notice.expectation.leaveOpen(["/title"])
    let others = DrawnOther.draw(
      generator.number(2...3), year: result.year, like: result.office, using: &generator)
    let hasLevels = generator.once(in: 2)
    for other in others {
      notice.expectation.append(other.expected(year: result.year, hasLevel: hasLevels), to: "otherAgencies")
    }
    let list = others.enumerated().map { index, other in
      let level = hasLevels ? " ระดับ \(other.year.level)" : ""
      return (index == others.count - 1 ? "และ" : "")
        + "\(other.name) ได้ \(other.year.overall.text) คะแนน\(level)"
    }.joined(separator: " ")
    let head = "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(result.year) ของ\(result.office.name)\n\n"
    let lead = generator.pick([
      " ขณะที่หน่วยงานอื่นในกลุ่มเดียวกัน ได้แก่ ", " ส่วนหน่วยงานใกล้เคียง ได้แก่ ", " สำหรับหน่วยงานอื่น ได้แก่ ",
    ])
    let body = notice.opening() + notice.score() + lead + list
    return notice.document(head + body + notice.distraction())
  }

  /// A league told in a paragraph, none of its agencies the document's own.
  static let leagueInProse = Layout("league-in-prose") { generator in
    let league = DrawnLeague(hasDistricts: false, hasProvinces: false, count: 3...6, using: &generator)
    let hasLevels = !generator.once(in: 3)
    let list = league.rows.enumerated().map { index, row in
      let level = hasLevels ? " ระดับ \(row.year.level)" : ""
      return "อันดับ \(index + 1) \(row.name) \(row.year.overall.text) คะแนน\(level)"
    }
    let expectation = league.expectation(numbering: "อันดับ", hasLevels: hasLevels, instruments: nil)
    let separator = generator.pick([" ", "\n", ", "])
    return league.document(
      list.joined(separator: separator) + "\n", expectation)
  }
}

/// An agency named beside the document's own.
struct DrawnOther {
  let name: String
  let year: DrawnResult.Year

  static func draw(
    _ count: Int, year: Int, like office: DrawnOffice, using generator: inout SeededGenerator
  ) -> [DrawnOther] {
    var names: Set<String> = [office.name]
    var found: [DrawnOther] = []
    while found.count < count {
      let office = DrawnOffice(local: &generator)
      guard names.insert(office.name).inserted else { continue }
      found.append(DrawnOther(name: office.name, year: DrawnResult.year(year, using: &generator)))
    }
    return found
  }

  func expected(year number: Int, hasLevel: Bool) -> Tree {
    [
      "name": .text(name), "fiscalYear": .integer(number),
      "overall": ["score": .number(year.overall), "level": hasLevel ? .text(year.level) : .null],
    ]
  }
}
