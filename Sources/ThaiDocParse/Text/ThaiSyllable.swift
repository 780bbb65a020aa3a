/// The grammar of Thai syllables: which letter or sign may stand behind which.
///
/// What may follow depends on the last code point alone: a vowel mark stands on a consonant; a tone on a consonant or its
/// vowel mark; sara aa, sara am and sara a behind a consonant or its tone, sara a also behind sara aa (`เพราะ`); a vowel
/// that is written first is followed by its consonant. Pali and Sanskrit as Thai is written with (`พุทฺธํ`) follow too.
enum ThaiSyllable {
  /// Whether `here` may stand right behind `before`. At the start of Thai text `before` is `.outside`.
  static func mayFollow(_ here: ThaiClass, after before: ThaiClass) -> Bool {
    switch here {
    case .vowelMark: before == .consonant
    case .tone, .closing, .nikhahit: before == .consonant || before == .vowelMark
    case .saraAa, .saraAm: before == .consonant || before == .tone
    case .saraA: before == .consonant || before == .tone || before == .saraAa
    case .consonant: true
    case .outside, .saraE, .lead, .sign: before != .saraE && before != .lead
    }
  }

  /// Whether a text has no Thai letter or sign where it can't be.
  static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    var before = ThaiClass.outside
    var i = 0
    while i < bytes.count {
      let here = ThaiClass.starting(at: i, in: bytes)
      if !mayFollow(here, after: before) { return false }
      before = here
      i += here == .outside ? 1 : 3
    }
    return mayFollow(.outside, after: before)
  }
}

/// The letters around an edit, to see whether it breaks a syllable that was sound.
struct SyllableWindow {
  /// More letters than a syllable has.
  private static let reach = 5

  private var before = ThaiClass.outside
  private var isSound = true

  /// Whether the edit would turn sound syllables into broken ones.
  ///
  /// `written` is the text before the edit as it will stand; `source` is replaced from `lower` to `upper`.
  static func breaks(
    _ written: borrowing Span<UInt8>, _ source: borrowing Span<UInt8>, _ lower: Int, _ upper: Int,
    _ replacement: borrowing Span<UInt8>
  ) -> Bool {
    var old = SyllableWindow()
    old.takeTail(of: written)
    var new = old
    guard old.isSound else { return false }
    old.take(source, from: lower, to: upper)
    old.takeHead(of: source, from: upper)
    guard old.isSound else { return false }
    new.take(replacement, from: 0, to: replacement.count)
    new.takeHead(of: source, from: upper)
    return !new.isSound
  }

  private mutating func take(_ here: ThaiClass) {
    if !ThaiSyllable.mayFollow(here, after: before) { isSound = false }
    before = here
  }

  private mutating func take(_ bytes: borrowing Span<UInt8>, from lower: Int, to upper: Int) {
    var i = lower
    while i < upper {
      let here = ThaiClass.starting(at: i, in: bytes)
      take(here)
      i += here == .outside ? UTF8Decoder.length(ofLead: bytes[i]) : 3
    }
  }

  /// The end of a text, from a letter on that needs none before it.
  private mutating func takeTail(of bytes: borrowing Span<UInt8>) {
    var start = bytes.count
    for _ in 0..<Self.reach {
      let here = ThaiClass.ending(at: start, in: bytes)
      guard here != .outside else { break }
      start -= 3
      if here == .consonant && ![.saraE, .lead].contains(ThaiClass.ending(at: start, in: bytes)) { break }
      if here == .saraE || here == .lead { break }
    }
    take(bytes, from: start, to: bytes.count)
  }

  /// The start of what follows an edit, up to a letter that begins anew.
  private mutating func takeHead(of bytes: borrowing Span<UInt8>, from offset: Int) {
    var i = offset
    for _ in 0..<Self.reach {
      let here = ThaiClass.starting(at: i, in: bytes)
      take(here)
      guard here.isDependent || here == .saraE || here == .lead else { return }
      i += 3
    }
  }
}
