/// One automaton that finds every spelling of the lexicon by skeleton in a single walk over a text.
///
/// An Aho–Corasick automaton with its failure links worked into its steps, so that a letter mostly costs one look-up. Built
/// once a process, from `Lexicon.entries`.
struct TermAutomaton: Sendable {
  /// The column of a Thai code point, by its low seven bits, and of an ASCII byte: one for each letter that some
  /// spelling holds. `Skeleton.dropped` for what no skeleton holds; 0, which is `Skeleton.stop`, for what no spelling
  /// holds.
  let thaiColumns: [UInt8]
  let asciiColumns: [UInt8]
  /// Where each state goes with each letter.
  let steps: TermSteps
  /// For each state the entry that ends there, plus one; 0 for none. The longest where several end.
  let ending: [UInt16]
  /// For each state the state of the next shorter entry that ends there too; 0 for none.
  let shorter: [UInt16]
  /// The letter count of each entry's skeleton.
  let lengths: [UInt8]
  /// Whether an entry is a slip for an official term.
  let isMisspelled: [Bool]
  let terms: [Term]
  /// All spellings one behind the other, and all skeletons.
  let spellings: [UInt8]
  let letters: [UInt8]
  /// Where each entry's end.
  private let spellingEnds: [Int32]
  private let letterEnds: [Int32]

  /// The automaton of the whole lexicon.
  static let shared = TermAutomaton(Lexicon.entries)

  /// Skeletons shorter than this say too little by themselves: they are matched as they are spelled.
  static let shortestLoose: UInt8 = 6

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
      tree.end(UInt16(index + 1), at: node)
      lengths.append(UInt8(letters.count - start))
      letterEnds.append(Int32(letters.count))
      spellings.append(contentsOf: entry.spelling.utf8)
      spellingEnds.append(Int32(spellings.count))
    }
    thaiColumns = columns.table(Skeleton.letter(ofThai:))
    asciiColumns = columns.table(Skeleton.letter(ofASCII:))
    let states = tree.states(shift: UInt8.bitWidth - columns.count.leadingZeroBitCount)
    steps = states.steps
    ending = states.ending
    shorter = states.shorter
    isMisspelled = entries.map(\.isMisspelled)
    terms = entries.map(\.term)
    self.lengths = lengths
    self.spellings = spellings
    self.letters = letters
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
