/// Skeletons in groups of those that start alike: what a `TermIndex` is made of.
///
/// It is built at each start of the program, so the skeletons are put in order as numbers.
struct TermGroups: ~Copyable {
  private(set) var starts = TermStarts()
  private(set) var candidates: [TermIndex.Candidate] = []
  /// For each entry the next one that has the same skeleton, plus one; 0 for none.
  private(set) var homograph: [UInt16]
  private let letters: [UInt8]
  private let ends: [Int32]

  /// Takes the skeletons of all entries one behind the other, and where each ends; eight letters can be read from each
  /// on.
  init(_ letters: [UInt8], ends: [Int32]) {
    self.letters = letters
    self.ends = ends
    homograph = Array(repeating: 0, count: ends.count)
    for entry in ends.indices where skeleton(entry).count == 2 {
      starts.noteShort(first: letters[skeleton(entry).lowerBound])
    }
    let order = inOrder()
    let short = order.filter { Int($0.length) < starts.depth(first: UInt8($0.key & 0xFF)) }
    var rest = order[...]
    while let key = rest.first?.key {
      let group = rest.prefix { $0.key == key }
      rest = rest.dropFirst(group.count)
      // Behind them come those that end before the letters which the group has in common do.
      add(group + short.filter { $0.length < TermStarts.depth(of: key) && $0.isStart(of: key) }, key)
    }
  }

  /// An entry, as one number that puts those of one key together, the longer ones first.
  private struct Place: Comparable {
    let number: UInt64

    init(key: UInt32, length: Int, entry: Int) {
      number = UInt64(key) << 32 | UInt64(255 - length) << 16 | UInt64(entry)
    }

    var key: UInt32 { UInt32(number >> 32) }
    var length: UInt8 { 255 - UInt8(number >> 16 & 0xFF) }
    var entry: Int { Int(number & 0xFFFF) }

    func isStart(of key: UInt32) -> Bool { key & (UInt32.max >> UInt32(32 - 8 * Int(length))) == self.key }

    static func < (a: Place, b: Place) -> Bool { a.number < b.number }
  }

  /// The first entry of each skeleton, in the order of the groups. The others are put into chains.
  private mutating func inOrder() -> [Place] {
    var all: [Place] = []
    all.reserveCapacity(ends.count)
    for entry in ends.indices {
      all.append(Place(key: key(of: entry), length: skeleton(entry).count, entry: entry))
    }
    all.sort()
    var order: [Place] = []
    order.reserveCapacity(all.count)
    for place in all {
      let same = order.reversed().prefix { $0.key == place.key && $0.length == place.length }
      if let first = same.first(where: { letters[skeleton($0.entry)] == letters[skeleton(place.entry)] }) {
        chain(place.entry, to: first.entry)
      } else {
        order.append(place)
      }
    }
    return order
  }

  private mutating func chain(_ entry: Int, to first: Int) {
    var last = first
    while homograph[last] != 0 { last = Int(homograph[last]) - 1 }
    homograph[last] = UInt16(entry + 1)
  }

  private mutating func add(_ group: some Collection<Place>, _ key: UInt32) {
    starts.insert(key, candidates: UInt16(candidates.count))
    let depth = TermStarts.depth(of: key)
    for place in group {
      let start = skeleton(place.entry).lowerBound + depth
      let count = max(0, min(8, Int(place.length) - depth))
      let next = (0..<count).reduce(UInt64(0)) { $0 | UInt64(letters[start + $1]) << UInt64(8 * $1) }
      candidates.append(
        TermIndex.Candidate(
          next: next, mask: count == 0 ? 0 : .max >> UInt64(64 - 8 * count), entry: UInt16(place.entry),
          length: place.length))
    }
    candidates.append(.end)
  }

  private borrowing func skeleton(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(ends[entry - 1]))..<Int(ends[entry])
  }

  /// The letters of an entry that count, the first of them lowest.
  private borrowing func key(of entry: Int) -> UInt32 {
    let skeleton = skeleton(entry)
    let depth = starts.depth(first: letters[skeleton.lowerBound])
    return letters[skeleton].prefix(depth).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
