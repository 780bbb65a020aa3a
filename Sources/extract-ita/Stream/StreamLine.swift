/// A line of the input of `stream`: a document, and what it is called.
struct StreamLine {
  /// As it was written; `nil` where the line has none, or can't be read so far.
  let id: StreamID?
  let document: Result<Document, StreamFault>

  enum Document {
    /// The bytes of the document.
    case text([UInt8])
    case path(Path)
  }

  /// Reads a whole line, with or without its end.
  init(_ bytes: [UInt8], isFirst: Bool) {
    var reader = StreamLineReader(bytes, isFirst: isFirst)
    do throws(StreamFault) {
      document = .success(try reader.read())
    } catch {
      document = .failure(error)
    }
    id = reader.id
  }

  /// Of a line that is longer than `limit`: its beginning, in which the id may stand.
  init(beginning bytes: [UInt8], limit: Int, isFirst: Bool) {
    var reader = StreamLineReader(bytes, isFirst: isFirst)
    _ = try? reader.read()
    id = reader.id
    document = .failure(.tooLarge(limit: limit))
  }
}

/// What a document is called: any scalar of JSON.
struct StreamID {
  /// Exactly as it was written.
  let json: [UInt8]
  /// What the report calls the document: the text, or the scalar as it was written; `nil` for `null`.
  let name: String?
}

/// Reads the members of one line. The order of the keys is free; keys that aren't known are passed over.
private struct StreamLineReader {
  private let bytes: [UInt8]
  private var scanner: JSONScanner
  private var ids: [Value] = []
  private var documents: [(isPath: Bool, value: Value)] = []

  private enum Value {
    case text(JSONScanner.Text, Range<Int>)
    case scalar(Range<Int>)
    case container
  }

  init(_ bytes: [UInt8], isFirst: Bool) {
    self.bytes = bytes
    // Some programs begin their files with a byte-order mark.
    scanner = JSONScanner(bytes, from: isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  mutating func read() throws(StreamFault) -> StreamLine.Document {
    scanner.skipSpace()
    guard !scanner.isAtEnd else { throw .blank }
    do throws(JSONScanner.Fault) {
      try readMembers()
    } catch {
      throw error.offset == bytes.count ? .cutOff : .badJSON(offset: error.offset)
    }
    return try document()
  }

  private mutating func readMembers() throws(JSONScanner.Fault) {
    guard scanner.take("{") else { throw scanner.fault }
    scanner.skipSpace()
    if !scanner.take("}") {
      repeat { try readMember() } while scanner.take(",")
      guard scanner.take("}") else { throw scanner.fault }
    }
    scanner.skipSpace()
    guard scanner.isAtEnd else { throw scanner.fault }
  }

  private mutating func readMember() throws(JSONScanner.Fault) {
    scanner.skipSpace()
    let key = scanner.decoded(try scanner.takeKey())
    let value = try readValue()
    scanner.skipSpace()
    // Where nothing follows, the line was cut off, and the value may have been, too: 12 of 123.
    guard !scanner.isAtEnd else { throw scanner.fault }
    if key.elementsEqual("id".utf8) { ids.append(value) }
    if key.elementsEqual("text".utf8) { take(value, isPath: false) }
    if key.elementsEqual("path".utf8) { take(value, isPath: true) }
  }

  private mutating func readValue() throws(JSONScanner.Fault) -> Value {
    let start = scanner.offset
    switch scanner.next {
    case UInt8(ascii: "\""):
      let text = try scanner.takeText()
      return .text(text, start..<scanner.offset)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try scanner.skipValue()
      return .container
    default:
      try scanner.skipScalar()
      return .scalar(start..<scanner.offset)
    }
  }

  /// `null` is as good as nothing: tables with a column each write it.
  private mutating func take(_ value: Value, isPath: Bool) {
    if case .scalar(let range) = value, bytes[range].elementsEqual("null".utf8) { return }
    documents.append((isPath, value))
  }

  /// `nil` also for what can't be an id.
  var id: StreamID? {
    guard ids.count == 1 else { return nil }
    switch ids[0] {
    case .container: return nil
    case .scalar(let range):
      let written = String(decoding: bytes[range], as: UTF8.self)
      return StreamID(json: Array(bytes[range]), name: written == "null" ? nil : written)
    case .text(let text, let range):
      let json = Array(bytes[range])
      // Anything else would make the output no JSON.
      guard String(validating: json, as: UTF8.self) != nil else { return nil }
      return StreamID(json: json, name: String(decoding: scanner.decoded(text), as: UTF8.self))
    }
  }

  private func document() throws(StreamFault) -> StreamLine.Document {
    guard ids.isEmpty || id != nil else { throw .badID }
    guard documents.count < 2 else { throw .twoDocuments }
    guard let (isPath, value) = documents.first, case .text(let text, _) = value else { throw .noDocument }
    let bytes = scanner.decoded(text)
    guard isPath else { return .text(bytes) }
    // The system would read a path only up to there.
    guard !bytes.contains(0) else { throw .unreadable(.missing) }
    return .path(Path(bytes: bytes))
  }
}
