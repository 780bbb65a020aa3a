import Foundation
import Testing

@testable import ThaiDocParse

@Suite("Encodings") struct TextReaderTests {
  private let text = "ผลการประเมิน 😀\nการใช้อำนาจ\t๘๒.๑๖\n"

  @Test func utf8() throws {
    let source = try TextReader.read(Array(text.utf8)).source
    #expect(source.encoding == .utf8 && source.bytes == Array(text.utf8) && source.invalid.isEmpty)
  }

  @Test func byteOrderMarkStays() throws {
    let input = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let source = try TextReader.read(input).source
    #expect(source.encoding == .utf8 && source.bytes == input)
  }

  @Test(arguments: [true, false])
  func utf16(isBigEndian: Bool) throws {
    let units = [0xFEFF] + Array(text.utf16)
    let input = units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
    let source = try TextReader.read(input).source
    #expect(source.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(source.bytes == Array(text.utf8))
    #expect(source.inputByteCount == input.count)
    #expect(try TextReader.read(input + [0x41]).source.bytes.starts(with: Array(text.utf8)))
  }

  @Test func windows874() throws {
    let thai = "รายงานผลการประเมิน\tการใช้อำนาจ ๘๒.๑๖\n"
    let input = thai.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0x0E00 + 0xA0) }
    let source = try TextReader.read(input).source
    #expect(source.encoding == .windows874 && source.bytes == Array(thai.utf8))
    #expect(source.invalid.isEmpty && source.inputByteCount == input.count)
  }

  /// A few stray bytes make no Windows-874 of a UTF-8 text.
  @Test func strayBytes() throws {
    let input = Array(text.utf8) + [UInt8](repeating: 0xA1, count: 12)
    let source = try TextReader.read(input).source
    #expect(source.encoding == .utf8 && source.invalid.count == 12)
  }

  @Test(
    arguments: [[], [0x20], Array("\n\t\r\n ".utf8), [0xFF, 0xFE], [0xFE, 0xFF, 0x00, 0x20]] as [[UInt8]])
  func empty(input: [UInt8]) { #expect(throws: SourceError.empty) { try TextReader.read(input) } }

  @Test(
    arguments: [[0], [0x41, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]] as [[UInt8]])
  func binary(input: [UInt8]) throws {
    let offset = try #require(input.firstIndex(of: 0))
    #expect(throws: SourceError.binary(offset: offset)) { try TextReader.read(input) }
    #expect(throws: SourceError.binary(offset: offset)) { try ReportParser().parse(input) }
  }

  /// The sequences that are shown as one U+FFFD each are the standard decoder's.
  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0xB8], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xC2, 0x41], [0x80, 0xBF, 0xFE],
    ] as [[UInt8]])
  func invalidSequences(bytes: [UInt8]) throws {
    let input = [0x61] + bytes + [0x62]
    let source = try TextReader.read(input).source
    let shown = String(decoding: input, as: UTF8.self).unicodeScalars.filter { $0 == "\u{FFFD}" }
    #expect(source.invalid.count == shown.count)
    #expect(source.invalid.reduce(0) { $0 + $1.count } + 2 + (bytes.contains(0x41) ? 1 : 0) == input.count)
  }

  @Test("A document that is too large is refused, and the most that may be is said")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: ReportParser.largestInput + 1)
    #expect(throws: SourceError.tooLarge(limit: 1 << 29)) { try ReportParser().parse(bytes) }
  }
}
