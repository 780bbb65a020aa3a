extension Layout {
  /// `label : value` lines.
  static let labelValue = Layout("label-value") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let colon = generator.pick([" : ", ": ", " :: ", " :"])
    notice.expectation.leaveOpen(["/title", "/claims/0/level"])
    notice.expectation.setOverall(result.now.overall, result.now.level)
    // A line that states the score is a statement; its level stands on another line.
    notice.expectation.claimOverall(result.now.overall, nil)
    let unit = generator.pick([" คะแนน", "", " คะแนน"])
    var lines = [
      generator.pick(["ผลการประเมินคุณธรรมและความโปร่งใส (ITA)", "ผลการประเมิน ITA ของหน่วยงาน"]),
      generator.pick(["หน่วยงาน", "ชื่อหน่วยงาน"]) + colon + result.office.name,
    ]
    if notice.hasAddress {
      if let district = result.office.district { lines.append("อำเภอ\(colon)\(district)") }
      if let province = result.office.province { lines.append("จังหวัด\(colon)\(province)") }
      if result.office.subdistrict != nil {
        notice.expectation["agency"].set("subdistrict", .null)
      }
    }
    lines.append(generator.pick(["ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ"]) + colon + "\(result.year)")
    lines.append(
      generator.pick(["คะแนนภาพรวมหน่วยงาน", "คะแนนรวม", "คะแนน ITA", "ผลคะแนนการประเมิน"]) + colon
        + result.now.overall.text + unit)
    lines.append(generator.pick(["ระดับผลการประเมิน", "ระดับ", "ผลการประเมินระดับ"]) + colon + result.now.level)
    if generator.once(in: 2) {
      let names = InstrumentNames(using: &generator)
      let shape = generator.pick([0, 4])
      for index in 0..<3 {
        lines.append(names.label(index, shape: shape) + colon + result.now.mean(index).text + unit)
        notice.expectation.addInstrument(
          index, name: names.expected(index, shape: shape), score: result.now.mean(index))
      }
    }
    if generator.once(in: 2) {
      let names = IndicatorNames(using: &generator)
      for index in 0..<10 {
        lines.append(names.label(index) + colon + result.now.score(index).text + unit)
      }
      notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    }
    return notice.document(lines.joined(separator: "\n") + "\n")
  }
}
