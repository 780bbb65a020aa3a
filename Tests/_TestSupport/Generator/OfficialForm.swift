/// The official form of the assessment, written down once more: what is checked must not be what checks.
package enum OfficialForm {
  package static let names = [
    "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
    "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
  ]
  package static let codes = ["IIT", "EIT", "OIT"]
  package static let weights = [30, 30, 40]
  /// The indicators of each instrument, counted from 0.
  package static let members = [0..<5, 5..<8, 8..<10]
  package static let pass = 8500

  package static func instrument(of indicator: Int) -> Int { indicator < 5 ? 0 : indicator < 8 ? 1 : 2 }

  /// Scores in hundredths → their mean in hundredths, half up.
  package static func mean(_ scores: some Collection<Int>) -> Int {
    (2 * scores.reduce(0, +) + scores.count) / (2 * scores.count)
  }

  /// The three means, hundredths, half up.
  package static func means(_ scores: [Int]) -> [Int] { members.map { mean(scores[$0]) } }

  /// 0.3 · mean(1–5) + 0.3 · mean(6–8) + 0.4 · mean(9, 10) = (6·Σ₁ + 10·Σ₂ + 20·Σ₃) / 100, half up.
  package static func overall(_ scores: [Int]) -> Int { (weightedSum(scores) + 50) / 100 }

  /// A hundred times the overall score.
  package static func weightedSum(_ scores: [Int]) -> Int {
    scores.enumerated().reduce(0) { $0 + $1.element * [6, 10, 20][instrument(of: $1.offset)] }
  }

  /// The weighted points of an instrument, hundredths, half up.
  package static func points(_ scores: [Int], _ instrument: Int) -> Int {
    let range = members[instrument]
    let divisor = 100 * range.count
    return (2 * scores[range].reduce(0, +) * weights[instrument] + divisor) / (2 * divisor)
  }

  // MARK: Levels

  package static let letters = [
    ("AA", 9500, 10000), ("A", 8500, 9499), ("B", 7500, 8499), ("C", 6500, 7499), ("D", 5500, 6499),
    ("E", 5000, 5499), ("F", 0, 4999),
  ]

  package static func hasLetters(_ year: Int) -> Bool { year <= 2565 }

  /// All levels of a year, highest first.
  package static func levels(_ year: Int) -> [String] {
    hasLetters(year) ? letters.map(\.0) : ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"]
  }

  /// The level that an overall score earns with the least score of an instrument; hundredths.
  package static func level(_ year: Int, overall: Int, least: Int) -> String {
    if hasLetters(year) { return letters.first { overall >= $0.1 }?.0 ?? "F" }
    let names = levels(year)
    if overall < 7000 { return names[4] }
    if overall < 8500 { return names[3] }
    return overall >= 9500 && least >= 9500 ? names[0] : least >= 8500 ? names[1] : names[2]
  }
}
