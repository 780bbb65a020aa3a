import Testing
import ThaiNumerals
import _TestSupport

@testable import ThaiDocParse

@Suite("Whatever comes in") struct PropertyTests {
  /// A report comes out, the same one twice and with nothing wrong in it, or a typed error.
  private func check(_ input: [UInt8], _ name: String) throws {
    do {
      let found = try Soundness(input)
      #expect(found.faults == [], "\(name)")
      #expect(try CorpusTests.tiles(DocumentTree(input).document), "\(name)")
    } catch let error as SourceError {
      if case .tooLarge = error { Issue.record("\(name): \(error)") }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func roughText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...120, using: &generator)
    try check(generator.roughText(pieceCount: count), "seed \(seed)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func bytesOfAnyValue(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...400, using: &generator)
    try check(generator.bytes(count: count).map { $0 == 0 ? 1 : $0 }, "seed \(seed)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func mutatedReport(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let report = try #require(Corpus.reports.randomElement(using: &generator))
    var input = try report.input()
    for _ in 0..<Int.random(in: 1...12, using: &generator) { mutate(&input, using: &generator) }
    try check(input, "\(report.testDescription), seed \(seed)")
  }

  private func mutate(_ input: inout [UInt8], using generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<input.count, using: &generator)
    let end = min(input.count, place + Int.random(in: 1...200, using: &generator))
    switch UInt8.random(in: 0..<5, using: &generator) {
    case 0: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: input.removeSubrange(place..<end)
    case 2:
      input.insert(contentsOf: input[place..<end], at: Int.random(in: 0..<input.count, using: &generator))
    case 3: input.insert(contentsOf: generator.roughText(pieceCount: 3), at: place)
    default: input[place] = UInt8.random(in: 1...255, using: &generator)
    }
  }

  /// Cut at every 97th byte, which is also inside letters, tags and rows.
  @Test(arguments: Corpus.reports)
  func truncatedReport(_ report: WholeReport) throws {
    let input = try report.input()
    for end in stride(from: 1, to: input.count, by: 97) {
      do {
        let parsed = try ReportParser().parse(Array(input[..<end]))
        #expect(ReportTree.hasPlacesInside(parsed), "\(end)")
      } catch SourceError.empty {
        #expect(input[..<end].allSatisfy { $0 <= 0x20 }, "\(end)")
      }
    }
  }

  @Test(arguments: Corpus.reports)
  func sameInputSameOutput(_ report: WholeReport) throws {
    let input = try report.input()
    let description = SourceDescription(name: "report.txt", sha256: String(repeating: "0", count: 64))
    for encoder in ReportEncoder.all {
      let first = encoder.encode(try ReportParser().parse(input), from: description)
      #expect(encoder.encode(try ReportParser().parse(input), from: description) == first, "\(encoder.name)")
    }
  }

  /// In no order and with unreadable ones between them, so that what is one document's might come to another.
  @Test func documentsTogetherAsEachByItself() throws {
    var generator = SeededGenerator(seed: 1)
    let readable = try Corpus.reports.map { try $0.input() } + Corpus.faults.map { try $0.input() }
    let inputs = (readable + readable.prefix(5) + [[], [0x20], [0x31, 0]]).shuffled(using: &generator)
    let description = SourceDescription(name: "report.txt", sha256: String(repeating: "0", count: 64))
    func json(_ result: Result<ParsedReport, SourceError>) -> Result<[UInt8], SourceError> {
      result.map { ReportEncoder.json.encode($0, from: description) }
    }
    let together = ReportParser().parse(all: inputs).map(json)
    let alone = inputs.map { input in
      json(Result { () throws(SourceError) in try ReportParser().parse(input) })
    }
    #expect(together == alone)
    #expect(together.count { (try? $0.get()) == nil } == 3)
    #expect(ReportParser().parse(all: []).isEmpty)
  }

  /// What stands at the place of a score is that score, digit by digit.
  @Test(arguments: Corpus.reports)
  func scoresAreWhatStandsThere(_ report: WholeReport) throws {
    let parsed = try ReportParser().parse(report.input())
    var scores = parsed.report.indicators.compactMap(\.score)
    scores += parsed.report.instruments.flatMap { [$0.score, $0.points, $0.weight] }.compactMap(\.self)
    scores += parsed.report.gradingScale.flatMap { [$0.low, $0.high] }.compactMap(\.self)
    scores += parsed.report.claims.compactMap(\.value) + [parsed.report.overall?.score].compactMap(\.self)
    for score in scores {
      for span in [score.span] + score.others {
        let text = Array(parsed.source.text(at: span).utf8)
        let number = ThaiNumber.scan(in: text.span, at: text.first == 0x2D || text.first == 0x2B ? 1 : 0)
        #expect(number?.value == score.value && number?.value.scale == score.value.scale)
        #expect(number?.upper == text.count)
      }
    }
  }
}
