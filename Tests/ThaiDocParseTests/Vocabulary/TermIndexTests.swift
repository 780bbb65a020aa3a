import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("The index of all spellings") struct TermIndexTests {
  private static let index = TermIndex.shared
  private static let skeletons = Lexicon.entries.map { Skeleton.letters(of: $0.spelling) }
  private static let distinct = Set(skeletons)

  /// Some letters of which none may follow in a short skeleton, and the sign that nothing does.
  private static let following: [UInt8] = [Skeleton.stop, 0x01, 0x17, 0x32, 0x59]

  @Test("The letters that a skeleton starts with lead to all that start so, the longest first")
  func groups() throws {
    for skeleton in Self.distinct {
      for next in Self.following {
        let text = skeleton + [next, next, next]
        let key = Self.key(of: text)
        #expect(Self.contains(key))
        let start = try #require(Self.find(key))
        let first = text.prefix(Self.index.starts.depth(first: skeleton[0]))
        let expected = Self.distinct.filter { $0.starts(with: first) || first.starts(with: $0) }
        let group = Self.group(start)
        #expect(Set(group.map(Self.skeleton)) == expected)
        #expect(group.map(\.length) == group.map(\.length).sorted(by: >))
      }
    }
  }

  @Test("A candidate tells the letters behind those that its group has in common")
  func candidates() {
    for start in Self.index.starts.slots where start.key != 0 {
      let depth = TermStarts.depth(of: start.key)
      for candidate in Self.group(start) {
        let skeleton = Self.skeleton(candidate)
        #expect(skeleton.count == Int(candidate.length))
        let next = skeleton.dropFirst(depth).prefix(8)
        for (place, letter) in next.enumerated() {
          #expect(candidate.next >> UInt64(8 * place) & 0xFF == UInt64(letter))
        }
        #expect(candidate.mask.nonzeroBitCount == 8 * next.count)
        #expect(candidate.next & ~candidate.mask == 0)
      }
    }
  }

  @Test("Entries of one skeleton hang on the first of them, in their order")
  func homographs() {
    for candidate in Self.index.candidates where candidate.length > 0 {
      let expected = Self.skeletons.indices.filter { Self.skeletons[$0] == Self.skeleton(candidate) }
      var found = [Int(candidate.entry)]
      while let last = found.last, Self.index.homograph[last] != 0 {
        found.append(Int(Self.index.homograph[last]) - 1)
      }
      #expect(found == expected)
    }
  }

  @Test("Three letters count where a skeleton of two starts with the first one, else four")
  func depths() {
    let short = Set(Self.distinct.filter { $0.count == 2 }.map { $0[0] })
    #expect(!short.isEmpty)
    for letter in Set(Self.distinct.map { $0[0] }) {
      #expect(Self.index.starts.depth(first: letter) == (short.contains(letter) ? 3 : 4))
    }
  }

  @Test("Few fours of letters seem to start a skeleton that start none")
  func selective() {
    var random = SeededGenerator(seed: 7)
    let letters = Skeleton.allLetters.subtracting([Skeleton.stop]).sorted()
    let passed = (0..<20_000).count { _ in
      Self.contains(Self.key(of: (0..<4).map { _ in letters.randomElement(using: &random) ?? 0 }))
    }
    #expect(passed < 2500)
  }

  // MARK: - What is looked up

  private static func key(of letters: [UInt8]) -> UInt32 {
    let four = letters.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let masks = index.starts.masks
    return TermStarts.key(four, masks.span)
  }

  private static func contains(_ key: UInt32) -> Bool {
    let bits = index.starts.bits
    return TermStarts.contains(key, in: bits.span)
  }

  private static func find(_ key: UInt32) -> TermStarts.Start? {
    let slots = index.starts.slots
    return TermStarts.find(key, in: slots.span)
  }

  private static func group(_ start: TermStarts.Start) -> [TermIndex.Candidate] {
    Array(index.candidates[Int(start.candidates)...].prefix { $0.length > 0 })
  }

  private static func skeleton(_ candidate: TermIndex.Candidate) -> [UInt8] {
    skeletons[Int(candidate.entry)]
  }
}
