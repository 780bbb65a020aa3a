import CPlaceData

/// One spelling of one place in the embedded register.
///
/// A record's bytes are: one letter for the level (`P`, `D`, `S`, in small letters for a spelling besides the official
/// one), one byte that is 32 more than the length of the name, two digits of the code, the name, a line feed.
/// A district's records follow its province's, a subdistrict's its district's.
struct PlaceRecord {
  /// The place that is so spelled.
  let code: PlaceCode
  /// Whether this is the registered name, which stands before all other spellings of the place.
  let isOfficial: Bool
  /// Where the name stands in the register, in bytes.
  let name: Range<Int>
}

/// Steps through records of the register. The register itself is handed to each step, since a span can't be stored.
struct PlaceRecords {
  private var position: Int
  private let end: Int
  private var province = PlaceCode(number: 0)
  private var district = PlaceCode(number: 0)

  /// All records in `range`, which begins at a province's.
  init(in range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next record; `nil` at the end.
  mutating func next(in register: Span<UInt8>) -> PlaceRecord? {
    guard position < end else { return nil }
    let level = register[position]
    let part = 10 * UInt32(register[position + 2] & 0x0F) + UInt32(register[position + 3] & 0x0F)
    let name = position + 4..<position + 4 + Int(register[position + 1] - 32)
    position = name.upperBound + 1
    let code: PlaceCode
    switch level | 0x20 {
    case UInt8(ascii: "p"):
      code = PlaceCode(number: part)
      province = code
    case UInt8(ascii: "d"):
      code = province.child(part)
      district = code
    default:
      code = district.child(part)
    }
    return PlaceRecord(code: code, isOfficial: level & 0x20 == 0, name: name)
  }

  /// The next record of a level whose name has so many bytes; `nil` at the end. What is neither such a record nor the
  /// district of one is stepped over.
  mutating func next(
    of level: PlaceCode.Level, named lengths: ClosedRange<Int>, in register: Span<UInt8>
  ) -> PlaceRecord? {
    let letter = Self.letter(of: level)
    while position < end {
      let found = register[position] | 0x20
      let length = Int(register[position + 1]) - 32
      if found == letter, lengths.contains(length) { return next(in: register) }
      // The codes of the places around are those of the records before.
      if found == letter || found == Self.letter(of: .subdistrict) {
        position += 5 + length
      } else if level == .province {
        // A province's own names stand first.
        return nil
      } else {
        _ = next(in: register)
      }
    }
    return nil
  }

  /// The small letter of a level's records.
  @inline(__always)
  private static func letter(of level: PlaceCode.Level) -> UInt8 {
    switch level {
    case .province: UInt8(ascii: "p")
    case .district: UInt8(ascii: "d")
    case .subdistrict: UInt8(ascii: "s")
    }
  }
}

/// The embedded bytes. This is the only place that touches the C data.
enum PlaceData {
  /// Hands the register to `body`. Nothing is copied or parsed.
  static func withRegister<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    // CPlaceBytes() points at a static array that holds CPlaceByteCount bytes and a NUL (asserted where it is compiled),
    // and that nothing ever changes or frees.
    let bytes = unsafe UnsafeBufferPointer(start: CPlaceBytes(), count: Int(CPlaceByteCount))
    return body(unsafe bytes.span)
  }

  /// Number of provinces.
  static let provinceCount = Int(CPlaceBlockCount)

  /// The code of the province at `index` in the register's order, and where its records stand.
  /// Precondition: `index` is from 0 to below `provinceCount`.
  static func block(_ index: Int) -> (province: PlaceCode, records: Range<Int>) {
    precondition(0 <= index && index < provinceCount)
    // CPlaceBlocks() points at a static array of CPlaceBlockCount blocks (asserted where it is compiled); `index` is in it.
    let block = unsafe CPlaceBlocks()[index]
    return (PlaceCode(number: block.code), Int(block.offset)..<Int(block.offset + block.length))
  }

  /// Where the records of `province` stand; `nil` where no province has that code.
  static func records(of province: PlaceCode) -> Range<Int>? {
    for index in 0..<provinceCount {
      let block = block(index)
      if block.province == province { return block.records }
    }
    return nil
  }
}
