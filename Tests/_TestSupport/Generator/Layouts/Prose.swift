extension Layout {
  /// All ten indicators in one sentence, in their order or by score, numbered or not.
  static let tenInASentence = Layout("ten-in-a-sentence") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let head = notice.head()
    let sentence = notice.opening() + notice.score() + notice.clauses() + notice.distraction()
    let names = IndicatorNames(using: &generator)
    let isSorted = generator.once(in: 2)
    let order = isSorted ? (0..<10).sorted { result.now.scores[$0] > result.now.scores[$1] } : Array(0..<10)
    let shape = generator.number(0...3)
    let parts = order.map { index in
      let label = shape < 2 && !isSorted ? names.label(index) : names.names[index]
      let score = result.now.score(index).text
      return [
        "\(label) \(score) คะแนน", "\(label) ได้คะแนนร้อยละ \(score)", "\(label) (\(score))",
        "\(label) ร้อยละ \(score)",
      ][
        shape]
    }
    let separator = generator.pick([" ", ", ", " "])
    let list =
      parts.dropLast().joined(separator: separator) + generator.pick([" และ", " ", " และ "])
      + (parts.last ?? "")
    let lead =
      isSorted
      ? generator.pick([
        "ผลการประเมินรายตัวชี้วัด เรียงจากคะแนนสูงสุดไปต่ำสุด ได้แก่ ", "โดยตัวชี้วัดเรียงตามลำดับคะแนนจากมากไปน้อย ดังนี้ ",
      ])
      : generator.pick(["ผลการประเมินรายตัวชี้วัด ได้แก่ ", "เมื่อพิจารณาเป็นรายตัวชี้วัด พบว่า ", "จำแนกรายตัวชี้วัด ดังนี้ "])
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    return notice.document("\(head)\(sentence)\n\n\(lead)\(list)\n")
  }

  /// The grading table woven into the prose of the other column of its page, or told in a sentence.
  static let scaleInProse = Layout("scale-in-prose") { generator in
    let result = DrawnResult(years: 2562...2565, using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let head = notice.head()
    let sentence = notice.opening() + notice.score() + notice.clauses()
    let rows = OfficialForm.letters.map { level, low, high in
      (level, WrittenNumber(hundredths: low), WrittenNumber(hundredths: high))
    }
    notice.expectation["gradingScale"] = .list(
      rows.map { ["level": .text($0), "low": .number($1), "high": .number($2)] })
    if generator.once(in: 3) {
      let shape = generator.number(0...1)
      let list = rows.map { level, low, high in
        shape == 0
          ? "ระดับ \(level) คะแนน \(low.text) - \(high.text)"
          : "\(low.text) - \(high.text) คะแนน อยู่ในระดับ \(level)"
      }.joined(separator: " ")
      return notice.document(
        "\(head)\(sentence)\n\nเกณฑ์การประเมินแบ่งเป็น 7 ระดับ ได้แก่ \(list)\n")
    }
    return notice.document(
      head + sentence + "\n\n" + woven(rows.map { ("\($1.text) - \($2.text)", $0) }, using: &generator))
  }

  /// Rows of a scale at the ends, or at the starts, of lines of prose.
  private static func woven(_ rows: [(range: String, level: String)], using generator: inout SeededGenerator)
    -> String
  {
    var lines = generator.pick(scaleLines)
    let isInHalves = generator.once(in: 2)
    // Two halves side by side: Score Level Score Level.
    var pieces = ["คะแนน ระดับ"] + rows.map { "\($0.range) \($0.level)" }
    if isInHalves {
      let left = rows[0..<4]
      let right = rows[4..<7].map { "  \($0.range) \($0.level)" } + [""]
      pieces = ["คะแนน ระดับ  คะแนน ระดับ"] + zip(left, right).map { "\($0.range) \($0.level)\($1)" }
    }
    let isBehind = generator.once(in: 2)
    while lines.count < pieces.count { lines.append("") }
    return lines.enumerated().map { index, line in
      let piece = index < pieces.count ? pieces[index] : ""
      if piece.isEmpty || line.isEmpty { return line + piece }
      return isBehind ? "\(line)   \(piece)" : "\(piece)   \(line)"
    }.joined(separator: "\n") + "\n"
  }

  private static let scaleLines = [
    [
      "การประเมินคุณธรรมและความโปร่งใสเป็นเครื่องมือที่ช่วยให้", "หน่วยงานได้ทบทวนการดำเนินงานของตนเองอย่างรอบด้าน",
      "ทั้งในมุมมองของผู้ปฏิบัติงานภายในและผู้รับบริการ", "รวมถึงการเปิดเผยข้อมูลต่อสาธารณะบนเว็บไซต์หลัก",
      "โดยผลที่ได้จะนำไปกำหนดแนวทางปรับปรุงงานบริการ", "และป้องกันความเสี่ยงต่อการทุจริตในปีต่อไป",
      "ทุกส่วนราชการจึงให้ความสำคัญกับการมีส่วนร่วม", "ของประชาชนในพื้นที่อย่างต่อเนื่อง",
    ],
    [
      "หน่วยงานได้นำผลการประเมินมาเป็นแนวทางในการพัฒนา", "ระบบงานและการให้บริการแก่ประชาชนอย่างเท่าเทียม",
      "พร้อมทั้งส่งเสริมให้บุคลากรปฏิบัติงานด้วยความซื่อสัตย์", "และเปิดโอกาสให้ประชาชนตรวจสอบการใช้จ่ายงบประมาณ",
      "ผ่านช่องทางที่หลากหลายและเข้าถึงได้สะดวก",
    ],
  ]
}
