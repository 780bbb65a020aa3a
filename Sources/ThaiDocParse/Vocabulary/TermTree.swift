/// The tree of all skeletons, from which the automaton's tables are filled.
///
/// It is built at each start of the program, so it does without a table: a node is eight bytes, and the children of one
/// hang on each other. Only the tables at the end are wide, and those are written once, row after row.
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

  init(entryCount: Int) { nodes.reserveCapacity(entryCount * 16) }

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
  /// What `TermAutomaton` keeps for each of its states.
  struct Tables {
    let next: [UInt16]
    let ending: [UInt16]
    let shorter: [UInt16]
  }

  /// The tables, with `width` columns a row. States are numbered breadth first: so the shallow ones, where a walk mostly
  /// is, lie together, and a state's failure state, which is shallower, has its whole row before the state itself.
  consuming func tables(width: Int) -> Tables {
    var table = [UInt16](repeating: 0, count: nodes.count * width)
    var next = table.mutableSpan
    /// The node of each state so far, and the state of its longest proper suffix.
    var order = [0]
    var failure = [0]
    var ending: [UInt16] = [0]
    var shorter: [UInt16] = [0]
    var state = 0
    while state < order.count {
      let row = state * width
      if state != 0 { Self.copyRow(of: failure[state] * width, to: row, width, in: &next) }
      var child = Int(nodes[order[state]].child)
      while child != 0 {
        let node = nodes[child]
        // The slot still says where the failure state goes with this letter.
        let suffix = Int(next[row + Int(node.column)] & ~TermAutomaton.endingBit)
        let other = ending[suffix] != 0 ? UInt16(suffix) : shorter[suffix]
        let bit = node.ending != 0 || other != 0 ? TermAutomaton.endingBit : 0
        next[row + Int(node.column)] = UInt16(order.count) | bit
        order.append(child)
        failure.append(suffix)
        ending.append(node.ending)
        shorter.append(other)
        child = Int(node.sibling)
      }
      state += 1
    }
    hangHomographs(order, &ending, &shorter)
    return Tables(next: table, ending: ending, shorter: shorter)
  }

  /// Copies one row of the table over a later one. Both start a row of `width` columns inside `next`.
  @inline(__always)
  private static func copyRow(
    of source: Int, to target: Int, _ width: Int, in next: inout MutableSpan<UInt16>
  ) {
    precondition(source >= 0 && source + width <= target && target + width <= next.count)
    // As one move of memory the rows take a tenth of what they take slot by slot, and they are most of the tables' cost.
    // Both rows lie in the table and apart from each other, by the precondition.
    unsafe next.withUnsafeMutableBufferPointer { table in
      guard let start = table.baseAddress else { return }
      unsafe (start + target).update(from: start + source, count: width)
    }
  }

  /// A homograph hangs on a state of its own behind the first entry's.
  private borrowing func hangHomographs(_ order: [Int], _ ending: inout [UInt16], _ shorter: inout [UInt16]) {
    for homograph in homographs {
      guard let state = order.firstIndex(of: homograph.node) else { continue }
      ending.append(homograph.entry)
      shorter.append(shorter[state])
      shorter[state] = UInt16(ending.count - 1)
    }
  }
}
