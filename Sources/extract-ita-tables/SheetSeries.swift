import CXLSXWriter
import Glibc
import ThaiNumerals
import TidyRows

/// The sheets of one table: one, and further ones where it has more rows than a sheet takes.
@safe struct SheetSeries {
  /// The rows of a sheet, of which the first one is the head.
  private static let rowLimit = rowLimitOfTests() ?? Int(LXW_ROW_MAX)

  private let head: TableHead
  private let isThai: Bool
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats
  private var sheets: [(sheet: UnsafeMutablePointer<lxw_worksheet>, rows: Int)] = unsafe []

  init(
    _ head: TableHead, in workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: CellFormats, isThai: Bool
  ) throws(Problem) {
    self.head = head
    self.isThai = isThai
    unsafe self.workbook = unsafe workbook
    self.formats = formats
    try addSheet()
  }

  /// How many rows each sheet has, heads included, by the index of the sheet in the workbook.
  var rowCounts: [(sheet: Int, rows: Int)] {
    unsafe sheets.map { unsafe (Int($0.sheet.pointee.index), $0.rows) }
  }

  /// Adds a row; returns how many of its texts had to be cut.
  mutating func add(_ cells: [TidyCell]) throws(Problem) -> Int {
    guard cells.count == head.columns.count else { throw .input("a row doesn't fit its table") }
    if unsafe sheets[sheets.count - 1].rows == Self.rowLimit { try addSheet() }
    let row = unsafe sheets[sheets.count - 1].rows
    let sheet = unsafe sheets[sheets.count - 1].sheet
    var cutCount = 0
    for (column, cell) in cells.enumerated() {
      let position = (UInt32(row), UInt16(column))
      let (code, wasCut) = unsafe SheetCell.write(cell, to: sheet, at: position, formats)
      guard code == LXW_NO_ERROR else { throw Workbook.problem(code, errno) }
      if wasCut { cutCount += 1 }
    }
    unsafe sheets[sheets.count - 1].rows += 1
    return cutCount
  }

  /// Sets what depends on the number of rows, and looks whether all were taken.
  func finish() throws(Problem) {
    for unsafe(sheet, rows) in unsafe sheets {
      let last = UInt32(max(rows - 1, 1))
      let code = unsafe worksheet_autofilter(sheet, 0, 0, last, UInt16(head.columns.count - 1))
      guard code == LXW_NO_ERROR else { throw Workbook.problem(code, errno) }
      if let file = unsafe sheet.pointee.optimize_tmpfile {
        guard unsafe fflush(file) == 0 else { throw .system(errno) }
        guard unsafe ferror(file) == 0 else { throw .system(ENOSPC) }
      }
    }
  }

  private mutating func addSheet() throws(Problem) {
    let name = unsafe sheets.isEmpty ? head.name : "\(head.name) (\(sheets.count + 1))"
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .library("libxlsxwriter: no sheet \(name)")
    }
    for (index, column) in head.columns.enumerated() {
      let index = UInt16(index)
      _ = unsafe worksheet_set_column(sheet, index, index, width(of: column), nil)
      _ = unsafe worksheet_write_string(sheet, 0, index, isThai ? column.th : column.en, formats.head)
    }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    unsafe sheets.append(unsafe (sheet, 1))
  }

  /// In characters: wide enough for what the column mostly holds, and for the longer half of its heading.
  private func width(of column: ColumnHead) -> Double {
    let usual: Double =
      switch column.kind {
      case .text: column.name == "source" ? 32 : 24
      case .integer, .flag: 9
      case .decimal: 10
      case .date: 12
      }
    let heading = Double(SheetText.width(of: isThai ? column.th : column.en))
    // The button of the filter covers two characters.
    return max(usual, heading / 2 + 3)
  }

  /// Fewer rows a sheet, so that a test needn't write a million.
  private static func rowLimitOfTests() -> Int? {
    guard let value = unsafe getenv("EXTRACT_ITA_SHEET_ROWS"), let limit = unsafe Int(String(cString: value))
    else {
      return nil
    }
    return (2...Int(LXW_ROW_MAX)).contains(limit) ? limit : nil
  }
}
