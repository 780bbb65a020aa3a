/// Tables, made from the list of kinds, that tell by two letters whether a kind may start.
///
/// Made once and never changed; a class so that nobody copies its tables.
final class NumeralDispatch: Sendable {
  /// A lead word and its kind.
  struct Lead: Sendable {
    let word: StaticString
    let kind: Int
  }

  let kinds: [NumeralKind]
  /// Which two letters start a lead word, and digits, whatever follows them.
  let pairs: LetterPairs
  /// For a group of lead words, which letters may stand third.
  private let thirds: LetterPairs
  /// For two letters, the group of lead words that start with them; 0 for none.
  private let groupOfPair: [UInt8]
  /// The lead words, group after group, and where each group starts.
  private let leads: [Lead]
  private let starts: [Int]
  /// For each ASCII byte, and for each Thai letter, which kinds may have it behind a number.
  private let followersASCII: [UInt32]
  private let followersThai: [UInt32]
  /// The kinds that signs beyond these may follow, as dashes do.
  private let followersOther: UInt32

  static let standard = NumeralDispatch(NumeralKind.all)

  init(_ kinds: [NumeralKind]) {
    self.kinds = kinds
    var (pairs, thirds) = (LetterPairs(), LetterPairs())
    for digit in 0x50...0x59 { pairs.insertAll(digit) }
    var groupOfPair = [UInt8](repeating: 0, count: 128 * 128)
    var groups: [[Lead]] = [[]]
    for (kind, word) in kinds.enumerated().flatMap({ kind in kind.element.leads.map { (kind.offset, $0) } }) {
      let scalars = word.description.unicodeScalars.prefix(3).map { Int($0.value & 0x7F) }
      // A point counts as letter 0, which Unicode leaves empty.
      let (first, second) = (scalars[0], scalars[1] == 0x2E ? 0 : scalars[1])
      pairs.insert(first, second)
      if groupOfPair[first << 7 | second] == 0 {
        groupOfPair[first << 7 | second] = UInt8(groups.count)
        groups.append([])
      }
      let group = Int(groupOfPair[first << 7 | second])
      groups[group].append(Lead(word: word, kind: kind))
      if scalars.count > 2 { thirds.insert(group, scalars[2]) } else { thirds.insertAll(group) }
    }
    (self.pairs, self.thirds, self.groupOfPair) = (pairs, thirds, groupOfPair)
    leads = groups.flatMap(\.self)
    starts = groups.reduce(into: [0]) { starts, group in starts.append((starts.last ?? 0) + group.count) }
    (followersASCII, followersThai, followersOther) = Self.followers(of: kinds)
  }

  private static func followers(of kinds: [NumeralKind]) -> ([UInt32], [UInt32], UInt32) {
    var ascii = [UInt32](repeating: 0, count: 128)
    var thai = ascii
    var other: UInt32 = 0
    for (kind, scalar) in kinds.enumerated().flatMap({ kind in
      kind.element.followers.map { (kind.offset, $0) }
    }) {
      let bit: UInt32 = 1 << UInt32(kind)
      switch scalar.value {
      case 0..<0x80: ascii[Int(scalar.value)] |= bit
      case 0xE00..<0xE80: thai[Int(scalar.value & 0x7F)] |= bit
      default: other |= bit
      }
    }
    return (ascii, thai, other)
  }

  /// The kinds, as bits, that may have what stands at `offset` behind a number.
  func followers(_ bytes: Span<UInt8>, at offset: Int, before limit: Int) -> UInt32 {
    guard offset < limit else { return 0 }
    let first = bytes[offset]
    if first < 0x80 { return followersASCII[Int(first)] }
    guard first == 0xE0, offset &+ 2 < limit else { return followersOther }
    return followersThai[bytes.thaiIndex(at: offset)]
  }

  /// The places in the list of the lead words that start with the letters at `offset`, of which two are known.
  @inline(__always)
  func leads(
    _ bytes: Span<UInt8>, at offset: Int, _ first: Int, _ second: Int, before limit: Int
  ) -> Range<Int> {
    let group = Int(groupOfPair[first << 7 | second])
    // Most pairs are those of other words, which the third letter tells.
    if second != 0, offset &+ 8 < limit, bytes[offset &+ 6] == 0xE0,
      !thirds.contains(group, bytes.thaiIndex(at: offset &+ 6))
    {
      return 0..<0
    }
    return starts[group]..<starts[group + 1]
  }

  func lead(_ index: Int) -> Lead { leads[index] }
}

/// A set of pairs of two numbers below 128: 2 KB in place, so that looking a pair up is one load without a check.
struct LetterPairs: Sendable {
  private var bits: [256 of UInt64] = .init(repeating: 0)

  mutating func insert(_ first: Int, _ second: Int) {
    bits[first << 1 | second >> 6] |= 1 << UInt64(second & 63)
  }

  mutating func insertAll(_ first: Int) { (bits[first << 1], bits[first << 1 | 1]) = (.max, .max) }

  @inline(__always)
  func contains(_ first: Int, _ second: Int) -> Bool {
    bits[(first &<< 1 | second &>> 6) & 255] &>> UInt64(truncatingIfNeeded: second & 63) & 1 != 0
  }
}

extension Span where Element == UInt8 {
  /// The last seven bits of the scalar E0 B8 xx or E0 B9 xx whose three bytes stand at `offset`.
  @inline(__always)
  func thaiIndex(at offset: Int) -> Int {
    Int(truncatingIfNeeded: self[offset &+ 1] & 1) &<< 6 | Int(truncatingIfNeeded: self[offset &+ 2] & 0x3F)
  }
}
