package import ThaiDocParse
package import ThaiNumerals

/// A report as an indented tree, one value a line: `score: 87.86 @2:5–2:10`. What the report does not give is left out.
package struct ReportTree: ReportVisitor {
  private let places: LinePlaces
  private var lines: [(depth: Int, text: String, isContainer: Bool)] = []
  private var depth = 0
  private var name: String?
  private var indices: [Int?] = []
  /// Where places must lie; then they aren't told.
  private var limit: UInt32?
  private var isInside = true

  /// The tree of everything that was read from the text, and the numbers that no value accounts for.
  package static func dump(_ parsed: ParsedReport) -> String {
    var tree = ReportTree(places: LinePlaces(parsed.source.bytes))
    tree.key("kind")
    tree.value(parsed.report.kind.rawValue)
    tree.key("scheme")
    tree.value(parsed.report.scheme.rawValue)
    tree.visitFields(of: parsed.report)
    var text = tree.text
    for span in parsed.unclaimed {
      text += "unclaimed: \(parsed.source.text(at: span)) \(tree.places.description(of: span))\n"
    }
    if parsed.hasUnreadMarkup { text += "unread markup\n" }
    return text
  }

  /// Whether all places of a report lie in its text.
  package static func hasPlacesInside(_ parsed: ParsedReport) -> Bool {
    var tree = ReportTree(places: LinePlaces([]))
    tree.limit = UInt32(parsed.source.bytes.count)
    tree.visitFields(of: parsed.report)
    return tree.isInside && parsed.unclaimed.allSatisfy { $0.upper <= UInt32(parsed.source.bytes.count) }
  }

  private init(places: LinePlaces) { self.places = places }

  /// The lines, without containers that hold nothing.
  private var text: String {
    var kept: [String] = []
    var needed = Int.max
    for line in lines.reversed() {
      if line.isContainer && line.depth >= needed { continue }
      if line.isContainer && needed == .max { continue }
      kept.append(String(repeating: "  ", count: line.depth) + line.text + "\n")
      needed = line.depth
    }
    return kept.reversed().joined()
  }

  private mutating func label() -> String {
    if let name {
      self.name = nil
      return name
    }
    guard let last = indices.indices.last, let index = indices[last] else { return "" }
    indices[last] = index + 1
    return "\(index)"
  }

  private mutating func begin(index: Int?) {
    lines.append((depth, label(), true))
    depth += 1
    indices.append(index)
  }

  private mutating func end() {
    depth -= 1
    indices.removeLast()
  }

  package mutating func beginObject() { begin(index: nil) }
  package mutating func endObject() { end() }
  package mutating func beginArray() { begin(index: 0) }
  package mutating func endArray() { end() }
  package mutating func key(_ name: StaticString) { self.name = "\(name)" }
  package mutating func key(words: String) { name = words }
  package mutating func null() { _ = label() }
  package mutating func value(_ text: String) { lines.append((depth, "\(label()): \(text)", false)) }
  package mutating func value(_ integer: Int) { value("\(integer)") }
  package mutating func value(_ truth: Bool) { value("\(truth)") }
  package mutating func value(_ decimal: ExactDecimal) { value(decimal.description) }

  package mutating func places(_ best: SourceSpan, _ others: [SourceSpan]) {
    if let limit {
      isInside = isInside && ([best] + others).allSatisfy { $0.upper <= limit }
      return
    }
    add(places.description(of: best))
    for other in others { add(places.description(of: other)) }
  }

  package mutating func doubts(_ reasons: DoubtReasons) {
    for (reason, name) in Self.doubtNames where reasons.contains(reason) { add("?\(name)") }
  }

  private static let doubtNames: [(DoubtReasons, String)] = [
    (.repairedText, "repaired-text"), (.severalCandidates, "several-candidates"), (.inferred, "inferred"),
    (.spellingMatchedNearly, "spelling-matched-nearly"), (.tableShapeGuessed, "table-shape-guessed"),
    (.invalidBytes, "invalid-bytes"), (.numberNameConflict, "number-name-conflict"),
    (.presumedRule, "presumed-rule"),
  ]

  private mutating func add(_ note: String) {
    if let last = lines.indices.last { lines[last].text += " " + note }
  }
}

/// Lines and columns by plain counting, to check the quick way by.
package struct LinePlaces {
  private let bytes: [UInt8]
  private var starts = [0]

  /// The places of a text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for (offset, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { starts.append(offset + 1) }
    }
  }

  /// Line and column of an offset, from 1; columns count code points, one for each U+FFFD.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = (starts.firstIndex { $0 > offset } ?? starts.count) - 1
    let before = String(decoding: bytes[starts[line]..<offset], as: UTF8.self)
    return (line + 1, before.unicodeScalars.count + 1)
  }

  /// `@2:5–2:10`.
  package func description(of span: SourceSpan) -> String {
    let (from, to) = (position(of: Int(span.lower)), position(of: Int(span.upper)))
    return "@\(from.line):\(from.column)–\(to.line):\(to.column)"
  }
}
