import ThaiNumerals

/// A measure's title with its number; and texts with numbers inside.
enum MeasureCells {
  // MARK: - Titles

  /// What a measure cell says: `๑. …`, `๖.…`, `(1) …`, `มาตรการที่ ๑ …`.
  static func title(_ range: Range<Int>, in document: Document) -> (number: Sourced<Int>?, text: Range<Int>) {
    if let named = numberedName(range, in: document) { return named }
    guard let marker = ListMarker.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound)
    else {
      return (nil, range)
    }
    let text = document.trimmed(marker.upper..<range.upperBound)
    return (marker.numbers.count == 1 ? number(of: marker, in: document) : nil, text)
  }

  private static func numberedName(
    _ range: Range<Int>, in document: Document
  ) -> (number: Sourced<Int>?, text: Range<Int>)? {
    let names: [StaticString] = ["มาตรการที่", "กิจกรรมที่", "โครงการที่"]
    guard let name = names.first(where: { document.has($0, at: range.lowerBound) }) else { return nil }
    let start = document.skipSpaces(from: range.lowerBound + name.utf8CodeUnitCount, to: range.upperBound)
    guard
      let (section, upper) = SectionNumber.scan(in: document.bytes.span, at: start, end: range.upperBound),
      section.count == 1, let value = section[0]
    else { return nil }
    var after = document.skipSpaces(from: upper, to: range.upperBound)
    while after < range.upperBound, [0x3A, 0x2E, 0x2D, 0x29].contains(document.bytes[after]) {
      after = document.skipSpaces(from: after + 1, to: range.upperBound)
    }
    return (document.sourced(value, start..<upper), document.trimmed(after..<range.upperBound))
  }

  /// The number of a cell that holds nothing else: `๑`, `1.`, `(๓)`.
  static func number(_ range: Range<Int>, in document: Document) -> Sourced<Int>? {
    var lower = range.lowerBound
    if lower < range.upperBound, document.bytes[lower] == 0x28 { lower += 1 }
    guard
      let (section, upper) = SectionNumber.scan(in: document.bytes.span, at: lower, end: range.upperBound),
      section.count == 1, let value = section[0],
      (upper..<range.upperBound).allSatisfy({ [0x2E, 0x29, 0x20].contains(document.bytes[$0]) })
    else { return nil }
    return document.sourced(value, lower..<upper)
  }

  /// The number of a marker in its own list: the last part of it.
  static func number(of marker: ListMarker, in document: Document) -> Sourced<Int>? {
    guard marker.kind == .number, let value = marker.numbers[marker.numbers.count - 1] else { return nil }
    return document.sourced(value, digits(of: marker, in: document))
  }

  /// The digits of a marker, without brackets and point.
  private static func digits(of marker: ListMarker, in document: Document) -> Range<Int> {
    func isSign(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x29 || byte == 0x2E }
    var (lower, upper) = (marker.lower, marker.upper)
    while lower < upper, isSign(document.bytes[lower]) { lower += 1 }
    while upper > lower, isSign(document.bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  // MARK: - Lists

  /// The items of a text: split where numbers count up from its first one, or at bullets and letters that start lines.
  static func items(_ range: Range<Int>, in document: Document) -> [NumberedText] {
    let range = document.trimmed(range)
    guard !document.isDash(range) else { return [] }
    var markers = countedMarkers(range, in: document)
    if markers.isEmpty { markers = lineMarkers(range, in: document) }
    var items: [NumberedText] = []
    let first = markers.first?.lower ?? range.upperBound
    append(range.lowerBound..<first, number: nil, to: &items, in: document, isLead: !markers.isEmpty)
    for (index, marker) in markers.enumerated() {
      let upper = index + 1 < markers.count ? markers[index + 1].lower : range.upperBound
      append(marker.upper..<upper, number: number(of: marker, in: document), to: &items, in: document)
    }
    return items
  }

  private static func append(
    _ range: Range<Int>, number: Sourced<Int>?, to items: inout [NumberedText], in document: Document,
    isLead: Bool = false
  ) {
    let text = document.trimmed(range)
    guard !text.isEmpty, !(isLead && isLeadIn(text, in: document)) else { return }
    items.append(NumberedText(number: number, text: document.sourcedText(text)))
  }

  /// Whether a text only leads to a list: it ends with ดังนี้, ต่อไปนี้, ได้แก่ or a colon.
  static func isLeadIn(_ range: Range<Int>, in document: Document) -> Bool {
    var upper = range.upperBound
    if upper > range.lowerBound, document.bytes[upper - 1] == 0x3A {
      upper = document.skipSpaces(backFrom: upper - 1, to: range.lowerBound)
      return true
    }
    let endings: [StaticString] = ["ดังนี้", "ดังต่อไปนี้", "ต่อไปนี้", "ได้แก่", "ดังนี้ คือ"]
    return endings.contains { document.has($0, endingAt: upper) }
  }

  /// The markers of one style that count up: the first one stands at the start, or is a ๑ that a ๒ follows.
  private static func countedMarkers(_ range: Range<Int>, in document: Document) -> [ListMarker] {
    var counted: [ListMarker] = []
    for token in document.tokens(in: range) {
      switch token.kind {
      case .number, .unreadableNumber: break
      case .term: continue
      }
      guard let marker = marker(at: token, in: range, of: document) else { continue }
      if let last = counted.last {
        if isNext(marker, after: last, in: document) { counted.append(marker) }
      } else if marker.lower == range.lowerBound || marker.numbers[marker.numbers.count - 1] == 1 {
        counted = [marker]
      }
    }
    return counted.count > 1 || counted.first?.lower == range.lowerBound ? counted : []
  }

  /// The numeric marker whose digits are a token, where a new item may start.
  private static func marker(at token: Token, in range: Range<Int>, of document: Document) -> ListMarker? {
    var lower = Int(token.lower)
    if lower > range.lowerBound, document.bytes[lower - 1] == 0x28 { lower -= 1 }
    guard let marker = ListMarker.scan(in: document.bytes.span, at: lower, end: range.upperBound),
      marker.kind == .number, lower == range.lowerBound || mayStart(at: lower, in: range, of: document)
    else { return nil }
    return marker
  }

  /// Whether a number at `offset` may start an item: `ตามข้อ ๒.` names another one.
  private static func mayStart(at offset: Int, in range: Range<Int>, of document: Document) -> Bool {
    let before = document.skipSpaces(backFrom: offset, to: range.lowerBound)
    let words: [StaticString] = [
      "ข้อ", "ข้อที่", "วันที่", "ครั้งที่", "ตัวชี้วัดที่", "ลำดับที่", "มาตรการที่", "ไตรมาสที่", "ระยะที่", "ตามที่", "มาตรา", "หมวด",
      "และ", "หรือ",
      "จำนวน",
    ]
    if words.contains(where: { document.has($0, endingAt: before) }) { return false }
    guard before > range.lowerBound else { return true }
    let last = document.bytes[before - 1]
    return before < offset || last >= 0x80 || last == 0x29 || last == 0x2E
  }

  /// Whether a marker is the next one of the same list.
  private static func isNext(_ marker: ListMarker, after last: ListMarker, in document: Document) -> Bool {
    let depth = marker.numbers.count
    guard depth == last.numbers.count, style(marker, in: document) == style(last, in: document) else {
      return false
    }
    for part in 0..<depth - 1 where marker.numbers[part] != last.numbers[part] { return false }
    return marker.numbers[depth - 1] == last.numbers[depth - 1].map { $0 + 1 }
  }

  /// What stands around the digits: opening bracket and last sign.
  private static func style(_ marker: ListMarker, in document: Document) -> [UInt8] {
    let last = document.bytes[marker.upper - 1]
    return [document.bytes[marker.lower] == 0x28 ? 1 : 0, last == 0x29 || last == 0x2E ? last : 0]
  }

  /// Bullets and letters at the starts of lines; of bullets that nothing else is written with, all.
  private static func lineMarkers(_ range: Range<Int>, in document: Document) -> [ListMarker] {
    var markers: [ListMarker] = []
    var isStart = true
    var i = range.lowerBound
    let source = document.bytes
    while i < range.upperBound {
      let byte = source[i]
      let mayBeBullet = byte == 0xE2 || byte == 0xC2 || byte == 0xEF
      if isStart || mayBeBullet, byte > 0x20,
        let marker = ListMarker.scan(in: source.span, at: i, end: range.upperBound), marker.kind != .number,
        isStart || isPlainBullet(marker)
      {
        markers.append(marker)
        i = marker.upper
      } else {
        i += UTF8Decoder.length(ofLead: byte)
      }
      if byte > 0x20 {
        isStart = false
        // No Thai letter inside of a line begins an item.
        while i < range.upperBound, source[i] == 0xE0 { i += 3 }
      }
      if byte == InlineMark.softBreak || byte == 0x0A { isStart = true }
    }
    return markers
  }

  /// Whether the sign is a bullet wherever it stands; dashes and stars are not.
  private static func isPlainBullet(_ marker: ListMarker) -> Bool {
    guard marker.kind == .bullet, let sign = marker.sign else { return false }
    return sign != "-" && sign != "*" && sign != "\u{2013}" && sign != "\u{2014}" && sign != "·"
  }
}
