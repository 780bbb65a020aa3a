import CXLSXWriter
import ThaiNumerals
import TidyRows

/// One cell of a sheet.
enum SheetCell {
  /// A spreadsheet keeps so many digits of a number; one that has more goes in as text.
  static let digitLimit = 15

  /// Writes a cell; tells whether its text had to be cut.
  static func write(
    _ cell: TidyCell, to sheet: UnsafeMutablePointer<lxw_worksheet>,
    at position: (row: UInt32, column: UInt16),
    _ formats: CellFormats
  ) -> (lxw_error, Bool) {
    let (row, column) = position
    switch cell {
    case .none: return (LXW_NO_ERROR, false)
    case .text(let text): return unsafe write(text, to: sheet, at: position, formats)
    case .integer(let integer):
      guard integer.description.utf8.count <= digitLimit else {
        return unsafe write(integer.description, to: sheet, at: position, formats)
      }
      return (unsafe worksheet_write_number(sheet, row, column, Double(integer), nil), false)
    case .decimal(let decimal):
      let digits = decimal.units.magnitude.description.utf8.count
      guard max(digits, decimal.scale) <= digitLimit, let number = Double(decimal.description) else {
        return unsafe write(decimal.description, to: sheet, at: position, formats)
      }
      let format = unsafe formats.decimal(digits: decimal.scale)
      return (unsafe worksheet_write_number(sheet, row, column, number, format), false)
    case .flag(let flag):
      return (unsafe worksheet_write_boolean(sheet, row, column, flag ? 1 : 0, nil), false)
    case .date(let date):
      // A spreadsheet counts days from 1900 on, and takes that year for a leap year.
      guard let day = date.day, date.year > 1900 else {
        return unsafe write(date.description, to: sheet, at: position, formats)
      }
      var time = lxw_datetime(
        year: Int32(date.year), month: Int32(date.month), day: Int32(day), hour: 0, min: 0, sec: 0)
      return (unsafe worksheet_write_datetime(sheet, row, column, &time, formats.date), false)
    }
  }

  private static func write(
    _ text: String, to sheet: UnsafeMutablePointer<lxw_worksheet>, at position: (row: UInt32, column: UInt16),
    _ formats: CellFormats
  ) -> (lxw_error, Bool) {
    // The library writes a format for an empty text and no cell; without one, nothing.
    guard !text.isEmpty else { return (LXW_NO_ERROR, false) }
    let (shown, wasCut) = SheetText.prepared(text)
    let format = unsafe shown.utf8.contains(0x0A) ? formats.lines : nil
    return (unsafe worksheet_write_string(sheet, position.row, position.column, shown, format), wasCut)
  }
}

/// Text as a workbook can hold it.
enum SheetText {
  /// The most UTF-16 units that a cell holds.
  private static let limit = 32_767
  /// Stands where a text was cut.
  private static let ellipsis = " … (ตัดข้อความ / cut)"

  /// The text, and whether it had to be cut. What XML can't hold is replaced: NUL and two that are no characters.
  static func prepared(_ text: String) -> (String, Bool) {
    let isShort = text.utf8.count <= limit
    if isShort && !text.utf8.contains(where: { $0 == 0 || $0 == 0xEF || $0 == UInt8(ascii: "_") }) {
      return (text, false)
    }
    let source = Array(text.unicodeScalars)
    // A workbook writes control characters as `_x001B_`, so what looks like one gets its first letter written so.
    let escapes = source.indices.filter { isEscape(source, at: $0) }
    let length = text.utf16.count + (escapeUnderscore.utf16.count - 1) * escapes.count
    let room = length > limit ? limit - ellipsis.utf16.count : limit
    var scalars = String.UnicodeScalarView()
    var count = 0
    var nextEscape = escapes[...]
    for (index, scalar) in source.enumerated() {
      let piece = nextEscape.first == index ? escapeUnderscore : String(shown(scalar))
      if nextEscape.first == index { nextEscape.removeFirst() }
      count += piece.utf16.count
      if count > room { return (String(scalars) + ellipsis, true) }
      scalars.append(contentsOf: piece.unicodeScalars)
    }
    return (String(scalars), false)
  }

  private static let escapeUnderscore = "_x005F_"

  private static func shown(_ scalar: Unicode.Scalar) -> Character {
    Character(scalar.value == 0 || scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
  }

  /// Whether `_x0041_` or its like begins there.
  private static func isEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "_", index + 6 < scalars.count, scalars[index + 1] == "x" else { return false }
    return scalars[index + 6] == "_"
      && scalars[(index + 2)..<(index + 6)].allSatisfy(\.properties.isASCIIHexDigit)
  }

  /// How many characters wide a text is: Thai marks above and below take no room.
  static func width(of text: String) -> Int {
    text.unicodeScalars.count { scalar in
      switch scalar.value {
      case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: false
      default: true
      }
    }
  }
}
