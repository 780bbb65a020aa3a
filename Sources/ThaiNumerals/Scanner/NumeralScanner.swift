/// Finds every number, date and period of a text in one pass over its UTF-8 bytes.
///
/// Results come in the order of the text and don't overlap. Thai text without numbers is stepped over six letters at a
/// time by table; the time is linear in the length, whatever the bytes.
///
/// ```swift
/// let found = NumeralScanner().scan("ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๘๗.๘๖ คะแนน ร้อยละ ๙๐ ขึ้นไป")
/// ```
public struct NumeralScanner: Sendable {
  /// What the text leaves open about its dates and years.
  public var dates: DateOptions

  /// A scanner; by default it takes nothing for granted about years.
  ///
  /// ```swift
  /// let scanner = NumeralScanner(dates: DateOptions(referenceYear: 2566))
  /// ```
  public init(dates: DateOptions = DateOptions()) { self.dates = dates }

  /// All numbers of a text; their places are offsets into its UTF-8 view.
  ///
  /// ```swift
  /// let money = NumeralScanner().scan("๒.๕ ล้านบาท").first?.value  // 2500000.00
  /// ```
  public func scan(_ text: String) -> [Numeral] {
    text.withBytes { scan($0) }
  }

  /// All numbers of a text's bytes, which may be broken or cut anywhere.
  ///
  /// ```swift
  /// let numerals = scanner.scan(Array("๑๒ คน".utf8).span)
  /// ```
  public func scan(_ bytes: Span<UInt8>) -> [Numeral] {
    var found: [Numeral] = []
    forEach(in: bytes) { found.append($0) }
    return found
  }

  /// Calls `body` with each number in turn, without keeping them.
  ///
  /// ```swift
  /// scanner.forEach(in: bytes.span) { print($0.kind) }
  /// ```
  public func forEach(in bytes: Span<UInt8>, _ body: (Numeral) -> Void) {
    ScanPass(dispatch: .standard, dates: dates).run(bytes, body)
  }
}
