internal import ThaiNumerals
package import TidyRows

/// Lines of the CSV files of tables (RFC 4180): cells parted by commas, lines ended by CR LF.
package enum CSVLine {
  /// The line with the names of the columns, behind a byte-order mark if asked for.
  package static func head(of table: TidyTable, hasMark: Bool) -> [UInt8] {
    (hasMark ? Array("\u{FEFF}".utf8) : []) + bytes(of: table.head.columns.map { .text($0.name) })
  }

  /// A row. Text that a spreadsheet would run as a formula comes behind an apostrophe; a flag is 1 or 0.
  package static func bytes(of cells: [TidyCell]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * cells.count)
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      switch cell {
      case .none: break
      case .text(let text): CSVCell.append(text, to: &bytes)
      case .decimal(let decimal): decimal.write(into: &bytes)
      case .integer, .flag, .date: bytes += cell.description.utf8
      }
    }
    bytes += [0x0D, 0x0A]
    return bytes
  }
}
