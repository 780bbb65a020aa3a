import ThaiNumerals

/// A report as rows of a table (RFC 4180): one row an indicator, or one row for a report without any; then one row for
/// each further agency. Spreadsheets take it as UTF-8 by its byte-order mark.
enum CSVOutput {
  /// The byte-order mark and the titles of the columns.
  static let opening =
    "\u{FEFF}source,agency,province,fiscal_year,overall,level,instrument,number,name,score,rank,line,column\r\n"

  static func encode(
    _ parsed: ParsedReport, from description: SourceDescription, options: OutputOptions
  ) -> [UInt8] {
    let rows = CSVRows(parsed: parsed, source: description.name)
    return Array(rows.all.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8)
  }
}

private struct CSVRows {
  private let report: ITAReport
  private let source: String
  private let locator: SourceLocator

  init(parsed: ParsedReport, source: String) {
    report = parsed.report
    self.source = CSVCell.text(source)
    locator = SourceLocator(parsed.source)
  }

  var all: [[String]] {
    let own =
      report.indicators.isEmpty ? [ownHead + ["", "", "", "", ""] + place(report.overall)] : indicators
    return own + report.otherAgencies.map { head(of: $0) + ["", "", "", "", ""] + place($0.overall) }
  }

  private var indicators: [[String]] {
    let head = ownHead
    return report.indicators.map { indicator in
      head + [
        indicator.instrument?.rawValue ?? "", "\(indicator.number.value)", CSVCell.text(indicator.name.value),
        number(indicator.score), number(indicator.rank),
      ] + place(indicator.score?.span ?? indicator.name.span)
    }
  }

  private var ownHead: [String] {
    head(
      agency: report.agency?.name, province: report.agency?.province, year: report.fiscalYear,
      overall: report.overall)
  }

  private func head(of agency: AgencyResult) -> [String] {
    head(
      agency: agency.name, province: agency.province, year: agency.fiscalYear ?? report.fiscalYear,
      overall: agency.overall)
  }

  private func head(
    agency: Sourced<String>?, province: Sourced<String>?, year: Sourced<Int>?, overall: OverallResult?
  ) -> [String] {
    [
      source, CSVCell.text(agency?.value), CSVCell.text(province?.value), number(year),
      number(overall?.score),
      CSVCell.text(overall?.level?.value),
    ]
  }

  private func number(_ value: Sourced<some CustomStringConvertible>?) -> String {
    value?.value.description ?? ""
  }

  private func place(_ overall: OverallResult?) -> [String] {
    place(overall?.score?.span ?? overall?.level?.span)
  }

  private func place(_ span: SourceSpan?) -> [String] {
    guard let span else { return ["", ""] }
    let (line, column) = locator.position(of: span.lower)
    return ["\(line)", "\(column)"]
  }
}

/// A cell of text.
enum CSVCell {
  /// The text, quoted where it must be. Where a spreadsheet would run it as a formula, an apostrophe before it makes it
  /// text again.
  static func text(_ text: String?) -> String {
    guard let text else { return "" }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends that.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let span = text.utf8.span
    guard needsQuotes(span) else {
      if isFormula(span) { bytes.append(UInt8(ascii: "'")) }
      bytes.append(copying: span)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula(span) { bytes.append(UInt8(ascii: "'")) }
    for i in span.indices {
      if span[i] == UInt8(ascii: "\"") { bytes.append(span[i]) }
      bytes.append(span[i])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ text: Span<UInt8>) -> Bool {
    for i in text.indices {
      switch text[i] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: return true
      default: break
      }
    }
    return false
  }

  /// Whether it begins as a formula does, in ASCII or in wide characters: = + - @, or with white space before one.
  private static func isFormula(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case 0xEF:
      // ＝ ＋ － ＠
      guard text.count > 2, text[1] == 0xBC else { return false }
      return text[2] == 0x9D || text[2] == 0x8B || text[2] == 0x8D || text[2] == 0xA0
    default: return false
    }
  }
}
