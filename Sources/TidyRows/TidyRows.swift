internal import ThaiNumerals

/// The rows of one report in all tables.
package struct TidyRows: Sendable {
  /// What the first cell of most rows says, and is kept once.
  package let source: String
  /// In the order of the tables, and within a table in the order of the report.
  package private(set) var rows: [Row] = []

  /// A row.
  package struct Row: Sendable {
    /// Index of its table.
    package var table: Int
    /// One for each column.
    package var cells: [TidyCell]

    /// A row of the table with that index.
    package init(table: Int, cells: [TidyCell]) {
      self.table = table
      self.cells = cells
    }
  }

  /// No rows yet.
  package init(source: String) { self.source = source }

  /// Adds a row. Precondition: its table's index is below 256.
  package mutating func append(_ row: Row) {
    precondition((0..<256).contains(row.table), "the index of a table takes one byte")
    rows.append(row)
  }
}

/// What is wrong with bytes that should be rows.
package enum TidyRowsError: Error, Hashable, Sendable {
  /// They end too early.
  case incomplete
  /// They are of a version that this program doesn't know.
  case unknownVersion(UInt8)
  /// They make no rows; at that offset.
  case malformed(offset: Int)
}

// MARK: - Bytes
//
// version, source, number of rows; for each row its table, its number of cells, the cells: a tag and what it needs.
// Numbers take seven bits a byte, lowest first, and the high bit of each byte but the last is set (LEB128). Texts are
// UTF-8 behind their length.

private enum Tag {
  static let none: UInt8 = 0
  static let text: UInt8 = 1
  static let source: UInt8 = 2
  static let integer: UInt8 = 3
  static let no: UInt8 = 4
  static let yes: UInt8 = 5
  static let date: UInt8 = 6
  /// A decimal with so many digits behind the point has this tag plus their number.
  static let decimal: UInt8 = 32
}

extension TidyRows {
  /// The version of the bytes.
  package static let version: UInt8 = 1

  /// The rows as bytes, for a file or a pipe.
  package var encoded: [UInt8] {
    var writer = RowWriter(capacity: 64 * rows.count + 64)
    writer.bytes.append(Self.version)
    writer.append(source)
    writer.append(UInt64(rows.count))
    for row in rows {
      writer.bytes.append(UInt8(row.table))
      writer.append(UInt64(row.cells.count))
      for cell in row.cells { writer.append(cell, source: source) }
    }
    return writer.bytes
  }

  /// The rows that were encoded so. Bytes of any other kind are refused; time and memory are linear in their number.
  package init(decoding bytes: [UInt8]) throws(TidyRowsError) {
    var reader = RowReader(bytes: bytes)
    let version = try reader.byte()
    guard version == Self.version else { throw .unknownVersion(version) }
    source = try reader.text()
    // A row takes two bytes or more, and a cell one.
    let count = try reader.count(ofAtLeast: 2)
    rows.reserveCapacity(count)
    for _ in 0..<count {
      let table = Int(try reader.byte())
      var cells: [TidyCell] = []
      let width = try reader.count(ofAtLeast: 1)
      cells.reserveCapacity(width)
      for _ in 0..<width { cells.append(try reader.cell(source: source)) }
      rows.append(Row(table: table, cells: cells))
    }
    guard reader.isAtEnd else { throw .malformed(offset: reader.offset) }
  }
}

private struct RowWriter {
  var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign take few bytes: 0, -1, 1, -2 … become 0, 1, 2, 3 …
  mutating func append(signed number: Int64) {
    append(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ cell: TidyCell, source: String) {
    switch cell {
    case .none: bytes.append(Tag.none)
    case .text(let text):
      // Equal texts may differ in their bytes, so the bytes are compared.
      if text.utf8.count == source.utf8.count && text.utf8.elementsEqual(source.utf8) {
        bytes.append(Tag.source)
      } else {
        bytes.append(Tag.text)
        append(text)
      }
    case .integer(let integer):
      bytes.append(Tag.integer)
      append(signed: Int64(integer))
    case .decimal(let decimal):
      bytes.append(Tag.decimal + UInt8(decimal.scale))
      append(signed: decimal.units)
    case .flag(let flag): bytes.append(flag ? Tag.yes : Tag.no)
    case .date(let date):
      bytes.append(Tag.date)
      append(UInt64(date.year))
      bytes.append(UInt8(date.month))
      bytes.append(UInt8(date.day ?? 0))
    }
  }
}

private struct RowReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() throws(TidyRowsError) -> UInt8 {
    guard offset < bytes.count else { throw .incomplete }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() throws(TidyRowsError) -> UInt64 {
    let start = offset
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      let bits = UInt64(byte & 0x7F)
      // Each number has one form only: no zeros at its end, and no more than 64 bits.
      guard shift < 63 || (shift == 63 && bits <= 1), !(byte == 0 && shift > 0) else {
        throw .malformed(offset: start)
      }
      number |= bits << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func signed() throws(TidyRowsError) -> Int64 {
    let number = try number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// How many things follow that take so many bytes each; more than there can be are refused before room is made.
  mutating func count(ofAtLeast size: Int) throws(TidyRowsError) -> Int {
    let count = try number()
    guard count <= UInt64((bytes.count - offset) / size) else { throw .incomplete }
    return Int(count)
  }

  mutating func text() throws(TidyRowsError) -> String {
    let length = try count(ofAtLeast: 1)
    let start = offset
    offset += length
    guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
      throw .malformed(offset: start)
    }
    return text
  }

  mutating func cell(source: String) throws(TidyRowsError) -> TidyCell {
    let start = offset
    let tag = try byte()
    switch tag {
    case Tag.none: return .none
    case Tag.text: return .text(try text())
    case Tag.source: return .text(source)
    case Tag.integer: return .integer(Int(try signed()))
    case Tag.no: return .flag(false)
    case Tag.yes: return .flag(true)
    case Tag.date:
      let year = try number()
      let (month, day) = (Int(try byte()), Int(try byte()))
      guard year <= 9999,
        let date = TidyDate(year: Int(year), month: month, day: day == 0 ? nil : day)
      else { throw .malformed(offset: start) }
      return .date(date)
    case Tag.decimal...Tag.decimal + UInt8(ExactDecimal.greatestScale):
      return .decimal(ExactDecimal(units: try signed(), scale: Int(tag - Tag.decimal)))
    default: throw .malformed(offset: start)
    }
  }
}
