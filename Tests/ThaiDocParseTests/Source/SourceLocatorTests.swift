import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Lines and columns") struct SourceLocatorTests {
  @Test func lineEnds() throws {
    let locator = SourceLocator(try source(Array("กข\r\nค\rง\n\nจ".utf8)))
    let known: [(UInt32, Int, Int)] = [
      (0, 1, 1), (3, 1, 2), (6, 1, 3), (7, 1, 4), (8, 2, 1), (11, 2, 2), (12, 3, 1), (16, 4, 1), (17, 5, 1),
      (20, 5, 2),
    ]
    for (offset, line, column) in known {
      #expect(locator.position(of: offset) == (line, column), "\(offset)")
    }
  }

  @Test func invalidBytesAreOneColumnEach() throws {
    // E0 B8 is half a letter, FF and 80 are none: three columns for four bytes.
    let locator = SourceLocator(try source([0x61, 0xE0, 0xB8, 0xFF, 0x80, 0x62]))
    #expect([0, 1, 3, 4, 5, 6].map { locator.position(of: $0).column } == [1, 2, 3, 4, 5, 6])
  }

  /// Against plain counting, at every offset where a letter starts.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func likeCounting(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = generator.roughText(pieceCount: Int.random(in: 1...150, using: &generator))
    if seed % 2 == 0 { bytes += generator.bytes(count: 40).map { max($0, 1) } }
    guard let text = try? source(bytes) else { return }
    let locator = SourceLocator(text)
    let places = LinePlaces(text.bytes)
    for offset in text.bytes.indices where text.bytes[offset] & 0xC0 != 0x80 {
      let expected = places.position(of: offset)
      let found = locator.position(of: UInt32(offset))
      #expect(found == expected, "offset \(offset)")
    }
    #expect(locator.position(of: UInt32(text.bytes.count)) == places.position(of: text.bytes.count))
  }

  private func source(_ bytes: [UInt8]) throws -> SourceText { try TextReader.read(bytes).source }
}
