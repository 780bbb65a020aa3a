import Testing
import ThaiDocParse
import _TestSupport

/// A few documents of each layout and kind of damage; `make accuracy` reads thousands.
@Suite("Accuracy") struct AccuracyTests {
  private func leaves(_ text: String, _ expected: Tree, loses: Damage.Loss = .nothing) throws -> Leaves {
    let parsed = try ReportParser().parse(Array(text.utf8))
    let source = SourceDescription(name: "-", sha256: String(repeating: "0", count: 64))
    let json = ReportEncoder.json.encode(parsed, from: source, options: OutputOptions(hasProvenance: false))
    return Leaves(try #require(Tree(json: json)), expecting: expected, loses: loses)
  }

  @Test("What a sound document says is read", arguments: Layout.all)
  func layouts(layout: Layout) throws {
    var total = Leaves.Count()
    for seed in 0..<12 as Range<UInt64> {
      let document = layout.document(seed: seed)
      let leaves = try leaves(document.text, document.expected)
      #expect(leaves.scores.wrong == 0, "\(layout) \(seed): \(leaves.differences)")
      total += leaves.total
    }
    #expect(
      1000 * total.right >= 995 * total.expected, "\(layout): \(total.right) of \(total.expected) leaves")
  }

  @Test("What a damaged document says is read as far as damage can be undone", arguments: Damage.all)
  func damages(damage: Damage) throws {
    var total = Leaves.Count()
    for (layout, seed) in Layout.all.flatMap({ layout in (2000..<2003).map { (layout, UInt64($0)) } }) {
      let document = layout.document(seed: seed)
      var generator = SeededGenerator(seed: seed, of: damage.name)
      let leaves = try leaves(
        damage.apply(document.text, &generator), document.expected, loses: damage.loses)
      #expect(leaves.scores.wrong == 0, "\(damage), \(layout) \(seed): \(leaves.differences)")
      total += leaves.total
    }
    guard let least = Self.least[damage.kind] else { return }
    #expect(
      100 * total.right >= least * total.expected, "\(damage): \(total.right) of \(total.expected) leaves")
  }

  /// Percent of the leaves that are to be read. Nothing is promised where marks are gone.
  private static let least: [Damage.Kind: Int] = [.certain: 98, .displaced: 95]
}
