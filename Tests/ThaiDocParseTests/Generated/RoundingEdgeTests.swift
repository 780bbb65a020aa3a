import Testing
import ThaiDocParse
import ThaiNumerals
import _TestSupport

/// Sums that agree only within rounding are no fault; what rounding can't explain by the smallest amount is one.
///
/// The edges are worked out in integers: scores are hundredths, each good for half a hundredth more or less.
@Suite("Rounding at the edge") struct RoundingEdgeTests {
  /// Ten scores whose upper ends stay under 100, so that no end of the scale cuts them.
  private static func scores(_ generator: inout SeededGenerator) -> [Int] {
    (0..<10).map { _ in Int.random(in: 6000...9900, using: &generator) }
  }

  /// The same scores, some raised until a sum leaves no rest: then the intervals touch at their ends.
  private static func touching(
    _ scores: [Int], _ indicator: Int, over divisor: Int, _ sum: ([Int]) -> Int
  ) -> [Int] {
    var scores = scores
    while sum(scores) % divisor != 0 { scores[indicator] += 1 }
    return scores
  }

  /// The least and the greatest hundredths that agree with a sum, given as a fraction of hundredths: half a hundredth of
  /// the stated value and half a hundredth of each score leave one hundredth each way.
  private static func edges(_ sum: Int, over divisor: Int) -> ClosedRange<Int> {
    let least = sum - divisor
    return (least + divisor - 1) / divisor...(sum + divisor) / divisor
  }

  private func text(_ hundredths: Int) -> String { WrittenNumber(hundredths: hundredths).text }

  private func codes(_ document: String) throws -> Set<String> {
    Set(try ReportParser().parse(Array(document.utf8)).findings.map(\.rule.code))
  }

  private func table(_ scores: [Int], over indicators: Range<Int>) -> String {
    "ตัวชี้วัด\tคะแนน\n" + indicators.map { "\(OfficialForm.names[$0])\t\(text(scores[$0]))\n" }.joined()
  }

  /// Whether a code is found at the edges, and one step beyond them.
  private func expectEdges(
    of range: ClosedRange<Int>, _ code: String, _ name: String, document: (String) -> String
  ) throws {
    for inside in [range.lowerBound, range.upperBound] {
      #expect(try !codes(document(text(inside))).contains(code), "\(name), \(text(inside))")
    }
    for outside in [range.lowerBound - 1, range.upperBound + 1] {
      #expect(try codes(document(text(outside))).contains(code), "\(name), \(text(outside))")
    }
  }

  @Test("The overall score", arguments: 0..<60 as Range<UInt64>)
  func overall(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scores = Self.scores(&generator)
    if seed % 2 == 0 { scores = Self.touching(scores, 0, over: 100, OfficialForm.weightedSum) }
    let range = Self.edges(OfficialForm.weightedSum(scores), over: 100)
    try expectEdges(of: range, "ITA101", "\(scores)") {
      "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 ได้คะแนนรวม \($0) คะแนน\n\n" + table(scores, over: 0..<10)
    }
  }

  @Test("An instrument's score", arguments: 0..<60 as Range<UInt64>)
  func instrument(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 1000 + seed)
    var scores = Self.scores(&generator)
    let instrument = Int(seed % 3)
    let members = OfficialForm.members[instrument]
    if seed % 2 == 0 {
      scores = Self.touching(scores, members.lowerBound, over: members.count) { $0[members].reduce(0, +) }
    }
    let range = Self.edges(scores[members].reduce(0, +), over: members.count)
    try expectEdges(of: range, "ITA102", "\(scores)") {
      "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 ได้คะแนนรวม 90.00 คะแนน\n\n" + table(scores, over: members)
        + "\nคะแนนแบบวัด \(OfficialForm.codes[instrument]) เท่ากับร้อยละ \($0)\n"
    }
  }

  /// Points are good for half a hundredth, the score's half counts by its weight.
  @Test("Weighted points", arguments: 0..<60 as Range<UInt64>)
  func points(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 2000 + seed)
    let instrument = Int(seed % 3)
    let (score, weight) = (Int.random(in: 6000...9990, using: &generator), OfficialForm.weights[instrument])
    // In two-hundredths of a hundredth: 200 · points lies within 2 · score · weight ± weight ± 100.
    let (middle, slack) = (2 * score * weight, weight + 100)
    let range = (middle - slack + 199) / 200...(middle + slack) / 200
    try expectEdges(of: range, "ITA104", "\(score) of \(weight)") { points in
      """
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 ได้คะแนนรวม 90.00 คะแนน

      เครื่องมือ\tน้ำหนัก (ร้อยละ)\tคะแนนที่ได้ (ร้อยละ)\tคะแนนถ่วงน้ำหนัก
      \(OfficialForm.codes[instrument])\t\(weight)\t\(text(score))\t\(points)
      """
    }
  }

  /// Two scores and the difference, each good for half a hundredth: one hundredth and a half, so one whole one.
  @Test("A difference between years", arguments: 0..<60 as Range<UInt64>)
  func change(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 3000 + seed)
    let before = Int.random(in: 6000...8000, using: &generator)
    let after = before + Int.random(in: 10...1500, using: &generator)
    let (low, high) = (after - before - 1, after - before + 1)
    try expectEdges(of: low...high, "ITA107", "\(before) to \(after)") { difference in
      """
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567

      ตัวชี้วัด\tคะแนนปี 2566\tคะแนนปี 2567\tผลต่าง (+/-)
      การปฏิบัติหน้าที่\t\(text(before))\t\(text(after))\t+\(difference)
      การใช้งบประมาณ\t80.00\t81.00\t+1.00
      """
    }
  }
}
