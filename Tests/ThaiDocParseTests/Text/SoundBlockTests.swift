import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Sound blocks") struct SoundBlockTests {
  /// Letters, signs in any order, ASCII, markup, damage and stray bytes: all that an inspection tells apart.
  private static let pieces: [[UInt8]] =
    [
      "ก", "ที่", "น้ำ", "เ", "แ", "ำ", "่", "้", "ิ", "ั", "ํ", "า", "๘", "ฯ", "a", " ", "\n", "\t", "\r", "<",
      "&", "\u{7F}",
    ].map {
      Array($0.utf8)
    } + ["\u{A0}", "\u{200B}", "\u{FEFF}", "é", "😀"].map { Array($0.utf8) }
    + [[0xFF], [0xE0], [0xE0, 0xB8], [0x80], [0xC3], [0x00], [0xE0, 0xA0, 0x80]]

  @Test(arguments: UInt64(1)...120)
  func blocksFindWhatLettersDo(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    // Odd seeds have few rare pieces, so that long sound stretches lie between them.
    let common = seed % 2 == 0 ? Self.pieces.count : 6
    for _ in 0..<400 {
      let isRare = Int.random(in: 0..<40, using: &generator) == 0
      bytes += Self.pieces[Int.random(in: 0..<(isRare ? Self.pieces.count : common), using: &generator)]
    }
    let inBlocks = TextInspection(bytes.span)
    let byLetters = TextInspection(bytes.span, inBlocks: false)
    #expect(inBlocks.flags == byLetters.flags)
    #expect(inBlocks.invalid == byLetters.invalid)
    #expect(inBlocks.firstMarkup == byLetters.firstMarkup)
    #expect(inBlocks.firstNUL == byLetters.firstNUL)
  }

  @Test("A letter that is cut off at the end is no text, wherever the last block ends")
  func cutLetters() {
    let text = Array(String(repeating: "เทศบาลตำบล ก 9 ", count: 6).utf8)
    for count in 0...text.count {
      let bytes = Array(text[..<count])
      let inBlocks = TextInspection(bytes.span)
      let byLetters = TextInspection(bytes.span, inBlocks: false)
      #expect(inBlocks.invalid == byLetters.invalid, "\(count) bytes")
      #expect(inBlocks.flags == byLetters.flags, "\(count) bytes")
    }
  }

  @Test func signsAreSeenAcrossTheBorderOfBlocks() {
    for padding in 0..<32 {
      let bytes = Array((String(repeating: "x", count: padding) + "กขคงจ" + "เเ" + "กขคงจฉชซ").utf8)
      let flags = TextInspection(bytes.span).flags
      #expect(flags == .doubledSaraE, "\(padding)")
    }
  }
}
