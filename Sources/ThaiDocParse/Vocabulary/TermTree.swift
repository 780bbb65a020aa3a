/// The tree of all skeletons, from which the automaton's tables are filled.
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
  /// The states of the automaton, in the order of their numbers: those where the tree branches first.
  struct States {
    fileprivate(set) var steps: TermSteps
    /// What `TermAutomaton` tells of each state.
    fileprivate(set) var ending: [UInt16]
    fileprivate(set) var shorter: [UInt16]
  }

  /// Numbers the nodes and works out where each state goes with each letter. The tree is walked breadth first: so a
  /// state's failure state, which is shallower, is whole before the state itself.
  consuming func states(shift: Int) -> States {
    let branching = nodes.count { isBranching($0) }
    var states = States(
      steps: TermSteps(shift: shift, rowCount: branching, linkCount: nodes.count - branching),
      ending: Array(repeating: 0, count: nodes.count), shorter: Array(repeating: 0, count: nodes.count))
    var queue = [Visit(node: 0, state: 0, failure: 0)]
    queue.reserveCapacity(nodes.count)
    var nextRow: UInt16 = 1
    var nextLink = UInt16(branching)
    var index = 0
    while index < queue.count {
      let visit = queue[index]
      index += 1
      states.steps.inherit(visit.state, from: visit.failure)
      var child = nodes[Int(visit.node)].child
      while child != 0 {
        let node = nodes[Int(child)]
        // The state still goes where its failure state goes with this letter.
        let isRoot = visit.state == 0
        let suffix = isRoot ? 0 : states.steps.next(after: visit.failure, node.column) & TermSteps.stateBits
        let isRow = isBranching(node)
        let state = isRow ? nextRow : nextLink
        if isRow { nextRow += 1 } else { nextLink += 1 }
        let shorter = states.ending[Int(suffix)] != 0 ? suffix : states.shorter[Int(suffix)]
        states.ending[Int(state)] = node.ending
        states.shorter[Int(state)] = shorter
        let bit = node.ending != 0 || shorter != 0 ? TermSteps.endingBit : 0
        states.steps.set(state | bit, after: visit.state, node.column)
        queue.append(Visit(node: child, state: state, failure: suffix))
        child = node.sibling
      }
    }
    hangHomographs(queue, &states)
    return states
  }

  /// A node with its state, and the state of its longest proper suffix.
  private struct Visit {
    let node: UInt16
    let state: UInt16
    let failure: UInt16
  }

  /// Whether a node is the root or has several children.
  private func isBranching(_ node: Node) -> Bool {
    node.column == 0 || (node.child != 0 && nodes[Int(node.child)].sibling != 0)
  }

  /// A homograph hangs on a state of its own behind the first entry's, which no step leads to.
  private borrowing func hangHomographs(_ visits: [Visit], _ states: inout States) {
    for homograph in homographs {
      guard let visit = visits.first(where: { $0.node == homograph.node }) else { continue }
      let state = Int(visit.state)
      states.ending.append(homograph.entry)
      states.shorter.append(states.shorter[state])
      states.shorter[state] = UInt16(states.ending.count - 1)
    }
  }
}
