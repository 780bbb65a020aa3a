/// A value for each code point of the Thai block, looked up by the bytes as they stand in a text: no code point is put
/// together for it.
struct ThaiTable: Sendable {
  /// For the last bit of a code point's second byte and the last six bits of its third one, as they lie in both; what lies
  /// between them is unused.
  let values: [UInt8]

  /// Takes the value of each code point, by its low seven bits.
  init(_ value: (_ low: UInt8) -> UInt8) {
    values = (0..<Self.size).map { value(UInt8($0 >> 2 & 0x40 | $0 & 0x3F)) }
  }

  private static let size = 0x140

  /// The value of a code point, by its low seven bits.
  @inline(__always)
  subscript(low: UInt8) -> UInt8 { values[Int(low & 0x40) << 2 | Int(low & 0x3F)] }

  /// Whether four bytes, the first of them highest, start with a code point of the Thai block.
  @inline(__always)
  static func isThai(_ four: UInt32) -> Bool { four & 0xFFFE_C000 == 0xE0B8_8000 }

  /// Where the value of the code point stands that four bytes start with: always one of `values`.
  @inline(__always)
  static func index(_ four: UInt32) -> Int { Int(four &>> 8 & 0x13F) }
}
