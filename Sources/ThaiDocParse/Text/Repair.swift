/// One repair of damaged text, as a value.
struct Repair: Sendable {
  /// Its name in `source.repairs`.
  let kind: StaticString
  /// The repair is tried only on a text with one of these, which the one look at each text tells.
  let need: TextFlags
  /// How sure it is that the text was damaged and what was meant.
  let certainty: Certainty
  /// Where it may be made.
  var gate = Gate.none
  /// Whether it changes letters, so that a value read from repaired text has a doubt.
  let changesLetters: Bool
  /// What it does.
  let change: Change

  enum Certainty: Sendable {
    /// Signs that mean the same are written one way; made whatever is asked for.
    case form
    /// What stands there is never right, and only one thing can be meant.
    case certain
    /// What stands there may be right elsewhere: only behind a gate or for known words.
    case gated
  }

  /// A test of a piece of the text that says whether the repair is made in it.
  enum Gate: Sendable {
    case none
    case stretch(Stretches.Size, @Sendable (_ bytes: borrowing Span<UInt8>, _ stretch: Range<Int>) -> Bool)
  }

  enum Change: Sendable {
    /// What to do at an offset, where the text from there on is damaged; `nil` where it is not. Only offsets of
    /// characters that start with one of these bytes are tried.
    case spots(leads: [UInt8], @Sendable (_ bytes: borrowing Span<UInt8>, _ offset: Int) -> Edit?)
    /// Walks over a piece by itself.
    case walk(
      @Sendable (_ bytes: borrowing Span<UInt8>, _ stretch: Range<Int>, _ text: inout EditedText) -> Void)
  }

  /// A piece of text and what belongs in its place.
  struct Edit {
    /// Bytes of the damaged piece.
    var length: Int
    /// What stands in its place, at most sixteen bytes.
    var replacement: [16 of UInt8] = .init(repeating: 0)
    var replacementCount = 0

    init(length: Int) { self.length = length }

    /// Adds one byte to the replacement.
    func then(_ byte: UInt8) -> Edit {
      var change = self
      change.replacement[change.replacementCount] = byte
      change.replacementCount += 1
      return change
    }

    /// Adds the Thai code point with these low seven bits.
    func then(thai low: UInt8) -> Edit {
      then(0xE0).then(0xB8 | low >> 6).then(0x80 | low & 0x3F)
    }
  }
}

extension Repair {
  /// Every repair, in the order in which they are made: one repaired mark may be the next one's condition.
  ///
  /// This is the order of the survey that found them, with two exceptions. Early marks are moved before lines are joined
  /// that start with marks. Sara am for sara aa is told apart by a sign that the repairs of lost and parted sara am take away, so it goes before
  /// them. A page ends where the last repair says so.
  static let all: [Repair] = [
    .controlCharacters, .lineEnds,
    .windows874AsLatin,
    .oddSpaces, .zeroWidth,
    .privateUseMarks,
    .doubledSaraE,
    .decomposedSaraAm, .saraAmWithTone, .doubledMarks,
    .saraAmForSaraAa,
    .lostNikhahit, .lostLetterAfterSaraAm, .loneLostLetter,
    .spaceBeforeSaraAm,
    .toneBeforeVowel,
    .markOnlyLines, .earlyMarks, .marksAtLineStart, .spacedLetters,
    .lateMarks,
    .saraAaBehindSpace, .spaceBeforeMark, .saraAmWithoutCircle,
    .lineHyphens,
    .pageBreaks,
  ]

  /// A text with none of these is passed on as it is.
  static let needs = all.filter { $0.need != .control }.reduce(into: TextFlags()) { $0.formUnion($1.need) }
}

/// Which repairs of damaged text are made.
public enum RepairLevel: String, Sendable, CaseIterable {
  /// None: only line ends, control characters, spaces and encodings are made alike.
  case off
  /// Those that need no context: what stands there is never right, and one thing only can be meant.
  case certain
  /// All, each where the text around it shows that kind of damage.
  case all

  func includes(_ certainty: Repair.Certainty) -> Bool {
    switch certainty {
    case .form: true
    case .certain: self != .off
    case .gated: self == .all
    }
  }
}

/// How often a repair of one kind was made.
public struct RepairCount: Sendable, Hashable {
  /// The repair's name, such as `decomposed-sara-am`.
  public var kind: String
  /// How often; at least 1.
  public var count: Int
}
