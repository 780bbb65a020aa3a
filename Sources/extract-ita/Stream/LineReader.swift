/// Reads standard input line by line. It holds one piece of the input, and of a line no more than its limit.
struct LineReader {
  enum Line {
    case whole
    /// Longer than the limit: its beginning is there, the rest was passed over.
    case tooLong
  }

  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var rest = 0..<0
  private(set) var count = 0

  init(limit: Int) { self.limit = limit }

  /// Puts the next line, without its end, into `line`; `nil` after the last one, and once the program is to stop. A line
  /// that the input ends in is one, too, unless it's empty.
  mutating func next(into line: inout [UInt8]) throws(ReadError) -> Line? {
    Self.empty(&line)
    if Interruption.signal != nil { return nil }
    var isTooLong = false
    var hasBegun = false
    while true {
      if rest.isEmpty {
        guard Interruption.waitForInput() else { return nil }
        let length = try FileIO.readSome(FileIO.standardInput, into: &chunk, from: 0)
        rest = 0..<length
        if length == 0 { break }
      }
      hasBegun = true
      let end = chunk.firstOffset(of: UInt8(ascii: "\n"), in: rest)
      let piece = rest.lowerBound..<(end ?? rest.upperBound)
      let room = limit - line.count
      if piece.count > room { isTooLong = true }
      line.append(contentsOf: chunk[piece].prefix(room))
      rest = (end.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
      if end != nil { break }
    }
    guard hasBegun else { return nil }
    count += 1
    return isTooLong ? .tooLong : .whole
  }

  /// Keeps the room of usual lines, but not that of the one great one among them.
  private static func empty(_ line: inout [UInt8]) {
    if line.capacity > 1 << 20 { line = [] } else { line.removeAll(keepingCapacity: true) }
  }
}
