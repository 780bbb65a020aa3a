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
  /// Tells a state where some entry ends, be it a shorter one inside a longer one that is not whole, so that the walk looks nothing else up for all the others.
  static let endingBit: UInt16 = 0x8000
  /// For each state the entry that ends there, plus one; 0 for none. The longest where several end.
  let ending: [UInt16]
  /// For each state the state of the next shorter entry that ends there too; 0 for none.
  let shorter: [UInt16]
  /// The letter count of each entry's skeleton.
  let lengths: [UInt8]
  /// Whether an entry is matched only as it is spelled, since its skeleton alone says too little.
  let exactOnly: [Bool]
  let spellings: [[UInt8]]
  let terms: [Term]

  /// The automaton of the whole lexicon.
  static let shared = TermAutomaton(Lexicon.entries)

  /// Skeletons shorter than this are matched exactly only.
  private static let shortestLooseSkeleton = 6

  init(_ entries: [Lexicon.Entry]) {
    let skeletons = entries.map { Skeleton.letters(of: $0.spelling) }
    let columns = Self.columns(of: skeletons)
    shift = Int.bitWidth - Int(columns.max() ?? 0).leadingZeroBitCount
    let width = 1 << shift
    thaiColumns = (0..<128).map { Self.column(Skeleton.letter(ofThai: UInt8($0)), columns) }
    asciiColumns = (0..<128).map { Self.column(Skeleton.letter(ofASCII: UInt8($0)), columns) }
    var trie = Trie(width: width, mostStates: skeletons.reduce(1) { $0 + $1.count })
    var lengths: [UInt8] = []
    var exactOnly: [Bool] = []
    for (index, letters) in skeletons.enumerated() {
      trie.insert(letters.map { columns[Int($0)] }, entry: UInt16(index + 1))
      lengths.append(UInt8(letters.count))
      exactOnly.append(letters.count < Self.shortestLooseSkeleton)
    }
    let tables = trie.tables()
    next = tables.next
    ending = tables.ending
    shorter = tables.shorter
    self.lengths = lengths
    self.exactOnly = exactOnly
    spellings = entries.map { Array($0.spelling.utf8) }
    terms = entries.map(\.term)
  }

  /// Numbers the letters that spellings hold, from 1; 0 for all others.
  private static func columns(of skeletons: [[UInt8]]) -> [UInt8] {
    var columns = [UInt8](repeating: 0, count: 256)
    var count: UInt8 = 0
    for letter in skeletons.joined() where columns[Int(letter)] == 0 && letter != Skeleton.stop {
      count += 1
      columns[Int(letter)] = count
    }
    return columns
  }

  private static func column(_ letter: UInt8, _ columns: [UInt8]) -> UInt8 {
    letter == Skeleton.dropped ? Skeleton.dropped : columns[Int(letter)]
  }

  /// The tree of all skeletons.
  private struct Trie {
    let width: Int
    var next: [UInt16]
    var ending: [UInt16] = [0]
    /// Entries with the same skeleton as another one: the spelling decides between them.
    var homographs: [(state: Int, entry: UInt16)] = []

    init(width: Int, mostStates: Int) {
      self.width = width
      // Room for every state at once, zeroed: growing would copy the table again and again at each start.
      next = Array(repeating: 0, count: mostStates * width)
    }

    mutating func insert(_ letters: [UInt8], entry: UInt16) {
      var state = 0
      for letter in letters {
        let slot = state * width + Int(letter)
        if next[slot] == 0 {
          next[slot] = UInt16(ending.count)
          ending.append(0)
        }
        state = Int(next[slot])
      }
      if ending[state] == 0 { ending[state] = entry } else { homographs.append((state, entry)) }
    }

    /// The tables with the states numbered in the order given: the shallow ones, where a walk mostly is, lie together.
    private static func ordered(
      _ next: [UInt16], _ ending: [UInt16], _ shorter: [UInt16], by order: [Int], _ width: Int
    ) -> (next: [UInt16], ending: [UInt16], shorter: [UInt16]) {
      var number = Array(0..<ending.count)
      for (index, state) in order.enumerated() { number[state] = index }
      var rows = next
      var endings = ending
      var links = shorter
      for (state, index) in number.enumerated() {
        endings[index] = ending[state]
        links[index] = UInt16(number[Int(shorter[state])])
        guard state < order.count else { continue }
        for column in 0..<width {
          let target = Int(next[state * width + column])
          let bit = ending[target] != 0 ? TermAutomaton.endingBit : 0
          rows[index * width + column] = UInt16(number[target]) | bit
        }
      }
      return (rows, endings, links)
    }

    /// Breadth first, so that a state's failure state is whole before the state itself. Uses the tree up.
    consuming func tables() -> (next: [UInt16], ending: [UInt16], shorter: [UInt16]) {
      var next = next
      self.next = []
      var failure = [Int](repeating: 0, count: ending.count)
      var shorter = [UInt16](repeating: 0, count: ending.count)
      var table = next.mutableSpan
      var queue = [0]
      queue.reserveCapacity(ending.count)
      var head = 0
      while head < queue.count {
        let state = queue[head]
        head += 1
        let fail = failure[state]
        let row = state * width
        let failRow = fail * width
        for letter in 1..<width {
          // `state` and `fail` are states and `letter` is below the width, so both slots lie in the table.
          let child = unsafe Int(table[unchecked: row + letter])
          let fallback = state == 0 ? 0 : unsafe table[unchecked: failRow + letter]
          if child == 0 {
            unsafe table[unchecked: row + letter] = fallback
            continue
          }
          // The failure state is shallower, so its own links are known by now.
          let suffix = Int(fallback & ~TermAutomaton.endingBit)
          failure[child] = suffix
          shorter[child] = ending[suffix] != 0 ? UInt16(suffix) : shorter[suffix]
          if ending[child] != 0 || shorter[child] != 0 { table[row + letter] |= TermAutomaton.endingBit }
          queue.append(child)
        }
      }
      // A homograph hangs on a state of its own behind the first entry's.
      for (state, entry) in homographs {
        ending.append(entry)
        shorter.append(shorter[state])
        shorter[state] = UInt16(ending.count - 1)
      }
      return (next, ending, shorter)
    }
  }
}
