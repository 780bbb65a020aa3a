extension Span where Element == UInt8 {
  /// The first offset at or after `offset` whose byte is ASCII, before `end`; `end` if none is.
  ///
  /// Thai text is long runs of bytes above 0x7F between few spaces, so eight bytes are looked at in one step.
  /// Precondition: `end <= count`.
  @inline(__always)
  func endOfNonASCII(from offset: Int, to end: Int) -> Int {
    var i = offset
    let high: UInt64 = 0x8080_8080_8080_8080
    // The load reads bytes i ..< i + 8, and i + 8 <= end <= count.
    let raw = unsafe bytes
    while i + 8 <= end, unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self) & high == high {
      i += 8
    }
    while i < end, self[i] >= 0x80 { i += 1 }
    return i
  }

  /// The first place of a byte from `offset` on; `count` if there is none. Precondition: `offset >= 0`.
  func firstIndex(of byte: UInt8, from offset: Int) -> Int {
    let wanted = UInt64(repeating: byte)
    let raw = unsafe bytes
    var i = offset
    // The load reads bytes i ..< i + 8, and i + 8 <= count.
    while i + 8 <= count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian
      let found = (word ^ wanted).zeroBytes
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < count, self[i] != byte { i += 1 }
    return i
  }

  /// Whether the bytes from `lower` up to `upper` are those of `word`.
  @inline(__always)
  func equals(_ word: Span<UInt8>, from lower: Int, to upper: Int) -> Bool {
    guard upper - lower == word.count, lower >= 0, upper <= count else { return false }
    let here = unsafe bytes
    let there = unsafe word.bytes
    let last = word.count - 8
    guard last >= 0 else {
      for i in 0..<word.count where self[lower + i] != word[i] { return false }
      return true
    }
    // The loads read eight bytes of the word and as many of the range, which is as long. The last eight are looked at
    // together, though some of them were before: how many are left over no branch could foresee.
    var i = 0
    while i < last {
      let a = unsafe here.unsafeLoadUnaligned(fromUncheckedByteOffset: lower + i, as: UInt64.self)
      let b = unsafe there.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
      if a != b { return false }
      i += 8
    }
    let a = unsafe here.unsafeLoadUnaligned(fromUncheckedByteOffset: lower + last, as: UInt64.self)
    let b = unsafe there.unsafeLoadUnaligned(fromUncheckedByteOffset: last, as: UInt64.self)
    return a == b
  }
}

extension UInt64 {
  /// Eight times the same byte.
  @inline(__always)
  init(repeating byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The high bit of the lowest byte that is zero, and of some above it; 0 where none is.
  @inline(__always)
  var zeroBytes: UInt64 { (self &- UInt64(repeating: 1)) & ~self & UInt64(repeating: 0x80) }
}
