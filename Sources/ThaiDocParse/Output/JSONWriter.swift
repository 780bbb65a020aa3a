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
    startElement()
    appendQuoted(name)
    endKey()
  }

  mutating func key(words: String) {
    startElement()
    appendQuoted(words.utf8.span)
    endKey()
  }

  /// A key that is escaped already.
  mutating func key(escaped: [UInt8]) {
    startElement()
    appendQuoted(escaped: escaped)
    endKey()
  }

  // MARK: Places

  /// The members of a place up to the key of its text, whose value comes next; all on one line.
  mutating func beginPlace(line: Int, column: Int, lower: Int, upper: Int) {
    startElement()
    appendStatic(isCompact ? "{\"line\":" : "{\"line\": ")
    appendInteger(line)
    appendStatic(isCompact ? ",\"column\":" : ", \"column\": ")
    appendInteger(column)
    appendStatic(isCompact ? ",\"byteStart\":" : ", \"byteStart\": ")
    appendInteger(lower)
    appendStatic(isCompact ? ",\"byteEnd\":" : ", \"byteEnd\": ")
    appendInteger(upper)
    appendStatic(isCompact ? ",\"page\":null,\"text\":" : ", \"page\": null, \"text\": ")
    awaitsValue = true
  }

  mutating func endPlace() { bytes.append(UInt8(ascii: "}")) }

  // MARK: Values

  mutating func null() {
    startElement()
    appendStatic("null")
  }

  mutating func value(_ truth: Bool) {
    startElement()
    appendStatic(truth ? "true" : "false")
  }

  mutating func value(_ integer: Int) {
    startElement()
    appendInteger(integer)
  }

  mutating func value(_ decimal: ExactDecimal) {
    startElement()
    decimal.write(into: &bytes)
  }

  mutating func value(_ text: String) {
    startElement()
    appendQuoted(text.utf8.span)
  }

  /// A text that needs no escapes.
  mutating func value(_ text: StaticString) {
    startElement()
    appendQuoted(text)
  }

  /// Valid UTF-8.
  mutating func value(_ text: Span<UInt8>) {
    startElement()
    appendQuoted(text)
  }

  /// A text that is escaped already.
  mutating func value(escaped: [UInt8]) {
    startElement()
    appendQuoted(escaped: escaped)
  }

  /// The value that another writer wrote for this depth.
  mutating func value(of other: borrowing JSONWriter) {
    startElement()
    bytes.append(contentsOf: other.bytes)
  }

  /// Ends the last line.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    startElement()
    bytes.append(bracket)
    depth += 1
    hasElements = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if hasElements { appendLineBreak() }
    bytes.append(bracket)
    hasElements = true
  }

  private mutating func startElement() {
    if awaitsValue {
      awaitsValue = false
      return
    }
    if hasElements { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { appendLineBreak() }
    hasElements = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if !isCompact { bytes.append(UInt8(ascii: " ")) }
    awaitsValue = true
  }

  private mutating func appendLineBreak() {
    guard !isCompact else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}

// MARK: - Bytes

extension JSONWriter {
  private mutating func appendStatic(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func appendQuoted(_ text: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    appendStatic(text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendQuoted(escaped: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: escaped)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendQuoted(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.appendEscaped(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendInteger(_ integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    // Last digit first: dividing by a constant is a multiplication.
    let start = bytes.count
    var rest = integer.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}
