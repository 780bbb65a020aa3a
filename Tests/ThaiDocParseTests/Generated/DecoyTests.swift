import Testing
import _TestSupport

@Suite("Decoys") struct DecoyTests {
  @Test("There are many kinds, each with a name of its own") func names() {
    #expect(Set(Decoy.all.map(\.name)).count == Decoy.all.count)
    #expect(Decoy.all.count >= 60)
  }

  @Test("A decoy is the same for the same seed and another one for another seed", arguments: Decoy.all)
  func seeds(_ decoy: Decoy) {
    let texts = (1...12).map { (seed: UInt64) -> String in
      let twice = (0..<2).map { _ -> String in
        var generator = SeededGenerator(seed: seed)
        return decoy.draw(&generator)
      }
      #expect(twice[0] == twice[1])
      #expect(twice[0].contains { !$0.isWhitespace })
      return twice[0]
    }
    #expect(Set(texts).count > 6)
  }
}
