import ThaiDocParse

/// What becomes of one line: a pure function but for the file that the line may name.
struct DocumentStream: Sendable {
  let parser: ReportParser
  let options: OutputOptions
  /// The most bytes of a line, and of a file.
  let limit: Int

  /// The line that answers a line.
  struct Answer: Sendable {
    enum Outcome {
      case report
      /// A report of a document that is no ITA result.
      case unrecognised
      case failure
    }

    let outcome: Outcome
    let bytes: [UInt8]
  }

  func answer(_ line: StreamLine) -> Answer {
    do throws(StreamFault) {
      return try report(on: document(of: line), id: line.id)
    } catch {
      return Answer(outcome: .failure, bytes: Self.line(of: error, id: line.id))
    }
  }

  private func document(of line: StreamLine) throws(StreamFault) -> InputDocument {
    switch try line.document.get() {
    case .text(let bytes): return InputDocument(name: line.id?.name ?? "-", bytes: bytes)
    case .path(let path):
      do throws(ReadError) {
        let bytes = try FileIO.readWhole(path, limit: limit)
        return InputDocument(name: line.id?.name ?? InputDocument.lastComponent(of: path.text), bytes: bytes)
      } catch {
        throw error == .tooLarge ? .tooLarge(limit: limit) : .unreadable(error)
      }
    }
  }

  private func report(on document: InputDocument, id: StreamID?) throws(StreamFault) -> Answer {
    let parsed: ParsedReport
    do throws(SourceError) {
      parsed = try parser.parse(document.bytes)
    } catch {
      throw .noText(error)
    }
    var report = ReportEncoder.jsonl.body(parsed, document.description, options)
    report.removeLast()  // its line end
    var bytes = Self.opening(id)
    bytes.reserveCapacity(bytes.count + report.count + 12)
    bytes += "\"report\":".utf8
    bytes += report
    bytes += "}\n".utf8
    return Answer(outcome: parsed.report.kind == .unrecognised ? .unrecognised : .report, bytes: bytes)
  }

  private static func line(of fault: StreamFault, id: StreamID?) -> [UInt8] {
    var line = JSONWriter(isCompact: true)
    line.beginObject()
    line.key("id")
    line.value(json: json(of: id))
    line.key("error")
    line.beginObject()
    line.member("kind", fault.kind)
    line.member("message", fault.message)
    line.endObject()
    line.endObject()
    line.newline()
    return line.bytes
  }

  private static func opening(_ id: StreamID?) -> [UInt8] {
    Array("{\"id\":".utf8) + json(of: id) + [UInt8(ascii: ",")]
  }

  /// The id as it came, `null` where there is none.
  private static func json(of id: StreamID?) -> [UInt8] { id?.json ?? Array("null".utf8) }
}
