/// Six places three bytes apart, looked at together: where the Thai letters end, or a number may start.
struct LetterBlock {
  /// The bytes of six letters.
  private static let width = 18
  /// How many bytes from its start on are read: three letters at each place.
  private static let reach = 24

  /// What was seen at three places each. The first, fourth and seventh byte aren't zero where no letter stands; the bytes
  /// behind them have the group of the lead words that may start there, and `digit` for a digit.
  private let first: UInt64
  private let second: UInt64

  /// The bit that stands for a digit beside the number of a group.
  static let digit: UInt8 = 0x80

  /// Where the Thai letters from `start` on end, or one stands that a number may start with, and what that may be; `nil`
  /// at the end of the letters, and too near to the limit to look at a block.
  ///
  /// Apart from the rest of the scan, so that all it needs stays in registers.
  @inline(never)
  static func walk(
    _ bytes: Span<UInt8>, from start: Int, before limit: Int, _ groups: borrowing LeadTable
  ) -> (offset: Int, start: UInt8?) {
    var offset = start
    while offset &+ reach <= limit {
      let block = LetterBlock(bytes, at: offset, groups)
      if !block.isClear {
        let event = block.event
        return (offset &+ event.distance, event.start)
      }
      offset &+= width
    }
    return (offset, nil)
  }

  /// Precondition: `0 <= offset` and `offset + reach <= bytes.count`.
  @inline(__always)
  private init(_ bytes: Span<UInt8>, at offset: Int, _ groups: borrowing LeadTable) {
    first = Self.three(bytes, at: offset, groups)
    second = Self.three(bytes, at: offset &+ 9, groups)
  }

  /// Whether six letters stand there and no number starts with them.
  @inline(__always)
  private var isClear: Bool { first | second == 0 }

  /// The first thing seen: how far it is from the start, and what may start there; `nil` where the letters end.
  ///
  /// Precondition: the block isn't clear.
  @inline(__always)
  private var event: (distance: Int, start: UInt8?) {
    // In which half it is can't be foretold, so nothing jumps on it.
    let isSecond: UInt64 = first == 0 ? 1 : 0
    let word = first | second & (0 &- isSecond)
    let place = word.trailingZeroBitCount &>> 3
    let distance = place &+ 9 &* Int(truncatingIfNeeded: isSecond)
    // Places 0, 3 and 6 are those of gaps.
    if 0b100_1001 &>> place & 1 != 0 { return (distance, nil) }
    return (distance &- 1, UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: place &<< 3)))
  }

  @inline(__always)
  private static func three(
    _ bytes: Span<UInt8>, at offset: Int, _ groups: borrowing LeadTable
  ) -> UInt64 {
    // Safe: fifteen bytes from `offset` on are read, which are at most those up to `reach`.
    let raw = unsafe bytes.bytes
    @inline(__always) func word(_ distance: Int) -> UInt64 {
      unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ distance, as: UInt64.self)
        .littleEndian
    }
    let letters = word(1)
    let gaps = (word(0) ^ 0x00E0_0000_E000_00E0) & 0x00FF_0000_FF00_00FF
    return gaps | digits(letters) | groups[letters] &<< 8 | groups[word(4)] &<< 32 | groups[word(7)] &<< 56
  }

  /// The bit of each digit among three letters, of which the first byte of the first one is left out.
  ///
  /// ๐ … ๙ are E0 B9 90 … E0 B9 99, and up to 9F is let through. Behind a digit, bits may be set that stand for none.
  @inline(__always)
  private static func digits(_ letters: UInt64) -> UInt64 {
    let other = (letters ^ 0x90B9_0090_B900_90B9) & 0xF0FF_00F0_FF00_F0FF
    return (other &- 0x0001_0000_0100_0001) & ~other & 0x8000_0080_0000_8000
  }
}
