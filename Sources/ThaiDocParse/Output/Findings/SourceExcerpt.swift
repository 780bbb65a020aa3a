/// The line around a place, as people see it, and which of its cells the place takes.
///
/// At most a kilobyte on either side is looked at, so a document that is one long line with many faults costs no more
/// than one with many lines.
struct SourceExcerpt {
  /// The line, cut around the place where it is too wide.
  let text: String
  /// How many cells stand in front of the place.
  let start: Int
  /// How many cells it takes; at least one, also for an empty cell of a table.
  let length: Int

  /// A tab is shown as so many spaces.
  private static let tab = 4
  /// So many bytes on either side are looked at.
  private static let reach = 1024

  init(of span: SourceSpan, in source: SourceText, width: Int) {
    let bytes = source.bytes
    let (lower, upper) = (Int(span.lower), Int(span.upper))
    let from = Self.lineStart(before: lower, in: bytes)
    let to = Self.lineEnd(from: lower, limit: min(upper, lower + Self.reach) + Self.reach, in: bytes)
    let end = min(upper, to.offset)
    var before = CellText(Self.shown(bytes[from.offset..<lower]), isCut: from.isCut)
    var place = CellText(Self.shown(bytes[lower..<min(end, lower + Self.reach)]))
    var after = CellText(Self.shown(bytes[end..<to.offset]), isCut: to.isCut)
    if before.width + place.width + after.width > width {
      place.cutEnd(to: width * 2 / 3)
      let room = max(0, width - place.width)
      before.cutStart(to: max(room / 2, room - after.width))
      after.cutEnd(to: max(0, room - before.width))
    }
    // A mark above or below stands in the cell of the letter before it.
    let startsWithMark = place.scalars.first.map { DisplayText.width(of: $0) == 0 } ?? false
    let isShared = startsWithMark && before.width > 0
    text = before.string(ellipsisAtStart: true) + place.string + after.string
    start = before.width - (isShared ? 1 : 0)
    length = max(1, place.width + (isShared ? 1 : 0))
  }

  private static func lineStart(before offset: Int, in bytes: [UInt8]) -> (offset: Int, isCut: Bool) {
    var i = offset
    while i > 0, !isLineEnd(bytes[i - 1]) {
      if offset - i >= reach, bytes[i] & 0xC0 != 0x80 { return (i, true) }
      i -= 1
    }
    return (i, false)
  }

  private static func lineEnd(from offset: Int, limit: Int, in bytes: [UInt8]) -> (offset: Int, isCut: Bool) {
    var i = offset
    while i < bytes.count, !isLineEnd(bytes[i]) {
      if i >= limit, bytes[i] & 0xC0 != 0x80 { return (i, true) }
      i += 1
    }
    return (i, false)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// A line as it is shown, without what must not reach a terminal.
  static func shown(_ line: String) -> String {
    String(String.UnicodeScalarView(shown(Array(line.utf8)[...])))
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        for _ in 0..<tab { scalars.append(" ") }
      } else if let shown = DisplayText.shown(scalar) {
        scalars.append(shown)
      }
    }
    return scalars
  }
}

/// A text with the number of cells it takes, an ellipsis for what was cut off included.
private struct CellText {
  private(set) var scalars: [Unicode.Scalar]
  private(set) var width: Int
  private var isCut: Bool

  init(_ scalars: [Unicode.Scalar], isCut: Bool = false) {
    self.scalars = scalars
    self.isCut = isCut
    width = scalars.reduce(isCut ? 1 : 0) { $0 + DisplayText.width(of: $1) }
  }

  /// Keeps the beginning.
  mutating func cutEnd(to limit: Int) {
    while width > limit, let last = scalars.popLast() { drop(last) }
  }

  /// Keeps the end, beginning with a letter that has its marks.
  mutating func cutStart(to limit: Int) {
    var kept = scalars[...]
    while width > limit, let first = kept.popFirst() { drop(first) }
    guard kept.count < scalars.count else { return }
    scalars = Array(kept.drop { DisplayText.width(of: $0) == 0 })
  }

  private mutating func drop(_ scalar: Unicode.Scalar) {
    if !isCut { width += 1 }
    isCut = true
    width -= DisplayText.width(of: scalar)
  }

  var string: String { string(ellipsisAtStart: false) }

  func string(ellipsisAtStart: Bool) -> String {
    let text = String(String.UnicodeScalarView(scalars))
    guard isCut else { return text }
    return ellipsisAtStart ? "…" + text : text + "…"
  }
}
