/// Finds every spelling of the lexicon by skeleton, in one walk over the letters of a text.
///
/// A tree of all skeletons. Hardly any letter of a text starts a spelling, and four letters tell that of nearly all; from
/// the others the walk goes down the tree. A spelling has some dozens of letters at most, so time stays linear. Built
/// once a process, from `Lexicon.entries`.
struct TermIndex: Sendable {
  /// The column of a Thai code point, by its low seven bits, and of an ASCII byte: one for each letter that some
  /// spelling holds. `Skeleton.dropped` for what no skeleton holds; 0, which is `Skeleton.stop`, for what no spelling
  /// holds.
  let thaiColumns: ThaiTable
  let asciiColumns: [UInt8]
  /// Which columns a spelling may start with, and where they lead.
  let starts: TermStarts
  /// Where each state goes with each letter.
  let steps: TermSteps
  /// For each state the entry that ends there, plus one; 0 for none.
  let ending: [UInt16]
  /// For each state the nearest one on the way to it where an entry ends; 0 for none.
  let shorter: [UInt16]
  /// For each entry the next one that has the same skeleton, plus one; 0 for none.
  let homograph: [UInt16]
  /// For each entry the state where it ends; 0 for one that another entry stands for by its skeleton.
  let states: [UInt16]
  /// The letter count of each entry's skeleton.
  let lengths: [UInt8]
  /// Whether an entry is a slip for an official term.
  let isMisspelled: [Bool]
  let terms: [Term]
  /// All spellings one behind the other, and all skeletons, as letters and as columns.
  let spellings: [UInt8]
  let letters: [UInt8]
  let columns: [UInt8]
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
    var columns = Columns()
    var tree = TermTree(entryCount: entries.count)
    var lengths: [UInt8] = []
    var spellings: [UInt8] = []
    var letters: [UInt8] = []
    var spellingEnds: [Int32] = []
    var letterEnds: [Int32] = []
    for (index, entry) in entries.enumerated() {
      let start = letters.count
      var node = 0
      Skeleton.forEachLetter(of: entry.spelling.utf8.span) { letter in
        node = tree.child(of: node, column: columns.column(of: letter))
        letters.append(letter)
      }
      let skeleton = letters[start...]
      precondition(
        (2...Self.longest).contains(skeleton.count) && !skeleton.contains(Skeleton.stop),
        "a spelling has two letters or more, and none that ends words")
      tree.end(UInt16(index + 1), at: node)
      lengths.append(UInt8(letters.count - start))
      letterEnds.append(Int32(letters.count))
      spellings.append(contentsOf: entry.spelling.utf8)
      spellingEnds.append(Int32(spellings.count))
    }
    thaiColumns = ThaiTable { columns.column(ofKnown: Skeleton.letter(ofThai: $0)) }
    asciiColumns = (0..<128).map { columns.column(ofKnown: Skeleton.letter(ofASCII: $0)) }
    let states = tree.states(columnCount: columns.count)
    steps = states.steps
    starts = states.starts
    ending = states.ending
    shorter = states.shorter
    homograph = states.homograph
    self.states = states.states
    isMisspelled = entries.map(\.isMisspelled)
    terms = entries.map(\.term)
    self.lengths = lengths
    self.spellings = spellings
    self.letters = letters
    // Eight columns are read at once, the last one's too.
    self.columns = letters.map { columns.column(of: $0) } + Array(repeating: Skeleton.stop, count: 8)
    self.spellingEnds = spellingEnds
    self.letterEnds = letterEnds
  }

  /// Where an entry's spelling stands in `spellings`.
  func spelling(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(spellingEnds[entry - 1]))..<Int(spellingEnds[entry])
  }

  /// Where an entry's skeleton stands in `letters`.
  func skeleton(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(letterEnds[entry - 1]))..<Int(letterEnds[entry])
  }

  /// The state of the longest entry that columns spell, where they may only spell one and what starts it; 0 for none.
  /// The columns up to `start` are those of the first `depth` letters of the entry; eight can be read from each on.
  @inline(__always)
  func longest(of entry: Int, behind depth: Int, _ text: Span<UInt8>, from start: Int) -> Int {
    let skeleton = skeleton(entry)
    var same = depth
    while same < skeleton.count {
      let here = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start + same - depth, as: UInt64.self)
      let there = unsafe columns.span.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: skeleton.lowerBound + same, as: UInt64.self)
      let different = (here ^ there).littleEndian
      same += different == 0 ? 8 : different.trailingZeroBitCount / 8
      if different != 0 { break }
    }
    var state = Int(states[entry])
    while state != 0, Int(lengths[Int(ending[state]) - 1]) > same { state = Int(shorter[state]) }
    return state
  }

  /// The letters that spellings hold, numbered from 1 as they come; 0 for all others.
  private struct Columns {
    private var numbers = [UInt8](repeating: 0, count: 256)
    private(set) var count: UInt8 = 0

    mutating func column(of letter: UInt8) -> UInt8 {
      if numbers[Int(letter)] == 0 && letter != Skeleton.stop {
        count += 1
        numbers[Int(letter)] = count
      }
      return numbers[Int(letter)]
    }

    /// The column of a letter after all spellings were taken in.
    func column(ofKnown letter: UInt8) -> UInt8 {
      letter == Skeleton.dropped ? Skeleton.dropped : numbers[Int(letter)]
    }
  }
}
