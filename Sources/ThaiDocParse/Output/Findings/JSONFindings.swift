/// Findings as JSON: one object a file, its findings as in the report's own JSON.
///
/// A class, since nobody can hold two copies of what a JSON writer has written.
final class JSONFindings: FindingWriter {
  private var writer: JSONWriter

  init(_ options: OutputOptions) { writer = JSONWriter(isCompact: options.isCompact) }

  func opening() -> [UInt8] {
    writer.beginObject()
    writer.key("schemaVersion")
    writer.value("1.0")
    writer.key("files")
    writer.beginArray()
    return writer.drain()
  }

  func add(_ document: CheckedDocument) -> [UInt8] {
    writer.beginObject()
    writer.key("file")
    writer.value(document.path)
    writer.key("problem")
    if let problem = document.problem { write(problem) } else { writer.null() }
    writer.key("findings")
    if let source = document.source, !document.findings.isEmpty {
      writer.findings(document.findings, of: source, by: SourceLocator(source))
    } else {
      writer.beginArray()
      writer.endArray()
    }
    writer.endObject()
    return writer.drain()
  }

  private func write(_ problem: Words) {
    writer.beginObject()
    writer.key("message")
    writer.value(problem.en)
    writer.key("messageTh")
    writer.value(problem.th)
    writer.endObject()
  }

  func closing() -> [UInt8] {
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.drain()
  }
}
