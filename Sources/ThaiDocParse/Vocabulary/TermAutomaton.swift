/// One automaton that finds every spelling of the lexicon by skeleton in a single walk over a text.
///
/// An Aho–Corasick automaton with its failure links worked into one table, so that each letter costs one look-up. Built
/// once a process, from `Lexicon.entries`.
struct TermAutomaton: Sendable {
  /// The columns of a row: one for each letter that some spelling holds, and column 0 for all others.
  /// A row has `1 << shift` of them, so that a state's row is found without a multiplication.
  let shift: Int
  /// The column of a Thai code point, by its low seven bits, and of an ASCII byte. `Skeleton.dropped` for what no
  /// skeleton holds; 0, which is `Skeleton.stop`, for what no spelling holds.
  let thaiColumns: [UInt8]
  let asciiColumns: [UInt8]
  /// For `state << shift | letter` the next state, with `endingBit` set where some entry ends there.
  let next: [UInt16]
  /// Tells a state where some entry ends, be it a shorter one inside a longer one that is not whole, so that the walk
  /// looks nothing else up for all the others.
  static let endingBit: UInt16 = 0x8000
  /// For each state the entry that ends there, plus one; 0 for none. The longest where several end.
  let ending: [UInt16]
  /// For each state the state of the next shorter entry that ends there too; 0 for none.
  let shorter: [UInt16]
  /// The letter count of each entry's skeleton.
  let lengths: [UInt8]
  /// Whether an entry is a slip for an official term.
  let isMisspelled: [Bool]
  let terms: [Term]
  /// All spellings one behind the other, and where each entry's ends.
  let spellings: [UInt8]
  private let spellingEnds: [Int32]

  /// The automaton of the whole lexicon.
  static let shared = TermAutomaton(Lexicon.entries)

  /// Skeletons shorter than this say too little by themselves: they are matched as they are spelled.
  static let shortestLoose: UInt8 = 6

  init(_ entries: [Lexicon.Entry]) {
    var columns = Columns()
    var tree = TermTree(entryCount: entries.count)
    var lengths: [UInt8] = []
    var spellings: [UInt8] = []
    var spellingEnds: [Int32] = []
    for (index, entry) in entries.enumerated() {
      var node = 0
      var length: UInt8 = 0
      Skeleton.forEachLetter(of: entry.spelling.utf8.span) { letter in
        node = tree.child(of: node, column: columns.column(of: letter))
        length += 1
      }
      tree.end(UInt16(index + 1), at: node)
      lengths.append(length)
      spellings.append(contentsOf: entry.spelling.utf8)
      spellingEnds.append(Int32(spellings.count))
    }
    shift = UInt8.bitWidth - columns.count.leadingZeroBitCount
    thaiColumns = columns.table(Skeleton.letter(ofThai:))
    asciiColumns = columns.table(Skeleton.letter(ofASCII:))
    let tables = tree.tables(width: 1 << shift)
    next = tables.next
    ending = tables.ending
    shorter = tables.shorter
    isMisspelled = entries.map(\.isMisspelled)
    terms = entries.map(\.term)
    self.lengths = lengths
    self.spellings = spellings
    self.spellingEnds = spellingEnds
  }

  /// Where an entry's spelling stands in `spellings`.
  func spelling(_ entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(spellingEnds[entry - 1]))..<Int(spellingEnds[entry])
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

    /// The columns of 128 codes of which `letter` tells the letter.
    func table(_ letter: (UInt8) -> UInt8) -> [UInt8] {
      (0..<128).map { code in
        let letter = letter(UInt8(code))
        return letter == Skeleton.dropped ? Skeleton.dropped : numbers[Int(letter)]
      }
    }
  }
}
