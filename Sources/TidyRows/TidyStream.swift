/// How rows go through a pipe: a mark, then pieces behind their lengths, then a length of zero.
///
/// The first piece holds the heads of the tables, every further one the rows of one report. The zero tells a stream
/// that is whole from one whose writer died.
package enum TidyStream {
  /// What every stream begins with.
  package static let mark = Array("ITA rows 1\n".utf8)
  /// So many bytes tell the length of a piece, lowest first.
  package static let lengthSize = 8
  /// The end of a stream.
  package static let end = [UInt8](repeating: 0, count: lengthSize)

  /// The bytes that go before a piece.
  package static func length(of piece: [UInt8]) -> [UInt8] {
    (0..<lengthSize).map { UInt8(truncatingIfNeeded: piece.count >> (8 * $0)) }
  }

  /// The length that these bytes tell; `nil` for one that no piece has.
  package static func length(from bytes: [UInt8]) -> Int? {
    let number = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return bytes.count == lengthSize ? Int(exactly: number) : nil
  }
}
