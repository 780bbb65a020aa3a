import ThaiNumerals

/// Finds the date on which the document was signed, dated or announced: a date alone on its line, perhaps behind words
/// such as `ประกาศ ณ วันที่`. Dates inside sentences are about other things.
enum ReportDateReader {
  /// Words before the date may be this long.
  private static let longestLead = 90

  static func date(in document: Document) -> Sourced<String>? {
    var monthOnly: Sourced<String>?
    for block in document.blocks {
      if case .table = block.kind { continue }
      if block.section == .contents || block.section == .measures && block.kind == .listItem { continue }
      for line in block.lines {
        guard let (date, hasDay) = date(onLine: document.lines[line], in: document) else { continue }
        if hasDay { return date }
        if monthOnly == nil { monthOnly = date }
      }
    }
    return monthOnly
  }

  private static func date(
    onLine line: Line, in document: Document
  ) -> (date: Sourced<String>, hasDay: Bool)? {
    let range = document.trimmed(line.range)
    for token in document.tokens(in: range) {
      guard isPossibleStart(token) else { continue }
      guard let date = ThaiDate.scan(in: document.bytes.span, at: Int(token.lower), end: range.upperBound)
      else { continue }
      guard date.isPlausible, let iso = date.iso, isRest(date.upper, range.upperBound, in: document) else {
        return nil
      }
      let lead = document.trimmed(range.lowerBound..<date.lower)
      guard lead.isEmpty || (date.day != nil && isLead(lead, in: document)) else { return nil }
      return (document.sourced(iso, date.lower..<date.upper), date.day != nil)
    }
    return nil
  }

  private static func isPossibleStart(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .term(.month): true
    default: false
    }
  }

  /// Nothing but closing signs after the date.
  private static func isRest(_ lower: Int, _ upper: Int, in document: Document) -> Bool {
    for i in lower..<upper {
      switch document.bytes[i] {
      case 0x20, 0x29, 0x2E, 0x2A, InlineMark.softBreak: continue
      default: return false
      }
    }
    return true
  }

  private static let leadWords: [StaticString] = ["วันที่", "เมื่อ", "ณ", ":", "ประกาศ", "(", "เดือน"]

  /// `สืบค้นเมื่อ`, `เข้าถึงเมื่อวันที่`: the day on which a source was looked at.
  private static let accessWords = WordSet("สืบค้น", "เข้าถึง", "เข้าชม", "ดาวน์โหลด", "ค้นคืน", "เรียกดู", "ค้นเมื่อ")

  /// Words that say the document itself is dated.
  private static func isLead(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count <= longestLead else { return false }
    return Self.leadWords.contains { document.has($0, endingAt: range.upperBound) }
      && !Self.accessWords.starts(in: range, of: document)
  }
}
