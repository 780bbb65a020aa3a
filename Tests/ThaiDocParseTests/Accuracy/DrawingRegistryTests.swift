import Testing
import ThaiDocParse
import _TestSupport

/// Layouts, kinds of damage and decoys, as lists.
@Suite("What documents are drawn by") struct DrawingRegistryTests {
  @Test("Names are told apart")
  func names() {
    for names in [Layout.all.map(\.name), Damage.all.map(\.name), Decoy.all.map(\.name)] {
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    }
  }

  @Test("A seed draws the same document again, and others draw others", arguments: Layout.all)
  func seeds(layout: Layout) {
    let first = layout.document(seed: 1)
    #expect(first.text == layout.document(seed: 1).text)
    #expect(first.expected == layout.document(seed: 1).expected)
    #expect(Set((0..<8).map { layout.document(seed: $0).text }).count > 1)
  }

  @Test("Each kind of damage changes some document", arguments: Damage.all)
  func changes(damage: Damage) {
    let isChanged = Layout.all.contains { layout in
      var generator = SeededGenerator(seed: 1, of: damage.name)
      let text = layout.document(seed: 1).text
      return Array(damage.apply(text, &generator).utf8) != Array(text.utf8)
    }
    #expect(isChanged)
  }
}
