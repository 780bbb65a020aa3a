import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("The index of all spellings") struct TermIndexTests {
  private static let skeletons = Lexicon.entries.map { Skeleton.letters(of: $0.spelling) }

  /// Beginnings of spellings lead the walk over states with rows and with links.
  @Test("On the way down the tree it knows which spellings end", arguments: 1...40 as ClosedRange<UInt64>)
  func endings(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let columns = Self.columns
    for _ in 0..<30 {
      let skeleton = Self.skeletons.randomElement(using: &random) ?? []
      var state: UInt16 = 0
      for count in 1...skeleton.count {
        let next = TermIndex.shared.steps.next(after: state, columns[skeleton[count - 1]] ?? 0)
        state = next & TermSteps.stateBits
        let path = skeleton.prefix(count)
        let ending = Self.skeletons.indices.filter { Self.skeletons[$0].elementsEqual(path) }
        #expect(Self.entries(endingAt: Int(state)) == Set(ending))
        #expect((next & TermSteps.endingBit != 0) == !ending.isEmpty)
        let shorter = Self.skeletons.filter { $0.count < count && path.starts(with: $0) }.map(\.count).max()
        #expect(Self.length(at: Int(TermIndex.shared.shorter[Int(state)])) == shorter)
      }
    }
  }

  @Test("With a letter that no spelling goes on with, no step leads on")
  func deadEnds() {
    let columns = Self.columns
    let letters = Set(Self.skeletons.flatMap(\.self))
    for skeleton in Self.skeletons {
      var state: UInt16 = 0
      for letter in skeleton {
        state = TermIndex.shared.steps.next(after: state, columns[letter] ?? 0) & TermSteps.stateBits
      }
      let following = Set(
        Self.skeletons.filter { $0.count > skeleton.count && $0.starts(with: skeleton) }.map {
          $0[skeleton.count]
        })
      for letter in letters.subtracting(following) {
        #expect(TermIndex.shared.steps.next(after: state, columns[letter] ?? 0) == 0)
      }
    }
  }

  @Test("The first letters lead where as many steps do, and none that starts a spelling is passed over")
  func starts() throws {
    let index = TermIndex.shared
    let columns = Self.columns
    for skeleton in Self.skeletons {
      let first = skeleton.prefix(4).map { columns[$0] ?? 0 }
      // Behind a short spelling anything may stand.
      for rest in [UInt8(0), 1, 17, 63] {
        let four = (first + [rest, rest]).prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let key = Self.key(four, index.starts)
        #expect(Self.contains(key, index.starts))
        let depth = index.starts.depth(first: first[0])
        guard first.count >= depth else { continue }
        let start = try #require(Self.find(key, index.starts))
        #expect(start.depth == depth)
        let last = first.prefix(depth).reduce(UInt16(0)) {
          index.steps.next(after: $0 & TermSteps.stateBits, $1)
        }
        #expect(start.state == last & TermSteps.stateBits)
        let longest = Self.skeletons.filter { $0.count <= depth && skeleton.starts(with: $0) }.map(\.count)
          .max()
        #expect(Self.length(at: Int(start.longest)) == longest)
      }
    }
  }

  @Test("Three letters count where a spelling of two starts with the first one, else four")
  func depths() {
    let columns = Self.columns
    let short = Set(Self.skeletons.filter { $0.count == 2 }.map { $0[0] })
    for letter in Set(Self.skeletons.map { $0[0] }) {
      #expect(
        TermIndex.shared.starts.depth(first: columns[letter] ?? 0) == (short.contains(letter) ? 3 : 4))
    }
  }

  @Test("Of all fours of letters, few seem to start a spelling")
  func selective() {
    var random = SeededGenerator(seed: 7)
    let letters = Set(Self.columns.values).subtracting([0, Skeleton.dropped]).sorted()
    let passed = (0..<20_000).count { _ in
      let four = (0..<4).reduce(UInt32(0)) { four, _ in
        four << 8 | UInt32(letters.randomElement(using: &random) ?? 0)
      }
      return Self.contains(Self.key(four, TermIndex.shared.starts), TermIndex.shared.starts)
    }
    #expect(passed < 2000)
  }

  /// `#expect` can't hold a span.
  private static func key(_ four: UInt32, _ starts: TermStarts) -> UInt32 {
    TermStarts.key(four, starts.masks.span)
  }

  private static func contains(_ key: UInt32, _ starts: TermStarts) -> Bool {
    TermStarts.contains(key, in: starts.bits.span)
  }

  private static func find(_ key: UInt32, _ starts: TermStarts) -> TermStarts.Start? {
    TermStarts.find(key, in: starts.starts.span)
  }

  /// The column of each letter that some spelling holds.
  private static var columns: [UInt8: UInt8] {
    var columns: [UInt8: UInt8] = [:]
    for code in 0..<UInt8(128) {
      columns[Skeleton.letter(ofThai: code)] = TermIndex.shared.thaiColumns[code]
    }
    for code in 0..<UInt8(128) where TermIndex.shared.asciiColumns[Int(code)] != Skeleton.stop {
      columns[Skeleton.letter(ofASCII: code)] = TermIndex.shared.asciiColumns[Int(code)]
    }
    return columns
  }

  /// How many letters the entries have that end at a state; `nil` for the root.
  private static func length(at state: Int) -> Int? {
    state == 0 ? nil : Int(TermIndex.shared.lengths[Int(TermIndex.shared.ending[state]) - 1])
  }

  private static func entries(endingAt state: Int) -> Set<Int> {
    var found: Set<Int> = []
    var entry = Int(TermIndex.shared.ending[state]) - 1
    while entry >= 0 {
      found.insert(entry)
      entry = Int(TermIndex.shared.homograph[entry]) - 1
    }
    return found
  }
}

extension TermSteps {
  fileprivate func next(after state: UInt16, _ column: UInt8) -> UInt16 {
    Self.next(after: Int(state), column, rows: rows.span, links: links.span, shift: shift)
  }
}
