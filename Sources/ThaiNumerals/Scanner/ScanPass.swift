/// One pass over a text.
struct ScanPass {
  let dispatch: NumeralDispatch
  let dates: DateOptions

  mutating func run(_ bytes: Span<UInt8>, _ body: (Numeral) -> Void) {
    let limit = bytes.count
    var offset = startOfLine(bytes, at: 0, before: limit, body)
    while offset < limit {
      let first = bytes[offset]
      if first == 0xE0 {
        offset = overThai(bytes, from: offset, before: limit, body)
      } else if first &- 0x30 <= 9 {
        offset = number(bytes, at: offset, before: limit, body)
      } else if first == 0x0A {
        offset = startOfLine(bytes, at: offset &+ 1, before: limit, body)
      } else {
        offset &+= 1
      }
    }
  }

  /// Steps over Thai letters from `offset` on, and returns the offset after them or after a number among them.
  @inline(__always)
  private func overThai(
    _ bytes: Span<UInt8>, from start: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    var offset = start
    guard offset &+ 2 < limit else { return offset &+ 1 }
    var first = bytes.thaiIndex(at: offset)
    while true {
      (offset, first) = overPairs(bytes, from: offset, first, before: limit)
      let next = offset &+ 3
      let isThai = next &+ 2 < limit && bytes[next] == 0xE0
      if isThai {
        let second = bytes.thaiIndex(at: next)
        if !dispatch.pairs.contains(first, second) {
          (offset, first) = (next, second)
          continue
        }
        let after = candidate(bytes, at: offset, first, second, before: limit, body)
        if after > next { return after }
        (offset, first) = (next, second)
        continue
      }
      if first &- 0x50 <= 9, first >= 0x50, bytes.hasDigit(at: offset, before: limit) {
        return number(bytes, at: offset, before: limit, body)
      }
      if bytes.byte(at: next, before: limit) == UInt8(ascii: "."),
        dispatch.pairs.contains(first, 0)
      {
        return max(next, word(bytes, at: offset, first, 0, before: limit, body))
      }
      return next
    }
  }

  /// Steps over letters, two at a time, as long as they are Thai and no two of them may start a number.
  ///
  /// Returns the last letter that was looked at, and its place.
  @inline(__always)
  private func overPairs(
    _ bytes: Span<UInt8>, from start: Int, _ letter: Int, before limit: Int
  ) -> (offset: Int, letter: Int) {
    var (offset, first) = (start, letter)
    while offset &+ 11 <= limit {
      // Safe: the eight bytes behind the letter end at offset + 11. One load instead of six makes the whole scan a
      // third faster.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ 3, as: UInt64.self)
        .littleEndian
      guard word & 0xFF00_00FF == 0xE000_00E0 else { break }
      let second = Int(truncatingIfNeeded: (word &>> 2) & 0x40 | (word &>> 16) & 0x3F)
      let third = Int(truncatingIfNeeded: (word &>> 26) & 0x40 | (word &>> 40) & 0x3F)
      if dispatch.pairs.contains(first, second) || dispatch.pairs.contains(second, third) { break }
      (offset, first) = (offset &+ 6, third)
    }
    return (offset, first)
  }

  /// Where two letters are those of a digit or of a lead word, the offset to go on from; it may be `offset` itself.
  @inline(never)
  private func candidate(
    _ bytes: Span<UInt8>, at offset: Int, _ first: Int, _ second: Int, before limit: Int,
    _ body: (Numeral) -> Void
  ) -> Int {
    if first >= 0x50, first <= 0x59 {
      return bytes.hasDigit(at: offset, before: limit)
        ? number(bytes, at: offset, before: limit, body) : offset
    }
    return word(bytes, at: offset, first, second, before: limit, body)
  }

  /// The offset after the number that starts with a lead word at `offset`, or `offset` if none does.
  private func word(
    _ bytes: Span<UInt8>, at offset: Int, _ first: Int, _ second: Int, before limit: Int,
    _ body: (Numeral) -> Void
  ) -> Int {
    var after = offset
    let known = second == 0 ? 4 : 6
    for index in dispatch.leads(bytes, at: offset, first, second, before: limit) {
      let lead = dispatch.lead(index)
      guard let upper = bytes.end(of: lead.word, at: offset, before: limit, known: known) else { continue }
      let point = ScanPoint(
        offset: offset, limit: limit, number: nil, next: bytes.skippingSpaces(from: upper, before: limit),
        dates: dates)
      switch dispatch.kinds[lead.kind].scan(bytes, point) {
      case .none: continue
      case .found(let numeral):
        body(numeral)
        return numeral.upper
      case .skip(let to): after = max(after, to)
      }
    }
    return after
  }

  /// The offset after the number whose first digit is at `offset`, and after what belongs to it.
  @inline(never)
  private func number(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    guard let number = ThaiNumber.scan(in: bytes, at: offset, end: limit) else {
      let numeral = PlainNumber.other(bytes, at: offset, before: limit, dates)
      body(numeral)
      return numeral.upper
    }
    if MoneyKind.hasBahtSign(bytes, before: offset) {
      body(MoneyKind.afterSign(number, bytes))
      return number.upper
    }
    let next = bytes.skippingSpaces(from: number.upper, before: limit)
    var left = dispatch.followers(bytes, at: next, before: limit)
    if left != 0 {
      let point = ScanPoint(offset: offset, limit: limit, number: number, next: next, dates: dates)
      while left != 0 {
        let kind = left.trailingZeroBitCount
        left &= left &- 1
        if case .found(let numeral) = dispatch.kinds[kind].scan(bytes, point) {
          body(numeral)
          return numeral.upper
        }
      }
    }
    body(PlainNumber.plain(number, bytes))
    return number.upper
  }

  /// The offset after what marks an item of a list at the start of a line, else the start of the line.
  private func startOfLine(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    let start = bytes.skippingSpaces(from: offset, before: limit)
    guard start < limit, let marker = ListMarker.scan(in: bytes, at: start, end: limit) else { return start }
    let value: Numeral.Value = marker.sign.map { .sign($0) } ?? .section(marker.numbers)
    let form: Numeral.Form =
      marker.kind == .number
      ? bytes.form(from: marker.lower, to: marker.upper) : .words
    body(Numeral(.marker, value, form, marker.lower, marker.upper))
    return marker.upper
  }
}

extension Span where Element == UInt8 {
  /// Which digits stand between two offsets.
  func form(from lower: Int, to upper: Int) -> Numeral.Form {
    var (hasThai, hasArabic) = (false, false)
    var offset = lower
    while offset < upper {
      if let digit = ThaiDigits.digit(in: self, at: offset, end: upper) {
        if digit.length == 3 { hasThai = true } else { hasArabic = true }
        offset &+= digit.length
      } else {
        offset &+= 1
      }
    }
    return hasThai ? (hasArabic ? .mixed : .thai) : hasArabic ? .arabic : .words
  }
}

extension ThaiNumber {
  /// Its script as a form.
  var form: Numeral.Form {
    switch script {
    case .thai: .thai
    case .arabic: .arabic
    case .mixed: .mixed
    }
  }
}
