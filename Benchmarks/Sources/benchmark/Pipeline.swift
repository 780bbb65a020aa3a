import CCMark
import Glibc
import ThaiDocParse

/// What is measured, on the bytes of one document.
struct Pipeline {
  let bytes: [UInt8]
  private let parser = ReportParser()
  private let description = SourceDescription(name: "-", sha256: String(repeating: "0", count: 64))

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes one way once. The number of bytes or values that come out, so that no work can be left out.
  @discardableResult
  func run(_ way: Way) throws -> Int {
    switch way {
    case .report: try parser.parse(bytes).unclaimed.count
    case .json: try encoded(isCompact: false).count
    case .compact: try encoded(isCompact: true).count
    case .cmark: html()
    }
  }

  /// Goes from text to JSON, laid out and compact, step by step. Memory is given back in the step `release`
  /// (what the parser held) and in those that write (their bytes).
  func run(into meter: inout StepMeter) throws {
    meter.start()
    var parsed: ParsedReport? = try parser.parse(bytes) { meter.end(Step($0)) }
    meter.end(.release)
    if let parsed {
      _ = encoded(parsed, isCompact: false)
      meter.end(.writeLaidOut)
      _ = encoded(parsed, isCompact: true)
      meter.end(.writeCompact)
    }
    parsed = nil
    meter.end(.release)
  }

  private func encoded(isCompact: Bool) throws -> [UInt8] {
    encoded(try parser.parse(bytes), isCompact: isCompact)
  }

  private func encoded(_ parsed: ParsedReport, isCompact: Bool) -> [UInt8] {
    ReportEncoder.json.encode(parsed, from: description, options: OutputOptions(isCompact: isCompact))
  }

  /// CommonMark → HTML by cmark in this process; 1 if it gave any.
  private func html() -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.assumingMemoryBound(to: CChar.self)
      guard let html = unsafe cmark_markdown_to_html(text.baseAddress, text.count, CMARK_OPT_DEFAULT) else {
        return 0
      }
      let isEmpty = unsafe html.pointee == 0
      unsafe free(html)
      return isEmpty ? 0 : 1
    }
  }
}
