/// Writes numbers in words.
struct NumberWordsWriter {
  var et: EtRule
  var millions: MillionStyle

  /// Appends the words of a number: ลบ, the whole part, and จุด with the digits behind it.
  func write(_ number: LongDecimal, into bytes: inout [UInt8]) {
    if number.isNegative { bytes.append(contentsOf: "ลบ".utf8) }
    writeWhole(number, into: &bytes)
    guard number.scale > 0 else { return }
    bytes.append(contentsOf: "จุด".utf8)
    for digit in number.digits.suffix(number.scale) { bytes.append(contentsOf: Self.word(of: digit).utf8) }
  }

  /// Appends the words of the part before the point.
  func writeWhole(_ number: LongDecimal, into bytes: inout [UInt8]) {
    let whole = number.digits.prefix(number.wholeDigits)
    if whole.count == 1, whole[0] == 0 { return bytes.append(contentsOf: "ศูนย์".utf8) }
    var start = 0
    var isFirst = true
    while start < whole.count {
      let end = start + ((whole.count - start - 1) % 6 + 1)
      writeGroup(whole[start..<end], isFirst: isFirst, into: &bytes)
      let left = (whole.count - end) / 6
      if millions == .nested {
        if left > 0 { bytes.append(contentsOf: "ล้าน".utf8) }
      } else if !LongDecimal.isZero(whole[start..<end]) {
        for _ in 0..<left { bytes.append(contentsOf: "ล้าน".utf8) }
      }
      (start, isFirst) = (end, false)
    }
  }

  /// Appends the words of up to six digits; nothing for zeros.
  private func writeGroup(_ digits: ArraySlice<UInt8>, isFirst: Bool, into bytes: inout [UInt8]) {
    var tens: UInt8 = 0
    var isTouched = false
    for (index, digit) in zip(digits.indices, digits) where digit != 0 {
      let power = digits.endIndex - 1 - index
      switch (power, digit) {
      case (0, 1) where isEt(tens: tens, isTouched: isTouched, isFirst: isFirst):
        bytes.append(contentsOf: "เอ็ด".utf8)
      case (1, 1): break
      case (1, 2): bytes.append(contentsOf: "ยี่".utf8)
      default: bytes.append(contentsOf: Self.word(of: digit).utf8)
      }
      bytes.append(contentsOf: Self.word(ofPlace: power).utf8)
      if power == 1 { tens = digit }
      isTouched = true
    }
  }

  private func isEt(tens: UInt8, isTouched: Bool, isFirst: Bool) -> Bool {
    switch et {
    case .everywhere: isTouched || !isFirst
    case .withinMillion: isTouched
    case .afterTens: tens != 0
    }
  }

  static func word(of digit: UInt8) -> String {
    switch digit {
    case 1: "หนึ่ง"
    case 2: "สอง"
    case 3: "สาม"
    case 4: "สี่"
    case 5: "ห้า"
    case 6: "หก"
    case 7: "เจ็ด"
    case 8: "แปด"
    case 9: "เก้า"
    default: "ศูนย์"
    }
  }

  private static func word(ofPlace power: Int) -> String {
    switch power {
    case 1: "สิบ"
    case 2: "ร้อย"
    case 3: "พัน"
    case 4: "หมื่น"
    case 5: "แสน"
    default: ""
    }
  }
}
