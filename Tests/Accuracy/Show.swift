import _Generator

/// Looks into single documents, and at what goes wrong in many.
enum Show {
  /// Prints a document, what it says, and what is read otherwise; the exit status.
  static func show(_ arguments: [String]) -> Int32 {
    if arguments[0].contains("/") { return showFolder(arguments[0]) }
    guard let (layout, damage, rest) = kinds(arguments) else { return 2 }
    let seeds = rest.first.flatMap { UInt64($0) }.map { $0...$0 } ?? (damage == nil ? 0...999 : 1000...1999)
    for seed in seeds {
      let document = Sample(layout: layout, damage: damage, seed: seed).document
      let reading = Reading(document.text)
      let leaves = Leaves(reading.report, expecting: document.expected, loses: damage?.loses ?? .nothing)
      guard seeds.count == 1 || !leaves.differences.isEmpty else { continue }
      print("=== \(layout)\(damage.map { " \($0)" } ?? "") \(seed)\n\(document.text)")
      print("=== says\n\(document.expected.indented())\n=== read otherwise")
      tell(leaves, reading)
      return 0
    }
    print("all of \(seeds.count) seeds are read as they are written")
    return 0
  }

  private static func tell(_ leaves: Leaves, _ reading: Reading) {
    for difference in leaves.differences { print(difference) }
    print(
      "\(leaves.total.right) of \(leaves.total.expected) leaves right; findings: \(reading.codes.sorted().joined(separator: " "))"
    )
  }

  private static func showFolder(_ folder: String) -> Int32 {
    let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let text = CorpusDocuments.bytes("\(path)/report.txt"),
      let leaves = CorpusDocuments.leaves(path, isSparse: !path.hasPrefix("Corpus/reports"))
    else {
      print("\(path) holds no report.txt and expected.json")
      return 2
    }
    tell(leaves, Reading(text))
    return 0
  }

  /// The layout, the damage and what stands behind them.
  private static func kinds(_ arguments: [String]) -> (Layout, Damage?, [String])? {
    guard let layout = Layout.all.first(where: { $0.name == arguments[0] }) else {
      print("no layout is called \(arguments[0]); --list names them")
      return nil
    }
    var rest = Array(arguments.dropFirst())
    guard let name = rest.first, UInt64(name) == nil else { return (layout, nil, rest) }
    guard let damage = Damage.all.first(where: { $0.name == name }) else {
      print("no damage is called \(name); --list names them")
      return nil
    }
    rest.removeFirst()
    return (layout, damage, rest)
  }

  /// Prints each decoy from which scores are read.
  static func decoys() {
    for (decoy, seed) in Survey.decoySamples {
      let count = Survey.scores(in: decoy, seed)
      if count > 0 { print("=== \(decoy) \(seed): \(count) scores\n\(Survey.document(of: decoy, seed))") }
    }
  }

  // MARK: In sum

  /// Prints differences of many documents by kind, the commonest first.
  static func sum(_ arguments: [String]) -> Int32 {
    var layouts = Layout.all
    var damage: Damage?
    if !arguments.isEmpty {
      if arguments[0] == "all" {
        damage = arguments.count > 1 ? Damage.all.first { $0.name == arguments[1] } : nil
      } else {
        guard let (layout, named, _) = kinds(arguments) else { return 2 }
        (layouts, damage) = ([layout], named)
      }
    }
    for layout in layouts { sum(layout, damage) }
    return 0
  }

  private static func sum(_ layout: Layout, _ damage: Damage?) {
    let seeds = damage == nil ? 0..<Sample.wholeCount : 1000..<1000 + 20
    var found: [String: (count: Int, seeds: [UInt64], example: String)] = [:]
    var row = Row(name: layout.name + (damage.map { " \($0)" } ?? ""))
    for seed in seeds {
      let document = Sample(layout: layout, damage: damage, seed: seed).document
      let reading = Reading(document.text)
      let leaves = Leaves(reading.report, expecting: document.expected, loses: damage?.loses ?? .nothing)
      row.add(leaves)
      let alarms = damage == nil ? reading.alarms(about: document).sorted() : []
      let all = leaves.differences.map { (kind(of: $0), $0) } + alarms.map { ("false alarm \($0)", $0) }
      for (kind, difference) in all {
        let entry = found[kind] ?? (0, [], difference)
        let isNew = entry.seeds.last != seed
        found[kind] = (entry.count + 1, entry.seeds + (isNew ? [seed] : []), entry.example)
      }
    }
    print(
      "\(row.name): \(Row.percent(row.leaves)) of leaves, \(row.documents.right) of \(row.documents.expected) documents wholly right, \(row.scores.wrong) scores wrong"
    )
    for (kind, entry) in found.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let some = entry.seeds.prefix(5).map { "\($0)" }.joined(separator: " ")
      print("  \(entry.count)× \(kind) in \(entry.seeds.count) documents (seeds \(some)): \(entry.example)")
    }
  }

  /// The pointer without indices, and how it differs.
  private static func kind(of difference: String) -> String {
    let pointer = difference.prefix { $0 != ":" }
    let shape = pointer.split(separator: "/").filter { Int($0) == nil }.joined(separator: "/")
    let way =
      difference.contains("found nothing")
      ? "missing" : difference.contains("expected nothing") ? "extra" : "other"
    return "\(shape) \(way)" + (difference.hasSuffix("DOUBT") ? " WRONG" : "")
  }
}
