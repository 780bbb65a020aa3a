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

  /// Whether the bytes from `lower` up to `upper` are those of `word`.
  @inline(__always)
  func equals(_ word: Span<UInt8>, from lower: Int, to upper: Int) -> Bool {
    guard upper - lower == word.count else { return false }
    for i in 0..<word.count where self[lower + i] != word[i] { return false }
    return true
  }
}
