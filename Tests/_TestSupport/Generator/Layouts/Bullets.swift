extension Layout {
  /// The instruments as bullets, in percent.
  static let bulletsPercent = Layout("bullets-percent") { bullets(inPoints: false, using: &$0) }

  /// The instruments as bullets, in points of 30, 30 and 40.
  static let bulletsPoints = Layout("bullets-points") { bullets(inPoints: true, using: &$0) }

  private static func bullets(inPoints: Bool, using generator: inout SeededGenerator) -> DrawnDocument {
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let head = notice.head()
    let sentence = notice.opening() + notice.score() + notice.clauses() + notice.distraction()
    let names = InstrumentNames(using: &generator)
    let (bullet, shape) = (generator.pick(["• ", "- ", "* ", "● ", ""]), generator.number(0...4))
    let isNumbered = bullet.isEmpty
    var lines = ""
    for index in 0..<3 {
      let (mean, points) = (result.now.mean(index), result.now.points(index))
      let weight = WrittenNumber(OfficialForm.weights[index], scale: 0)
      let label = names.label(index, shape: shape)
      let value =
        inPoints
        ? pointsText(points.text, of: weight.text, shape)
        : percentText(mean.text, shape)
      lines += "\(isNumbered ? "\(index + 1)) " : bullet)\(label) \(value)\n"
      notice.expectation.addInstrument(
        index, name: names.expected(index, shape: shape), weight: inPoints ? weight : nil,
        score: inPoints ? nil : mean, points: inPoints ? points : nil)
    }
    let lead = generator.pick([
      "เมื่อจำแนกตามเครื่องมือการประเมิน มีผลดังนี้", "โดยมีผลคะแนนแยกตามเครื่องมือ ดังนี้", "จำแนกเป็น",
    ])
    return notice.document("\(head)\(sentence)\n\n\(lead)\n\n\(lines)")
  }

  private static func percentText(_ number: String, _ shape: Int) -> String {
    ["ร้อยละ \(number)", "ได้คะแนนร้อยละ \(number)", ": \(number)%", "= \(number) คะแนน", "ได้ \(number) คะแนน"][
      shape]
  }

  private static func pointsText(_ number: String, of weight: String, _ shape: Int) -> String {
    [
      "\(number)/\(weight) คะแนน", "ได้ \(number) คะแนน (คะแนนเต็ม \(weight) คะแนน)", ": \(number) / \(weight)",
      "ได้ \(number) คะแนน จากคะแนนเต็ม \(weight) คะแนน", "(คะแนนเต็ม \(weight)) ได้ \(number) คะแนน",
    ][shape]
  }
}

/// What instruments are called in one document.
struct InstrumentNames {
  let names: [String]

  init(using generator: inout SeededGenerator) {
    let stake = generator.pick(["ผู้มีส่วนได้ส่วนเสีย", "ผู้มีส่วนได้เสีย"])
    let kind = generator.pick(["แบบตรวจ", "แบบวัด"])
    names = ["แบบวัดการรับรู้ของ\(stake)ภายใน", "แบบวัดการรับรู้ของ\(stake)ภายนอก", "\(kind)การเปิดเผยข้อมูลสาธารณะ"]
  }

  /// Name and code; shape 4 has the code alone.
  func label(_ index: Int, shape: Int) -> String {
    shape == 4 ? OfficialForm.codes[index] : "\(names[index]) (\(OfficialForm.codes[index]))"
  }

  func expected(_ index: Int, shape: Int) -> String? { shape == 4 ? nil : names[index] }
}
