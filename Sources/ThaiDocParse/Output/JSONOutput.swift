internal import ThaiNumerals

/// A report as the JSON of the report schema.
struct JSONOutput: ReportVisitor, ~Copyable {
  private let source: SourceText
  private let locator: SourceLocator
  private let options: OutputOptions
  private var values: JSONWriter
  /// Written beside the values, in the same walk.
  private var provenance: JSONWriter
  private var doubtList: JSONWriter
  private var pointer = JSONPointer()

  static func encode(
    _ parsed: ParsedReport, from description: SourceDescription, options: OutputOptions
  ) -> [UInt8] {
    var output = JSONOutput(parsed, options)
    output.writeDocument(parsed, description)
    return output.values.bytes(followedBy: output.provenance)
  }

  private init(_ parsed: ParsedReport, _ options: OutputOptions) {
    // Eight times the source is what a dense report comes to; a large document may as well grow into it.
    let size = min(8 * parsed.source.bytes.count, 1 << 20)
    source = parsed.source
    locator = SourceLocator(parsed.source)
    self.options = options
    values = JSONWriter(isCompact: options.isCompact, capacity: size)
    // The places are at most half of it.
    provenance = JSONWriter(
      isCompact: options.isCompact, depth: 1, capacity: options.hasProvenance ? size / 2 : 0)
    doubtList = JSONWriter(isCompact: options.isCompact, depth: 1)
  }

  private mutating func writeDocument(_ parsed: ParsedReport, _ description: SourceDescription) {
    provenance.beginObject()
    doubtList.beginArray()
    if parsed.hasUnreadMarkup { writeUnreadMarkup() }
    beginObject()
    visitFields(of: parsed, from: description)
    doubtList.endArray()
    values.key("findings")
    values.findings(parsed.findings, of: source, by: locator)
    values.key("doubts")
    values.value(of: doubtList)
    values.key("unclaimed")
    values.beginArray()
    for span in parsed.unclaimed { values.location(span, of: source, by: locator) }
    values.endArray()
    // The places come last, so the document is ended behind them.
    values.key("provenance")
    provenance.endObject()
    provenance.endObject()
    provenance.newline()
  }

  private mutating func writeUnreadMarkup() {
    writeDoubt("invalid-bytes", DoubtReasons.unreadMarkup.th, DoubtReasons.unreadMarkup.en)
  }

  /// A doubt about the value that the pointer is at.
  private mutating func writeDoubt(_ reason: StaticString, _ th: StaticString, _ en: StaticString) {
    doubtList.beginObject()
    doubtList.key("subject")
    doubtList.value(escaped: pointer.text)
    doubtList.key("reason")
    doubtList.value(reason)
    doubtList.key("message")
    doubtList.value(en)
    doubtList.key("messageTh")
    doubtList.value(th)
    doubtList.endObject()
  }
}

// MARK: - The walk

extension JSONOutput {
  mutating func beginObject() {
    pointer.enter(isArray: false)
    values.beginObject()
  }

  mutating func endObject() {
    pointer.leave()
    values.endObject()
  }

  mutating func beginArray() {
    pointer.enter(isArray: true)
    values.beginArray()
  }

  mutating func endArray() {
    pointer.leave()
    values.endArray()
  }

  mutating func key(_ name: StaticString) {
    pointer.key(name)
    values.key(name)
  }

  mutating func key(words: String) {
    pointer.key(words: words)
    values.key(words: words)
  }

  mutating func null() {
    pointer.step()
    values.null()
  }

  mutating func value(_ text: String) {
    pointer.step()
    values.value(text)
  }

  mutating func value(_ integer: Int) {
    pointer.step()
    values.value(integer)
  }

  mutating func value(_ truth: Bool) {
    pointer.step()
    values.value(truth)
  }

  mutating func value(_ decimal: ExactDecimal) {
    pointer.step()
    values.value(decimal)
  }

  mutating func places(_ best: SourceSpan, _ others: [SourceSpan]) {
    guard options.hasProvenance else { return }
    provenance.key(escaped: pointer.text)
    provenance.beginArray()
    provenance.location(best, of: source, by: locator)
    for span in others { provenance.location(span, of: source, by: locator) }
    provenance.endArray()
  }

  mutating func doubts(_ reasons: DoubtReasons) {
    for entry in DoubtReasons.catalogue where reasons.contains(entry.reason) {
      writeDoubt(entry.name, entry.th, entry.en)
    }
  }
}

// MARK: - Places

extension JSONWriter {
  /// A place in the source text.
  mutating func location(_ span: SourceSpan, of source: SourceText, by locator: borrowing SourceLocator) {
    let (line, column) = locator.position(of: span.lower)
    if source.isWhole(span) {
      let text = source.bytes.span.extracting(Int(span.lower)..<Int(span.upper))
      place(line: line, column: column, lower: span.lower, upper: span.upper, text)
    } else {
      let text = source.text(at: span)
      place(line: line, column: column, lower: span.lower, upper: span.upper, text.utf8.span)
    }
  }
}

extension SourceText {
  /// Whether the bytes at `span` are valid UTF-8 from a character's first byte to a character's last.
  fileprivate func isWhole(_ span: SourceSpan) -> Bool {
    func isInside(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    return invalid.isEmpty && !isInside(Int(span.lower)) && !isInside(Int(span.upper))
  }
}

extension DoubtReasons {
  /// What to tell of a document whose markup nests too deep.
  static let unreadMarkup: (th: StaticString, en: StaticString) = (
    "แท็ก HTML ซ้อนกันลึกเกินกว่าที่อ่านได้ ส่วนที่เหลือจึงอ่านเป็นข้อความธรรมดา โปรดตรวจสอบกับต้นฉบับ",
    "HTML tags nest too deep to follow, so the rest was read as plain text; compare it with the original."
  )
}
