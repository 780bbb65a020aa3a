/// The pieces that JSON is made of, written into room that was asked for once.
extension OutputSpan<UInt8> {
  /// The most bytes that `append(decimal:)` writes: a sign and nineteen digits.
  static var longestInteger: Int { 20 }

  @inline(__always)
  mutating func append(copying bytes: Span<UInt8>) {
    precondition(bytes.count <= freeCapacity)
    // The precondition holds the bytes inside the free part of the buffer, of which nothing else is written.
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      unsafe bytes.withUnsafeBufferPointer { source in
        _ = unsafe buffer[count...].initialize(fromContentsOf: source)
      }
      count += bytes.count
    }
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    // Every literal here is longer than one character, so it is stored as UTF-8 and lives as long as the program.
    append(copying: unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).span)
  }

  @inline(__always)
  mutating func append(quoted text: StaticString) {
    append(UInt8(ascii: "\""))
    append(text)
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  mutating func append(quoted text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    append(copying: text)
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  mutating func append(lineBreakBefore indent: Int) {
    append(UInt8(ascii: "\n"))
    append(repeating: UInt8(ascii: " "), count: indent)
  }

  mutating func append(decimal integer: Int) {
    precondition(Self.longestInteger <= freeCapacity)
    if integer < 0 { append(UInt8(ascii: "-")) }
    var rest = integer.magnitude
    var digitCount = 1
    var bound: UInt = 10
    while digitCount < 19, rest >= bound {
      digitCount &+= 1
      bound &*= 10
    }
    // At most nineteen digits behind a sign, for which the precondition holds room free.
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count += digitCount
      var end = unsafe start + count
      // Last digit first: dividing by a constant is a multiplication.
      repeat {
        unsafe end -= 1
        unsafe end.initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
    }
  }
}
