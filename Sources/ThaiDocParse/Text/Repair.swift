/// One repair of damaged text, as a value.
struct Repair: Sendable {
  /// Its name in `source.repairs`.
  let kind: StaticString
  /// The repair is tried only on a text with one of these.
  let need: TextFlags
  /// Whether it changes letters, so that a value read from repaired text has a doubt.
  let changesLetters: Bool
  /// The first bytes that damage of this kind can start with; other offsets are not tried.
  let leads: [UInt8]
  /// What to do at an offset, where the text from there on is damaged; `nil` where it is not.
  let change: @Sendable (_ bytes: borrowing Span<UInt8>, _ offset: Int) -> Change?

  /// A piece of text and what belongs in its place.
  struct Change {
    /// Bytes of the damaged piece.
    var length: Int
    /// What stands in its place, at most eight bytes.
    var replacement: [8 of UInt8] = .init(repeating: 0)
    var replacementCount = 0

    init(length: Int) { self.length = length }

    /// Adds one byte to the replacement.
    func then(_ byte: UInt8) -> Change {
      var change = self
      change.replacement[change.replacementCount] = byte
      change.replacementCount += 1
      return change
    }

    /// Adds one Thai code point, U+0E00–0E7F.
    func then(thai scalar: UInt32) -> Change {
      then(0xE0).then(UInt8(0x80 | (scalar >> 6 & 0x3F))).then(UInt8(0x80 | (scalar & 0x3F)))
    }
  }
}

extension Repair {
  /// Every repair, in the order in which they are made: one repaired mark may be the next one's condition.
  static let all: [Repair] = [
    .controlCharacters, .lineEnds, .oddSpaces, .zeroWidth, .doubledSaraE, .decomposedSaraAm, .toneBeforeVowel,
  ]
}

/// How often a repair of one kind was made.
public struct RepairCount: Sendable, Hashable {
  /// The repair's name, such as `decomposed-sara-am`.
  public var kind: String
  /// How often; at least 1.
  public var count: Int
}
