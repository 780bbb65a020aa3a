internal import ThaiNumerals

/// Bytes on their way out.
///
/// It has one holder and can't be copied, so a short piece costs a comparison and a store; an array would ask each time
/// who else holds it.
@safe struct ByteOutput: ~Copyable {
  /// So many bytes are free behind those asked for: a piece may be written in whole vectors that reach over its end.
  static let slack = 16

  private var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// How many bytes there is room for, the slack left out.
  private var capacity: Int

  init(capacity: Int = 0) {
    self.capacity = capacity
    unsafe start = .allocate(capacity: capacity + Self.slack)
  }

  deinit { unsafe start.deallocate() }

  /// Appends a piece of at most `size` bytes: `write` is given where it goes, and tells how many bytes it has.
  ///
  /// There, `size` bytes and the slack may be written.
  @inline(__always)
  mutating func append(upTo size: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    if capacity &- count < size { grow(by: size) }
    let written = unsafe write(start + count)
    assert(written <= size, "no more than was asked for")
    count &+= written
  }

  @inline(never)
  private mutating func grow(by size: Int) {
    capacity = max(2 * capacity, count + size, 64)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.slack)
    // The first `count` bytes have been written, and the new room is no smaller.
    unsafe larger.initialize(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }

  /// Takes off what was appended since there were so many bytes.
  mutating func removeAll(from newCount: Int) {
    precondition(newCount >= 0 && newCount <= count, "bytes that there are")
    count = newCount
  }

  /// The bytes from `offset` on.
  func array(from offset: Int = 0) -> [UInt8] {
    precondition(offset >= 0 && offset <= count, "bytes that there are")
    return unsafe Array(UnsafeBufferPointer(start: start + offset, count: count - offset))
  }

  /// A look at the bytes from `offset` on.
  @inline(__always)
  func withBytes<Result>(from offset: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    precondition(offset >= 0 && offset <= count, "bytes that there are")
    return unsafe body(UnsafeBufferPointer(start: start + offset, count: count - offset).span)
  }

  /// The bytes of both, in one array.
  func array(followedBy other: borrowing ByteOutput) -> [UInt8] {
    let (first, second) = (count, other.count)
    let (firstBytes, secondBytes) = unsafe (start, other.start)
    return unsafe Array(unsafeUninitializedCapacity: first + second) { buffer, written in
      guard let target = buffer.baseAddress else { return }
      // There is room for both, one behind the other.
      unsafe target.initialize(from: firstBytes, count: first)
      unsafe (target + first).initialize(from: secondBytes, count: second)
      written = first + second
    }
  }

  /// The bytes as a text; what is no UTF-8 becomes U+FFFD.
  var string: String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

// MARK: - Pieces

extension ByteOutput {
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    // One byte was asked for.
    unsafe append(upTo: 1) { target in
      unsafe target.initialize(to: byte)
      return 1
    }
  }

  /// Words of ours.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    // String literals are stored as UTF-8, and live as long as the program; only one of a single scalar may be kept
    // otherwise, and only where its type asks for that.
    unsafe append(upTo: text.utf8CodeUnitCount) { target in
      unsafe target.initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
      return text.utf8CodeUnitCount
    }
  }

  mutating func append(copying bytes: Span<UInt8>) {
    unsafe append(upTo: bytes.count) { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        // As many as were asked for; a span without bytes may have no address.
        if let first = source.baseAddress { unsafe target.initialize(from: first, count: source.count) }
      }
      return bytes.count
    }
  }

  mutating func append(copying other: borrowing ByteOutput) {
    let (bytes, count) = unsafe (other.start, other.count)
    unsafe append(upTo: count) { target in
      unsafe target.initialize(from: bytes, count: count)
      return count
    }
  }

  /// Appends a line break and so many spaces, perhaps behind a comma.
  @inline(__always)
  mutating func append(lineBreakBehindComma hasComma: Bool, indent: Int) {
    unsafe append(upTo: 2 + indent) { target in
      // Where there is no comma, the line break takes its place.
      unsafe target.initialize(to: UInt8(ascii: ","))
      let line = unsafe target + (hasComma ? 1 : 0)
      unsafe line.initialize(to: UInt8(ascii: "\n"))
      let spaces = unsafe UnsafeMutableRawPointer(line + 1)
      var offset = 0
      // Each store begins below `indent`, so it ends within the slack.
      while offset < indent {
        unsafe spaces.storeBytes(
          of: SIMD16(repeating: UInt8(ascii: " ")), toByteOffset: offset, as: SIMD16<UInt8>.self)
        offset &+= MemoryLayout<SIMD16<UInt8>>.size
      }
      return (hasComma ? 2 : 1) + indent
    }
  }
}

// MARK: - Numbers

extension ByteOutput {
  mutating func append(_ integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: UInt64(integer.magnitude))
  }

  /// As its `description`.
  mutating func append(_ decimal: ExactDecimal) {
    if decimal.units < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt64 = 1
    for _ in 0..<decimal.scale { divisor *= 10 }
    let (whole, fraction) = decimal.units.magnitude.quotientAndRemainder(dividingBy: divisor)
    append(magnitude: whole)
    if decimal.scale > 0 { append(point: fraction, digits: decimal.scale) }
  }

  private mutating func append(point fraction: UInt64, digits: Int) {
    // A point, and as many digits as follow it.
    unsafe append(upTo: 1 + digits) { target in
      unsafe target.initialize(to: UInt8(ascii: "."))
      var rest = fraction
      for place in stride(from: digits, to: 0, by: -1) {
        unsafe (target + place).initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      return 1 + digits
    }
  }

  private mutating func append(magnitude: UInt64) {
    let (front, back) = magnitude.quotientAndRemainder(dividingBy: 100_000_000)
    if front == 0 {
      let digits = Self.eightDigits(back)
      // Without zeros in front; the last digit is always written.
      append(digits, from: (digits | 1 << 56).trailingZeroBitCount >> 3)
    } else {
      append(magnitude: front)
      append(Self.eightDigits(back), from: 0)
    }
  }

  @inline(__always)
  private mutating func append(_ digits: UInt64, from first: Int) {
    let text = (digits | 0x3030_3030_3030_3030) >> UInt64(8 * first)
    // Eight bytes were asked for.
    unsafe append(upTo: 8) { target in
      unsafe UnsafeMutableRawPointer(target).storeBytes(of: text.littleEndian, as: UInt64.self)
      return 8 - first
    }
  }

  /// The eight decimal digits of a number below 10⁸, a byte each, the first one lowest.
  ///
  /// All are worked out at once, in lanes of a word that are halved twice: no loop and no branch, which for numbers of
  /// changing length costs more than all of this.
  @inline(__always)
  private static func eightDigits(_ number: UInt64) -> UInt64 {
    // Two lanes of four digits.
    let fours = number / 10_000 | (number % 10_000) << 32
    // Four lanes of two: n · 10486 >> 20 is n / 100 for n below 10⁴.
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- 100 &* hundreds) << 16
    // Eight lanes of one: n · 103 >> 10 is n / 10 for n below 100.
    let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (twos &- 10 &* tens) << 8
  }
}
