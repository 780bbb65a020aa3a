extension Layout {
  /// Provincial education offices of 2563: the public data alone were assessed.
  static let oitOnly = Layout("oit-only") { generator in
    let province = generator.pick(DrawnOffice.places).province
    let name = "สำนักงานศึกษาธิการจังหวัด\(province)"
    let year = DrawnResult.year(2563, using: &generator)
    let overall = WrittenNumber(hundredths: OfficialForm.mean(year.scores[8..<10]))
    let level = OfficialForm.level(2563, overall: overall.units, least: 0)
    var expectation = Expectation(kind: "announcement", scheme: "oit-only")
    expectation["agency"] = ["name": .text(name), "type": "other"]
    expectation["fiscalYear"] = 2563
    expectation.leaveOpen([
      "/title", "/agency/type", "/agency/properName", "/agency/province", "/agency/provinceCode",
      "/instruments",
    ])
    expectation.setOverall(overall, level)
    expectation.claimOverall(overall, level)
    for index in 8..<10 {
      expectation.addIndicator(index, year.score(index), spelling: OfficialForm.names[index])
    }
    let (open, hidden) = (year.score(8).text, year.score(9).text)
    let result = generator.pick([
      "ได้คะแนน \(overall.text) คะแนน ระดับ \(level)", "มีผลการประเมิน \(overall.text) คะแนน อยู่ในระดับ \(level)",
      "ได้คะแนนรวม \(overall.text) คะแนน อยู่ในระดับ \(level)",
    ])
    let parts = generator.pick([
      "แบ่งเป็น ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล \(open) คะแนน และตัวชี้วัดที่ 10 การป้องกันการทุจริต \(hidden) คะแนน",
      "ได้แก่ การเปิดเผยข้อมูล ได้คะแนนร้อยละ \(open) และการป้องกันการทุจริต ได้คะแนนร้อยละ \(hidden)",
    ])
    let text = """
      \(name)
      ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2563

      ในปีงบประมาณ พ.ศ. 2563 สำนักงานศึกษาธิการจังหวัดเข้ารับการประเมินเฉพาะแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) \
      \(name)\(result) \(parts)

      """
    return DrawnDocument(
      text: generator.pick(DigitScript.allCases).written(text), expected: expectation.tree)
  }

  /// Schools, assessed online by their own office.
  static let obec = Layout("obec") { generator in
    let proper = "บ้าน" + DrawnOffice.placeName(using: &generator)
    let name = "โรงเรียน\(proper)"
    let place = generator.pick(DrawnOffice.places)
    let number = generator.number(2562...2566)
    let year = DrawnResult.year(number, using: &generator)
    let levels = [(9000, "สูงมาก"), (8000, "สูง")]
    let level = levels.first { year.overall.hundredths >= $0.0 }?.1 ?? "ปานกลาง"
    var expectation = Expectation(kind: "announcement", scheme: "obec")
    let hasAddress = generator.once(in: 2)
    var agency: Tree = ["name": .text(name), "type": "school", "properName": .text(proper)]
    if hasAddress {
      agency.set("district", .text(place.district))
      agency.set("province", .text(place.province))
      agency.set("provinceCode", .text(place.code))
    }
    expectation["agency"] = agency
    expectation["fiscalYear"] = .integer(number)
    expectation.leaveOpen(["/title"])
    // The middle words of that scheme weren't seen.
    let isKnown = level != "ปานกลาง"
    expectation.setOverall(year.overall, isKnown ? level : nil)
    expectation.claimOverall(year.overall, isKnown ? level : nil)
    let address = hasAddress ? " อำเภอ\(place.district) จังหวัด\(place.province)" : ""
    let at = isKnown ? " อยู่ในระดับ\(level)" : ""
    let result = generator.pick([
      "มีผลการประเมินภาพรวมร้อยละ \(year.overall.text)\(at)", "ได้คะแนนรวม \(year.overall.text) คะแนน\(at)",
      "ได้คะแนนเฉลี่ยร้อยละ \(year.overall.text)\(at)",
    ])
    let text = """
      \(name)\(address)

      ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของสถานศึกษาออนไลน์ (ITA Online) ปีงบประมาณ พ.ศ. \(number)

      \(name) \(result) จากการประเมินของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน (สพฐ.)

      """
    return DrawnDocument(
      text: generator.pick(DigitScript.allCases).written(text), expected: expectation.tree)
  }
}
