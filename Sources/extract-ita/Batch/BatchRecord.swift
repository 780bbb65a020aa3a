import TidyRows

/// What the outputs that hold all reports need of one of them, kept until the end of the run.
struct BatchRecord {
  /// Its line of JSON, end included; empty if no output has it.
  var line: [UInt8] = []
  /// Its rows of the tables, encoded; empty if no output has them.
  var rows: [UInt8] = []

  var isEmpty: Bool { line.isEmpty && rows.isEmpty }

  /// The length of the line in eight bytes, the line, the rows.
  var bytes: [UInt8] {
    guard !isEmpty else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + line.count + rows.count)
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: line.count >> (8 * place))) }
    bytes += line
    bytes += rows
    return bytes
  }

  /// Its rows; `nil` if it has none.
  func tidyRows() throws(OutputFault) -> TidyRows? {
    guard !rows.isEmpty else { return nil }
    do throws(TidyRowsError) {
      return try TidyRows(decoding: rows)
    } catch {
      throw .told(Messages.brokenRows("\(error)"))
    }
  }

  init() {}

  /// `nil` for bytes that no record has.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8, bytes[7] < 0x80 else { return nil }
    let length = (0..<8).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
    guard length <= bytes.count - 8 else { return nil }
    line = Array(bytes[8..<(8 + length)])
    rows = Array(bytes[(8 + length)...])
  }
}
