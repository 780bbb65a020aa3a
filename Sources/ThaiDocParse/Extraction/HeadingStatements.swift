import ThaiNumerals

/// What headings state besides what follows them: their numbers, and the year of the assessment.
enum HeadingStatements {
  static func find(
    in document: Document, years: [YearMention], titleLine: Int?, assessed: Int?,
    into statements: inout Statements
  ) {
    let reader = Reader(document: document, years: years, assessed: assessed)
    statements.sectionNumbers.reserveCapacity(16)
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.section != .contents else { continue }
      let holdsTitle = titleLine.map { block.lines.contains($0) } ?? false
      switch block.kind {
      case .gap, .table: continue
      case .heading, .listItem:
        if let number = reader.number(of: block) { statements.sectionNumbers.append(number) }
        if block.kind == .heading || holdsTitle { statements.assessedYears += reader.years(of: block) }
      case .paragraph:
        if holdsTitle || reader.isCaption(block) || reader.isOnPurpose(block) {
          statements.assessedYears += reader.years(of: block)
        }
      }
    }
  }

  private struct Reader {
    let document: Document
    let years: [YearMention]
    /// The year that the report settled on: what names it again needs no closer look.
    let assessed: Int?

    // MARK: Numbers

    /// The number that a heading or an item of a list starts with; a heading without one has a number without parts,
    /// unless it names a single indicator: such headings stand inside a section.
    func number(of block: Block) -> StatedSectionNumber? {
      let range = document.range(of: block.lines)
      let isHeading = block.kind == .heading
      var start = document.trimmed(range).lowerBound
      if let part = SectionFinder.partNumber(document, start, range.upperBound),
        let value = part.value.integer,
        let number = SectionNumber(value)
      {
        return mark(number, part.lower..<part.upper, isPart: true, isHeading: isHeading)
      }
      // ` - ๔.๑ …`: a bullet may stand before the number.
      for _ in 0..<2 {
        guard let marker = ListMarker.scan(in: document.bytes.span, at: start, end: range.upperBound) else {
          break
        }
        if marker.kind == .number {
          return mark(marker.numbers, digits(of: marker), isPart: false, isHeading: isHeading)
        }
        start = document.skipSpaces(from: marker.upper, to: range.upperBound)
      }
      guard isHeading, !startsWithIndicator(start, range.upperBound) else { return nil }
      return mark(SectionNumber(), start..<start, isPart: false, isHeading: true)
    }

    private func mark(
      _ number: SectionNumber, _ place: Range<Int>, isPart: Bool, isHeading: Bool
    ) -> StatedSectionNumber {
      StatedSectionNumber(number: number, place: document.span(place), isPart: isPart, isHeading: isHeading)
    }

    /// A marker without its brackets and its closing point.
    private func digits(of marker: ListMarker) -> Range<Int> {
      var (lower, upper) = (marker.lower, marker.upper)
      if document.bytes[lower] == 0x28 { lower += 1 }
      while upper > lower, document.bytes[upper - 1] == 0x29 || document.bytes[upper - 1] == 0x2E {
        upper -= 1
      }
      return lower..<upper
    }

    private func startsWithIndicator(_ start: Int, _ end: Int) -> Bool {
      guard let first = document.firstToken(in: start..<max(start, end)), Int(first.lower) == start else {
        return false
      }
      return first.word == .indicator
    }

    // MARK: Years

    /// Whether a paragraph is a line that names the assessment and ends with its year, as captions of results do:
    /// `ผลการประเมินภาพรวม ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕`. An agency's name may follow, no score.
    func isCaption(_ block: Block) -> Bool {
      let line = document.trimmed(document.lines[block.lines.lowerBound].range)
      guard block.lines.count <= 3, let first = document.token(startingAt: line.lowerBound),
        isOnResults(first),
        let last = document.lastToken(in: line), Int(last.upper) == line.upperBound,
        document.number(last) != nil
      else { return false }
      return !document.holdsToken(in: document.range(of: block.lines)) { token in
        document.number(token).map { $0.fractionDigits > 0 } ?? false
      }
    }

    private static let purposes: [StaticString] = [
      "เป็นการประเมิน", "เป็นเครื่องมือ", "มีวัตถุประสงค์", "ประกอบด้วย", "มีเครื่องมือ",
    ]

    /// Whether a paragraph says what the assessment of a year is for, as the texts do that offices paste from one year's
    /// page into the next: `การประเมินคุณธรรมและความโปร่งใส… ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ เป็นการประเมินเพื่อ…`.
    func isOnPurpose(_ block: Block) -> Bool {
      let range = document.range(of: block.lines)
      let firstYear = years.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
      guard firstYear < years.count, years[firstYear].range.upperBound <= range.upperBound,
        years[firstYear].isFiscal, years[firstYear].year != assessed
      else { return false }
      let after = document.skipSpaces(from: years[firstYear].range.upperBound, to: range.upperBound)
      guard Self.purposes.contains(where: { document.has($0, at: after) }) else { return false }
      let tokens = document.tokens(in: range)
      return tokens.contains { $0.word == .assessment && Int($0.upper) < years[firstYear].range.lowerBound }
        && !tokens.contains { document.number($0).map { $0.fractionDigits > 0 } ?? false }
    }

    private func isOnResults(_ token: Token) -> Bool {
      token.word == .assessment || token.word == .overall || token.heading == .results
    }

    /// The one year that a title or heading names as the assessed one.
    ///
    /// Nothing where words of comparison or of another plan stand with it, or several years: such a heading stands over
    /// more than one assessment.
    func years(of block: Block) -> [StatedYear] {
      switch block.section {
      case .measures, .actions, .contents: return []
      default: break
      }
      let range = document.range(of: block.lines)
      let firstYear = years.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
      let own = years[firstYear...].prefix { $0.range.upperBound <= range.upperBound }
      guard let year = own.first, own.allSatisfy({ $0.year == year.year }), year.isNamed,
        !own.contains(where: { $0.isRange || $0.isCompared }),
        namesAssessment(range.lowerBound..<year.range.lowerBound),
        year.year == assessed || !comparesYears(range)
      else { return [] }
      let start = block.words
      let first = document.firstToken(in: start..<max(start, range.upperBound))
      return [
        StatedYear(
          year: document.sourced(year.year, year.range), isOverResults: first.map(isOnResults) ?? false)
      ]
    }

    /// Whether words before a year speak of the assessment, and none of measures or other years.
    private func namesAssessment(_ range: Range<Int>) -> Bool {
      var isNamed = false
      for token in document.tokens(in: range) {
        switch token.kind {
        case .term(.heading(.measures)), .term(.column(.measure)), .term(.heading(.actions)),
          .term(.word(.otherYear)), .term(.word(.increase)), .term(.word(.decrease)), .term(.column(.change)),
          .term(.word(.target)):
          return false
        case .term(.word(.assessment)), .term(.word(.overall)), .term(.word(.reportTitle)),
          .term(.heading(.results)), .term(.heading(.analysis)), .term(.heading(.framework)):
          isNamed = true
        default: break
        }
      }
      return isNamed
    }

    private static let comparingWords: [StaticString] = ["เปรียบเทียบ", "ย้อนหลัง", "แนวโน้ม"]

    private func comparesYears(_ range: Range<Int>) -> Bool {
      range.contains { offset in
        document.bytes[offset] == 0xE0 && Self.comparingWords.contains { document.has($0, at: offset) }
      }
    }
  }
}
