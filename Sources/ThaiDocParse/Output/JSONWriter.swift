internal import ThaiNumerals

/// Writes JSON (RFC 8259) as UTF-8 bytes. The same calls give the same bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isCompact: Bool
  private var depth: Int
  /// Whether the open container holds something already.
  private var hasElements = false
  /// Whether a key was written and its value is still to come.
  private var awaitsValue = false

  /// A writer; with a `depth` above 0 for a value that is put into another writer's bytes, so many containers deep.
  init(isCompact: Bool, depth: Int = 0, capacity: Int = 0) {
    self.isCompact = isCompact
    self.depth = depth
    awaitsValue = depth > 0
    bytes.reserveCapacity(capacity)
  }

  // MARK: Structure

  mutating func beginObject() { begin(UInt8(ascii: "{")) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// A key that needs no escapes.
  mutating func key(_ name: StaticString) {
    writeElement(room: name.utf8CodeUnitCount + 4) { [isCompact] output in
      output.append(quoted: name)
      output.append(UInt8(ascii: ":"))
      if !isCompact { output.append(UInt8(ascii: " ")) }
    }
    awaitsValue = true
  }

  mutating func key(words: String) {
    value(words.utf8.span)
    endKey()
  }

  /// A key that is escaped already.
  mutating func key(escaped: [UInt8]) {
    value(escaped: escaped)
    endKey()
  }

  // MARK: Places

  /// The members of a place up to the key of its text, whose value comes next; all on one line.
  mutating func beginPlace(line: Int, column: Int, lower: Int, upper: Int) {
    // Five pieces of words, of which the laid out ones have 86 bytes, and four integers.
    writeElement(room: 86 + 4 * OutputSpan<UInt8>.longestInteger) { [isCompact] output in
      output.append(isCompact ? "{\"line\":" : "{\"line\": ")
      output.append(decimal: line)
      output.append(isCompact ? ",\"column\":" : ", \"column\": ")
      output.append(decimal: column)
      output.append(isCompact ? ",\"byteStart\":" : ", \"byteStart\": ")
      output.append(decimal: lower)
      output.append(isCompact ? ",\"byteEnd\":" : ", \"byteEnd\": ")
      output.append(decimal: upper)
      output.append(isCompact ? ",\"page\":null,\"text\":" : ", \"page\": null, \"text\": ")
    }
    awaitsValue = true
  }

  mutating func endPlace() { bytes.append(UInt8(ascii: "}")) }

  // MARK: Values

  mutating func null() {
    writeElement(room: 4) { output in output.append("null") }
  }

  mutating func value(_ truth: Bool) {
    writeElement(room: 5) { output in output.append(truth ? "true" : "false") }
  }

  mutating func value(_ integer: Int) {
    writeElement(room: OutputSpan<UInt8>.longestInteger) { output in output.append(decimal: integer) }
  }

  mutating func value(_ decimal: ExactDecimal) {
    startElement()
    decimal.write(into: &bytes)
  }

  mutating func value(_ text: String) { value(text.utf8.span) }

  /// A text that needs no escapes.
  mutating func value(_ text: StaticString) {
    writeElement(room: text.utf8CodeUnitCount + 2) { output in output.append(quoted: text) }
  }

  /// Valid UTF-8.
  mutating func value(_ text: Span<UInt8>) {
    guard JSONText.needsNoEscape(text) else {
      startElement()
      return appendEscaped(text)
    }
    writeElement(room: text.count + 2) { output in output.append(quoted: text) }
  }

  /// A message, or a piece of one, that `write` appends as valid UTF-8.
  @inline(__always)
  mutating func value(writtenBy write: (inout [UInt8]) -> Void) {
    startElement()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    write(&bytes)
    JSONText.escape(&bytes, from: start)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text that is escaped already.
  mutating func value(escaped: [UInt8]) {
    writeElement(room: escaped.count + 2) { output in output.append(quoted: escaped.span) }
  }

  /// The value that another writer wrote for this depth.
  mutating func value(of other: borrowing JSONWriter) {
    startElement()
    bytes.append(contentsOf: other.bytes)
  }

  /// The bytes written since the last call, for an output that is too large to keep.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Ends the last line.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    writeElement(room: 1) { output in output.append(bracket) }
    depth += 1
    hasElements = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    let indent = hasElements && !isCompact ? 2 * depth : nil
    bytes.append(addingCapacity: 2 + (indent ?? 0)) { output in
      if let indent { output.append(lineBreakBefore: indent) }
      output.append(bracket)
    }
    hasElements = true
  }

  private mutating func startElement() { writeElement(room: 0) { _ in } }

  /// Writes what parts an element from the one before it, and at most `room` bytes of the element itself: in one step,
  /// since asking the array for room costs more than a short piece.
  @inline(__always)
  private mutating func writeElement(room: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    let isMember = !awaitsValue
    let hasComma = isMember && hasElements
    let indent = isMember && depth > 0 && !isCompact ? 2 * depth : nil
    awaitsValue = false
    if isMember { hasElements = true }
    bytes.append(addingCapacity: room + 2 + (indent ?? 0)) { output in
      if hasComma { output.append(UInt8(ascii: ",")) }
      if let indent { output.append(lineBreakBefore: indent) }
      body(&output)
    }
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if !isCompact { bytes.append(UInt8(ascii: " ")) }
    awaitsValue = true
  }

  private mutating func appendEscaped(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.appendEscaped(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
