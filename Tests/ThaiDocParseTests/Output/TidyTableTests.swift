import Testing
import ThaiNumerals
import TidyRows
import _TestSupport

@testable import ThaiDocParse

@Suite("Tables of reports") struct TidyTableTests {
  private static func rows(_ parsed: ParsedReport, _ source: String = "ปี 2565/ก.txt") -> TidyRows {
    TidyRows(parsed, from: SampleReport.description, source: source)
  }

  private static func texts(_ rows: TidyRows, _ table: TidyTable) -> [[String]] {
    rows.rows.filter { TidyTable.all[$0.table].name == table.name }.map { $0.cells.map(\.description) }
  }

  @Test(
    "Names are lower-case ASCII, apart from each other, and told in both languages", arguments: TidyTable.all)
  func heads(_ table: TidyTable) {
    #expect(TidyTable.all.count { $0.name == table.name } == 1)
    let head = table.head
    let names = [head.name] + head.columns.map(\.name)
    #expect(
      names.allSatisfy {
        $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F || (0x30...0x39).contains($0) }
      })
    #expect(Set(head.columns.map(\.name)).count == head.columns.count)
    #expect(head.name.utf8.count <= 26, "a sheet's name has 31 characters at most, ' (2)' included")
    for (th, en) in [(head.th, head.en)] + head.columns.map({ ($0.th, $0.en) }) {
      #expect(th == "SHA-256" || th.unicodeScalars.contains { (0x0E01...0x0E4E).contains($0.value) }, "\(th)")
      #expect(!en.isEmpty && en.utf8.allSatisfy { $0 < 0x80 })
    }
    #expect(Set(head.columns.map(\.th)).count == head.columns.count, "\(head.columns.map(\.th))")
    #expect(Set(head.columns.map(\.en)).count == head.columns.count, "\(head.columns.map(\.en))")
  }

  @Test("Each table comes after the one that it belongs to, and begins with that one's key")
  func parents() {
    for (index, table) in TidyTable.all.enumerated() {
      guard let name = table.head.parent else { continue }
      let parent = TidyTable.all.firstIndex { $0.name == name }
      #expect(parent.map { $0 < index } == true, "\(table.name)")
      #expect(parent.map { TidyTable.all[$0].head.keyCount + 1 } == table.head.keyCount)
    }
    #expect(TidyTable.all[0].name == "reports")
  }

  @Test("Every list and every object of the report schema has a table or columns")
  func wholeSchema() {
    let rows = Self.rows(SampleReport.parsed(hasUnreadMarkup: true))
    let filled = Set(rows.rows.map { TidyTable.all[$0.table].name })
    // Those that the sample has nothing of, and the rules, which are no report's.
    let others: Set = [
      "findings", "finding_locations", "finding_explanations", "recomputed_instruments", "rules",
    ]
    #expect(filled.union(others) == Set(TidyTable.all.map(\.name)))
    #expect(filled.isDisjoint(with: others))
  }

  @Test("A row has a cell for each column, of the column's kind or a text in its place")
  func shapes() throws {
    for report in Corpus.reports {
      let rows = Self.rows(try ReportParser().parse(report.input()))
      for row in rows.rows {
        let head = TidyTable.all[row.table].head
        #expect(row.cells.count == head.columns.count)
        for (cell, column) in zip(row.cells, head.columns) {
          #expect(Self.fits(cell, column.kind), "\(column.name)")
        }
        let key = row.cells.prefix(head.keyCount)
        #expect(key.allSatisfy { if case .none = $0 { false } else { true } })
      }
      let keys = rows.rows.map { row in
        "\(row.table) \(row.cells.prefix(TidyTable.all[row.table].head.keyCount))"
      }
      #expect(Set(keys).count == keys.count)
    }
  }

  private static func fits(_ cell: TidyCell, _ kind: ColumnHead.Kind) -> Bool {
    switch (cell, kind) {
    case (.none, _), (.text, .text), (.integer, .integer), (.decimal, .decimal), (.flag, .flag),
      (.date, .date),
      (.text, .decimal), (.text, .date):
      true
    default: false
    }
  }

  @Test("Values keep their digits, and stand with their places")
  func values() {
    let rows = Self.rows(SampleReport.parsed())
    let indicators = Self.texts(rows, .indicators)
    #expect(
      indicators == [["ปี 2565/ก.txt", "1", "1", "=SUM(A1)", "IIT", "87.86", "1", "=SUM(A1)", "2", "7"]])
    #expect(
      Self.texts(rows, .indicatorItems) == [
        ["ปี 2565/ก.txt", "1", "1", "=SUM(A1)", "องค์การบริหารส่วนตำบล \"ศรีคำ\"", "100.00", "3", "10"]
      ])
    let measure = Self.texts(rows, .measures)[0]
    #expect(measure[TidyTable.measures.index(of: "period_start")] == "2022-10")
    #expect(Self.texts(rows, .measureOther).map { $0[3] } == ["งบ/~บาท", "งบ/~บาท (2)", "งบ/~บาท (3)"])
    let report = Self.texts(rows, .reports)[0]
    #expect(report[TidyTable.reports.index(of: "overall_score")] == "87.86")
    #expect(report[TidyTable.reports.index(of: "unclaimed")] == "1")
    #expect(Self.texts(rows, .unclaimed)[0].suffix(1) == ["12.50"])
  }

  @Test("Doubts point where the JSON's doubts point, and are as many as the report's row says")
  func doubts() throws {
    let parsed = SampleReport.parsed(hasUnreadMarkup: true)
    let rows = Self.rows(parsed)
    let doubts = Self.texts(rows, .doubts)
    #expect(
      doubts.map { $0[2] } == ["", "/indicators/0/score", "/indicators/0/score", "/changes/0/instrument"])
    #expect(doubts.map { $0[3] } == ["invalid-bytes", "repaired-text", "inferred", "inferred"])
    #expect(Self.texts(rows, .reports)[0][TidyTable.reports.index(of: "doubts")] == "4")
  }

  @Test("A report without anything has its row, and no other one but its repairs and numbers")
  func emptyReport() {
    let rows = Self.rows(SampleReport.parsed(report: ITAReport()))
    #expect(rows.rows.map { TidyTable.all[$0.table].name } == ["reports", "unclaimed", "repairs"])
  }

  @Test("The catalogue has every rule, and findings name only such")
  func rules() throws {
    let codes = TidyRows.catalogue.rows.map { $0.cells[0].description }
    #expect(codes == Rule.all.map(\.code))
    #expect(TidyRows.catalogue.rows.allSatisfy { $0.cells.count == TidyTable.rules.head.columns.count })
    #expect(TidyTable.findings.head.columns[TidyTable.findings.index(of: "rule")].references == "rules")
  }

  @Test("Lines of CSV: cells of each kind, quotes, and nothing that a spreadsheet runs")
  func lines() {
    let cells: [TidyCell] = [
      .none, .text("=1+1"), .text("ก,\"ข\"\nค"), .integer(-5),
      .decimal(ExactDecimal(units: -10000, scale: 2)),
      .flag(true), .flag(false), .text("＝1"), .text("-"),
    ]
    let line = String(decoding: CSVLine.bytes(of: cells), as: UTF8.self)
    #expect(line == ",'=1+1,\"ก,\"\"ข\"\"\nค\",-5,-100.00,1,0,'＝1,'-\r\n")
    let head = String(decoding: CSVLine.head(of: .rules, hasMark: true), as: UTF8.self)
    #expect(head == "\u{FEFF}code,name,severity,title_th,title,rationale_th,rationale\r\n")
  }
}
