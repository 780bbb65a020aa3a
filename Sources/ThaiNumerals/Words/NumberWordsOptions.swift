/// Where a last 1 is called เอ็ด.
public enum EtRule: Hashable, Sendable, CaseIterable {
  /// Wherever a greater place stands before it: สิบเอ็ด, หนึ่งร้อยเอ็ด, หนึ่งล้านเอ็ด. So the Royal Society has it.
  case everywhere
  /// Only behind a place of the same million: หนึ่งร้อยเอ็ด, but หนึ่งล้านหนึ่ง.
  case withinMillion
  /// Only behind สิบ: สิบเอ็ด, but หนึ่งร้อยหนึ่ง.
  case afterTens
}

/// How numbers from a million millions on are told.
public enum MillionStyle: Hashable, Sendable, CaseIterable {
  /// Each ล้าน multiplies all before it: หนึ่งล้านสองแสนล้าน is 1,200,000,000,000. So budget acts have it.
  case nested
  /// Each group counts its own ล้าน: หนึ่งล้านล้านสองแสนล้าน is the same number.
  case counted
}
