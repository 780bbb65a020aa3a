import ThaiNumerals

/// Dates that start at tokens.
extension Document {
  /// The date that starts at a number or at the name of a month. Most numbers start none, and what stands behind them says
  /// so at a glance.
  func date(at token: Token, before end: Int = .max) -> ThaiDate? {
    if let number = number(token) {
      guard number.fractionDigits == 0, !number.isGrouped, mayBeDay(endingAt: number.upper) else {
        return nil
      }
    }
    return ThaiDate.scan(in: bytes.span, at: Int(token.lower), end: end)
  }

  /// Whether a month may follow a day: its name or `เดือน`, perhaps behind spaces, or a sign right behind the day.
  private func mayBeDay(endingAt offset: Int) -> Bool {
    let bytes = bytes.span
    guard offset < bytes.count else { return false }
    if bytes[offset] == 0x2F || bytes[offset] == 0x2D { return true }
    var i = offset
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    if i < bytes.count, bytes[i] == 0xC2 { return true }
    guard let letter = bytes.thai(at: i) else { return false }
    switch letter {
    // The first letters of months: ก ต ธ พ ม ส เ.
    case 0x01, 0x15, 0x18, 0x1E, 0x21, 0x2A, 0x40: return true
    default: return false
    }
  }
}
