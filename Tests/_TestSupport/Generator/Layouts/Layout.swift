/// A document and what it says.
package struct DrawnDocument: Sendable {
  package var text: String
  /// Sparse, in the names of the report schema: what is left out is null or empty (`Leaves`).
  package var expected: Tree

  package init(text: String, expected: Tree) { (self.text, self.expected) = (text, expected) }
}

/// One form in which results come to us.
///
/// A new one is one file with one value and one line in `all`. What is expected of a document comes from what was drawn
/// for it, by the contract; never from what a parser makes of it.
package struct Layout: Sendable, CustomStringConvertible {
  /// A word or two with hyphens, as `make accuracy` names it.
  package let name: String
  private let draw: @Sendable (_ generator: inout SeededGenerator) -> DrawnDocument

  package var description: String { name }

  init(_ name: String, draw: @escaping @Sendable (_ generator: inout SeededGenerator) -> DrawnDocument) {
    (self.name, self.draw) = (name, draw)
  }

  /// A document, the same one for the same seed.
  package func document(seed: UInt64, slip: Slip? = nil) -> DrawnDocument {
    var generator = SeededGenerator(seed: seed, of: name)
    generator.slip = slip
    return draw(&generator)
  }

  /// All of them: prose first, then tables of one agency, then those of several, then whole reports.
  package static let all: [Layout] = [
    paragraph, bulletsPercent, bulletsPoints, tenInASentence, scaleInProse, labelValue,
    severalAgencies, yearsInProse, oneLinePage, oitOnly, obec,
    indicatorTable, instrumentColumns, yearsTable, twoYearTable,
    weightedBlank, weightedMissing, weightedSpaces, weightedPipes,
    spannedHTML, nestedHTML, pipesCellALine, cellALine, transposed, transposedYears, indicatorsAcross,
    twoLineHeader, pagedColumns,
    itasRows, leagueInProse, leagueTabs, leaguePipes, leagueHTML,
    reportAnalysis, reportResult, reportComparison, reportLabels, reportProse, reportAnnouncement,
  ]
}

extension SeededGenerator {
  /// A generator whose numbers are those of a name alone: what is drawn for others changes nothing.
  package init(seed: UInt64, of name: String) {
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    var outer = SeededGenerator(seed: seed &* 0x9E37_79B9 ^ hash)
    self.init(seed: outer.next())
  }

  /// One of several.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
