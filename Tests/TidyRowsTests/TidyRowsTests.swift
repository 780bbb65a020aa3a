import Testing
import ThaiNumerals
import TidyRows

@Suite("Rows as bytes") struct TidyRowsTests {
  /// A row with a cell of every kind, at the edges of what each holds.
  static let cells: [TidyCell] =
    [
      .none, .text("ไฟล์/๑.txt"), .text(""), .text("ส่วนที่ ๑\n\"=1\"\u{0}"), .flag(true), .flag(false),
      .integer(0), .integer(-1), .integer(2565), .integer(.max), .integer(.min),
    ]
    + ["2024-02-29", "2023-03", "0001-01-01", "9999-12-31"].compactMap { TidyDate($0).map { .date($0) } }
    + [
      .decimal(ExactDecimal(units: 10000, scale: 2)), .decimal(ExactDecimal(100)),
      .decimal(ExactDecimal(units: .min, scale: 18)), .decimal(ExactDecimal(units: .max, scale: 0)),
    ]

  static let sample: TidyRows = {
    var rows = TidyRows(source: "ไฟล์/๑.txt")
    rows.append(TidyRows.Row(table: 0, cells: cells))
    rows.append(TidyRows.Row(table: 255, cells: []))
    rows.append(TidyRows.Row(table: 3, cells: [.text("ไฟล์/๑.txt"), .text("ตำ")]))
    return rows
  }()

  /// Rows as one text, in which everything can be told apart that the bytes tell apart.
  static func dump(_ rows: TidyRows) -> [UInt8] {
    var text = "\(rows.source.unicodeScalars.map(\.value))"
    for row in rows.rows {
      text += "\n\(row.table)"
      for cell in row.cells {
        switch cell {
        case .none: text += " none"
        case .text(let words): text += " text \(words.unicodeScalars.map(\.value))"
        case .integer, .date: text += " \(cell)"
        case .decimal(let decimal): text += " \(decimal.units)/\(decimal.scale)"
        case .flag(let flag): text += " \(flag)"
        }
      }
    }
    return Array(text.utf8)
  }

  @Test("Decoding gives the rows that were encoded, with every digit and every code point")
  func roundTrip() throws {
    #expect(Self.cells.count == 19)
    let encoded = Self.sample.encoded
    let decoded = try TidyRows(decoding: encoded)
    #expect(Self.dump(decoded) == Self.dump(Self.sample))
    #expect(decoded.encoded == encoded)
    #expect(try TidyRows(decoding: TidyRows(source: "").encoded).rows.isEmpty)
  }

  @Test("A text that equals the source by canonical equivalence only keeps its own bytes")
  func canonicalEquivalence() throws {
    var rows = TidyRows(source: "\u{E9}")
    rows.append(TidyRows.Row(table: 0, cells: [.text("e\u{301}"), .text("\u{E9}")]))
    let cells = try TidyRows(decoding: rows.encoded).rows[0].cells
    #expect(cells.map { Array($0.description.utf8) } == [[0x65, 0xCC, 0x81], [0xC3, 0xA9]])
  }

  @Test("Bytes that were cut off, at any length, are refused")
  func cutOff() {
    let encoded = Self.sample.encoded
    for length in 0..<encoded.count {
      #expect(throws: TidyRowsError.self) { try TidyRows(decoding: Array(encoded.prefix(length))) }
    }
    #expect(throws: TidyRowsError.malformed(offset: encoded.count)) {
      try TidyRows(decoding: encoded + [0])
    }
  }

  @Test("Any changed byte gives an error or other rows, never the same ones and never a trap")
  func changedBytes() {
    let encoded = Self.sample.encoded
    for index in encoded.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF, 0x20] {
        var bytes = encoded
        bytes[index] ^= change
        guard let rows = try? TidyRows(decoding: bytes) else { continue }
        #expect(Self.dump(rows) != Self.dump(Self.sample))
      }
    }
  }

  @Test(
    "What no writer writes is refused",
    arguments: [
      ([], TidyRowsError.incomplete), ([2, 0, 0], .unknownVersion(2)), ([1, 0, 0xFF, 0xFF, 3], .incomplete),
      ([1, 1, 0xFF, 0], .malformed(offset: 2)),  // no UTF-8
      ([1, 0x80, 0, 0], .malformed(offset: 1)),  // a number with a zero too many
      ([1, 0, 1, 0, 1, 7], .malformed(offset: 5)),  // no such tag
      ([1, 0, 1, 0, 1, 51, 0], .malformed(offset: 5)),  // nineteen digits behind the point
      ([1, 0, 1, 0, 1, 6, 1, 2, 30], .malformed(offset: 5)),  // 30 February
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2, 0], .malformed(offset: 1)),  // 65 bits
    ] as [([UInt8], TidyRowsError)])
  func malformed(_ bytes: [UInt8], _ expected: TidyRowsError) {
    #expect(throws: expected) { try TidyRows(decoding: bytes) }
  }

  @Test("Heads of tables travel as rows")
  func heads() throws {
    let columns = ColumnHead.Kind.allCases.map {
      ColumnHead(name: $0.rawValue, th: "คอลัมน์", en: "Column", kind: $0, references: $0 == .text ? "b" : nil)
    }
    let heads = [
      TableHead(name: "a", th: "ก", en: "A", keyCount: 1, parent: nil, columns: columns),
      TableHead(name: "b", th: "ข", en: "B", keyCount: 2, parent: "a", columns: Array(columns.prefix(2))),
    ]
    #expect(try TidyRows(decoding: TidyRows(heads: heads).encoded).heads == heads)
    #expect(Self.sample.heads == nil)
    let keyOfNoColumn = [TableHead(name: "a", th: "", en: "", keyCount: 1, parent: nil, columns: [])]
    #expect(TidyRows(heads: keyOfNoColumn).heads == nil)
  }

  @Test("Lengths of pieces")
  func lengths() {
    for count in [0, 1, 255, 256, 70_000] {
      let bytes = TidyStream.length(of: [UInt8](repeating: 7, count: count))
      #expect(bytes.count == TidyStream.lengthSize)
      #expect(TidyStream.length(from: bytes) == count)
    }
    #expect(TidyStream.length(of: []) == TidyStream.end)
    #expect(TidyStream.length(from: [UInt8](repeating: 0xFF, count: 8)) == nil)
    #expect(TidyStream.length(from: [1]) == nil)
  }
}
