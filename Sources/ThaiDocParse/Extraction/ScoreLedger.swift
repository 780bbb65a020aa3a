import ThaiNumerals

/// Everything that the document says about scores, before it is decided what the report is.
struct ScoreLedger {
  /// A score of an indicator and where it was read.
  struct IndicatorEvidence {
    var mention: IndicatorMention
    var score: Sourced<ExactDecimal>?
    var rank: Sourced<Int>?
    /// Which of the results tables it is a row of; `nil` for prose.
    var table: Int?
    /// A row of a results table names the score better than prose does.
    var isFromTable: Bool { table != nil }
  }

  /// An instrument's figures and where they were read.
  struct InstrumentEvidence {
    var code: Sourced<InstrumentCode>
    var name: Sourced<String>?
    var weight: Sourced<ExactDecimal>?
    var score: Sourced<ExactDecimal>?
    var points: Sourced<ExactDecimal>?
    var indicators: [Sourced<Int>] = []
  }

  /// A stated overall score, level or both.
  struct OverallEvidence {
    var score: Sourced<ExactDecimal>?
    var level: Sourced<String>?
    var isFromTable: Bool
  }

  var indicators: [IndicatorEvidence] = []
  /// How many results tables were read.
  var tableCount = 0
  var items: [(indicator: Int, item: ScoredItem)] = []
  var instruments: [InstrumentEvidence] = []
  var overall: [OverallEvidence] = []
  var history: [YearResult] = []
  /// Results of agencies named in tables and running text beside the report's own.
  var otherAgencies: [AgencyResult] = []
  var changes: [StatedChange] = []
  var unknownRows: [UnknownRow] = []
  var gradingScale: [GradingRow] = []
  /// Where the grading scale stands.
  var scaleLines: [Range<Int>] = []
  var claims: [Claim] = []
  var rankings: [Ranking] = []
  /// The instrument on the last row of the table read last, whose indicators a next table may go on with.
  var openInstrument: Int?
  /// Whether a table of several agencies was read.
  var hasLeague = false
  /// For each number of the document whether some value accounts for it.
  private var claimed: [Bool]

  init(_ document: Document) { claimed = Array(repeating: false, count: document.numbers.count) }

  /// Notes that a number token was read as something that is no loose score.
  mutating func claim(_ token: Token) {
    if case .number(let index) = token.kind { claimed[Int(index)] = true }
  }

  /// The indices of the evidence on indicators: by their numbers, tables first, each in the order it was read.
  var indicatorOrder: [Int] {
    let keys = indicators.map { $0.mention.number << 1 | ($0.isFromTable ? 0 : 1) }
    return indicators.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  /// Whether some value accounts for a number token.
  func isClaimed(_ token: Token) -> Bool {
    if case .number(let index) = token.kind { claimed[Int(index)] } else { false }
  }

  /// Adds a sub-indicator stated in running text; a table may have stated it before.
  mutating func addItem(_ item: ScoredItem, of indicator: Int) {
    let code = SectionNumber.read(item.code.value)
    let known = items.firstIndex {
      $0.indicator == indicator && SectionNumber.read($0.item.code.value) == code
    }
    guard let known, let score = items[known].item.score, let again = item.score else {
      return items.append((indicator, item))
    }
    if score.value == again.value {
      items[known].item.score?.restate(at: again.span)
    } else {
      items[known].item.score?.doubts.insert(.severalCandidates)
    }
  }

  /// Adds the overall score stated for another year; returns the index of that year.
  @discardableResult
  mutating func addHistory(_ year: YearMention, score: Sourced<ExactDecimal>, _ document: Document) -> Int {
    let place = document.sourced(year.year, year.range, doubts: year.isInferred ? .inferred : [])
    let index = historyIndex(place)
    if history[index].overall?.score == nil {
      history[index].overall = OverallResult(score: score, level: history[index].overall?.level)
    }
    return index
  }

  /// The entry of a year, made if there is none.
  mutating func historyIndex(_ year: Sourced<Int>) -> Int {
    if let index = history.firstIndex(where: { $0.fiscalYear.value == year.value }) { return index }
    history.append(YearResult(fiscalYear: year))
    return history.count - 1
  }
}

extension SectionNumber {
  /// The number that a code is.
  fileprivate static func read(_ code: String) -> SectionNumber? {
    SectionNumber.scan(in: Array(code.utf8).span, at: 0)?.number
  }
}
