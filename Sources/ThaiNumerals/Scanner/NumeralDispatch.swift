/// Tables, made from the list of kinds, that tell whether a kind may start or go on somewhere.
///
/// Made once and never changed; a class so that nobody copies its tables.
final class NumeralDispatch: Sendable {
  let kinds: [NumeralKind]
  /// The groups of lead words, by their first letters.
  let groups: LeadTable
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
    let groups = LeadGroups(kinds)
    self.groups = groups.table
    leads = groups.leads.flatMap(\.self)
    starts = groups.leads.reduce(into: [0]) { starts, group in starts.append((starts.last ?? 0) + group.count)
    }
    (followersASCII, followersThai, followersOther) = Self.followers(of: kinds)
  }

  /// The places of a group's lead words in the list of all.
  @inline(__always)
  func leads(of group: UInt8) -> Range<Int> { starts[Int(group)]..<starts[Int(group) + 1] }

  func lead(_ index: Int) -> Lead { leads[index] }

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
}

extension Span where Element == UInt8 {
  /// The last seven bits of the scalar E0 B8 xx or E0 B9 xx whose three bytes stand at `offset`.
  @inline(__always)
  func thaiIndex(at offset: Int) -> Int {
    Int(truncatingIfNeeded: self[offset &+ 1] & 1) &<< 6 | Int(truncatingIfNeeded: self[offset &+ 2] & 0x3F)
  }
}
