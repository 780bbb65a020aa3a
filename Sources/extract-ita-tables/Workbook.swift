import CXLSXWriter
import Glibc
import ThaiNumerals
import TidyRows

/// An XLSX workbook with a sheet for each table.
///
/// Rows go to disk as they come, so memory doesn't grow with them. Sheets are named as the tables are, in ASCII, so that
/// formulas and programs find them in either language; column heads are in the language asked for. The same rows give
/// the same bytes.
@safe final class Workbook {
  private let path: String
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats
  private var tables: [SheetSeries] = []
  private var cutCount = 0

  /// 1 January 2000: a workbook says when it was made, and two runs on the same reports shall give the same bytes.
  private static let creationTime = 946_684_800

  init(path: String, heads: [TableHead], isThai: Bool) throws(Problem) {
    self.path = path
    // libxlsxwriter keeps the pointer; the options are copied, the folder's name is not.
    guard let folder = unsafe strdup(Folder.around(path)) else { throw .system(ENOMEM) }
    var options = unsafe lxw_workbook_options(constant_memory: 1, tmpdir: folder, use_zip64: 0)
    guard let workbook = unsafe workbook_new_opt(path, &options) else { throw .system(ENOMEM) }
    unsafe self.workbook = unsafe workbook
    formats = unsafe CellFormats(workbook)
    unsafe Self.setProperties(of: workbook)
    for head in heads {
      tables.append(try unsafe SheetSeries(head, in: workbook, formats, isThai: isThai))
    }
  }

  private static func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = creationTime
    _ = unsafe workbook_set_properties(workbook, &properties)
  }

  /// Adds the rows of a report.
  func add(_ rows: TidyRows) throws(Problem) {
    for row in rows.rows {
      guard tables.indices.contains(row.table) else { throw .input("a row has no table") }
      cutCount += try tables[row.table].add(row.cells)
    }
  }

  /// Packs the sheets into the file. Returns what has to be told.
  func finish() throws(Problem) -> [String] {
    for table in tables { try table.finish() }
    let counts = tables.flatMap(\.rowCounts)
    errno = 0
    let code = unsafe workbook_close(workbook)
    guard code == LXW_NO_ERROR else { throw Self.problem(code, errno) }
    // The library doesn't look whether the system took all it wrote to its temporary files.
    try WorkbookCheck.check(path, rowCounts: counts)
    return cutCount == 0 ? [] : ["cut\t\(cutCount)"]
  }

  static func problem(_ code: lxw_error, _ system: Int32) -> Problem {
    switch code {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: return .system(ENOMEM)
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      // The number may be that of a question that the library asked on the way: whether a file is a terminal.
      return .system(system == 0 || system == ENOTTY ? ENOSPC : system)
    default:
      return .library(
        "libxlsxwriter: " + (unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "\(code)"))
    }
  }
}

/// How cells look.
@safe final class CellFormats {
  let head: UnsafeMutablePointer<lxw_format>?
  let date: UnsafeMutablePointer<lxw_format>?
  let lines: UnsafeMutablePointer<lxw_format>?
  /// By the number of digits behind the point.
  private let decimals: [UnsafeMutablePointer<lxw_format>?]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ change: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format>? {
      guard let format = unsafe workbook_add_format(workbook) else { return nil }
      unsafe change(format)
      return unsafe format
    }
    unsafe head = unsafe format { format in
      unsafe format_set_bold(format)
      unsafe format_set_text_wrap(format)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    unsafe date = unsafe format { unsafe format_set_num_format($0, "yyyy\\-mm\\-dd") }
    unsafe lines = unsafe format { format in
      unsafe format_set_text_wrap(format)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    unsafe decimals = unsafe (0...SheetCell.digitLimit).map { digits in
      unsafe format {
        unsafe format_set_num_format($0, digits == 0 ? "0" : "0." + String(repeating: "0", count: digits))
      }
    }
  }

  func decimal(digits: Int) -> UnsafeMutablePointer<lxw_format>? {
    unsafe decimals.indices.contains(digits) ? decimals[digits] : nil
  }
}
