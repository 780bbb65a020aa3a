/// Where the automaton goes from each state with each letter.
///
/// States where the tree of skeletons branches come first, and have a row with a slot for every letter. From all others,
/// fifteen in sixteen, one letter leads on: those have a link, which names it, and the state that any other letter is
/// asked of. So the tables have a hundred kilobytes in place of a megabyte, which took longer to write at each start of
/// the program than a report takes to read. A letter of a text goes back over links at most as often as letters before it
/// went on over some.
struct TermSteps: Sendable {
  /// From a state without a row: the one letter that leads on, and where.
  struct Link {
    /// 0 for none, since no spelling holds what that column stands for.
    var column: UInt8 = 0
    var next: UInt16 = 0
    /// The longest suffix of what leads here that goes on with another letter.
    var otherwise: UInt16 = 0
  }

  /// A row has `1 << shift` columns, so that a state's row is found without a multiplication.
  let shift: Int
  /// For `state << shift | column` the next state, with `endingBit` set where some entry ends there.
  private(set) var rows: [UInt16]
  /// By the number of the state, less the number of rows.
  private(set) var links: [Link]
  private let rowCount: Int

  /// Tells a state where some entry ends, be it a shorter one inside a longer one that is not whole, so that the walk
  /// looks nothing else up for all the others.
  static let endingBit: UInt16 = 0x8000
  static let stateBits: UInt16 = 0x7FFF

  init(shift: Int, rowCount: Int, linkCount: Int) {
    self.shift = shift
    self.rowCount = rowCount
    rows = Array(repeating: 0, count: rowCount << shift)
    links = Array(repeating: Link(), count: linkCount)
  }

  /// The next state, with `endingBit` where some entry ends there.
  func next(after state: UInt16, _ column: UInt8) -> UInt16 {
    Self.next(after: Int(state), column, rows: rows.span, links: links.span, shift: shift)
  }

  /// The same for a walk over a text, which looks at the tables once.
  @inline(__always)
  static func next(
    after state: Int, _ column: UInt8, rows: Span<UInt16>, links: Span<Link>, shift: Int
  ) -> UInt16 {
    let rowCount = rows.count &>> shift
    var state = state
    // A state has a row or a link, and a column is below the width of a row: that is how the tables are made.
    while state >= rowCount {
      let link = unsafe links[unchecked: state &- rowCount]
      if link.column == column { return link.next }
      state = Int(link.otherwise)
    }
    return unsafe rows[unchecked: state &<< shift | Int(column)]
  }
}

// MARK: - How they are made

extension TermSteps {
  /// Lets a state go on as its failure state does, which goes where it should already.
  mutating func inherit(_ state: UInt16, from failure: UInt16) {
    if state >= rowCount {
      links[Int(state) - rowCount].otherwise = failure
    } else if state != failure {
      copyRow(to: Int(state), from: Int(failure))
    }
  }

  private mutating func copyRow(to state: Int, from other: Int) {
    guard other < rowCount else {
      let link = links[other - rowCount]
      copyRow(to: state, from: Int(link.otherwise))
      if link.column != 0 { rows[state << shift | Int(link.column)] = link.next }
      return
    }
    let width = 1 << shift
    precondition((other + 1) * width <= state * width && (state + 1) * width <= rows.count)
    // As one move of memory, in place of slot by slot: rows are half of what the tables cost. Both lie in the table and
    // apart from each other, by the precondition.
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      guard let start = rows.baseAddress else { return }
      unsafe (start + state * width).update(from: start + other * width, count: width)
    }
  }

  /// Leads a letter on, in place of what was inherited.
  mutating func set(_ next: UInt16, after state: UInt16, _ column: UInt8) {
    guard state >= rowCount else { return rows[Int(state) << shift | Int(column)] = next }
    var otherwise = links[Int(state) - rowCount].otherwise
    // Where this letter doesn't stand, a suffix that asks for the same one needn't be asked.
    while Int(otherwise) >= rowCount, links[Int(otherwise) - rowCount].column == column {
      otherwise = links[Int(otherwise) - rowCount].otherwise
    }
    links[Int(state) - rowCount] = Link(column: column, next: next, otherwise: otherwise)
  }
}
