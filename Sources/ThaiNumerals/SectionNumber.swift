/// The number of a section or list item, in one to four parts: `๔.๑.๒`.
public struct SectionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How many parts it has: 1 to 4, and 0 only for `SectionNumber()`.
  public private(set) var count = 0
  /// The parts, and zeros after them.
  private var parts: [4 of Int32] = .init(repeating: 0)

  /// The most parts a number has.
  public static let mostParts = 4

  /// A number without parts, as bullets have.
  ///
  /// ```swift
  /// let nothing = SectionNumber()
  /// ```
  public init() {}

  /// A number of the given parts; `nil` for none, for more than four, and for parts outside 1 to 999.
  ///
  /// ```swift
  /// let section = SectionNumber(4, 1, 2)
  /// ```
  public init?(_ parts: Int...) {
    guard !parts.isEmpty else { return nil }
    for part in parts { guard append(part) else { return nil } }
  }

  /// The part at `index`, from 0; `nil` where it has none.
  ///
  /// ```swift
  /// let chapter = section?[0]  // 4
  /// ```
  public subscript(index: Int) -> Int? {
    index >= 0 && index < count ? Int(parts[index]) : nil
  }

  /// The parts with points between them, in ASCII: `4.1.2`.
  public var description: String {
    var text = ""
    for index in 0..<count { text += (index == 0 ? "" : ".") + String(parts[index]) }
    return text
  }

  /// Whether this is the number of a section that `other` is a part of, at any depth: `4` and `4.1.2`.
  ///
  /// ```swift
  /// let isParent = section.map { SectionNumber(4)?.isParent(of: $0) == true }
  /// ```
  public func isParent(of other: SectionNumber) -> Bool {
    guard count < other.count else { return false }
    for index in 0..<count where parts[index] != other.parts[index] { return false }
    return true
  }

  /// Adds a part and tells whether there was room for it and it was from 1 to 999.
  private mutating func append(_ part: Int) -> Bool {
    guard count < Self.mostParts, part >= 1, part <= 999 else { return false }
    parts[count] = Int32(part)
    count += 1
    return true
  }
}

// MARK: - Order

extension SectionNumber {
  /// Whether both have the same parts.
  public static func == (left: SectionNumber, right: SectionNumber) -> Bool {
    left.count == right.count && left.firstDifference(from: right) == nil
  }

  /// Whether `left` comes first in a document: `4` before `4.1`, `4.2` before `4.10`.
  public static func < (left: SectionNumber, right: SectionNumber) -> Bool {
    guard let index = left.firstDifference(from: right) else { return false }
    return left.parts[index] < right.parts[index]
  }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) {
    for index in 0..<count { hasher.combine(parts[index]) }
    hasher.combine(count)
  }

  /// Parts are at least 1 and zeros follow them, so a shorter number differs where it ends.
  private func firstDifference(from other: SectionNumber) -> Int? {
    for index in parts.indices where parts[index] != other.parts[index] { return index }
    return nil
  }
}

// MARK: - Scanning

extension SectionNumber {
  /// The number that starts at `offset`, with all its parts, and the byte offset after its last digit.
  ///
  /// Parts have one to three digits of either script and no leading zero, and a point between them, alone or with as
  /// many spaces on each side.
  /// `nil` for anything else, five parts among them. It doesn't judge whether `๔.๑` is a decimal number;
  /// `ListMarker` does.
  ///
  /// ```swift
  /// let parts = SectionNumber.scan(in: Array("๔.๑.๒ ก".utf8).span, at: 0)?.number  // 4.1.2
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max
  ) -> (number: SectionNumber, upper: Int)? {
    guard let limit = bytes.limit(from: offset, end: end) else { return nil }
    var number = SectionNumber()
    var start = offset
    while true {
      var run = DigitRun(at: start)
      run.read(bytes, before: limit, atMost: 4)
      guard run.count > 0, run.count <= 3, !startsWithZero(bytes, at: start),
        number.append(Int(run.value))
      else { return nil }
      guard let next = ThaiNumber.startOfFraction(bytes, at: run.upper, before: limit) else {
        return (number, run.upper)
      }
      start = next
    }
  }

  private static func startsWithZero(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    ThaiDigits.digit(in: bytes, at: offset).map { $0.value == 0 } ?? false
  }
}
