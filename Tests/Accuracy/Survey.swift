import _Generator

/// Rows of the whole table, in their order.
struct Survey: Sendable {
  private(set) var rows: [Row] = []

  /// `first`: the seed from which documents are drawn.
  static func run(from first: UInt64 = 0) async -> Survey {
    var survey = Survey()
    survey.rows += await drawn(from: first)
    survey.rows.append(await faults())
    survey.rows += await damagedFaults()
    survey.rows += await slips()
    survey.rows.append(await decoys())
    survey.rows += CorpusDocuments.rows()
    return survey
  }

  /// Work split over all processors; results in the order of the work.
  private static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, [Result]).self) { group in
      let size = 16
      let starts = Array(stride(from: 0, to: items.count, by: size))
      for start in starts {
        group.addTask { (start, items[start..<min(start + size, items.count)].map(body)) }
      }
      var parts: [Int: [Result]] = [:]
      for await (start, part) in group { parts[start] = part }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }

  // MARK: Layouts and damage

  /// Layouts without damage, their fields, then kinds of damage over all layouts.
  private static func drawn(from first: UInt64) async -> [Row] {
    let whole = Layout.all.flatMap { layout in
      (0..<Sample.wholeCount).map { Sample(layout: layout, damage: nil, seed: first + $0) }
    }
    let damaged = Damage.all.flatMap { damage in
      Layout.all.flatMap { layout in
        (0..<Sample.damagedCount).map { Sample(layout: layout, damage: damage, seed: first + 1000 + $0) }
      }
    }
    let samples = whole + damaged
    let results = await map(samples) { sample in
      let document = sample.document
      let reading = Reading(document.text)
      // What is damaged may well be told of.
      let alarms = reading.alarms(about: document).count
      return (
        Leaves(reading.report, expecting: document.expected, loses: sample.damage?.loses ?? .nothing),
        sample.damage == nil ? alarms : 0
      )
    }
    var layouts: [String: Row] = [:]
    var damages: [String: Row] = [:]
    var kinds: [Damage.Kind: Row] = [:]
    var fields: [String: Row] = [:]
    var all = Row(name: "all/undamaged")
    for (sample, (leaves, alarms)) in zip(samples, results) {
      if let damage = sample.damage {
        damages[damage.name, default: Row(name: "damage/\(damage.name)")].add(leaves)
        kinds[damage.kind, default: Row(name: "all/\(damage.kind.rawValue)")].add(leaves)
        continue
      }
      layouts[sample.layout.name, default: Row(name: "layout/\(sample.layout.name)")]
        .add(leaves, alarms: alarms)
      all.add(leaves, alarms: alarms)
      for (field, count) in leaves.fields {
        var row = fields[field] ?? Row(name: "field/\(field)")
        row.leaves += count
        row.documents += Leaves.Count(right: count.right == count.expected ? 1 : 0, expected: 1)
        fields[field] = row
      }
    }
    return [all] + Damage.Kind.allCases.compactMap { kinds[$0] } + Layout.all.compactMap { layouts[$0.name] }
      + fields.sorted { $0.key < $1.key }.map(\.value) + Damage.all.compactMap { damages[$0.name] }
  }

  // MARK: Faults and decoys

  /// Reports with one fault each: codes that must be found, and those that nothing gives reason for.
  private static func faults() async -> Row {
    let results = await map(Array(0..<1440 as Range<UInt64>)) { number -> Row in
      var row = Row(name: "faults")
      let fault = Fault.all[Int(number) % Fault.all.count]
      guard let report = fault.report(seed: number)?.faulty else { return row }
      let reading = Reading(report.text)
      let known = Contradictions(report)
      let must = known.must.union(fault.codes)
      let found = must.intersection(reading.codes)
      row.leaves = Leaves.Count(right: found.count, expected: must.count)
      row.documents = Leaves.Count(right: found.count == must.count ? 1 : 0, expected: 1)
      row.alarms =
        reading.graveCodes.subtracting(must).subtracting(known.may).subtracting(fault.implied).count
      return row
    }
    return results.reduce(into: Row(name: "faults")) { $0 += $1 }
  }

  /// The same through damage that can be undone: what is wrong stays wrong.
  private static func damagedFaults() async -> [Row] {
    let damages = Damage.all.filter { $0.kind == .certain }
    let samples = damages.flatMap { damage in Fault.all.indices.map { (damage, $0) } }
    let results = await map(samples) { damage, index -> Row in
      var row = Row(name: "faults/\(Damage.Kind.certain)")
      let (fault, seed) = (Fault.all[index], UInt64(2000 + index))
      guard let report = fault.report(seed: seed)?.faulty else { return row }
      var generator = SeededGenerator(seed: seed, of: damage.name)
      let reading = Reading(damage.apply(report.text, &generator))
      let must = Contradictions(report).must.union(fault.codes)
      let found = must.intersection(reading.codes)
      row.leaves = Leaves.Count(right: found.count, expected: must.count)
      row.documents = Leaves.Count(right: found.count == must.count ? 1 : 0, expected: 1)
      return row
    }
    return [results.reduce(into: Row(name: "faults/\(Damage.Kind.certain)")) { $0 += $1 }]
  }

  /// Overall scores and levels that the scores of a document don't give, in every layout.
  private static func slips() async -> [Row] {
    var rows: [Row] = []
    for slip in Slip.allCases {
      let samples = Layout.all.flatMap { layout in (0..<20 as Range<UInt64>).map { (layout, 3000 + $0) } }
      let results = await map(samples) { layout, seed -> Row in
        var row = Row(name: "faults/\(slip)")
        let document = layout.document(seed: seed, slip: slip)
        // Layouts that draw no such result are what they were.
        guard document.text != layout.document(seed: seed).text, let code = slip.code(in: document.expected)
        else { return row }
        let found = Reading(document.text).codes.contains(code)
        row.leaves = Leaves.Count(right: found ? 1 : 0, expected: 1)
        row.documents = row.leaves
        return row
      }
      rows.append(results.reduce(into: Row(name: "faults/\(slip)")) { $0 += $1 })
    }
    return rows
  }

  /// Documents that are no results: each score read from one is wrong. The one leaf of each is its kind.
  private static func decoys() async -> Row {
    let results = await map(Self.decoySamples) { decoy, seed -> Row in
      let reading = Reading(Self.document(of: decoy, seed))
      let kind = reading.report["document"]?["kind"]?.string ?? ""
      var row = Row(name: "decoys")
      row.leaves = Leaves.Count(right: decoy.kinds.contains(kind) ? 1 : 0, expected: 1)
      row.documents = Leaves.Count(right: reading.scoreCount == 0 ? 1 : 0, expected: 1)
      row.scores.wrong = reading.scoreCount
      return row
    }
    return results.reduce(into: Row(name: "decoys")) { $0 += $1 }
  }

  /// At least five hundred, as many of each kind.
  static var decoySamples: [(decoy: Decoy, seed: UInt64)] {
    let count = (500 + Decoy.all.count - 1) / Decoy.all.count
    return Decoy.all.flatMap { decoy in (0..<UInt64(count)).map { (decoy, $0) } }
  }

  /// How many scores are read from a decoy.
  static func scores(in decoy: Decoy, _ seed: UInt64) -> Int { Reading(document(of: decoy, seed)).scoreCount }

  static func document(of decoy: Decoy, _ seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed, of: decoy.name)
    return decoy.draw(&generator)
  }
}
