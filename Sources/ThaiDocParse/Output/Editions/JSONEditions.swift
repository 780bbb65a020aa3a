internal import ThaiNumerals

/// The rules of years as JSON.
enum JSONEditions {
  @Sendable static func catalogue(_ years: [KnownYear], _ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter(isCompact: options.isCompact)
    writer.array(years) { $0.year($1) }
    writer.newline()
    return writer.drain()
  }

  @Sendable static func page(_ year: KnownYear, _ options: OutputOptions) -> [UInt8] {
    var writer = JSONWriter(isCompact: options.isCompact)
    writer.year(year)
    writer.newline()
    return writer.drain()
  }
}

extension JSONWriter {
  fileprivate mutating func year(_ year: KnownYear) {
    beginObject()
    member("fiscalYear", year.fiscalYear)
    switch year {
    case .edition(let edition): members(of: edition)
    case .earlier(let edition): members(of: edition)
    }
    key("sources")
    array(year.citations) { writer, citation in
      writer.beginObject()
      writer.member("fact", citation.fact.rawValue)
      writer.member("confidence", citation.confidence.rawValue)
      writer.member("source", citation.source)
      writer.endObject()
    }
    endObject()
  }

  private mutating func members(of edition: EarlierEdition) {
    member("form", "five-indices")
    key("instruments")
    array(edition.instruments) { $0.value($1.rawValue) }
    key("indices")
    array(edition.indices) { $0.value($1) }
    member("remark", edition.remark.en)
    member("remarkTh", edition.remark.th)
  }

  private mutating func members(of edition: Edition) {
    member("form", "ten-indicators")
    key("target")
    value(edition.target)
    key("presumed")
    array(edition.citations.filter { $0.confidence == .presumed }) { $0.value($1.fact.rawValue) }
    key("instruments")
    array(edition.instruments) { $0.instrument($1, edition.items) }
    key("indicators")
    array(edition.indicators) { $0.indicator($1, edition) }
    key("levels")
    array(edition.levels) { $0.level($1) }
    key("hasMeanOfSubIndicators")
    value(edition.items.hasMeanOfSubIndicators)
    key("subIndicators")
    array(edition.items.subIndicators) { $0.subIndicator($1) }
  }

  private mutating func instrument(_ rule: InstrumentRule, _ items: ItemRules) {
    beginObject()
    member("code", rule.code.rawValue)
    member("weight", rule.weight)
    key("indicators")
    array(Array(rule.indicators)) { $0.value($1) }
    key("surveyItems")
    if let count = items.surveyItemCount(of: rule.code) { value(count) } else { null() }
    endObject()
  }

  private mutating func indicator(_ rule: IndicatorRule, _ edition: Edition) {
    beginObject()
    member("number", rule.number)
    member("name", rule.name)
    key("variants")
    array(rule.variants) { $0.value($1) }
    key("instrument")
    if let code = edition.instrument(ofIndicator: rule.number) { value(code.rawValue) } else { null() }
    endObject()
  }

  private mutating func level(_ rule: LevelRule) {
    beginObject()
    member("name", rule.name)
    key("low")
    value(rule.low)
    key("high")
    value(rule.high)
    key("eachInstrument")
    if let least = rule.eachInstrument { value(least) } else { null() }
    endObject()
  }

  private mutating func subIndicator(_ rule: SubIndicatorRule) {
    beginObject()
    member("code", rule.code)
    member("indicator", rule.indicator)
    key("name")
    if let name = rule.name { value(name) } else { null() }
    member("firstItem", rule.items.lowerBound)
    member("lastItem", rule.items.upperBound)
    endObject()
  }

  fileprivate mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
