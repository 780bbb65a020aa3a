internal import ThaiNumerals

/// Writes JSON (RFC 8259) as UTF-8 bytes. The same calls give the same bytes.
package struct JSONWriter: ~Copyable {
  private var output: ByteOutput
  private let isCompact: Bool
  private var depth: Int
  /// Whether the open container holds something already.
  private var hasElements = false
  /// Whether the next element follows no other: the value of a key that was written, or the value that holds all others.
  private var awaitsValue = true

  /// A writer; with a `depth` above 0 for a value that is put into another writer's bytes, so many containers deep.
  package init(isCompact: Bool, depth: Int = 0, capacity: Int = 0) {
    self.isCompact = isCompact
    self.depth = depth
    output = ByteOutput(capacity: capacity)
  }

  /// What was written.
  package var bytes: [UInt8] { output.array() }

  /// What was written, and behind it what another writer wrote.
  func bytes(followedBy other: borrowing JSONWriter) -> [UInt8] { output.array(followedBy: other.output) }

  /// The bytes written since the last call, for an output that is too large to keep.
  mutating func drain() -> [UInt8] {
    defer { output.removeAll(from: 0) }
    return output.array()
  }

  // MARK: Structure

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }
  package mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray() { begin(UInt8(ascii: "[")) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// A key that needs no escapes.
  package mutating func key(_ name: StaticString) {
    separate()
    unsafe output.append(upTo: name.utf8CodeUnitCount + 4) { [isCompact] target in
      var pieces = unsafe ShortPieces(at: target)
      unsafe pieces.add("\"")
      unsafe pieces.add(name)
      unsafe pieces.add("\": ", lessIf: isCompact)
      return unsafe pieces.count
    }
    awaitsValue = true
  }

  mutating func key(words: String) {
    startElement()
    output.append(UInt8(ascii: "\""))
    JSONText.append(words.utf8.span, to: &output)
    endKey()
  }

  /// A key that is escaped already.
  mutating func key(escaped: borrowing ByteOutput) {
    startElement()
    output.append(UInt8(ascii: "\""))
    output.append(copying: escaped)
    endKey()
  }

  // MARK: Places

  /// A place with its text, which is valid UTF-8; all on one line.
  mutating func place(line: Int, column: Int, lower: UInt32, upper: UInt32, _ text: Span<UInt8>) {
    startElement()
    var needsEscapes = false
    // At most 76 bytes of ours, and four numbers of at most 20 digits.
    unsafe output.append(upTo: 160 + text.count) { [isCompact] target in
      var pieces = unsafe ShortPieces(at: target)
      unsafe pieces.add("{\"line\": ", lessIf: isCompact)
      unsafe pieces.add(UInt64(line))
      unsafe pieces.add(", ", lessIf: isCompact)
      unsafe pieces.add("\"column\": ", lessIf: isCompact)
      unsafe pieces.add(UInt64(column))
      unsafe pieces.add(", ", lessIf: isCompact)
      unsafe pieces.add("\"byteStart\": ", lessIf: isCompact)
      unsafe pieces.add(UInt64(lower))
      unsafe pieces.add(", ", lessIf: isCompact)
      unsafe pieces.add("\"byteEnd\": ", lessIf: isCompact)
      unsafe pieces.add(UInt64(upper))
      unsafe pieces.add(", ", lessIf: isCompact)
      unsafe pieces.add("\"page\": ", lessIf: isCompact)
      unsafe pieces.add("null, ", lessIf: isCompact)
      unsafe pieces.add("\"text\": ", lessIf: isCompact)
      unsafe pieces.add("\"")
      needsEscapes = unsafe JSONText.transfer(text, to: UnsafeMutableRawPointer(pieces.end))
      if needsEscapes { return unsafe pieces.count }
      unsafe pieces.skip(text.count)
      unsafe pieces.add("\"}")
      return unsafe pieces.count
    }
    if needsEscapes {
      JSONText.appendEscaped(text, to: &output)
      output.append("\"}")
    }
  }

  // MARK: Values

  mutating func null() {
    startElement()
    output.append("null")
  }

  mutating func value(_ truth: Bool) {
    startElement()
    if truth { output.append("true") } else { output.append("false") }
  }

  package mutating func value(_ integer: Int) {
    startElement()
    output.append(integer)
  }

  mutating func value(_ decimal: ExactDecimal) {
    startElement()
    output.append(decimal)
  }

  package mutating func value(_ text: String) { value(text.utf8.span) }

  /// A text that needs no escapes.
  mutating func value(_ text: StaticString) {
    startElement()
    output.append(UInt8(ascii: "\""))
    output.append(text)
    output.append(UInt8(ascii: "\""))
  }

  /// Valid UTF-8.
  mutating func value(_ text: Span<UInt8>) {
    startElement()
    var needsEscapes = false
    unsafe output.append(upTo: text.count + 2) { target in
      unsafe target.initialize(to: UInt8(ascii: "\""))
      needsEscapes = unsafe JSONText.transfer(text, to: UnsafeMutableRawPointer(target + 1))
      if needsEscapes { return 1 }
      unsafe (target + 1 + text.count).initialize(to: UInt8(ascii: "\""))
      return text.count + 2
    }
    if needsEscapes {
      JSONText.appendEscaped(text, to: &output)
      output.append(UInt8(ascii: "\""))
    }
  }

  /// A message, or a piece of one, that `write` appends as valid UTF-8 and with its escapes.
  @inline(__always)
  mutating func value(writtenBy write: (inout ByteOutput) -> Void) {
    startElement()
    output.append(UInt8(ascii: "\""))
    write(&output)
    output.append(UInt8(ascii: "\""))
  }

  /// A value that is JSON already.
  package mutating func value(json: [UInt8]) {
    startElement()
    output.append(copying: json.span)
  }

  /// A text that is escaped already.
  mutating func value(escaped: borrowing ByteOutput) {
    startElement()
    output.append(UInt8(ascii: "\""))
    output.append(copying: escaped)
    output.append(UInt8(ascii: "\""))
  }

  /// The value that another writer wrote for this depth.
  mutating func value(of other: borrowing JSONWriter) {
    startElement()
    output.append(copying: other.output)
  }

  // MARK: Members

  package mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: StaticString, _ integer: Int) {
    key(name)
    value(integer)
  }

  mutating func member(words name: String, _ text: String) {
    key(words: name)
    value(text)
  }

  package mutating func member(words name: String, _ integer: Int) {
    key(words: name)
    value(integer)
  }

  /// Ends the last line.
  package mutating func newline() { output.append(UInt8(ascii: "\n")) }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    startElement()
    output.append(bracket)
    depth += 1
    hasElements = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if hasElements, !isCompact { output.append(lineBreakBehindComma: false, indent: 2 * depth) }
    output.append(bracket)
    hasElements = true
  }

  /// Parts an element from the one before it.
  private mutating func startElement() {
    if awaitsValue { awaitsValue = false } else { separate() }
  }

  /// The same for an element that isn't awaited.
  @inline(__always)
  private mutating func separate() {
    if isCompact {
      output.append(UInt8(ascii: ","), if: hasElements)
    } else {
      output.append(lineBreakBehindComma: hasElements, indent: 2 &* depth)
    }
    hasElements = true
  }

  private mutating func endKey() {
    if isCompact { output.append("\":") } else { output.append("\": ") }
    awaitsValue = true
  }
}
