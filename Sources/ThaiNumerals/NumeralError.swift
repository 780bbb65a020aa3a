/// Why a text isn't the number, the amount or the date that it should be, and where the fault stands.
///
/// ```swift
/// do throws(NumeralError) {
///   _ = try ThaiNumberWords.read("สองร้อยพัน")
/// } catch {
///   print(error.lower, error.english)
/// }
/// ```
public struct NumeralError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The byte offset where the fault starts.
  public let lower: Int
  /// The byte offset after the fault.
  public let upper: Int

  /// The bytes of the fault.
  public var range: Range<Int> { lower..<upper }

  /// A fault at the bytes from `lower` to `upper`.
  ///
  /// ```swift
  /// let fault = NumeralError(.empty, 0, 0)
  /// ```
  public init(_ reason: Reason, _ lower: Int, _ upper: Int) {
    (self.reason, self.lower, self.upper) = (reason, lower, max(lower, upper))
  }

  /// What can be wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// There is nothing to read.
    case empty
    /// These letters or signs belong to no number.
    case unexpected
    /// The text ends too early.
    case unfinished

    // Number words

    /// Two digits follow one another, as in `สองสาม`, which may be "two or three".
    case digitAfterDigit
    /// `ศูนย์` stands inside a number.
    case zeroInside
    /// A place that isn't below the one before it, as in `สองร้อยพัน`.
    case placeOutOfOrder
    /// `ร้อย`, `พัน`, `หมื่น` or `แสน` inside a number without a digit before it.
    case missingDigit
    /// `เอ็ด` where nothing, or no place above it, stands before.
    case misplacedEt
    /// `ยี่` without `สิบ`.
    case misplacedYi
    /// `จุด` without digits after it, or with other words.
    case missingFraction
    /// The counts of `ล้าน` can be read in two ways.
    indirect case ambiguousMillions(nested: LongDecimal, counted: LongDecimal)
    /// `ครึ่ง` after `ร้อย` or `สิบ`: half of it, or a half more.
    case ambiguousHalf
    /// `โหล` after a number that isn't a plain count.
    case misplacedDozen
    /// Digits and words are mixed so that two readings are possible, as in `๓ ล้าน ๕`.
    case ambiguousMixture

    // Money

    /// `บาท` or `สตางค์` is missing.
    case missingUnit
    /// More than 99 satang.
    case satangOutOfRange
    /// Satang after `ถ้วน`.
    case satangAfterWhole
    /// The amount has a fraction of a satang.
    case finerThanSatang

    // Dates

    /// The month has no such day; `days` tells how many it has.
    case impossibleDay(days: Int)
    /// No month has this number.
    case impossibleMonth
    /// Two digits of a year, and no reference year to complete them.
    case twoDigitYear
    /// A year without an era, or after `พ.ศ.`, that can only be of the Common Era.
    case commonEraYear(buddhist: Int)
    /// A year after `ค.ศ.` that can only be of the Buddhist Era.
    case buddhistEraYear(common: Int)
    /// A year that is 543 too great: 543 was added twice.
    case offsetAddedTwice(buddhist: Int)
    /// A year that is 543 too small: 543 was taken off twice.
    case offsetTakenTwice(common: Int)
    /// A year outside of the years that are expected.
    case implausibleYear
    /// January to March of 2483, which that year, from April to December, doesn't have.
    case skippedMonth
    /// A year before 2432, when the new year followed the moon.
    case beforeSolarYear
    /// The day of the week isn't that of the date; 1 is Sunday.
    case wrongWeekday(right: Int)
    /// A period that ends before it starts.
    case periodBackwards
    /// A time of day that isn't on the clock.
    case impossibleTime
    /// No quarter or half of a year has this number.
    case impossiblePart

    // Numbers in running text

    /// More digits than `ExactDecimal` holds; `LongDecimal` reads them.
    case tooManyDigits
    /// A fraction with zero below the line.
    case zeroDenominator
  }
}

extension String {
  /// What `body` makes of the UTF-8 bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let view = utf8Span
    return try body(view.span)
  }
}

extension Span where Element == UInt8 {
  /// The offset after the scalar at `offset`, or after one byte where none is whole.
  func endOfScalar(at offset: Int) -> Int {
    let scalar = scalar(at: offset, before: count)
    return min(count, offset + (scalar == "\0" ? 1 : scalar.utf8Length))
  }
}
