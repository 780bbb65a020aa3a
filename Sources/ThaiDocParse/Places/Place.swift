/// A place as it is registered: official names, without the words จังหวัด, อำเภอ and ตำบล.
///
/// The names are those of the register, which keeps เขต before the districts of Bangkok.
public struct Place: Hashable, Sendable {
  /// Its number; its level says which names there are.
  public let code: PlaceCode
  /// The subdistrict; `nil` for a district or a province.
  public let subdistrict: String?
  /// The district; `nil` for a province.
  public let district: String?
  /// The province.
  public let province: String
}
