/// Number words read from one offset on: what they say, how far they go, and the first fault in them.
struct NumberPhrase {
  /// A number below a million, and how many ล้าน follow it.
  struct Group {
    var value: UInt32
    var millions: Int
  }

  /// The groups before the last ล้าน; empty below a million.
  var groups: [Group] = []
  /// What follows the last ล้าน.
  var last: UInt32 = 0
  var fraction: [UInt8] = []
  var isNegative = false
  /// Whether half of a million was added, so that the counts of ล้าน stand each for itself.
  var isCounted = false
  /// How many words were read.
  var words = 0
  /// How many of them are places, ล้าน, โหล or ครึ่ง: what makes a number of several digits.
  var places = 0
  /// Whether it starts with a place, as ร้อยเอ็ด does.
  var startsBare = false
  let lower: Int
  var upper: Int
  var fault: NumeralError?

  init(at offset: Int) { (lower, upper) = (offset, offset) }
}

// MARK: - Value

extension NumberPhrase {
  /// The number, with the counts of ล้าน taken by `style`; without a style, they must leave no doubt.
  func value(_ style: MillionStyle?) throws(NumeralError) -> LongDecimal {
    if let fault { throw fault }
    if groups.isEmpty { return number(of: Self.digits(of: last)) }
    let isDescending = isStrictlyDescending
    if isCounted { return counted }
    switch style {
    case .nested: return nested
    case .counted:
      guard isDescending else { throw NumeralError(.placeOutOfOrder, lower, upper) }
      return counted
    case nil:
      // One group before the last says the same in both ways.
      if isDescending, groups.count > 1 {
        throw NumeralError(.ambiguousMillions(nested: nested, counted: counted), lower, upper)
      }
      return nested
    }
  }

  private var isStrictlyDescending: Bool {
    zip(groups, groups.dropFirst()).allSatisfy { $0.millions > $1.millions }
  }

  /// หนึ่งล้านสองแสนล้าน: each ล้าน multiplies all before it.
  private var nested: LongDecimal {
    var digits: [UInt8] = []
    for group in groups {
      digits += Self.digits(of: group.value)
      digits.append(contentsOf: repeatElement(0, count: 6 * (group.millions - 1)))
    }
    return number(of: digits + Self.digits(of: last))
  }

  /// หนึ่งล้านล้านสองแสนล้าน: each group counts its own.
  private var counted: LongDecimal {
    var digits: [UInt8] = []
    for (index, group) in groups.enumerated() {
      let next = index + 1 < groups.count ? groups[index + 1].millions : 0
      digits += Self.digits(of: group.value)
      digits.append(contentsOf: repeatElement(0, count: 6 * max(0, group.millions - next - 1)))
    }
    return number(of: digits + Self.digits(of: last))
  }

  private func number(of whole: [UInt8]) -> LongDecimal {
    LongDecimal(sound: whole + fraction, scale: fraction.count, isNegative: isNegative)
  }

  /// The six digits of a group.
  private static func digits(of group: UInt32) -> [UInt8] {
    [100_000, 10_000, 1_000, 100, 10, 1].map { UInt8(truncatingIfNeeded: group / $0 % 10) }
  }
}
