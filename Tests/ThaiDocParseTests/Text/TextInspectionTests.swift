import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Inspection of a text") struct TextInspectionTests {
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
  func allOfAText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    // Odd seeds have few rare pieces.
    let common = seed % 2 == 0 ? Self.pieces.count : 6
    for _ in 0..<400 {
      let isRare = Int.random(in: 0..<40, using: &generator) == 0
      bytes += Self.pieces[Int.random(in: 0..<(isRare ? Self.pieces.count : common), using: &generator)]
    }
    Self.expectSame(bytes)
  }

  @Test("A letter that is cut off at the end is no text")
  func cutLetters() {
    let text = Array(String(repeating: "เทศบาลตำบล ก 9 ", count: 3).utf8)
    for count in 0...text.count { Self.expectSame(Array(text[..<count])) }
  }

  /// What is found is what a look at each code point by itself finds.
  private static func expectSame(_ bytes: [UInt8]) {
    let inspection = TextInspection(bytes.span)
    var flags: TextFlags = []
    var invalid: [SourceSpan] = []
    var before = ThaiClass.outside
    var i = 0
    while i < bytes.count {
      let length = UTF8Decoder.validLength(in: bytes.span, at: i)
      let here = length == 3 ? ThaiClass.starting(at: i, in: bytes.span) : .outside
      flags.formUnion(TextFlags(here, after: before))
      before = here
      if length <= 0 { invalid.append(SourceSpan(lower: UInt32(i), upper: UInt32(i - length))) }
      i += abs(length)
    }
    #expect(inspection.flags.intersection(ofNeighbours) == flags, "\(bytes)")
    #expect(inspection.invalid == invalid, "\(bytes)")
    #expect(inspection.firstMarkup == bytes.firstIndex { $0 == 0x3C || $0 == 0x26 })
    #expect(inspection.firstNUL == bytes.firstIndex(of: 0))
  }

  private static let ofNeighbours: TextFlags = [
    .nikhahit, .doubledSaraE, .markOrder, .loneMark, .loneSaraAm, .loneSaraAa, .misplacedMark,
  ]

  /// Each two neighbours are judged by their classes, wherever in the text they stand.
  @Test(arguments: UInt8(1)..<128)
  func neighbours(before: UInt8) {
    for here in UInt8(1)..<128 {
      let ka = ThaiClass.consonant
      let classes = [ka, ThaiClass(low: before), ThaiClass(low: here), ka]
      let expected = zip(classes, classes.dropFirst()).map { TextFlags($1, after: $0).rawValue }.reduce(0, |)
      for padding in ["", "ก", "กก", "x"] {
        let bytes = Array(padding.utf8) + Self.thai([0x01, before, here, 0x01, 0x01, 0x01, 0x32, 0x01, 0x33])
        let flags = TextInspection(bytes.span).flags
        #expect(flags.rawValue == expected, "\(before), \(here) behind \(padding)")
      }
    }
  }

  private static func thai(_ codes: [UInt8]) -> [UInt8] {
    codes.flatMap { [0xE0, 0xB8 | $0 >> 6, 0x80 | $0 & 0x3F] }
  }

  @Test func signsAreSeenAnywhere() {
    for padding in 0..<32 {
      let bytes = Array((String(repeating: "x", count: padding) + "กขคงจ" + "เเ" + "กขคงจฉชซ").utf8)
      let flags = TextInspection(bytes.span).flags
      #expect(flags.subtracting([.withoutSaraAm, .withoutSaraAa]) == .doubledSaraE, "\(padding)")
    }
  }
}
