/// Every spelling of the lexicon by its skeleton, so that the letters at a place of a text tell which of them starts there.
///
/// Hardly any letter of a text starts a spelling, and with the three after it tells so (`TermStarts`). The others lead to a
/// group: all skeletons that start with these letters, the longest first. Each of them is one comparison of eight letters.
/// Groups are small, and a spelling has some dozens of letters at most, so time stays linear. Built once a process, from
/// `Lexicon.entries`.
struct TermIndex: Sendable {
  /// A skeleton, told by what comes behind the letters that its group has in common.
  struct Candidate: Sendable {
    /// Up to eight letters, the first of them lowest, and the bits of them that count.
    let next: UInt64
    let mask: UInt64
    /// The first entry that has the skeleton.
    let entry: UInt16
    /// How many letters the skeleton has; 0 at the end of a group.
    let length: UInt8

    /// What stands at the end of each group: everything goes with it.
    static let end = Candidate(next: 0, mask: 0, entry: 0, length: 0)
  }

  /// The letters that skeletons start with, and which group they lead to.
  let starts: TermStarts
  /// All groups one behind the other.
  let candidates: [Candidate]
  /// For each entry the next one that has the same skeleton, plus one; 0 for none.
  let homograph: [UInt16]
  /// Whether an entry is a slip for an official term.
  let isMisspelled: [Bool]
  let terms: [Term]
  /// All spellings one behind the other, and all skeletons. From each letter of these on, eight can be read at once.
  let spellings: [UInt8]
  let letters: [UInt8]
  /// Where each entry's end.
  private let spellingEnds: [Int32]
  private let letterEnds: [Int32]

  /// The index of the whole lexicon.
  static let shared = TermIndex(Lexicon.entries)

  /// Skeletons shorter than this say too little by themselves: they are matched as they are spelled.
  static let shortestLoose: UInt8 = 6
  /// No skeleton has more letters.
  static let longest = 64

  init(_ entries: [Lexicon.Entry]) {
    var spellings: [UInt8] = []
    var letters: [UInt8] = []
    var spellingEnds: [Int32] = []
    var letterEnds: [Int32] = []
    for entry in entries {
      let start = letters.count
      Skeleton.forEachLetter(of: entry.spelling.utf8.span) { letters.append($0) }
      let skeleton = letters[start...]
      precondition(
        (2...Self.longest).contains(skeleton.count) && !skeleton.contains(Skeleton.stop),
        "a spelling has two letters or more, and none that ends words")
      letterEnds.append(Int32(letters.count))
      spellings.append(contentsOf: entry.spelling.utf8)
      spellingEnds.append(Int32(spellings.count))
    }
    letters += Array(repeating: Skeleton.stop, count: 8)
    let groups = TermGroups(letters, ends: letterEnds)
    starts = groups.starts
    candidates = groups.candidates
    homograph = groups.homograph
    isMisspelled = entries.map(\.isMisspelled)
    terms = entries.map(\.term)
    self.spellings = spellings
    self.letters = letters
    self.spellingEnds = spellingEnds
    self.letterEnds = letterEnds
  }

  /// The first candidate from an index on that goes with the letters behind those that its group has in common, the first
  /// of them lowest; the end of the group if there is none.
  @inline(__always)
  func candidate(from index: Int, before next: UInt64) -> Int {
    let candidates = candidates.span
    var i = index
    // A group has an end, with which everything goes.
    while unsafe (next ^ candidates[unchecked: i].next) & candidates[unchecked: i].mask != 0 { i &+= 1 }
    return i
  }

  /// Where an entry's spelling stands in `spellings`.
  func spelling(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(spellingEnds[entry - 1]))..<Int(spellingEnds[entry])
  }

  /// Where an entry's skeleton stands in `letters`.
  func skeleton(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(letterEnds[entry - 1]))..<Int(letterEnds[entry])
  }
}
