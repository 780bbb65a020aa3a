/// Sentences of notices on a web page, as offices write them, and what they say.
struct Notice {
  let result: DrawnResult
  var expectation: Expectation
  var generator: SeededGenerator
  /// The agency's address stands behind its name.
  let hasAddress: Bool
  private let isShort: Bool
  private var name: String { result.office.name }

  init(_ result: DrawnResult, kind: String, using generator: inout SeededGenerator) {
    self.result = result
    var own = SeededGenerator(seed: generator.next())
    hasAddress = result.office.province != nil && own.once(in: 2)
    isShort = own.once(in: 3)
    self.generator = own
    expectation = Expectation(kind: kind, result, hasAddress: hasAddress)
  }

  /// `พ.ศ. 2565` in one of its forms.
  mutating func year(_ year: Int) -> String {
    generator.pick([
      "ปีงบประมาณ พ.ศ. \(year)", "ปีงบประมาณ พ.ศ.\(year)", "ปีงบประมาณ \(year)", "ปี พ.ศ. \(year)", "ปี \(year)",
      "ปีงบประมาณ พ.ศ. \(year)", "ปีงบประมาณ\(year)", "ปี \(year % 100)",
    ])
  }

  /// The assessment's name in one of its forms.
  mutating func assessment() -> String {
    generator.pick([
      "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
      "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
      "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA)",
      "การประเมิน ITA",
    ])
  }

  /// The name, with the address where there is one.
  var nameAndAddress: String {
    hasAddress ? "\(name) \(result.office.address(isShort: isShort))" : name
  }

  // MARK: Head

  /// Heading lines; sets the title, or leaves it open where the line of the year is part of it.
  mutating func head() -> String {
    switch generator.number(0...3) {
    case 0: return ""
    case 1:
      let first = generator.pick([
        "ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
        "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
        "ประชาสัมพันธ์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
      ])
      expectation["title"] = .text(first)
      return "\(first)\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\n"
    case 2:
      expectation.leaveOpen(["/title"])
      return "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(result.year) ของ\(name)\n\n"
    default:
      expectation.leaveOpen(["/title"])
      return
        "\(name)\nแจ้งผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ\nประจำปีงบประมาณ พ.ศ. \(result.year)\n\n"
    }
  }

  // MARK: The result

  /// The opening clause up to the agency, which is the subject of what follows.
  mutating func opening() -> String {
    let (assessment, year) = (assessment(), year(result.year))
    return generator.pick([
      "ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผล\(assessment) ประจำ\(year) ผลปรากฏว่า\(nameAndAddress) ",
      "ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ ได้เผยแพร่ผล\(assessment) ประจำ\(year) นั้น \(nameAndAddress) ",
      "ผล\(assessment) ประจำ\(year) ของ\(nameAndAddress) ",
      "\(nameAndAddress) เข้ารับ\(assessment) ประจำ\(year) และ",
      "\(nameAndAddress) ขอประชาสัมพันธ์ผล\(assessment) ประจำ\(year) โดย\(name)",
      "\(nameAndAddress) ขอแจ้งให้ทราบว่า ใน\(assessment) ประจำ\(year) หน่วยงาน",
      "\(nameAndAddress) ได้รับแจ้งผล\(assessment) ประจำ\(year) จากสำนักงาน ป.ป.ช. ว่า",
      "สำนักงาน ป.ป.ช. เผยแพร่ผล\(assessment) ประจำ\(year) ผ่านระบบ ITAS เมื่อวันที่ 10 สิงหาคม \(result.year) โดย\(nameAndAddress) ",
      "ขอแสดงความยินดีกับ\(nameAndAddress) ที่เข้ารับ\(assessment) ประจำ\(year) และ",
      "จากผล\(assessment) ประจำ\(year) พบว่า \(nameAndAddress) ",
      "ด้วย\(nameAndAddress) ได้เข้าร่วม\(assessment) ประจำ\(year) ซึ่ง",
    ])
  }

  /// Score and level.
  mutating func score() -> String {
    let (score, level) = (result.now.overall, result.now.level)
    expectation.setOverall(score, level)
    expectation.claimOverall(score, level)
    let at = apart(level)
    let ways = [
      "มีคะแนนรวมทั้งสิ้น \(score.text) คะแนน อยู่ในเกณฑ์ระดับ\(at)",
      "มีคะแนนเฉลี่ยภาพรวม \(score.text) อยู่ในระดับ\(at)", "ได้คะแนนรวม \(score.text)คะแนน อยู่ในระดับ\(at)",
      "ได้คะแนนเท่ากับร้อยละ \(score.text) อยู่ในระดับ\(at)", "ได้คะแนน ITA \(score.text) คะแนน ระดับ\(at)",
      "ได้ผลคะแนน \(score.text) คะแนน ระดับ\(at)", "มีคะแนนอยู่ที่ \(score.text) คะแนน ผลการประเมินระดับ\(at)",
      "ได้รับคะแนน \(score.text) คะแนน อยู่ในเกณฑ์\(at)", "ได้รับการประเมินในระดับ\(at) ได้คะแนน \(score.text) คะแนน",
      "ได้ \(score.text) คะแนน จาก 100 คะแนน จัดอยู่ในระดับ\(at)",
    ]
    return generator.pick(
      ways + [
        "ได้คะแนนรวม \(score.text) คะแนน อยู่ในระดับ\(at)",
        "ได้คะแนนเฉลี่ยรวม \(score.text) คะแนน ผลการประเมินอยู่ในระดับ\(at)",
        "มีผลคะแนนการประเมินในภาพรวมเท่ากับ \(score.text) คะแนน อยู่ในระดับ\(at)",
        "มีผลการประเมิน \(score.text) คะแนน จัดอยู่ในระดับ\(at)",
        "ได้คะแนน \(score.text) คะแนน จากคะแนนเต็ม 100 คะแนน อยู่ในระดับ\(at)",
        "ได้คะแนน \(score.text) คะแนน (ระดับ\(at))",
        "ได้รับผลการประเมินร้อยละ \(score.text) ระดับผลการประเมิน\(at)",
        "มีคะแนนภาพรวม \(score.text) คะแนน ผลการประเมินระดับ\(at)",
        "ได้คะแนนภาพรวมจำนวน \(score.text) คะแนน ซึ่งอยู่ในระดับ\(at)",
        "มีผลการประเมินอยู่ในระดับ\(at) ด้วยคะแนน \(score.text) คะแนน",
      ])
  }

  /// A level behind a word: letters stand apart, words may.
  private mutating func apart(_ level: String) -> String {
    OfficialForm.hasLetters(result.year) || generator.once(in: 2) ? " " + level : level
  }

  // MARK: What may follow

  /// Rank, change and last year, in any combination.
  mutating func clauses() -> String {
    var clauses = ""
    if generator.once(in: 3) { clauses += rank() }
    // Before 2562 another scheme held.
    if result.last.year >= 2562, result.change.units != 0, generator.once(in: 2) { clauses += change() }
    if generator.once(in: 5) { clauses += target() }
    return clauses
  }

  private mutating func rank() -> String {
    let rank = generator.number(1...90)
    let all = generator.number(91...146)
    let isLocal = result.office.type.hasSuffix("municipality") || result.office.type.hasPrefix("subdistrict")
    if hasAddress, isLocal, let province = result.office.province, generator.once(in: 2) {
      expectation.addRanking("province", rank, of: all)
      return generator.pick([
        " และอยู่ในอันดับที่ \(rank) ของจังหวัด\(province) จากองค์กรปกครองส่วนท้องถิ่นทั้งหมด \(all) แห่ง",
        " เป็นอันดับที่ \(rank) ของจังหวัด\(province) จากทั้งหมด \(all) หน่วยงาน",
      ])
    }
    let (national, agencies) = (rank * 41, generator.pick([8299, 8303, 8323]))
    expectation.addRanking("country", national, of: agencies)
    return generator.pick([
      " อยู่ในอันดับที่ \(grouped(national)) ของประเทศ จากหน่วยงานที่เข้ารับการประเมิน \(grouped(agencies)) แห่ง",
      " และเป็นอันดับที่ \(grouped(national)) ของประเทศ จาก \(grouped(agencies)) หน่วยงานทั่วประเทศ",
    ])
  }

  private mutating func change() -> String {
    let (last, change) = (result.last, result.change)
    let amount = change.magnitude.text
    let isRise = change.units > 0
    let verb = isRise ? generator.pick(["เพิ่มขึ้น", "สูงขึ้น"]) : generator.pick(["ลดลง", "ต่ำลง"])
    let claim = expectation["claims"].elements.count
    switch generator.number(0...7) {
    case 5:
      expectation.claimChange(change, from: last.year)
      expectation.addHistory(last, hasLevel: false)
      return " จากเดิมปีงบประมาณ พ.ศ. \(last.year) ได้ \(last.overall.text) คะแนน \(verb) \(amount) คะแนน"
    case 6:
      expectation.claimChange(change, from: last.year)
      return isRise
        ? " มีคะแนน\(verb)จากปี \(last.year) ร้อยละ \(amount)"
        : " โดยติดลบถึงร้อยละ -\(amount) เมื่อเทียบกับปี \(last.year)"
    case 7:
      expectation.claimChange(change, from: last.year)
      return " \(verb) \(amount) คะแนน เมื่อเทียบกับปีงบประมาณ พ.ศ. \(last.year)"
    case 0:
      expectation.claimChange(change, from: last.year)
      return " \(verb)จากปีงบประมาณ พ.ศ. \(last.year) จำนวน \(amount) คะแนน"
    case 1:
      expectation.claimChange(change, from: last.year)
      expectation.addHistory(last, hasLevel: true)
      let level = OfficialForm.hasLetters(last.year) ? " " + last.level : last.level
      return
        " \(verb)จากปีงบประมาณ พ.ศ. \(last.year) ซึ่งได้ \(last.overall.text) คะแนน (ระดับ\(level)) จำนวน \(amount) คะแนน"
    case 2:
      expectation.claimChange(change, from: last.year)
      expectation.addHistory(last, hasLevel: false)
      return " โดย\(verb)จากปี \(last.year) ที่ได้คะแนน \(last.overall.text) คะแนน คิดเป็น \(amount) คะแนน"
    case 3:
      // Which year "last year" is can be worked out, but isn't said.
      expectation.claimChange(change, from: nil)
      expectation.leaveOpen(["/claims/\(claim)/fromYear"])
      return " \(verb)จากปีที่ผ่านมา \(amount) คะแนน"
    default:
      expectation.addHistory(last, hasLevel: false)
      return " (ปีงบประมาณ พ.ศ. \(last.year) ได้ \(last.overall.text) คะแนน)"
    }
  }

  private mutating func target() -> String {
    let isMet = result.now.overall.hundredths >= OfficialForm.pass
    expectation.claim(isMet ? "target-met" : "target-missed", WrittenNumber(85, scale: 0))
    return isMet ? " ซึ่งสูงกว่าค่าเป้าหมาย 85 คะแนน" : " ซึ่งต่ำกว่าค่าเป้าหมาย 85 คะแนน"
  }

  // MARK: Numbers that are no scores of the agency

  /// A sentence with numbers of scores' shapes that belong to nobody here; often none.
  mutating func distraction() -> String {
    guard !generator.once(in: 3) else { return "" }
    let mean = WrittenNumber(hundredths: generator.number(6700...9399)).text
    let share = WrittenNumber(hundredths: generator.number(5200...9499)).text
    let agencies = generator.pick([8299, 8303, 8305, 8317, 8323])
    return generator.pick([
      " ทั้งนี้ คะแนนเฉลี่ยของหน่วยงานทั่วประเทศอยู่ที่ \(mean) คะแนน",
      " ขณะที่คะแนนเฉลี่ยระดับประเทศเท่ากับ \(mean) คะแนน",
      " โดยมีหน่วยงานภาครัฐเข้ารับการประเมินทั้งสิ้น \(grouped(agencies)) แห่ง ผ่านเกณฑ์คิดเป็นร้อยละ \(share)",
      " ทั้งนี้ เกณฑ์ผ่านการประเมินกำหนดไว้ที่ 85 คะแนนขึ้นไป",
      " โดยมีหน่วยงานที่ผ่านเกณฑ์ 85 คะแนนขึ้นไป จำนวน \(grouped(agencies * 7 / 10)) หน่วยงาน คิดเป็นร้อยละ \(share) ของหน่วยงานทั้งหมด",
      " ทั้งนี้ มีหน่วยงานในจังหวัดผ่านเกณฑ์ \(generator.number(20...90)) แห่ง จาก \(generator.number(91...140)) แห่ง",
      " โดยได้รับงบประมาณสนับสนุนการจัดทำข้อมูล \(generator.number(1...9)),\(generator.number(100...999)),000 บาท",
      " ส่วนปีถัดไปตั้งเป้าหมายไว้ที่ 95 คะแนน",
      " มีผู้ตอบแบบวัดรวม \(grouped(generator.number(1001...4999))) คน คิดเป็นร้อยละ \(share) ของกลุ่มตัวอย่าง",
    ])
  }

  /// Thanks, contacts and the page's own furniture.
  private mutating func foot() -> String {
    var text = generator.pick([
      "", " ขอขอบคุณประชาชนและผู้มีส่วนได้ส่วนเสียทุกท่านที่ร่วมตอบแบบวัดการรับรู้",
      " คณะผู้บริหารและเจ้าหน้าที่ทุกคนจะมุ่งมั่นพัฒนางานบริการต่อไป",
    ])
    if generator.once(in: 3) { text += "\n\n" + date() }
    if generator.once(in: 3) {
      text += generator.pick([
        "\n\nสอบถามรายละเอียดเพิ่มเติมได้ที่ สำนักปลัด โทร. 0 4491 \(generator.number(1000...9999)) ต่อ \(generator.number(11...29))",
        "\n\nผู้เข้าชม \(grouped(generator.number(1001...9999))) ครั้ง",
        "\n\nงานประชาสัมพันธ์ โทรศัพท์ 0-53\(generator.number(10...99))-\(generator.number(1000...9999))",
      ])
    }
    return text + "\n"
  }

  private mutating func date() -> String {
    let (day, month) = (generator.number(1...28), generator.number(8...12))
    let name = Wording.months[month - 1]
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    expectation["reportDate"] = .text("\(result.year - 543)-\(pad(month))-\(pad(day))")
    return generator.pick([
      "ประกาศ ณ วันที่ \(day) \(name) พ.ศ. \(result.year)", "ประกาศเมื่อวันที่ \(day) \(name) \(result.year)",
      "วันที่ \(day) \(name) \(result.year)",
    ])
  }

  /// With commas between groups of three, mostly.
  private mutating func grouped(_ number: Int) -> String {
    guard number >= 1000, !generator.once(in: 5) else { return "\(number)" }
    let rest = number % 1000
    return "\(number / 1000)," + String(repeating: "0", count: rest < 10 ? 2 : rest < 100 ? 1 : 0) + "\(rest)"
  }

  /// The document, with a foot.
  mutating func document(_ body: String) -> DrawnDocument {
    let foot = foot()
    // Behind a paragraph it goes on, behind a table it begins a paragraph.
    let text = body.hasSuffix("\n") && foot.hasPrefix(" ") ? body + foot.dropFirst() : body + foot
    // Titles are told as they are written.
    if case .text(let title) = expectation["title"] {
      expectation["title"] = .text(result.script.written(title))
    }
    return result.document(text, expectation)
  }
}
