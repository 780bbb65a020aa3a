import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("The automaton of all spellings") struct TermAutomatonTests {
  /// Pieces of spellings one behind the other lead the walk forth and back over states with rows and with links.
  @Test("After each letter it knows which spellings end there", arguments: 1...40 as ClosedRange<UInt64>)
  func endings(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let automaton = TermAutomaton.shared
    let skeletons = Lexicon.entries.map { Skeleton.letters(of: $0.spelling) }
    let columns = Self.columns(of: automaton)
    var text: [UInt8] = []
    var state: UInt16 = 0
    for _ in 0..<30 {
      let skeleton = skeletons.randomElement(using: &random) ?? []
      let start = Int.random(in: 0..<skeleton.count, using: &random)
      for letter in skeleton[start...].prefix(Int.random(in: 1...skeleton.count, using: &random)) {
        text.append(letter)
        let next = automaton.steps.next(after: state, columns[letter] ?? 0)
        state = next & TermSteps.stateBits
        let expected = skeletons.indices.filter { text.ends(with: skeletons[$0]) }
        #expect(Self.entries(endingAt: Int(state), of: automaton) == Set(expected))
        #expect((next & TermSteps.endingBit != 0) == !expected.isEmpty)
      }
    }
  }

  /// The column of each letter that some spelling holds.
  private static func columns(of automaton: TermAutomaton) -> [UInt8: UInt8] {
    var columns: [UInt8: UInt8] = [:]
    for code in 0..<UInt8(128) {
      columns[Skeleton.letter(ofThai: code)] = automaton.thaiColumns[Int(code)]
    }
    for code in 0..<UInt8(128) where automaton.asciiColumns[Int(code)] != Skeleton.stop {
      columns[Skeleton.letter(ofASCII: code)] = automaton.asciiColumns[Int(code)]
    }
    return columns
  }

  private static func entries(endingAt state: Int, of automaton: TermAutomaton) -> Set<Int> {
    var found: Set<Int> = []
    var state = automaton.ending[state] != 0 ? state : Int(automaton.shorter[state])
    while state != 0 {
      found.insert(Int(automaton.ending[state]) - 1)
      state = Int(automaton.shorter[state])
    }
    return found
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
