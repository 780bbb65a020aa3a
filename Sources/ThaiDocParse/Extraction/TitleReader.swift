import ThaiNumerals

/// Reads what stands on the cover or at the head: title, assessed year, date.
enum TitleReader {
  /// A title has no more lines than this.
  private static let mostLines = 5
  /// Lines that are longer are sentences.
  private static let longestLine = 330

  /// The first line that titles a report of the assessment; index into `document.lines`.
  static func titleLine(in document: Document) -> Int? {
    for block in document.blocks {
      switch block.kind {
      case .gap, .table: continue
      case .paragraph, .heading, .listItem: break
      }
      for line in block.lines where isTitle(document.lines[line], in: document) { return line }
    }
    return nil
  }

  private static func isTitle(_ line: Line, in document: Document) -> Bool {
    guard line.range.count <= longestLine else { return false }
    let tokens = document.tokens(in: line.range)
    if tokens.contains(where: { isStatement($0, in: document) }) { return false }
    let start = document.trimmed(line.range).lowerBound
    for token in tokens {
      let isAtStart = Int(token.lower) - start <= 36 || isNotice(start..<Int(token.lower), in: document)
      switch token.kind {
      case .term(.word(.assessment)):
        return isAtStart || startsReport(tokens) || startsTable(start, in: document)
      case .term(.word(.reportTitle)) where isAtStart: return true
      case .term(.heading(.measures)) where isAtStart, .term(.heading(.analysis)) where isAtStart,
        .term(.heading(.results)) where isAtStart:
        return true
      case .term(.word(.overall)) where isAtStart || startsTable(start, in: document): return true
      case .term(.word(.ofTheYear)) where document.has("ITA", at: Int(token.lower)):
        return isAtStart && resultWords.stands(at: start, in: document)
      case .term(.word(.score))
      where isAtStart && tokens.contains(where: { document.has("ITA", at: Int($0.lower)) }):
        return true
      default: continue
      }
    }
    return false
  }

  private static let resultWords = WordSet("ผล", "สรุป", "ประกาศ", "แจ้ง", "คะแนน")

  /// `ขอประชาสัมพันธ์ผลการประเมิน…`.
  private static func isNotice(_ lead: Range<Int>, in document: Document) -> Bool {
    lead.count <= 60 && noticeWords.stands(at: lead.lowerBound, in: document)
  }

  private static let noticeWords = WordSet("ประชาสัมพันธ์", "ขอประชาสัมพันธ์", "ประกาศ", "ขอแจ้ง")

  /// `ตารางเปรียบเทียบผลการประเมิน…`, `สถิติคะแนน…`: a document that is a table has its title.
  private static func startsTable(_ offset: Int, in document: Document) -> Bool {
    let openers: [StaticString] = ["ตาราง", "เปรียบเทียบ", "การเปรียบเทียบ", "สถิติ", "คะแนน"]
    return openers.contains { document.has($0, at: offset) }
  }

  /// A score, or words of what a score reached: a sentence.
  private static func isStatement(_ token: Token, in document: Document) -> Bool {
    if let number = document.number(token) { return number.fractionDigits > 0 }
    switch token.word {
    case .targetMet, .targetMissed, .increase, .decrease: return true
    default: return false
    }
  }

  private static func startsReport(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return false }
    if first.word == .reportTitle { return true }
    if case .term(.heading) = first.kind { return true }
    return false
  }

  /// The title: the heading lines up to the one that names the fiscal year or the agency.
  static func title(at titleLine: Int, years: [YearMention], in document: Document) -> Sourced<String>? {
    let first = startOfNotice(titleLine, in: document)
    var end = titleLine
    var upper = document.lines[titleLine].range.lowerBound
    while end < document.lines.count, end - titleLine < 2 * mostLines {
      let line = document.lines[end]
      if line.isBlank {
        guard continuesAfterGap(end, in: document) else { break }
        end += 1
        continue
      }
      if end > titleLine, endsTitle(line, in: document) || isSentence(line, in: document) { break }
      if let year = years.first(where: {
        line.range.contains($0.range.lowerBound) && ($0.isFiscal || endsWithYear(line, $0, in: document))
      }) {
        if end == titleLine { upper = startOfYearWords(year, from: line.range.lowerBound, in: document) }
        break
      }
      upper = line.range.upperBound
      end += 1
    }
    let range = document.trimmed(document.lines[first].range.lowerBound..<upper)
    return range.isEmpty ? nil : joined(range, in: document)
  }

  /// `ประกาศเทศบาลตำบล…` above `เรื่อง ผลการประเมิน…` is the title's first line.
  private static func startOfNotice(_ titleLine: Int, in document: Document) -> Int {
    guard titleLine > 0, !document.lines[titleLine - 1].isBlank else { return titleLine }
    let isNotice =
      document.has("เรื่อง", at: document.trimmed(document.lines[titleLine].range).lowerBound)
      && document.has("ประกาศ", at: document.trimmed(document.lines[titleLine - 1].range).lowerBound)
    return isNotice ? titleLine - 1 : titleLine
  }

  /// Lines of a Markdown title may have blank lines between them.
  private static func continuesAfterGap(_ index: Int, in document: Document) -> Bool {
    guard index + 1 < document.lines.count else { return false }
    let next = document.lines[index + 1]
    return !next.isBlank && document.bytes[Int(next.lower)] == 0x23
  }

  private static func endsTitle(_ line: Line, in document: Document) -> Bool {
    guard line.range.count <= longestLine else { return true }
    let start = document.trimmed(line.range).lowerBound
    guard let first = document.firstToken(in: line.range), Int(first.lower) == start else { return false }
    switch first.kind {
    case .term(.agency), .term(.word(.agencyOf)), .term(.word(.districtOf)), .term(.word(.provinceOf)),
      .term(.heading(.preface)),
      .term(.heading(.contents)):
      return true
    default: return false
    }
  }

  /// Where the text ends that stands before `ปี`, `พ.ศ.` and spaces.
  private static func beforeYearWords(_ offset: Int, from lower: Int, in document: Document) -> Int {
    var end = document.skipSpaces(backFrom: offset, to: lower)
    for word in ["พ.ศ.", "ปี", "ประจำ"] as [StaticString]
    where document.has(word, endingAt: end) && end - word.utf8CodeUnitCount >= lower {
      end = document.skipSpaces(backFrom: end - word.utf8CodeUnitCount, to: lower)
    }
    return end
  }

  /// `ผล ITA ปี ๒๕๖๐`: a year that ends its line.
  private static func endsWithYear(_ line: Line, _ year: YearMention, in document: Document) -> Bool {
    guard year.isNamed, !year.isRange, !year.isCompared else { return false }
    let end = document.trimmed(line.range).upperBound
    return document.skipSpaces(from: year.range.upperBound, to: end) == end
  }

  private static func startOfYearWords(_ year: YearMention, from lower: Int, in document: Document) -> Int {
    let tokens = document.tokens(in: lower..<year.range.lowerBound)
    guard let last = tokens.last, last.word == .fiscalYear || last.word == .ofTheYear else {
      return beforeYearWords(year.range.lowerBound, from: lower, in: document)
    }
    // `ประกาศผลITAพ.ศ.2565`: the assessment's name is no word for its year.
    if document.has("ITA", at: Int(last.lower)) {
      return beforeYearWords(year.range.lowerBound, from: lower, in: document)
    }
    return Int(last.lower)
  }

  /// Text over several lines, without the hash signs that Markdown puts before each.
  private static func joined(_ range: Range<Int>, in document: Document) -> Sourced<String> {
    var text = document.string(range)
    if document.bytes[range].contains(0x23) {
      text = String(decoding: withoutHashes(Array(text.utf8)), as: UTF8.self)
    }
    return document.sourced(text, range)
  }

  private static func withoutHashes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes where byte != 0x23 && !(byte == 0x20 && result.last == 0x20) { result.append(byte) }
    return result
  }

  /// The assessed year: the first one at or below the title, else the one named most often.
  static func fiscalYear(titleLine: Int?, years: [YearMention], in document: Document) -> Sourced<Int>? {
    let years = years.kept { $0.canBeAssessed }
    let own = years.kept { !$0.isRange && !$0.isCompared }
    let single = own.isEmpty ? years.filter { !$0.isRange } : own
    if let titled = inTitle(titleLine ?? headline(in: document), own, in: document) {
      return assessed(titled, among: own.filter { $0.isNamed || $0.range == titled.range }, in: document)
    }
    let fiscal = single.kept { $0.isFiscal }
    let named = fiscal.isEmpty ? single.kept { $0.isNamed } : fiscal
    let candidates = named.kept { document.section(at: $0.range.lowerBound) != .measures }
    guard
      let best = onCover(titleLine, candidates, in: document) ?? mostFrequent(candidates, in: document)
        ?? ofEra(titleLine ?? headline(in: document), single, in: document)
    else { return bareYear(titleLine ?? headline(in: document), in: document) }
    return assessed(best, among: candidates, in: document)
  }

  /// `สรุปคะแนน ITA อบจ.นครธารา ๒๕๖๘`: the only number on the title's line that can be a year, where none is named.
  private static func bareYear(_ line: Int?, in document: Document) -> Sourced<Int>? {
    guard let line else { return nil }
    var found: Sourced<Int>?
    for token in document.tokens(in: document.lines[line].range) {
      guard let number = document.number(token), number.fractionDigits == 0, !number.isGrouped,
        let value = number.value.integer, (2556...2600).contains(value)
      else { continue }
      if found != nil { return nil }
      found = document.sourced(value, token.range, doubts: .inferred)
    }
    return found
  }

  /// `ผลการประเมิน ITA จังหวัดสตูล พ.ศ. ๒๕๖๗`: a year by its era alone, on the line of the title and in no law's name.
  private static func ofEra(_ line: Int?, _ years: [YearMention], in document: Document) -> YearMention? {
    guard let line else { return nil }
    let range = document.lines[line].range
    let own = years.filter { range.contains($0.range.lowerBound) }
    guard let first = own.first, own.allSatisfy({ $0.year == first.year }),
      !laws.starts(in: range, of: document)
    else { return nil }
    return first
  }

  /// The first line, where it names the assessment though no title of a report: `เทศบาลนคร… ได้รับผลการประเมิน ITA ปี ๒๕๖๔`.
  private static func headline(in document: Document) -> Int? {
    guard let first = document.lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let namesAssessment = document.holdsToken(in: document.lines[first].range) { token in
      token.word == .assessment
        || token.word == .overall && document.has("ITA", endingAt: Int(token.upper))
    }
    return namesAssessment ? first : nil
  }

  private static func assessed(
    _ best: YearMention, among years: [YearMention], in document: Document
  ) -> Sourced<Int> {
    var year = document.sourced(best.year, best.range)
    year.others = years.lazy.filter { $0.year == best.year && $0.range != best.range }.map {
      document.span($0.range)
    }
    return year
  }

  /// The one year that the title's lines name without calling it a fiscal year: `ผลการประเมิน ITA ปี ๒๕๖๔`. Fiscal years
  /// named later, in plans and notes, are others.
  private static func inTitle(
    _ titleLine: Int?, _ years: [YearMention], in document: Document
  ) -> YearMention? {
    guard let titleLine else { return nil }
    let title = years.filter { isInTitle($0, titleLine, in: document) }
    guard let first = title.first, title.allSatisfy({ !$0.isFiscal && $0.year == first.year }),
      !isPlanYear(first, in: document)
    else { return nil }
    return first
  }

  /// Whether a year stands on the lines of the title, or on a line of its own below them.
  private static func isInTitle(_ year: YearMention, _ titleLine: Int, in document: Document) -> Bool {
    let index = document.lineIndex(at: year.range.lowerBound)
    guard (titleLine...(titleLine + mostLines)).contains(index) else { return false }
    let lines = document.lines[titleLine...index]
    guard lines.allSatisfy({ !isSentence($0, in: document) }) else { return false }
    let line = document.trimmed(document.lines[index].range)
    let endsLine = document.skipSpaces(from: year.range.upperBound, to: line.upperBound) == line.upperBound
    // `พ.ศ. ๒๕๖๔` alone may be part of a law's name.
    guard year.isNamed || endsLine && !laws.starts(in: line, of: document) else { return false }
    if index == titleLine || endsLine && startsWithYear(year, line, in: document) { return true }
    return lines.dropFirst().allSatisfy { !$0.isBlank && !endsTitle($0, in: document) }
  }

  private static func isSentence(_ line: Line, in document: Document) -> Bool {
    line.range.count > longestLine
      || document.holdsToken(in: line.range) { isStatement($0, in: document) }
  }

  private static func startsWithYear(_ year: YearMention, _ line: Range<Int>, in document: Document) -> Bool {
    let openers: [StaticString] = ["ปี", "ประจำปี", "พ.ศ.", "(ปี", "(ประจำปี"]
    return year.range.lowerBound - line.lowerBound <= 60
      && openers.contains { document.has($0, at: line.lowerBound) }
  }

  private static let laws = WordSet(
    "พระราชบัญญัติ", "พ.ร.บ.", "พระราชกฤษฎีกา", "รัฐธรรมนูญ", "ระเบียบ", "ประกาศ", "มติ")

  private static func onCover(_ titleLine: Int?, _ years: [YearMention], in document: Document)
    -> YearMention?
  {
    guard let titleLine else { return nil }
    let start = document.lines[titleLine].range.lowerBound
    let last = min(titleLine + 8, document.lines.count - 1)
    let end = document.lines[last].range.upperBound
    let onCover = years.filter {
      $0.range.lowerBound >= start && $0.range.upperBound <= end && !isInTable($0, document)
    }
    // A list of years with their scores: which is the assessed one, no order on the cover says.
    let isList =
      Set(onCover.map(\.year)).count > 1
      && onCover.allSatisfy { year in
        let line = document.lineIndex(at: year.range.lowerBound)
        return isSentence(document.lines[line], in: document)
      }
    if isList { return nil }
    // A plan names its own year first and the assessed one beside it.
    guard let first = onCover.first(where: { !isPlanYear($0, in: document) }) ?? onCover.first else {
      return nil
    }
    return compared(with: first, onCover, in: document) ?? first
  }

  /// `ปีงบประมาณ พ.ศ. 2563 และ 2564`: of two years that a comparison names, the later one is assessed.
  private static func compared(
    with first: YearMention, _ years: [YearMention], in document: Document
  ) -> YearMention? {
    years.first { second in
      guard second.isFiscal == first.isFiscal, second.year == first.year + 1,
        second.range.lowerBound > first.range.upperBound,
        second.range.lowerBound - first.range.upperBound <= 90
      else { return false }
      let next = document.skipSpaces(from: first.range.upperBound, to: second.range.lowerBound)
      return document.has("และ", at: next) || document.has("กับ", at: next) || document.has("เทียบ", at: next)
        || document.has("เปรียบเทียบ", at: next)
    }
  }

  /// Heads of columns name the years compared, and not the one that is reported.
  private static func isInTable(_ year: YearMention, _ document: Document) -> Bool {
    let line = document.lineIndex(at: year.range.lowerBound)
    if case .table = document.block(ofLine: line)?.kind { return true }
    return false
  }

  /// Whether the line of a year speaks of measures and not of results.
  private static func isPlanYear(_ year: YearMention, in document: Document) -> Bool {
    let line = document.lineIndex(at: year.range.lowerBound)
    let range = document.lines[line].range.lowerBound..<year.range.lowerBound
    var isPlan = false
    for token in document.tokens(in: range) {
      switch token.kind {
      case .term(.heading(.measures)), .term(.column(.measure)): isPlan = true
      case .term(.word(.assessment)), .term(.heading(.results)), .term(.heading(.analysis)),
        .term(.word(.reportTitle)):
        isPlan = false
      default: break
      }
    }
    return isPlan
  }

  /// `ส่วนปี ๒๕๖๘ ตั้งเป้าไว้ที่ ๙๕ คะแนน`: a year to come.
  private static func isAimed(_ year: YearMention, in document: Document) -> Bool {
    let end = min(year.range.upperBound + 45, document.bytes.count)
    return document.firstToken(in: year.range.upperBound..<max(end, year.range.upperBound))?.word == .target
  }

  private static func mostFrequent(_ named: [YearMention], in document: Document) -> YearMention? {
    let stated = named.filter { !isAimed($0, in: document) }
    let years = stated.isEmpty ? named : stated
    var counts: [Int: Int] = [:]
    for year in years { counts[year.year, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    // Of years named as often, the newest is the assessed one: the others are there for comparison.
    let newest = counts.filter { $0.value == most }.keys.max()
    return years.first { $0.year == newest }
  }
}

extension [YearMention] {
  /// The years of which something holds; as `filter`, which makes a list anew even where it holds of all.
  fileprivate func kept(_ isMeant: (YearMention) -> Bool) -> [YearMention] {
    guard let first = firstIndex(where: { !isMeant($0) }) else { return self }
    var kept = Array(self[..<first])
    for year in self[first...].dropFirst() where isMeant(year) { kept.append(year) }
    return kept
  }
}
