/// Where the tree of skeletons goes from each state with each letter.
///
/// States where it branches come first, and have a row with a slot for every letter. From all others, fifteen in sixteen,
/// at most one letter leads on: those have a link, which names it. So the tables have a hundred kilobytes in place of a
/// megabyte, which took longer to write at each start of the program than a report takes to read.
struct TermSteps: Sendable {
  /// From a state without a row: the one letter that leads on, and where.
  struct Link {
    /// 0 for none, since no spelling holds what that column stands for.
    var column: UInt8 = 0
    var next: UInt16 = 0
    /// The entry that all ways from here lead to, plus one; 0 where the tree branches on the way. What is left of it can
    /// be compared as a whole.
    var only: UInt16 = 0
  }

  /// A row has `1 << shift` columns, so that a state's row is found without a multiplication.
  let shift: Int
  /// For `state << shift | column` the next state, with `endingBit` set where some entry ends there; 0 for none.
  private(set) var rows: [UInt16]
  /// By the number of the state, less the number of rows.
  private(set) var links: [Link]
  private let rowCount: Int

  /// Tells a state where some entry ends, so that the walk looks nothing up for all the others.
  static let endingBit: UInt16 = 0x8000
  static let stateBits: UInt16 = 0x7FFF

  init(shift: Int, rowCount: Int, linkCount: Int) {
    self.shift = shift
    self.rowCount = rowCount
    rows = Array(repeating: 0, count: rowCount << shift)
    links = Array(repeating: Link(), count: linkCount)
  }

  /// The next state, with `endingBit` where some entry ends there; 0 where no spelling goes on with the letter. Who walks
  /// over a text looks at the tables once.
  @inline(__always)
  static func next(
    after state: Int, _ column: UInt8, rows: Span<UInt16>, links: Span<Link>, shift: Int
  ) -> UInt16 {
    let rowCount = rows.count &>> shift
    // A state has a row or a link, and a column is below the width of a row: that is how the tables are made.
    if state < rowCount { return unsafe rows[unchecked: state &<< shift | Int(column)] }
    let link = unsafe links[unchecked: state &- rowCount]
    return link.column == column ? link.next : 0
  }

  /// Leads a letter on.
  mutating func set(_ next: UInt16, after state: UInt16, _ column: UInt8) {
    if state < rowCount {
      rows[Int(state) << shift | Int(column)] = next
    } else {
      links[Int(state) - rowCount].column = column
      links[Int(state) - rowCount].next = next
    }
  }

  /// Notes the one entry, plus one, that all ways from a state lead to, if there is a link to note it in.
  mutating func set(only entry: UInt16, from state: UInt16) {
    if state >= rowCount { links[Int(state) - rowCount].only = entry }
  }
}
