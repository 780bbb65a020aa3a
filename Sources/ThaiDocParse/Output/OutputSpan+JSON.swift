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
    if integer < 0 { append(UInt8(ascii: "-")) }
    // Last digit first: dividing by a constant is a multiplication.
    var digits: [20 of UInt8] = .init(repeating: 0)
    var first = digits.count
    var rest = integer.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    append(copying: digits.span.extracting(first..<digits.count))
  }
}
