import ThaiNumerals

/// A result that the text gives for one year only, which isn't the year on the cover.
///
/// A year left over from the report of another year is a common slip. Read by the letter, the only result of the
/// document would be that of some other year, and its own score would be lost. So where the text states a result for
/// just one other year, and nowhere one for the cover's, the result is the report's own, and the years are in conflict.
struct MisdatedResult {
  /// The year that the text gives for the result, where it stands first.
  let year: YearMention
  /// What the text says, read as a text on that year.
  let ledger: ScoreLedger

  /// The result; `nil` wherever the document may speak of two years on purpose.
  static func find(
    in document: Document, years: [YearMention], titleLine: Int?, assessed: Sourced<Int>?,
    read: ScoreLedger, reader: (_ fiscalYear: Int) -> ScoreLedger
  ) -> MisdatedResult? {
    guard let assessed, read.statesNoOverall, read.changes.isEmpty else { return nil }
    let cover = Cover(document: document, years: years, titleLine: titleLine, assessed: assessed)
    guard cover.titlesResults else { return nil }
    let others = Set(
      years.lazy.filter { $0.isFiscal && !$0.isRange && $0.year != assessed.value }.map(\.year))
    // A text that names many years has reasons to.
    guard others.count <= 3 else { return nil }
    let found = others.sorted().compactMap { other in
      let ledger = reader(other)
      return ledger.statesNoOverall ? nil : (other, ledger)
    }
    guard found.count == 1 else { return nil }
    let (other, ledger) = found[0]
    let sentences = Sentences(document: document, years: years, year: other)
    guard ledger.history.isEmpty, ledger.indicators.count >= read.indicators.count,
      let first = sentences.yearOfAll(ledger.overallPlaces, beforeCover: other < assessed.value)
    else { return nil }
    return MisdatedResult(year: first, ledger: ledger)
  }

  /// Takes the result as the report's own, and leaves the year in doubt; returns whether it did.
  func adopt(
    into report: inout ITAReport, years: [YearMention], in document: Document, _ assembler: ScoreAssembler
  ) -> Bool {
    var own = report
    assembler.fill(&own, from: ledger)
    guard isOwn(own, years, document, assembler.edition) else { return false }
    own.fiscalYear?.doubts.insert(.severalCandidates)
    own.statements.assessedYears.append(
      StatedYear(year: document.sourced(year.year, year.range), isOverResults: false))
    report = own
    return true
  }

  /// Whether the score is the one that the indicators' scores make up. Where they make up none, a result of a later year
  /// can't be a look back, and one of an earlier year is none if the text never names the cover's year.
  private func isOwn(
    _ report: ITAReport, _ years: [YearMention], _ document: Document, _ edition: Edition?
  ) -> Bool {
    if let total = edition?.overall(from: report.scoreSheet), let score = report.overall?.score {
      return total.agrees(with: score.value)
    }
    guard let assessed = report.fiscalYear, year.year < assessed.value else { return true }
    return !years.contains { $0.year == assessed.value && document.span($0.range) != assessed.span }
  }
}

/// The title with its year.
private struct Cover {
  let document: Document
  let years: [YearMention]
  let titleLine: Int?
  let assessed: Sourced<Int>

  private static let otherMatters: [StaticString] = [
    "แผน", "มาตรการ", "แนวทาง", "คู่มือ", "ปฏิทิน", "เปรียบเทียบ", "ย้อนหลัง", "แนวโน้ม",
  ]

  /// Whether the title is one of results, with the year in or below it; plans name years of their own.
  var titlesResults: Bool {
    guard let titleLine, let year = years.first(where: { document.span($0.range) == assessed.span }),
      year.isFiscal
    else { return false }
    let lower = document.lines[titleLine].range.lowerBound
    let last = document.lines[min(titleLine + 8, document.lines.count - 1)].range.upperBound
    guard lower < year.range.lowerBound, year.range.upperBound <= last else { return false }
    let title = lower..<year.range.lowerBound
    guard document.names(["ประเมิน"], in: title), !document.names(Self.otherMatters, in: title) else {
      return false
    }
    return document.holdsToken(in: title) { token in
      switch token.kind {
      case .term(.word(.assessment)), .term(.word(.overall)), .term(.word(.reportTitle)),
        .term(.heading(.results)), .term(.heading(.analysis)):
        true
      default: false
      }
    }
  }
}

/// The paragraphs that state a result.
private struct Sentences {
  let document: Document
  let years: [YearMention]
  /// The year that they should all be of.
  let year: Int

  private static let comparingWords: [StaticString] = [
    "เทียบ", "ย้อนหลัง", "แนวโน้ม", "ที่ผ่านมา", "ก่อนหน้า", "เดิม",
  ]
  /// Words before a score that is an aim.
  private static let aimingWords: [StaticString] = [
    "เป้า", "จะ", "คาด", "ควร", "ต้อง", "มุ่ง", "เพื่อให้", "ให้ได้", "ให้มี",
  ]

  /// The first mention of the year, if each of the places stands in a paragraph on that year alone.
  func yearOfAll(_ places: [SourceSpan], beforeCover: Bool) -> YearMention? {
    var first: YearMention?
    for place in places {
      guard let year = yearAround(place, beforeCover) else { return nil }
      if first.map({ year.range.lowerBound < $0.range.lowerBound }) ?? true { first = year }
    }
    return first
  }

  private func yearAround(_ place: SourceSpan, _ beforeCover: Bool) -> YearMention? {
    let block = document.blocks.first { block in
      let span = document.span(document.range(of: block.lines))
      return span.lower <= place.lower && place.upper <= span.upper
    }
    // `ความเป็นมา` tells of the year before.
    guard let block, !(beforeCover && block.section == .preface) else { return nil }
    let range = document.range(of: block.lines)
    let own = years.filter { range.contains($0.range.lowerBound) }
    guard let first = own.first(where: \.isFiscal), document.span(first.range).lower < place.lower,
      own.allSatisfy({ $0.year == year && !$0.isCompared && !$0.isRange }),
      !document.names(Self.comparingWords, in: range), !isAim(place, in: range),
      !document.holdsToken(in: range, where: comparesYears)
    else { return nil }
    return first
  }

  private func isAim(_ place: SourceSpan, in range: Range<Int>) -> Bool {
    let number = document.tokens(in: range).first { document.span($0.range).lower >= place.lower }
    let before = range.lowerBound..<(number.map { Int($0.lower) } ?? range.upperBound)
    return document.names(Self.aimingWords, in: before)
  }

  private func comparesYears(_ token: Token) -> Bool {
    switch token.kind {
    case .term(.word(.otherYear)), .term(.word(.thisYear)), .term(.word(.increase)), .term(.word(.decrease)),
      .term(.column(.change)), .term(.heading(.measures)):
      true
    default: false
    }
  }
}

extension ScoreLedger {
  /// Where overall scores and levels are stated.
  fileprivate var overallPlaces: [SourceSpan] {
    claims.lazy.filter { $0.kind.value == .overall }.compactMap { $0.value?.span ?? $0.level?.span }
      + overall.compactMap { $0.score?.span ?? $0.level?.span }
  }

  fileprivate var statesNoOverall: Bool {
    overall.isEmpty && !claims.contains { $0.kind.value == .overall }
  }
}

extension Document {
  /// Whether one of the words stands in a range.
  fileprivate func names(_ words: [StaticString], in range: Range<Int>) -> Bool {
    range.contains { offset in bytes[offset] == 0xE0 && words.contains { has($0, at: offset) } }
  }
}
