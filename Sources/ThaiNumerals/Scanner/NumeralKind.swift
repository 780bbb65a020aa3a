/// One kind of number as the scanner sees it: what it may start with, and how it is read from there.
struct NumeralKind: Sendable {
  /// Words that it may start with: two letters or more, or a letter and a point.
  var leads: [StaticString] = []
  /// The letters that may stand behind a lead word, past spaces; where there are any, no others may but digits, points and slashes.
  var nexts = LetterSet.all
  /// What may stand behind a number that it starts with, past spaces.
  var followers: [Unicode.Scalar] = []
  /// Reads it at a point where a lead word or a number with a follower stands.
  let scan: @Sendable (Span<UInt8>, borrowing ScanPoint) -> ScanOutcome

  /// The kinds in the order in which they are tried.
  static let all: [NumeralKind] = [
    .period, .date, .fraction, .time, .quarter, .halfYear, .year, .range, .percent, .money, .mixedWords,
    .words, .ordinal,
  ]
}

/// Where a kind is asked whether it starts.
struct ScanPoint {
  /// Where the lead word or the number starts.
  let offset: Int
  /// The first offset that must not be read.
  let limit: Int
  /// The number that starts there; `nil` at a lead word.
  let number: ThaiNumber?
  /// The first offset after the number or the lead word that isn't a space.
  let next: Int
  let dates: DateOptions
}

/// What a kind says.
enum ScanOutcome {
  /// It isn't here; another kind may be.
  case none
  /// Here it is; the scan goes on after it.
  case found(Numeral)
  /// No number starts before this offset.
  case skip(to: Int)
}
