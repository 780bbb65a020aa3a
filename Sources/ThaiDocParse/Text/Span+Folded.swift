extension Span where Element == UInt8 {
  /// Whether a range holds text, no white space but single spaces between words, and no stars.
  func isFolded(in range: Range<Int>) -> Bool {
    guard let last = range.last, self[range.lowerBound] != 0x20, self[last] != 0x20, isPlain(last) else {
      return false
    }
    // The last byte is looked at: each other one has one behind it.
    var i = range.lowerBound
    let raw = unsafe bytes
    // The loads read bytes i ..< i + 17, and i + 16 <= last, which the look at it has shown to be inside the text.
    while i + 16 <= last {
      let here = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: SIMD16<UInt8>.self)
      let next = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 1, as: SIMD16<UInt8>.self)
      if Self.isUnfolded(here, before: next) { return false }
      i += 16
    }
    while i < last {
      if !isPlain(i) || self[i] == 0x20 && self[i + 1] == 0x20 { return false }
      i += 1
    }
    return true
  }

  /// Neither white space other than a space nor a star.
  @inline(__always)
  private func isPlain(_ offset: Int) -> Bool { self[offset] >= 0x20 && self[offset] != 0x2A }

  /// The same of sixteen bytes at once, two spaces in a row among them.
  @inline(__always)
  private static func isUnfolded(_ here: SIMD16<UInt8>, before next: SIMD16<UInt8>) -> Bool {
    typealias Bytes = SIMD16<UInt8>
    let space = Bytes(repeating: 0x20)
    let unfolded =
      (here .< space) .| (here .== Bytes(repeating: 0x2A)) .| ((here .== space) .& (next .== space))
    // A mask is sixteen bytes of zeros or ones, the same size as two words.
    let words = unsafe unsafeBitCast(unfolded, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
