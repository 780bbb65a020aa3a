import ThaiNumerals

/// A cell that names who is responsible → one unit each.
enum MeasureOwners {
  static func read(_ range: Range<Int>, in document: Document) -> [Sourced<String>] {
    let range = document.trimmed(range)
    guard !document.isDash(range) else { return [] }
    var owners: [Sourced<String>] = []
    var start = startOfPiece(at: range.lowerBound, in: range, of: document)
    var i = start
    var depth = 0
    while i < range.upperBound {
      let byte = document.bytes[i]
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      if depth <= 0, let next = boundary(at: i, piece: start..<i, in: range, of: document) {
        append(start..<i, to: &owners, in: document)
        (start, i) = (next, next)
      } else {
        i += UTF8Decoder.length(ofLead: byte)
      }
    }
    append(start..<range.upperBound, to: &owners, in: document)
    return owners
  }

  private static func append(_ range: Range<Int>, to owners: inout [Sourced<String>], in document: Document) {
    let text = document.trimmed(range)
    if !document.isDash(text) { owners.append(document.sourcedText(text)) }
  }

  /// Where the next unit starts, if one ends at `offset`.
  private static func boundary(
    at offset: Int, piece: Range<Int>, in range: Range<Int>, of document: Document
  ) -> Int? {
    let byte = document.bytes[offset]
    switch byte {
    case 0x2C, 0x3B: return startOfPiece(at: offset + 1, in: range, of: document)
    case 0x2F:
      let next = startOfPiece(at: offset + 1, in: range, of: document)
      return isBareHead(piece, in: document)
        || isBareHead(next..<endOfWord(next, range, document), in: document)
        ? nil : next
    case 0x20, 0x0A, InlineMark.softBreak:
      return boundaryAtSpace(offset, piece: piece, in: range, of: document)
    case 0xE0: return boundaryAtAnd(offset, piece: piece, in: range, of: document)
    default: return nil
    }
  }

  private static func boundaryAtSpace(
    _ offset: Int, piece: Range<Int>, in range: Range<Int>, of document: Document
  ) -> Int? {
    guard !document.trimmed(piece).isEmpty else { return nil }
    let next = document.skipSpaces(from: offset, to: range.upperBound)
    let isLine = (offset..<next).contains { document.bytes[$0] != 0x20 && document.bytes[$0] != 0x2A }
    let marker = ListMarker.scan(in: document.bytes.span, at: next, end: range.upperBound)
    let start = startOfPiece(at: next, in: range, of: document)
    // Numbers count units; letters and dashes only do where a unit follows.
    if let marker, marker.kind == .number, marker.numbers.count == 1 { return start }
    if OwnerWords.startsUnit(at: start, in: document) || OwnerWords.startsPost(at: start, in: document) {
      return isContinued(piece, at: start, in: document) ? nil : start
    }
    if isLine, document.has("และ", at: next) { return nil }
    return isLine && !OwnerWords.starts(at: piece.lowerBound, in: document) ? start : nil
  }

  /// `กองคลังและกองช่าง`: a unit after และ, and not a part of the same name as in `กองแผนและงบประมาณ`.
  private static func boundaryAtAnd(
    _ offset: Int, piece: Range<Int>, in range: Range<Int>, of document: Document
  ) -> Int? {
    guard document.has("และ", at: offset), !document.trimmed(piece).isEmpty else { return nil }
    let next = document.skipSpaces(from: offset + 9, to: range.upperBound)
    let hasSpace = offset > 0 && document.bytes[offset - 1] <= 0x20
    if OwnerWords.startsMajorUnit(at: next, in: document) || OwnerWords.startsPost(at: next, in: document) {
      return next
    }
    guard let word = OwnerWords.minorUnit(at: next, in: document) else { return nil }
    return hasSpace || document.has(word, at: piece.lowerBound) ? next : nil
  }

  /// Where the name itself starts, behind spaces, dashes, list markers and และ.
  private static func startOfPiece(at offset: Int, in range: Range<Int>, of document: Document) -> Int {
    var start = document.skipSpaces(from: offset, to: range.upperBound)
    if let marker = ListMarker.scan(in: document.bytes.span, at: start, end: range.upperBound) {
      start = document.skipSpaces(from: marker.upper, to: range.upperBound)
    }
    if document.has("และ", at: start) {
      let next = document.skipSpaces(from: start + 9, to: range.upperBound)
      if OwnerWords.starts(at: next, in: document) { start = next }
    }
    return start
  }

  private static func endOfWord(_ offset: Int, _ range: Range<Int>, _ document: Document) -> Int {
    var i = offset
    while i < range.upperBound, document.bytes[i] > 0x20, document.bytes[i] != 0x2C, document.bytes[i] != 0x2F
    { i += 1 }
    return i
  }

  /// Whether what stands before the space waits for what follows: `สำนักงาน ปลัด`, `หัวหน้า สำนักปลัด`.
  private static func isContinued(_ piece: Range<Int>, at next: Int, in document: Document) -> Bool {
    if isBareHead(piece, in: document) { return true }
    let text = document.trimmed(piece)
    let posts: [StaticString] = [
      "หัวหน้า", "ผู้อำนวยการ", "ผอ.", "รองผู้อำนวยการ", "เจ้าหน้าที่", "พนักงาน", "บุคลากร", "รองนายก", "รองปลัด",
    ]
    let awaitsUnit = posts.contains {
      $0.utf8CodeUnitCount == text.count && document.has($0, at: text.lowerBound)
    }
    let openEnds: [StaticString] = ["และ", "ของ", "รอง", "ประจำ", "ร่วมกับ"]
    return awaitsUnit && OwnerWords.startsUnit(at: next, in: document)
      || openEnds.contains { document.has($0, endingAt: text.upperBound) }
  }

  /// Whether a piece is a word for units without a name: `สำนัก`, `ทุกกอง`.
  private static func isBareHead(_ piece: Range<Int>, in document: Document) -> Bool {
    var text = document.trimmed(piece)
    if document.has("ทุก", at: text.lowerBound), text.count > 9 {
      text = text.lowerBound + 9..<text.upperBound
    }
    let words: [StaticString] = [
      "สำนักงาน", "สำนัก", "กอง", "ฝ่าย", "งาน", "กลุ่มงาน", "กลุ่ม", "หน่วย", "ศูนย์", "ส่วน", "คณะ", "ทุก", "องค์การบริหาร",
    ]
    return words.contains { $0.utf8CodeUnitCount == text.count && document.has($0, at: text.lowerBound) }
  }
}

/// Words that names of units and posts start with.
enum OwnerWords {
  private static let major: [StaticString] = [
    "สำนัก", "กอง", "ฝ่าย", "หน่วย", "ศูนย์", "โรงเรียน", "โรงพยาบาล", "วิทยาลัย", "เทศบาล", "องค์การ", "คณะกรรมการ",
    "คณะทำงาน",
    "คณะผู้บริหาร", "ทุกกอง", "ทุกสำนัก", "ทุกส่วน", "ทุกหน่วย", "ทุกฝ่าย", "ทุกกลุ่ม", "ทุกงาน", "ทุกศูนย์", "สถานี", "แผนก",
    "กรม",
  ]
  private static let minor: [StaticString] = ["งาน", "กลุ่ม", "ส่วน", "คณะ", "สาขา"]
  private static let posts: [StaticString] = [
    "ปลัด", "นายก", "รองนายก", "รองปลัด", "ผู้อำนวยการ", "ผอ.", "รองผู้อำนวยการ", "หัวหน้า", "ผู้บริหาร", "เจ้าหน้าที่",
    "เจ้าพนักงาน", "พนักงาน",
    "บุคลากร", "ข้าราชการ", "ลูกจ้าง", "นักวิชาการ", "นักวิเคราะห์", "นักทรัพยากร", "นักจัดการ", "นักพัฒนา", "นักประชาสัมพันธ์",
    "นิติกร",
    "เลขานุการ", "ผู้ใหญ่บ้าน", "กำนัน", "นาย", "นางสาว", "นาง", "น.ส.", "ว่าที่",
  ]

  static func starts(at offset: Int, in document: Document) -> Bool {
    startsUnit(at: offset, in: document) || startsPost(at: offset, in: document)
  }

  static func startsUnit(at offset: Int, in document: Document) -> Bool {
    startsMajorUnit(at: offset, in: document) || minorUnit(at: offset, in: document) != nil
  }

  static func startsMajorUnit(at offset: Int, in document: Document) -> Bool {
    major.contains { document.has($0, at: offset) }
  }

  static func startsPost(at offset: Int, in document: Document) -> Bool {
    posts.contains { document.has($0, at: offset) }
  }

  /// A word that is also part of other names; `ส่วนตำบล` is only ever the rest of one.
  static func minorUnit(at offset: Int, in document: Document) -> StaticString? {
    if document.has("ส่วนตำบล", at: offset) || document.has("ส่วนจังหวัด", at: offset) { return nil }
    return minor.first { document.has($0, at: offset) }
  }
}
