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

  /// Appends a byte, or nothing; there is no branch then to be guessed wrong.
  @inline(__always)
  mutating func append(_ byte: UInt8, if isWanted: Bool) {
    // One byte was asked for; what follows takes its place where it isn't wanted.
    unsafe append(upTo: 1) { target in
      unsafe target.initialize(to: byte)
      return isWanted ? 1 : 0
    }
  }

  /// Appends a line break and so many spaces, perhaps behind a comma.
  @inline(__always)
  mutating func append(lineBreakBehindComma hasComma: Bool, indent: Int) {
    unsafe append(upTo: 2 &+ indent) { target in
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
      return (hasComma ? 2 : 1) &+ indent
    }
  }
}

/// Writes several short pieces where there is room for all of them and the slack: what ByteOutput gives for a piece that
/// it was asked for.
@unsafe struct ShortPieces {
  private let start: UnsafeMutablePointer<UInt8>
  private(set) var end: UnsafeMutablePointer<UInt8>

  @inline(__always)
  init(at start: UnsafeMutablePointer<UInt8>) {
    unsafe (self.start, end) = (start, start)
  }

  /// How many bytes were written.
  var count: Int { unsafe end - start }

  /// Words of ours, whose length should be known where this is called: they are then copied in a few instructions.
  @inline(__always)
  mutating func add(_ text: StaticString) {
    unsafe end.initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
    unsafe end += text.utf8CodeUnitCount
  }

  /// The same, perhaps without the last byte: a space that only people need.
  @inline(__always)
  mutating func add(_ text: StaticString, lessIf isShort: Bool) {
    unsafe add(text)
    unsafe end -= isShort ? 1 : 0
  }

  /// At most 20 digits.
  @inline(__always)
  mutating func add(_ number: UInt64) { unsafe end += Decimals.write(number, to: end) }

  /// So many bytes that were written behind the end.
  @inline(__always)
  mutating func skip(_ count: Int) { unsafe end += count }
}

// MARK: - Numbers

extension ByteOutput {
  @inline(__always)
  mutating func append(_ integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    unsafe append(upTo: Decimals.mostDigits) { unsafe Decimals.write(UInt64(integer.magnitude), to: $0) }
  }

  /// As its `description`.
  mutating func append(_ decimal: ExactDecimal) {
    if decimal.units < 0 { append(UInt8(ascii: "-")) }
    // A point, and a zero before it.
    unsafe append(upTo: Decimals.mostDigits + 2) {
      unsafe Decimals.write(decimal.units.magnitude, decimals: decimal.scale, to: $0)
    }
  }
}

/// Digits of numbers, written where there is room for all that a number may have, and for the slack. Each function gives
/// how many bytes it wrote.
private enum Decimals {
  static let mostDigits = 20

  /// Most numbers are short: columns, counts, places in a document.
  @inline(__always)
  static func write(_ number: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard number < 10_000 else { return unsafe writeLong(number, to: target) }
    let digits = fourDigits(UInt32(truncatingIfNeeded: number))
    // Without zeros in front; the last digit is always written.
    let first = (digits | 1 << 24).trailingZeroBitCount >> 3
    let text = (digits | 0x3030_3030) >> UInt32(8 * first)
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: text.littleEndian, as: UInt32.self)
    return 4 - first
  }

  @inline(never)
  private static func writeLong(_ number: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard number >= 100_000_000 else {
      let digits = eightDigits(number)
      return unsafe store(digits, from: (digits | 1 << 56).trailingZeroBitCount >> 3, to: target)
    }
    let (front, back) = number.quotientAndRemainder(dividingBy: 100_000_000)
    let count = unsafe write(front, to: target)
    return unsafe count + store(eightDigits(back), from: 0, to: target + count)
  }

  /// The digits of a number, with a point before the last `decimals` of them and at least one before the point.
  static func write(_ number: UInt64, decimals: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if decimals == 0 { return unsafe write(number, to: target) }
    guard number < 100_000_000, decimals < 8 else {
      return unsafe writeLong(number, decimals: decimals, to: target)
    }
    let digits = eightDigits(number)
    let first = min((digits | 1 << 56).trailingZeroBitCount >> 3, 7 - decimals)
    // All digits, then the last ones again, one place further on: the point goes in between.
    let count = unsafe store(digits, from: first, to: target)
    unsafe _ = store(digits, from: 8 - decimals, to: target + count - decimals + 1)
    unsafe (target + count - decimals).initialize(to: UInt8(ascii: "."))
    return count + 1
  }

  private static func writeLong(
    _ number: UInt64, decimals: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var divisor: UInt64 = 1
    for _ in 0..<decimals { divisor *= 10 }
    let (whole, fraction) = number.quotientAndRemainder(dividingBy: divisor)
    let point = unsafe write(whole, to: target)
    unsafe (target + point).initialize(to: UInt8(ascii: "."))
    var rest = fraction
    for place in stride(from: decimals, to: 0, by: -1) {
      unsafe (target + point + place).initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    return point + 1 + decimals
  }

  /// Writes eight digits without the first ones.
  @inline(__always)
  private static func store(
    _ digits: UInt64, from first: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let text = (digits | 0x3030_3030_3030_3030) >> UInt64(8 * first)
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: text.littleEndian, as: UInt64.self)
    return 8 - first
  }

  // All digits are worked out at once, in lanes of a word that are halved twice: no loop and no branch, which for
  // numbers of changing length costs more than all of this. Each lane has a byte, the first digit the lowest one.

  /// The eight decimal digits of a number below 10⁸.
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

  /// The four decimal digits of a number below 10⁴, the same way.
  @inline(__always)
  private static func fourDigits(_ number: UInt32) -> UInt32 {
    let hundreds = (number &* 10_486) >> 20
    let twos = hundreds | (number &- 100 &* hundreds) << 16
    let tens = (twos &* 103) >> 10 & 0x000F_000F
    return tens | (twos &- 10 &* tens) << 8
  }
}
