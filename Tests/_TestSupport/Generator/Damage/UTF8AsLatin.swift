extension Damage {
  /// D13: bytes of UTF-8 that were read as Latin-1, `การ` → `à¸à¸²à¸£`: mostly without the controls U+0080 to U+009F, and
  /// then for good.
  static let utf8AsLatin = Damage("utf8-as-latin", .off, loses: .everything) { text, generator in
    let keepsControls = generator.chance(1, of: 5)
    var result = String.UnicodeScalarView()
    for byte in text.utf8 where keepsControls || !(0x80...0x9F).contains(byte) {
      result.append(Unicode.Scalar(byte))
    }
    return String(result)
  }
}
