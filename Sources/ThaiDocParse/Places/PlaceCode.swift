/// The number of a registered place: two digits a province, four a district, six a subdistrict.
///
/// The first digits are those of the places around it: 570711 lies in district 5707 of province 57.
public struct PlaceCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What a code names.
  public enum Level: Sendable, Hashable, CaseIterable {
    /// จังหวัด, and Bangkok.
    case province
    /// อำเภอ; เขต in Bangkok.
    case district
    /// ตำบล; แขวง in Bangkok.
    case subdistrict
  }

  /// The digits as one number. No province's code begins with zero, so their count is known from it.
  private let number: UInt32

  init(number: UInt32) {
    self.number = number
  }

  /// The code that these digits write; `nil` unless they are two, four or six ASCII digits, the first not zero.
  /// Whether a place has it is for the register to say.
  public init?(_ digits: String) {
    let bytes = digits.utf8
    guard [2, 4, 6].contains(bytes.count), bytes.first != UInt8(ascii: "0"),
      bytes.allSatisfy({ UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") })
    else { return nil }
    number = bytes.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) }
  }

  /// What the code names, by its length.
  public var level: Level {
    number < 100 ? .province : number < 10_000 ? .district : .subdistrict
  }

  /// The code of its province; itself for a province.
  public var province: PlaceCode {
    switch level {
    case .province: self
    case .district: PlaceCode(number: number / 100)
    case .subdistrict: PlaceCode(number: number / 10_000)
    }
  }

  /// The code of its district; itself for a district, `nil` for a province.
  public var district: PlaceCode? {
    switch level {
    case .province: nil
    case .district: self
    case .subdistrict: PlaceCode(number: number / 100)
    }
  }

  /// The code of the place in it that has the two digits `part`, 0 to 99.
  func child(_ part: UInt32) -> PlaceCode {
    PlaceCode(number: number * 100 + part)
  }

  /// ISO 3166-2 of its province: `TH-57`.
  public var isoCode: String { "TH-\(province)" }

  /// Its digits.
  public var description: String { String(number) }

  /// The order of the numbers. Codes of one level come in the register's order.
  public static func < (a: PlaceCode, b: PlaceCode) -> Bool { a.number < b.number }
}
