/// The tree of all skeletons, from which the tables of the index are filled.
///
/// It is built at each start of the program, so it does without a table: a node is eight bytes, and the children of one
/// hang on each other.
struct TermTree: ~Copyable {
  private struct Node {
    let column: UInt8
    /// The entry that ends here, plus one; 0 for none.
    var ending: UInt16 = 0
    /// The child added last, and the child of the same parent added before this one; 0 for none.
    var child: UInt16 = 0
    var sibling: UInt16 = 0
  }

  /// An entry whose skeleton is also that of one before it: the spelling decides between them.
  private struct Homograph {
    let node: Int
    let entry: UInt16
  }

  private var nodes: [Node] = [Node(column: 0)]
  private var homographs: [Homograph] = []
  private let entryCount: Int

  init(entryCount: Int) {
    self.entryCount = entryCount
    nodes.reserveCapacity(entryCount * 16)
  }

  /// The node below `parent` for a letter, made if there is none.
  mutating func child(of parent: Int, column: UInt8) -> Int {
    // The words of one meaning start alike and stand together, so the child added last is mostly the one.
    var index = Int(nodes[parent].child)
    while index != 0, nodes[index].column != column { index = Int(nodes[index].sibling) }
    if index != 0 { return index }
    var node = Node(column: column)
    node.sibling = nodes[parent].child
    nodes[parent].child = UInt16(nodes.count)
    nodes.append(node)
    return nodes.count - 1
  }

  /// Notes that an entry ends at a node; `entry` is its index plus one.
  mutating func end(_ entry: UInt16, at node: Int) {
    if nodes[node].ending == 0 {
      nodes[node].ending = entry
    } else {
      homographs.append(Homograph(node: node, entry: entry))
    }
  }
}

extension TermTree {
  /// The states of the index, in the order of their numbers: those where the tree branches first.
  struct States {
    fileprivate(set) var steps: TermSteps
    fileprivate(set) var starts = TermStarts()
    /// What `TermIndex` tells of each state, and of each entry.
    fileprivate(set) var ending: [UInt16]
    fileprivate(set) var shorter: [UInt16]
    fileprivate(set) var homograph: [UInt16]
    fileprivate(set) var states: [UInt16]
  }

  /// Numbers the nodes and fills the tables. A node comes behind its parent, so what leads to it is known by then.
  consuming func states(columnCount: UInt8) -> States {
    let shift = UInt8.bitWidth - columnCount.leadingZeroBitCount
    let branching = nodes.count { isBranching($0) }
    var states = States(
      steps: TermSteps(shift: shift, rowCount: branching, linkCount: nodes.count - branching),
      ending: Array(repeating: 0, count: nodes.count), shorter: Array(repeating: 0, count: nodes.count),
      homograph: Array(repeating: 0, count: entryCount), states: Array(repeating: 0, count: entryCount))
    let numbers = numbers(firstLink: UInt16(branching))
    for index in nodes.indices {
      let state = numbers[index]
      states.ending[Int(state)] = nodes[index].ending
      if nodes[index].ending != 0 { states.states[Int(nodes[index].ending) - 1] = state }
      let nearest = nodes[index].ending != 0 ? state : states.shorter[Int(state)]
      var child = Int(nodes[index].child)
      while child != 0 {
        let next = numbers[child]
        states.shorter[Int(next)] = nearest
        let bit = nodes[child].ending != 0 ? TermSteps.endingBit : 0
        states.steps.set(next | bit, after: state, nodes[child].column)
        child = Int(nodes[child].sibling)
      }
    }
    noteShortSpellings(in: &states.starts)
    noteStarts(in: &states.starts, from: 0, Beginning(), columnCount, numbers)
    noteOnlyEntries(in: &states.steps, numbers)
    for homograph in homographs {
      var last = Int(nodes[homograph.node].ending) - 1
      while states.homograph[last] != 0 { last = Int(states.homograph[last]) - 1 }
      states.homograph[last] = homograph.entry
    }
    return states
  }

  /// Notes the letters that spellings of two letters start with.
  private borrowing func noteShortSpellings(in starts: inout TermStarts) {
    var first = Int(nodes[0].child)
    while first != 0 {
      var second = Int(nodes[first].child)
      while second != 0 {
        if nodes[second].ending != 0 { starts.noteShort(first: nodes[first].column) }
        second = Int(nodes[second].sibling)
      }
      first = Int(nodes[first].sibling)
    }
  }

  /// The letters on the way to a node: their columns, and the state of the longest entry that they spell.
  private struct Beginning {
    var columns: UInt32 = 0
    var length = 0
    var longest: UInt16 = 0

    func adding(_ column: UInt8, endingAt state: UInt16?) -> Beginning {
      Beginning(
        columns: columns | UInt32(column) << UInt32(8 * length), length: length + 1, longest: state ?? longest
      )
    }
  }

  /// Notes where the first letters of spellings lead, as many as count, from a node on that is less deep than that.
  private borrowing func noteStarts(
    in starts: inout TermStarts, from node: Int, _ beginning: Beginning, _ columnCount: UInt8,
    _ numbers: [UInt16]
  ) {
    var child = Int(nodes[node].child)
    while child != 0 {
      let isEnding = nodes[child].ending != 0
      let path = beginning.adding(nodes[child].column, endingAt: isEnding ? numbers[child] : nil)
      if path.length == starts.depth(first: UInt8(path.columns & 0xFF)) {
        starts.insert(path.columns, state: numbers[child], longest: path.longest)
      } else {
        if isEnding { starts.insert(short: path.columns, length: path.length, columnCount: columnCount) }
        noteStarts(in: &starts, from: child, path, columnCount, numbers)
      }
      child = Int(nodes[child].sibling)
    }
  }

  /// Notes for each node that has one leaf below it which entry ends there. A node comes behind its parent.
  private borrowing func noteOnlyEntries(in steps: inout TermSteps, _ numbers: [UInt16]) {
    var only = [UInt16](repeating: 0, count: nodes.count)
    for index in nodes.indices.reversed() where !isBranching(nodes[index]) {
      let child = Int(nodes[index].child)
      only[index] = child == 0 ? nodes[index].ending : only[child]
      steps.set(only: only[index], from: numbers[index])
    }
  }

  /// The number of each node's state. The root has 0.
  private borrowing func numbers(firstLink: UInt16) -> [UInt16] {
    var (row, link) = (UInt16(0), firstLink)
    var numbers: [UInt16] = []
    numbers.reserveCapacity(nodes.count)
    for index in nodes.indices {
      if isBranching(nodes[index]) {
        numbers.append(row)
        row += 1
      } else {
        numbers.append(link)
        link += 1
      }
    }
    return numbers
  }

  /// Whether a node is the root or has several children.
  private func isBranching(_ node: Node) -> Bool {
    node.column == 0 || (node.child != 0 && nodes[Int(node.child)].sibling != 0)
  }
}
