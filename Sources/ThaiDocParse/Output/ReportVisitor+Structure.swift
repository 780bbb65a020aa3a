// What a report is made of, in the order of the report schema. This is the only place that knows it: one function an
// object, one line a field.

extension ReportVisitor where Self: ~Copyable {
  /// All fields up to `recomputation`; those after it tell of the others and are the writer's.
  package mutating func visitFields(of parsed: ParsedReport, from source: SourceDescription) {
    field("schemaVersion", plain: "1.0")
    // Not by closures, for which the whole report would be copied.
    key("source")
    beginObject()
    visitFields(of: source, parsed)
    endObject()
    key("document")
    beginObject()
    field("kind", plain: parsed.report.kind)
    field("scheme", plain: parsed.report.scheme)
    endObject()
    visitFields(of: parsed.report)
    object("recomputation", parsed.recomputation) { $0.visitFields(of: $1) }
    if parsed.recomputation?.edition.hasPresumedWeights == true { doubts(.presumedRule) }
  }

  /// The fields that are read from the text, from `title` to `tableOfContents`.
  package mutating func visitFields(of report: ITAReport) {
    field("title", report.title)
    object("agency", report.agency) { $0.visitFields(of: $1) }
    field("fiscalYear", report.fiscalYear)
    field("reportDate", report.reportDate)
    object("overall", report.overall) { $0.visitFields(of: $1) }
    objects("rankings", report.rankings) { $0.visitFields(of: $1) }
    objects("instruments", report.instruments) { $0.visitFields(of: $1) }
    objects("indicators", report.indicators) { $0.visitFields(of: $1) }
    objects("unknownRows", report.unknownRows) { $0.visitFields(of: $1) }
    objects("gradingScale", report.gradingScale) { $0.visitFields(of: $1) }
    objects("history", report.history) { $0.visitFields(of: $1) }
    objects("changes", report.changes) { $0.visitFields(of: $1) }
    objects("otherAgencies", report.otherAgencies) { $0.visitFields(of: $1) }
    objects("claims", report.claims) { $0.visitFields(of: $1) }
    objects("analyses", report.analyses) { $0.visitFields(of: $1) }
    objects("actions", report.actions) { $0.visitFields(of: $1) }
    objects("recommendations", report.recommendations) { $0.visitFields(of: $1) }
    objects("measures", report.measures) { $0.visitFields(of: $1) }
    objects("tableOfContents", report.tableOfContents) { $0.visitFields(of: $1) }
  }

  private mutating func visitFields(of source: SourceDescription, _ parsed: ParsedReport) {
    field("name", plain: source.name)
    field("format", plain: source.format)
    field("encoding", plain: parsed.source.encoding)
    field("byteCount", plain: parsed.source.inputByteCount)
    field("sha256", plain: source.sha256)
    nullField("pageCount")
    objects("repairs", parsed.repairs) { visitor, repair in
      visitor.field("kind", plain: repair.kind)
      visitor.field("count", plain: repair.count)
    }
  }

  // MARK: The agency and its results

  private mutating func visitFields(of agency: Agency) {
    field("name", agency.name)
    field("type", agency.type)
    field("properName", agency.properName)
    field("subdistrict", agency.subdistrict)
    field("district", agency.district)
    field("province", agency.province)
    field("provinceCode", plain: agency.provinceCode)
    leaves("otherSpellings", agency.otherSpellings)
    object("place", agency.place) { $0.visitFields(of: $1) }
  }

  private mutating func visitFields(of place: Place) {
    field("code", plain: place.code.description)
    field("subdistrict", plain: place.subdistrict)
    field("district", plain: place.district)
    field("province", plain: place.province)
  }

  private mutating func visitFields(of overall: OverallResult) {
    field("score", overall.score)
    field("level", overall.level)
  }

  private mutating func visitFields(of ranking: Ranking) {
    field("scope", ranking.scope)
    field("rank", ranking.rank)
    field("of", ranking.of)
  }

  private mutating func visitFields(of instrument: Instrument) {
    field("code", instrument.code)
    field("name", instrument.name)
    field("weight", instrument.weight)
    field("score", instrument.score)
    field("points", instrument.points)
    leaves("indicators", instrument.indicators)
  }

  private mutating func visitFields(of indicator: Indicator) {
    field("number", indicator.number)
    field("name", indicator.name)
    field("instrument", plain: indicator.instrument)
    field("score", indicator.score)
    field("rank", indicator.rank)
    leaves("spellings", indicator.spellings)
    objects("items", indicator.items) { visitor, item in
      visitor.field("code", item.code)
      visitor.field("title", item.title)
      visitor.field("score", item.score)
    }
  }

  private mutating func visitFields(of row: UnknownRow) {
    field("name", row.name)
    field("score", row.score)
  }

  private mutating func visitFields(of row: GradingRow) {
    field("level", row.level)
    field("low", row.low)
    field("high", row.high)
  }

  // MARK: Other years and other agencies

  private mutating func visitFields(of result: YearResult) {
    field("fiscalYear", result.fiscalYear)
    object("overall", result.overall) { $0.visitFields(of: $1) }
    objects("indicators", result.indicators) { $0.visitFields(of: $1) }
  }

  private mutating func visitFields(of indicator: IndicatorScore) {
    field("number", indicator.number)
    field("score", indicator.score)
  }

  private mutating func visitFields(of change: StatedChange) {
    field("indicator", change.indicator)
    field("instrument", placeless: change.instrument)
    field("fromYear", change.fromYear)
    field("toYear", change.toYear)
    field("value", change.value)
  }

  private mutating func visitFields(of agency: AgencyResult) {
    field("name", agency.name)
    field("district", agency.district)
    field("province", agency.province)
    field("fiscalYear", agency.fiscalYear)
    field("rank", agency.rank)
    object("overall", agency.overall) { $0.visitFields(of: $1) }
    objects("instruments", agency.instruments) { visitor, instrument in
      visitor.field("code", instrument.code)
      visitor.field("score", instrument.score)
      visitor.field("points", instrument.points)
    }
    objects("indicators", agency.indicators) { $0.visitFields(of: $1) }
  }

  // MARK: What the report says about the results

  private mutating func visitFields(of claim: Claim) {
    field("kind", claim.kind)
    leaves("indicators", claim.indicators)
    field("count", claim.count)
    field("value", claim.value)
    field("level", claim.level)
    field("fromYear", claim.fromYear)
    field("holds", plain: claim.holds)
  }

  private mutating func visitFields(of analysis: Analysis) {
    field("indicator", analysis.indicator)
    field("score", analysis.score)
    field("finding", analysis.finding)
    field("improvement", analysis.improvement)
  }

  private mutating func visitFields(of text: NumberedText) {
    field("number", text.number)
    field("text", text.text)
  }

  private mutating func visitFields(of recommendation: Recommendation) {
    field("instrument", placeless: recommendation.instrument)
    leaves("strengths", recommendation.strengths)
    leaves("weaknesses", recommendation.weaknesses)
    field("text", recommendation.text)
  }

  // MARK: What was worked out

  private mutating func visitFields(of recomputation: Recomputation) {
    field("edition", plain: recomputation.edition.fiscalYear.description)
    objects("instruments", recomputation.instruments) { visitor, instrument in
      visitor.field("code", plain: instrument.rule.code)
      visitor.field("weight", plain: instrument.rule.weight)
      visitor.visitFields(of: instrument.total)
    }
    object("overall", recomputation.overall) { $0.visitFields(of: $1) }
    field("level", plain: recomputation.level)
    field("agrees", plain: recomputation.agrees)
  }

  private mutating func visitFields(of total: Total) {
    field("score", plain: total.score)
    field("low", plain: total.low)
    field("high", plain: total.high)
  }

  // MARK: Measures and contents

  private mutating func visitFields(of measure: MeasureRecord) {
    field("number", measure.number)
    field("title", measure.title)
    objects("steps", measure.steps) { $0.visitFields(of: $1) }
    leaves("responsible", measure.responsible)
    object("period", measure.period) { visitor, period in
      visitor.field("text", period.text)
      visitor.field("start", period.start)
      visitor.field("end", period.end)
    }
    field("followUp", measure.followUp)
    field("fiscalYear", measure.fiscalYear)
    key("other")
    beginObject()
    for column in measure.namedOther {
      key(words: column.name)
      leaf(column.text)
    }
    endObject()
  }

  private mutating func visitFields(of entry: ContentsEntry) {
    field("title", entry.title)
    field("page", entry.page)
  }
}

extension MeasureRecord {
  /// The further columns by header; of two columns with the same header the second is named "… (2)".
  var namedOther: [(name: String, text: Sourced<String>)] {
    var names = UniqueNames()
    return other.map { (names.unique($0.header), $0.text) }
  }
}

/// Names that stay apart: of two equal ones the second becomes `… (2)`.
private struct UniqueNames {
  private var taken: Set<String> = []
  private var lastUse: [String: Int] = [:]

  mutating func unique(_ name: String) -> String {
    var use = lastUse[name, default: 1]
    var candidate = name
    while !taken.insert(candidate).inserted {
      use += 1
      candidate = "\(name) (\(use))"
    }
    lastUse[name] = use
    return candidate
  }
}
