/// A lead word, the place of its kind in the list, and what may follow the word.
struct Lead: Sendable {
  let word: StaticString
  let kind: Int
  let nexts: LetterSet
}

/// The numbers of the groups of lead words, which are found by the first three letters of a word.
///
/// One look tells whether a number may start with a word; of other letters it lets a few through.
struct LeadTable: Sendable {
  /// The number of a group, or 0, for what three letters boil down to.
  fileprivate var groups: [16384 of UInt8] = .init(repeating: 0)

  /// The group for three letters, given as the eight bytes behind the first one; 0 if no lead word starts with them.
  @inline(__always)
  subscript(letters: UInt64) -> UInt64 { UInt64(groups[Self.place(letters)]) }

  /// What to look up for two letters before a gap.
  @inline(__always)
  static func two(_ letters: UInt64) -> UInt64 { letters & 0xFF_FFFF_FFFF }

  /// What to look up for one letter and the point behind it.
  @inline(__always)
  static func oneAndPoint(_ letters: UInt64) -> UInt64 { letters & 0xFF_FFFF }

  /// Fourteen bits that depend on all of the letters.
  ///
  /// Of twenty thousand factors drawn, this one takes the fewest letters of our sample documents for a lead word's: one in
  /// 250. Any odd factor is right; most let three times as many through.
  @inline(__always)
  fileprivate static func place(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0xA3F7_2158_D34D_0101) &>> 50)
  }
}

/// The lead words of all kinds in their groups, as the tables are made from them.
struct LeadGroups {
  private(set) var table = LeadTable()
  /// The words of each group, in the order of their kinds; group 0 has none.
  private(set) var leads: [[Lead]] = [[]]

  init(_ kinds: [NumeralKind]) {
    for (index, kind) in kinds.enumerated() {
      for word in kind.leads { insert(Lead(word: word, kind: index, nexts: kind.nexts)) }
    }
    // The bit beside it stands for digits.
    precondition(leads.count <= LetterBlock.digit)
  }

  /// Puts a word where its first three letters are looked up, and where a gap or a point behind one or two is.
  private mutating func insert(_ lead: Lead) {
    let bytes = lead.word.description.utf8.dropFirst()
    let letters = bytes.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    switch bytes.count {
    case 3: insert(lead, [LeadTable.oneAndPoint(letters)])
    case 5:
      let thirds = (0..<128 as Range<UInt64>).filter { lead.nexts.contains(Int($0)) }
      insert(lead, [letters] + thirds.map { letters | Self.third($0) })
    case 6: insert(lead, [LeadTable.two(letters)])
    default: insert(lead, [letters])
    }
  }

  /// The bytes of a letter, counted from U+0E00, behind those of two.
  private static func third(_ letter: UInt64) -> UInt64 {
    (0xE0 | (0xB8 | letter >> 6) << 8 | (0x80 | letter & 0x3F) << 16) << 40
  }

  /// Where another group is, the word joins it.
  private mutating func insert(_ lead: Lead, _ keys: [UInt64]) {
    let places = Set(keys.map(LeadTable.place))
    for group in Set(places.map { Int(table.groups[$0]) }) where group != 0 { leads[group].append(lead) }
    let free = places.filter { table.groups[$0] == 0 }
    guard !free.isEmpty else { return }
    for place in free { table.groups[place] = UInt8(leads.count) }
    leads.append([lead])
  }
}
