/// Something in a report that can't be true, departs from the official framework, or is worth a look.
public struct Finding: Sendable {
  /// The rule that found it.
  public let rule: Rule
  private let hit: Hit
  /// What is wrong, and what would be right.
  public var message: Message { hit.message }
  /// What should stand there, if that is known.
  public var expected: Message.Argument? { hit.expected }
  /// What stands there.
  public var found: Message.Argument? { hit.found }
  /// The values concerned, as JSON Pointers (RFC 6901) into the report.
  public var subjects: [String] { hit.subjects.map(\.text) }
  /// The same, not yet put into words.
  var pointers: [Pointer] { hit.subjects }
  /// The place to put right, then those it is compared with in document order; empty where something is missing.
  public var locations: [SourceSpan] { (place.map { [$0] } ?? []) + comparedPlaces }
  /// The place to put right.
  var place: SourceSpan? { hit.at }
  /// The other places that it is compared with, each once, in document order.
  var comparedPlaces: [SourceSpan] {
    // A finding without a place to put right has none at all.
    guard let place else { return [] }
    let places = hit.comparedWith
    // Most rules compare with places in document order.
    let isInOrder = places.indices.allSatisfy { index in
      places[index] != place && (index == 0 || places[index - 1] < places[index])
    }
    if isInOrder { return places }
    var inOrder: [SourceSpan] = []
    inOrder.reserveCapacity(places.count)
    for other in places.sorted() where other != place && other != inOrder.last { inOrder.append(other) }
    return inOrder
  }
  /// Single changes that would make the report agree, likeliest first.
  ///
  /// They are looked for anew each time they are asked for; the report that was checked stays in memory until then.
  public var explanations: [Explanation] { hit.explanations() }

  init(_ rule: Rule, _ hit: Hit) {
    (self.rule, self.hit) = (rule, hit)
  }
}

/// How much a finding weighs. The raw value is the one in the report.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth a look.
  case note
  /// The report departs from the official framework or from good form.
  case warning
  /// The report contradicts itself or arithmetic.
  case error

  /// By weight.
  public static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a rule's check found, before the rule puts its name to it.
///
/// A class: a hit is rare, and handed on as one reference until all are in order.
final class Hit: Sendable {
  let message: Message
  let expected: Message.Argument?
  let found: Message.Argument?
  let subjects: [Pointer]
  /// The place to put right.
  let at: SourceSpan?
  /// The places that it is compared with, in any order.
  let comparedWith: [SourceSpan]
  let explanations: @Sendable () -> [Explanation]

  init(
    message: Message, expected: Message.Argument? = nil, found: Message.Argument? = nil,
    subjects: [Pointer] = [], at: SourceSpan? = nil, comparedWith: [SourceSpan] = [],
    explanations: @escaping @Sendable () -> [Explanation] = { [] }
  ) {
    (self.message, self.expected, self.found) = (message, expected, found)
    (self.subjects, self.at, self.comparedWith) = (subjects, at, comparedWith)
    self.explanations = explanations
  }
}

/// A single change to the report that would make it agree.
public struct Explanation: Sendable {
  /// What kind of slip it would undo.
  public let change: Change
  let pointer: Pointer
  /// The value to change, as a JSON Pointer.
  public var subject: String { pointer.text }
  /// The value it has; `nil` where it is left out.
  public let from: Message.Argument?
  /// The value that would agree; `nil` for one to be left out.
  public let to: Message.Argument?
  /// The change in words.
  public let message: Message
  /// The overall score that is recomputed with the change, four decimals; `nil` where scores are missing.
  public let total: Message.Argument?

  /// Kinds of slips. The raw value is the one in the report.
  public enum Change: String, Sendable, CaseIterable {
    /// An official weight in place of the stated one.
    case weight
    /// One digit read or typed wrongly.
    case digit
    /// Two neighbouring digits exchanged.
    case transposition
    /// The scores of two rows exchanged.
    case swap
    /// An instrument or indicator left out of the sum.
    case omission
    /// A value of another year in the report.
    case previousYearValue = "previous-year-value"
    /// The decimal point lost or moved.
    case decimalPoint = "decimal-point"
  }
}
