import ThaiNumerals

/// Finds the date on which the document was signed, dated or announced: a date alone on its line, perhaps behind words
/// such as `ประกาศ ณ วันที่` or the office that signs, perhaps before the hour and the counters of a web page. Dates inside
/// sentences are about other things.
enum ReportDateReader {
  /// Words before the date may be this long.
  private static let longestLead = 150
  /// An office that signs has no longer name.
  private static let longestOffice = 90
  /// Hour and counters behind the date are no longer.
  private static let longestRest = 180

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
    for index in document.tokenIndices(in: range) {
      let token = document.tokens[index]
      guard isPossibleStart(token) else { continue }
      guard let date = document.date(at: token, before: range.upperBound) else { continue }
      guard date.isPlausible, let iso = date.iso else { return nil }
      let lead = document.trimmed(range.lowerBound..<date.lower)
      guard lead.isEmpty || date.day != nil,
        stands(behind: lead, before: date.upper..<range.upperBound, in: document)
      else { return nil }
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

  /// Whether what stands around a date on its line leaves it the date of the document.
  private static func stands(behind lead: Range<Int>, before rest: Range<Int>, in document: Document) -> Bool
  {
    if isClosed(rest, in: document) { return lead.isEmpty || isLead(lead, in: document) }
    return isPageFurniture(rest, in: document) && (lead.isEmpty || isPosted(lead, in: document))
  }

  /// Nothing but closing signs after the date.
  private static func isClosed(_ rest: Range<Int>, in document: Document) -> Bool {
    for i in rest {
      switch document.bytes[i] {
      case 0x20, 0x29, 0x2E, 0x2A, InlineMark.softBreak: continue
      default: return false
      }
    }
    return true
  }

  /// The hour, and the counters that web pages show: `เวลา 14.25 น.`, `| เปิดอ่าน 412 ครั้ง`.
  private static func isPageFurniture(_ rest: Range<Int>, in document: Document) -> Bool {
    rest.count <= longestRest && furniture.starts(in: rest, of: document)
  }

  private static let furniture = WordSet(
    "เวลา", "เปิดอ่าน", "อ่าน", "ผู้เข้าชม", "เข้าชม", "ผู้ชม", "ผู้อ่าน", "โดย")

  private static let leadWords: [StaticString] = ["วันที่", "เมื่อ", "ณ", ":", "ประกาศ", "(", "เดือน", "...", "|"]

  /// `สืบค้นเมื่อ`, `เข้าถึงเมื่อวันที่`: the day on which a source was looked at. The NACC's own day is none of the document's.
  private static let otherDays = WordSet(
    "สืบค้น", "เข้าถึง", "เข้าชม", "ดาวน์โหลด", "ค้นคืน", "เรียกดู", "ค้นเมื่อ", "ป.ป.ช.", "สำนักงาน ป.ป.ช.", "ประชุม",
    "ระหว่าง")

  /// Words that say the document itself is dated.
  private static func isLead(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count <= longestLead, !otherDays.starts(in: range, of: document) else { return false }
    return leadWords.contains { document.has($0, endingAt: range.upperBound) }
      || isOffice(range, in: document)
  }

  private static let offices = WordSet(
    "สำนัก", "กอง", "กลุ่ม", "งาน", "ฝ่าย", "ผู้ดูแล", "ข่าวโดย", "โดย", "โพสต์", "ส่วน", "เผยแพร่", "วันที่เผยแพร่",
    "ลงประกาศ",
    "วันที่ลง", "วันที่ประกาศ", "วันที่รายงาน")

  /// `สำนักงานเลขานุการกรม 18 ส.ค. 68`: who signs, and the day.
  private static func isOffice(_ range: Range<Int>, in document: Document) -> Bool {
    range.count <= longestOffice && offices.stands(at: range.lowerBound, in: document)
      && !document.holdsToken(in: range) { document.number($0) != nil }
  }

  private static let posted = WordSet(
    "โพสต์", "ประกาศ", "เผยแพร่", "ลงประกาศ", "วันที่ประกาศ", "วันที่เผยแพร่", "วันที่ลง", "เมื่อวันที่ลง", "ข่าวเมื่อ", "ลงข่าว")

  /// Words that say when a page was put up.
  private static func isPosted(_ range: Range<Int>, in document: Document) -> Bool {
    range.count <= longestLead && !otherDays.starts(in: range, of: document)
      && (posted.starts(in: range, of: document) || isOffice(range, in: document)
        || document.has("|", endingAt: range.upperBound))
  }
}
