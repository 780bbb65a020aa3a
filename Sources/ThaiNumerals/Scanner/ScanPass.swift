/// One pass over a text.
struct ScanPass {
  let dispatch: NumeralDispatch
  let dates: DateOptions

  func run(_ bytes: Span<UInt8>, _ body: (Numeral) -> Void) {
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

  /// Steps over Thai letters from `start` on, and returns the offset after them or after a number among them.
  @inline(__always)
  private func overThai(
    _ bytes: Span<UInt8>, from start: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    var offset = start
    while true {
      let place = LetterBlock.walk(bytes, from: offset, before: limit, dispatch.groups)
      guard let group = place.start else { offset = place.offset; break }
      let after = number(bytes, at: place.offset, startingWith: group, before: limit, body)
      if after > place.offset { return after }
      offset = place.offset &+ 3
    }
    if offset &+ 2 < limit, bytes[offset] == 0xE0 {
      return letterByLetter(bytes, after: start, at: offset, before: limit, body)
    }
    return max(start &+ 1, atGap(bytes, after: start, at: offset, before: limit, body))
  }

  /// The offset after a number that starts with a digit, or with a lead word of a group, or `offset` if none does.
  @inline(__always)
  private func number(
    _ bytes: Span<UInt8>, at offset: Int, startingWith group: UInt8, before limit: Int,
    _ body: (Numeral) -> Void
  ) -> Int {
    if group < LetterBlock.digit { return word(bytes, at: offset, of: group, before: limit, body) }
    return bytes.hasDigit(at: offset, before: limit)
      ? number(bytes, at: offset, before: limit, body) : offset
  }

  /// The offset after a number that starts with the last two letters before a gap, or with the last one and a point,
  /// else that of the gap.
  @inline(__always)
  private func atGap(
    _ bytes: Span<UInt8>, after start: Int, at gap: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    if gap &- start >= 6 {
      let lower = gap &- 6
      let group = dispatch.groups[LeadTable.two(bytes.word(at: lower &+ 1, before: limit))]
      if group != 0 {
        let after = word(bytes, at: lower, of: UInt8(truncatingIfNeeded: group), before: limit, body)
        if after > lower { return max(gap, after) }
      }
    }
    guard gap &- start >= 3, bytes.byte(at: gap, before: limit) == UInt8(ascii: ".") else { return gap }
    let group = dispatch.groups[LeadTable.oneAndPoint(bytes.word(at: gap &- 2, before: limit))]
    return max(
      gap, word(bytes, at: gap &- 3, of: UInt8(truncatingIfNeeded: group), before: limit, body))
  }

  /// Steps over letters near the end of the text, as `overThai` does.
  private func letterByLetter(
    _ bytes: Span<UInt8>, after start: Int, at lower: Int, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    var offset = lower
    while offset &+ 2 < limit, bytes[offset] == 0xE0 {
      let letters = bytes.word(at: offset &+ 1, before: limit)
      let group =
        bytes.hasDigit(at: offset, before: limit)
        ? LetterBlock.digit : UInt8(truncatingIfNeeded: dispatch.groups[letters])
      let after = number(bytes, at: offset, startingWith: group, before: limit, body)
      if after > offset { return after }
      offset &+= 3
    }
    let after = atGap(bytes, after: start, at: offset, before: limit, body)
    return max(start &+ 1, after)
  }

  /// The offset after the number that starts with a lead word of a group at `offset`, or `offset` if none does.
  @inline(never)
  private func word(
    _ bytes: Span<UInt8>, at offset: Int, of group: UInt8, before limit: Int, _ body: (Numeral) -> Void
  ) -> Int {
    var after = offset
    for index in dispatch.leads(of: group) {
      let lead = dispatch.lead(index)
      guard let upper = bytes.end(of: lead.word, at: offset, before: limit) else { continue }
      let next = bytes.skippingSpaces(from: upper, before: limit)
      guard lead.nexts.isAll || bytes.mayContinue(lead.nexts, at: next, before: limit) else { continue }
      let point = ScanPoint(offset: offset, limit: limit, number: nil, next: next, dates: dates)
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
  /// The eight bytes from `offset` on, the first one lowest, with zeros from `limit` on.
  @inline(__always)
  fileprivate func word(at offset: Int, before limit: Int) -> UInt64 {
    if offset &+ 8 <= limit {
      // Safe: eight bytes are left.
      return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self).littleEndian
    }
    var word: UInt64 = 0
    for index in offset..<limit { word |= UInt64(self[index]) &<< UInt64(8 &* (index &- offset)) }
    return word
  }

  /// Whether a digit, a point, a slash or a letter of a set stands at `offset`.
  @inline(__always)
  fileprivate func mayContinue(_ letters: LetterSet, at offset: Int, before limit: Int) -> Bool {
    guard offset &+ 2 < limit, self[offset] == 0xE0 else {
      return byte(at: offset, before: limit) &- UInt8(ascii: ".") <= 11
    }
    return letters.contains(thaiIndex(at: offset))
  }

  /// Which digits stand between two offsets.
  func form(from lower: Int, to upper: Int) -> Numeral.Form {
    var (hasThai, hasArabic) = (false, false)
    var offset = lower
    while offset < upper {
      let first = self[offset]
      guard first == 0xE0, offset &+ 2 < upper, self[offset &+ 1] & 0xC0 == 0x80,
        self[offset &+ 2] & 0xC0 == 0x80
      else {
        hasArabic = hasArabic || first &- 0x30 <= 9
        offset &+= 1
        continue
      }
      // One comparison for both bytes, B9 and 90 … 99.
      let rest = UInt16(self[offset &+ 1]) &<< 8 | UInt16(self[offset &+ 2])
      hasThai = hasThai || rest &- 0xB990 <= 9
      offset &+= 3
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
