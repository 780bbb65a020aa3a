/// What a piece of official vocabulary means, wherever it stands.
enum Term: Hashable, Sendable {
  /// The name of an indicator: index into `Lexicon.indicatorNames`.
  case indicator(UInt8)
  /// An instrument, by name or code; `isCode` for the Latin letters.
  case instrument(InstrumentCode, isCode: Bool)
  /// The words that a kind of agency is named with.
  case agency(AgencyType)
  /// A level in words: index into `Lexicon.levelWords`.
  case level(UInt8)
  /// A month, 1–12.
  case month(UInt8)
  /// A heading of a section.
  case heading(SectionKind)
  /// Words above a column of a table.
  case column(ColumnRole)
  /// Any other word that steers reading.
  case word(Word)
  /// A word that steers nothing: it is known because it is often misspelled, or holds the letters of a slip.
  case nothing
}

/// What a column of a table holds. A `reference` is others' scores or marks to reach: means, targets.
enum ColumnRole: UInt8, Sendable {
  case rowNumber, rank, indicator, instrument, score, instrumentScore, reference, weight, weightedScore,
    change, level
  case year, agency, district, province
  case topic, measure, steps, owner, period, followUp
  case contentsTitle, page
}

/// Words that steer how numbers and names around them are read. Fewer than 64; see `TokenIndex`.
enum Word: UInt8, Sendable {
  // Names and places
  case subdistrictOf, districtOf, provinceOf, agencyOf
  // Years and dates
  case fiscalYear, ofTheYear, announcedOn
  // Scores
  case score, fullScore, percent, level, indicator, subIndicator, overall, average, nationwide, weight, points
  case allIndicators, total
  /// Words after which the next score is not the agency's own.
  case otherMeasure
  /// Another assessment than ITA: what is scored behind it is none of its results.
  case otherAssessment
  /// Words of an example: the scores behind it are made up.
  case hypothetical
  case thisYear, otherYear
  // Claims
  case highest, lowest, sortOrder, above, atLeast, below, increase, decrease
  case targetMet, targetMissed, target, praise, fault, rank, nextHighest
  // Passages
  case improvement, keepStandard, shouldImprove, recommendationFor, weakPoints
  // The assessment itself
  case assessment, reportTitle, otherScheme
}
