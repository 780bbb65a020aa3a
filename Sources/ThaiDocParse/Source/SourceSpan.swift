/// A half-open range of UTF-8 byte offsets into the source text, before any repair.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The first byte.
  public var lower: UInt32
  /// The byte after the last one; equal to `lower` for an empty cell.
  public var upper: UInt32

  /// A span of source bytes. Precondition: `lower <= upper`.
  public init(lower: UInt32, upper: UInt32) {
    precondition(lower <= upper, "a span ends where it starts or later")
    self.lower = lower
    self.upper = upper
  }

  /// The smallest span that holds both.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Document order: by start, then by end.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    a.lower == b.lower ? a.upper < b.upper : a.lower < b.lower
  }

  /// Number of bytes.
  public var count: Int { Int(upper - lower) }
}
