/// The digits of a year, with the mark before them, as dates and year marks share them.
struct WrittenYear {
  /// The number of the digits: 2566, 2023 or 66.
  let digits: Int
  /// Which era a mark names; `nil` without a mark.
  let era: Era?
  let isTwoDigit: Bool
  /// Where the digits stand, without the mark.
  let lower: Int
  let upper: Int

  /// The year of two or four digits that starts at `offset` with a mark or a digit.
  ///
  /// Digits that go on with a point or a group of thousands are another number.
  static func scan(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> WrittenYear? {
    let mark = EraMark.scan(bytes, at: offset, before: limit)
    let start = mark.map { bytes.skippingSpaces(from: $0.upper, before: limit) } ?? offset
    var run = DigitRun(at: start)
    run.read(bytes, before: limit, atMost: 5)
    guard run.count == 2 || run.count == 4, !bytes.numberGoesOn(at: run.upper, before: limit) else {
      return nil
    }
    return WrittenYear(
      digits: Int(run.value), era: mark?.era, isTwoDigit: run.count == 2, lower: start, upper: run.upper)
  }

  /// The year of the Buddhist Era.
  ///
  /// Two digits are the last of 25xx, or of 20xx after ค.ศ. Four without a mark from 1900 to 2199 can't be of the
  /// Buddhist Era in any text of today, so they are of the Common Era.
  var year: Int {
    switch era {
    case .common: BuddhistEra.fromCommonEra(isTwoDigit ? 2000 + digits : digits)
    case .buddhist: isTwoDigit ? 2500 + digits : digits
    case nil where isTwoDigit: 2500 + digits
    case nil: (1900..<2200).contains(digits) ? BuddhistEra.fromCommonEra(digits) : digits
    }
  }
}
