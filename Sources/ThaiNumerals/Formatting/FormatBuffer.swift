/// Text in the making, with digits in the script of a format.
struct FormatBuffer {
  private(set) var bytes: [UInt8] = []
  private let isThai: Bool

  init(_ format: ThaiFormat) {
    isThai = format.script == .thai
    bytes.reserveCapacity(64)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(digit: UInt8) {
    if isThai {
      bytes.append(0xE0)
      bytes.append(0xB9)
      bytes.append(0x90 + digit)
    } else {
      bytes.append(UInt8(ascii: "0") + digit)
    }
  }

  /// An integer that isn't negative, with zeros before it up to a length.
  mutating func append(_ number: Int, atLeast length: Int = 1) {
    var ascii: [UInt8] = []
    ascii.appendDigits(number, atLeast: length)
    for digit in ascii { append(digit: digit - UInt8(ascii: "0")) }
  }

  /// A number with its sign, all its digits, and perhaps grouping commas.
  mutating func append(_ number: LongDecimal, grouped: Bool) {
    if number.isNegative { append("-") }
    for index in number.digits.indices {
      let left = number.wholeDigits - index
      if left == 0 {
        append(".")
      } else if grouped, index > 0, left > 0, left % 3 == 0 {
        append(",")
      }
      append(digit: number.digits[index])
    }
  }
}
