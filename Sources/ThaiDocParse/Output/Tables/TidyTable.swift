package import TidyRows

/// A table that the values of reports go into, one row for each of a kind of thing.
///
/// The tables mirror the report schema: a list of objects there is a table here, its fields are columns in snake_case,
/// and the fields of an object inside go into the columns of the row around it. All tables together hold every value
/// of a report. Of the places where values stand they hold the best one of each row.
package struct TidyTable: Sendable {
  /// Its names and columns.
  package let head: TableHead
  /// The cells of its rows for one report, in the report's order.
  let rows: @Sendable (TidyReport) -> [[TidyCell]]

  /// Its name in files and in SQL.
  package var name: String { head.name }

  /// Every table, those that most readers want first. The formats and the tests read this list.
  package static let all: [TidyTable] = [
    reports, indicators, measures, findings, otherAgencies, history, instruments, rankings, claims, analyses,
    actions, recommendations, changes, gradingScale, contents, indicatorItems, unknownRows, measureSteps,
    measureOther, historyIndicators, otherAgencyInstruments, otherAgencyIndicators, recomputedInstruments,
    findingLocations, findingExplanations, doubts, unclaimed, repairs, rules,
  ]
}

// MARK: - The kinds of tables

extension TidyTable {
  /// The table with one row a report.
  init(reports name: String, _ title: Words, _ fields: [TidyField<TidyReport>]) {
    self.init(
      name: name, title, key: [.source], parent: nil, fields: fields,
      rows: { report in [[.text(report.source)] + fields.map { $0.cell(report, report) }] })
  }

  /// A table of a list in the report: one row an element.
  init<Element>(
    _ name: String, _ title: Words, of list: @escaping @Sendable (TidyReport) -> [Element],
    _ fields: [TidyField<Element>]
  ) {
    self.init(
      name: name, title, key: [.source, .position], parent: "reports", fields: fields,
      rows: { report in
        list(report).enumerated().map { index, element in
          [.text(report.source), .integer(index + 1)] + fields.map { $0.cell(element, report) }
        }
      })
  }

  /// A table of lists inside the elements of a list, whose own table is `parent`: one row an element of theirs. The
  /// column `name` tells which list.
  init<Element>(
    _ name: String, _ title: Words, inside parent: String, by column: ColumnHead,
    of lists: @escaping @Sendable (TidyReport) -> [[Element]], _ fields: [TidyField<Element>]
  ) {
    self.init(
      name: name, title, key: [.source, column, .position], parent: parent, fields: fields,
      rows: { report in
        lists(report).enumerated().flatMap { outer, list in
          list.enumerated().map { inner, element in
            [.text(report.source), .integer(outer + 1), .integer(inner + 1)]
              + fields.map { $0.cell(element, report) }
          }
        }
      })
  }

  /// A table that is the same whatever the reports say, so its rows come from elsewhere.
  init(catalogue name: String, _ title: Words, _ columns: [ColumnHead]) {
    head = TableHead(name: name, th: title.th, en: title.en, keyCount: 1, parent: nil, columns: columns)
    rows = { _ in [] }
  }

  private init<Element>(
    name: String, _ title: Words, key: [ColumnHead], parent: String?, fields: [TidyField<Element>],
    rows: @escaping @Sendable (TidyReport) -> [[TidyCell]]
  ) {
    head = TableHead(
      name: name, th: title.th, en: title.en, keyCount: key.count, parent: parent,
      columns: key + fields.map(\.column))
    self.rows = rows
  }
}

extension ColumnHead {
  /// The document, which nearly every row begins with.
  static let source = ColumnHead(name: "source", th: "ไฟล์", en: "File", kind: .text)
  /// Where in its list an element stands, from 1 on.
  static let position = ColumnHead(name: "position", th: "ลำดับในรายงาน", en: "Position", kind: .integer)

  /// Which row of another table a row belongs to: its position there.
  static func positionOf(_ name: String, _ th: String, _ en: String) -> ColumnHead {
    ColumnHead(name: name + "_position", th: "ลำดับของ" + th, en: en + " position", kind: .integer)
  }
}

// MARK: - Rows

extension TidyRows {
  /// All rows of one report. `source` names it in each of them; it is the key, so no two reports may have the same.
  package init(_ parsed: ParsedReport, from description: SourceDescription, source: String) {
    self.init(source: source)
    let report = TidyReport(parsed, description, source: source)
    for (index, table) in TidyTable.all.enumerated() {
      for cells in table.rows(report) { append(Row(table: index, cells: cells)) }
    }
  }

  /// The rows that are the same for all reports: those of the rules. They go before the rows of the first report.
  package static var catalogue: TidyRows {
    var rows = TidyRows(source: "")
    for (index, table) in TidyTable.all.enumerated() where table.name == TidyTable.rules.name {
      for cells in TidyTable.ruleRows { rows.append(Row(table: index, cells: cells)) }
    }
    return rows
  }
}

extension TidyTable {
  /// Where a column stands. Precondition: the table has it.
  func index(of column: String) -> Int {
    guard let index = head.columns.firstIndex(where: { $0.name == column }) else {
      preconditionFailure("\(name) has no column \(column)")
    }
    return index
  }
}
