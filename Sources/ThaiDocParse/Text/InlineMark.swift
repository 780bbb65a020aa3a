/// Control bytes that carry the structure of markup through the text stage, so that a table from HTML and a table
/// typed with tabs are read by the same code. The same bytes in a document itself are dropped before.
enum InlineMark {
  /// A line break inside a block: a space in a cell, a line end elsewhere.
  static let softBreak: UInt8 = 0x0B
  /// Starts a line that is a table row whatever it holds.
  static let row: UInt8 = 0x1E
  /// The whole text of a cell that a merged cell covers.
  static let covered: UInt8 = 0x1C
  /// Starts a row of a table inside a cell, and ends that table.
  static let innerRow: UInt8 = 0x1F
  /// Starts a cell of a table inside a cell.
  static let innerCell: UInt8 = 0x1D

  @inline(__always)
  static func isMark(_ byte: UInt8) -> Bool { byte == softBreak || byte >= covered && byte <= innerRow }
}
