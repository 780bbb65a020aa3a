import Testing
import ThaiNumerals

/// Every scanner on bytes nobody would write: cut anywhere, broken, random or very long.
@Suite("Hostile bytes") struct HostileBytesTests {
  private static let sample = [
    "๑๓ เดือน มีนาคม พ.ศ. ๒๕๖๖ - ๓๐ ก.ย. ๖๗", "ต่ำกว่าร้อยละ ๕๐.๐๐ ถึง ๘,๓๐๐ . ๕ เปอร์เซ็นต์",
    "(๔.๑.๒) ก.พ.ร. – พ. ศ.. ๒๕๖๕-๗๐ ขึ้นไป",
    "กุมภาพันธุ์ ค.ศ. 2023\u{A0}%\t• ❑ -๕",
  ].joined(separator: "\n")

  /// Where the scanners' results end, all of which must lie after `offset` and not after `end`.
  private func ends(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> [Int] {
    [
      ThaiNumber.scan(in: bytes, at: offset, end: end)?.upper,
      NumberRange.scan(in: bytes, at: offset, end: end)?.upper,
      PercentForm.scan(in: bytes, at: offset, end: end)?.upper,
      SectionNumber.scan(in: bytes, at: offset, end: end)?.upper,
      ListMarker.scan(in: bytes, at: offset, end: end)?.upper,
      ThaiMonth.scan(in: bytes, at: offset, end: end)?.upper,
      ThaiDate.scan(in: bytes, at: offset, end: end)?.upper,
      MonthPeriod.scan(in: bytes, at: offset, end: end)?.upper,
      YearMark.scan(in: bytes, at: offset, end: end)?.upper,
      YearMark.scan(in: bytes, at: offset, end: end, allowTwoDigits: true)?.upper,
    ].compactMap(\.self)
  }

  /// How many results at any offset end outside of what they may read.
  private func strays(_ bytes: [UInt8], end: Int) -> Int {
    reading(bytes) { bytes in
      var count = 0
      for offset in -1...(bytes.count + 1) {
        for upper in ends(bytes, at: offset, end: end) where upper <= offset || upper > min(end, bytes.count)
        {
          count += 1
        }
      }
      return count
    }
  }

  @Test func cutAnywhere() {
    let bytes = Array(Self.sample.utf8)
    for length in 0...bytes.count {
      #expect(strays(Array(bytes.prefix(length)), end: .max) == 0)
      #expect(strays(bytes, end: length) == 0)
    }
  }

  /// A limit must mean the same as an end of the bytes.
  @Test func limitIsEnd() {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count {
      let prefix = Array(bytes.prefix(end))
      for offset in 0..<end {
        let limited = reading(bytes) { ends($0, at: offset, end: end) }
        let cut = reading(prefix) { ends($0, at: offset, end: .max) }
        #expect(limited == cut)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func damaged(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(Self.sample.utf8)
    for _ in 0..<20 {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[index] = UInt8.random(in: 0...255, using: &generator)
    }
    #expect(strays(bytes, end: .max) == 0)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Mostly the bytes that scanners look at.
    let likely: [UInt8] = [
      0xE0, 0xB8, 0xB9, 0x90, 0x81, 0xA1, 0x20, 0x2E, 0x2C, 0x2D, 0x31, 0xE2, 0x80, 0x93, 0xC2, 0xA0,
    ]
    let bytes = (0..<300).map { _ in likely.randomElement(using: &generator) ?? 0 }
    #expect(strays(bytes, end: .max) == 0)
  }

  @Test(arguments: ["๑", "1", " ", ".", "ก.", "พ.", "-", "1-", "1.", "ม.ค.", "1 - "])
  func millions(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000).utf8)
    let found = reading(bytes) { ends($0, at: 0, end: .max) }
    #expect(found.allSatisfy { $0 <= bytes.count })
  }
}
