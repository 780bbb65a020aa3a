/// A number as it is written: 87.50 is 8750 with two decimals.
package struct WrittenNumber: Sendable, Hashable {
  /// All digits as one integer.
  package var units: Int
  /// Digits behind the point.
  package var scale: Int

  package init(_ units: Int, scale: Int) { (self.units, self.scale) = (units, scale) }

  /// A score in hundredths.
  package init(hundredths: Int) { self.init(hundredths, scale: 2) }

  /// In Arabic digits.
  package var text: String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    guard scale > 0 else { return sign + padded }
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// What one unit of a written number is divided into for all sums here.
  static let million = 1_000_000

  /// In millionths. Four decimals at most are written.
  package var value: Int { units * Self.million / power }

  /// Every value that rounds to it, in millionths: half a unit of the last digit each way; cut to 0–100 unless it lies
  /// outside itself.
  package var interval: ClosedRange<Int> {
    let half = Self.million / power / 2
    let (low, high) = (value - half, value + half)
    guard 0...100 * Self.million ~= value else { return low...high }
    return max(0, low)...min(100 * Self.million, high)
  }

  /// The same without the cut: for differences and weighted points.
  package var wideInterval: ClosedRange<Int> {
    let half = Self.million / power / 2
    return (value - half)...(value + half)
  }

  private var power: Int { (0..<scale).reduce(1) { power, _ in power * 10 } }
}

/// The digits of a document.
package enum DigitScript: Sendable, CaseIterable {
  case thai, arabic

  /// A text whose Arabic digits become digits of this script, but for those of markup. Digits from U+E000 on become
  /// digits of the other script: that is how a number of mixed digits is written.
  package func written(_ text: String) -> String {
    var isInMarkup = false
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "<" { isInMarkup = true }
      if scalar == ">" { isInMarkup = false }
      switch scalar.value {
      case 0x30...0x39 where self == .thai && !isInMarkup: result.append(Self.thai(scalar.value - 0x30))
      case 0xE000...0xE009:
        let digit = scalar.value - 0xE000
        result.append(self == .thai ? Self.arabic(digit) : Self.thai(digit))
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func thai(_ digit: UInt32) -> Unicode.Scalar { Unicode.Scalar(0x0E50 + digit) ?? "๐" }
  private static func arabic(_ digit: UInt32) -> Unicode.Scalar { Unicode.Scalar(0x30 + digit) ?? "0" }

  /// A number's text with its first digit of the other script.
  static func mixed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let other = index == 0 ? Unicode.Scalar(0xE000 + scalar.value - 0x30) : nil
      scalars.append(other ?? scalar)
    }
    return String(scalars)
  }
}
