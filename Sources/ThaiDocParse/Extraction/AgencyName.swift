import ThaiNumerals

/// Where an agency's name ends.
enum AgencyName {
  /// A name is no longer than this.
  private static let longest = 180

  /// The end of a name behind its type words, and whether a space, sign or line end closes it there.
  static func end(from offset: Int, type: AgencyType, in document: Document) -> (end: Int, isClosed: Bool) {
    if let line = endOfLine(from: offset, in: document) {
      let name = type.isLocalGovernment ? registeredName(from: offset, before: line, in: document) : nil
      return name.map { ($0, false) } ?? (line, true)
    }
    var i = offset
    // `องค์การบริหารส่วนตำบล ศรีสุข`: a space may stand before the proper name of a local government.
    if type.isLocalGovernment, i < document.bytes.count, document.bytes[i] == 0x20,
      startsName(i + 1, document)
    {
      i += 1
    }
    let start = i
    let limit = min(document.bytes.count, offset + longest)
    while i < limit, !isClosing(i, document) {
      if i > start, isStopWord(at: i, document), type.isLocalGovernment || !isPartOfName(i, document) {
        return (i, false)
      }
      i += UTF8Decoder.length(ofLead: document.bytes[i])
    }
    if i == start { return (offset, true) }
    return (min(i, limit), i < limit || limit == document.bytes.count)
  }

  private static func isPartOfName(_ offset: Int, _ document: Document) -> Bool {
    isPlaceWord(offset, document) || joinsName(offset, document)
  }

  /// `กรมพัฒนาทะเลสาบและพื้นที่ชุ่มน้ำ`: what follows `และ` up to the next space is more of a name, if it is neither
  /// another agency nor people, and no sentence goes on in it.
  private static func joinsName(_ offset: Int, _ document: Document) -> Bool {
    let start = offset + 9
    guard document.has("และ", at: offset), !people.stands(at: start, in: document) else { return false }
    let next = document.firstToken(from: start)
    if next < document.tokens.count, Int(document.tokens[next].lower) == start,
      case .term(.agency) = document.tokens[next].kind
    {
      return false
    }
    var end = start
    while end < document.bytes.count, !isClosing(end, document) {
      if end - start > longestPart { return false }
      if isStopWord(at: end, document) { return verbs.stands(at: end, in: document) }
      end += UTF8Decoder.length(ofLead: document.bytes[end])
    }
    return end - start >= 12
  }

  private static let longestPart = 120
  private static let people = WordSet(
    "ผู้", "หน่วยงาน", "เจ้าหน้าที่", "บุคลากร", "พนักงาน", "คณะ", "ประชาชน", "ข้าราชการ", "มี", "ได้")
  private static let verbs = WordSet("ได้", "มีผล", "มีคะแนน", "ขอ", "รับ", "เข้ารับ", "แจ้ง")

  /// `สำนักงานสาธารณสุขจังหวัดแพร่`: places are part of the names of offices.
  private static func isPlaceWord(_ offset: Int, _ document: Document) -> Bool {
    document.has("จังหวัด", at: offset) || document.has("อำเภอ", at: offset)
  }

  /// The end of `(องค์การมหาชน)` behind a name, if it stands there.
  static func publicOrganizationMark(after offset: Int, in document: Document) -> Int? {
    let i = document.skipSpaces(from: offset, to: document.bytes.count)
    return document.has("(องค์การมหาชน)", at: i) ? i + 38 : nil
  }

  /// The end of a name that fills its line, or stands before an address: no words follow it there.
  private static func endOfLine(from offset: Int, in document: Document) -> Int? {
    var i = offset
    let limit = min(document.bytes.count, offset + longest)
    while i < limit, !isClosing(i, document) { i += UTF8Decoder.length(ofLead: document.bytes[i]) }
    guard i > offset, i < limit || limit == document.bytes.count else { return nil }
    var after = document.skipSpaces(from: i, to: document.bytes.count)
    if let mark = publicOrganizationMark(after: i, in: document) {
      after = document.skipSpaces(from: mark, to: document.bytes.count)
    } else if document.has("(", at: after) {
      after = i
    }
    let isEnd =
      after >= document.bytes.count || document.bytes[after] == 0x0A || document.bytes[after] == 0x09
    return isEnd && startsLine(offset, document) && !startsSentence(in: offset..<i, document) ? i : nil
  }

  private static let sentenceVerbs = WordSet(
    "ขอมอบ", "ขอแสดง", "ขอแจ้ง", "ขอประกาศ", "ขอเชิญ", "ได้รับ", "ได้คะแนน", "เปิดผล", "มีผลคะแนน", "มีคะแนน",
    "เผยผล", "เผยคะแนน")

  /// Whether a line that starts with a name goes on as a sentence: `สำนักงานจังหวัดน่านขอมอบเกียรติบัตรนี้`.
  private static func startsSentence(in range: Range<Int>, _ document: Document) -> Bool {
    range.count > 9 && sentenceVerbs.starts(in: (range.lowerBound + 3)..<range.upperBound, of: document)
  }

  /// The end of a place's name with which a line starts that goes on as a sentence: `…แสนสุขได้นำผลไปปรับปรุง`.
  private static func registeredName(from offset: Int, before end: Int, in document: Document) -> Int? {
    let start = document.skipSpaces(from: offset, to: end)
    guard start < end, stopWords.starts(in: (start + 1)..<end, of: document) else { return nil }
    let levels: [PlaceCode.Level] = [.subdistrict, .district, .province]
    let lengths = levels.compactMap {
      PlaceRegister.prefix($0, of: document.bytes.span, at: start)?.length
    }
    guard let longest = lengths.max(), start + longest < end, isStopWord(at: start + longest, document)
    else { return nil }
    return start + longest
  }

  /// Words of a sentence with which no name of an agency starts.
  private static let sentenceWords = WordSet(
    "ได้คะแนน", "ได้รับ", "ได้ผล", "ได้ที่", "ได้ลำดับ", "ได้อันดับ", "ได้เข้า", "ได้ดำเนิน", "ได้จัด", "ได้นำ", "ได้กำหนด",
    "จึง", "มีคะแนน", "มีผล", "มีระดับ", "มีการ", "ผ่านเกณฑ์", "เข้ารับ", "อยู่ใน", "ประจำปี", "ปีงบประมาณ", "เคยได้", "เคยมี",
    "ยังได้", "ก็ได้", "แห่งนี้", "ดังกล่าว", "ของเรา", "ตั้งเป้า", "จะได้", "จะต้อง", "จะดำเนิน", "จะนำ", "ซึ่ง", "เพื่อ",
    "ในพื้นที่",
    "ในภาค", "ในเขต", "ในจังหวัด", "ในอำเภอ", "ในสังกัด", "อุดมศึกษา")

  /// Whether type words stand without a name: `โรงพยาบาลได้คะแนนรวม`.
  static func isBare(before offset: Int, in document: Document) -> Bool {
    let start = document.skipSpaces(from: offset, to: document.bytes.count)
    return sentenceWords.stands(at: start, in: document)
      || document.has("ได้", at: start) && startsWithDigit(start + 9, document)
  }

  /// `ได้ ๙๒.๗๘ คะแนน`.
  private static func startsWithDigit(_ offset: Int, _ document: Document) -> Bool {
    let start = document.skipSpaces(from: offset, to: document.bytes.count)
    return ThaiDigits.digit(in: document.bytes.span, at: start) != nil
  }

  /// Whether what stands in a name from an offset on is no part of it, by its first word.
  static func goesOnAsSentence(_ name: Span<UInt8>, from offset: Int) -> Bool {
    stopWords.stands(at: offset, in: name)
  }

  /// Whether only the type words stand before an offset on its line.
  private static func startsLine(_ offset: Int, _ document: Document) -> Bool {
    let line = document.lineIndex(at: offset)
    let start = startOfNames(document.lines[line], in: document)
    guard let first = document.firstToken(in: start..<offset), Int(first.lower) == start else {
      return false
    }
    return Int(first.upper) == offset
  }

  /// Where a line's own words begin: `ประกาศกรม…` announces the agency's name.
  static func startOfNames(_ line: Line, in document: Document) -> Int {
    let start = document.trimmed(line.range).lowerBound
    return document.has("ประกาศ", at: start) ? start + 18 : start
  }

  private static func startsName(_ offset: Int, _ document: Document) -> Bool {
    guard offset < document.bytes.count, document.bytes[offset] == 0xE0 else { return false }
    return !isStopWord(at: offset, document)
  }

  private static func isClosing(_ offset: Int, _ document: Document) -> Bool {
    let byte = document.bytes[offset]
    if byte == 0xE2 { return true }
    if byte >= 0x80 { return ThaiDigits.digit(in: document.bytes.span, at: offset) != nil }
    return !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Whether a word that follows a name in a sentence stands at an offset.
  static func isStopWord(at offset: Int, _ document: Document) -> Bool {
    stopWords.stands(at: offset, in: document)
  }

  /// Words that follow a name in a sentence and hardly stand inside one.
  private static let stopWords = WordSet(
    "ได้", "จึง", "ประจำปี", "ปีงบประมาณ", "อำเภอ", "จังหวัด", "ให้บรรลุ", "มีผล", "มีคะแนน", "มีการ", "เป็นหน่วย",
    "กับพนักงาน",
    "ซึ่ง", "ขอ", "โดย", "เพื่อ", "ตามที่", "ตามแบบ", "และ", "เข้ารับ", "ดำเนินการ", "กำหนด", "ควร", "จะ", "ต้อง",
    "ผ่านเกณฑ์",
    "ประกาศ", "ให้", "อยู่", "ว่า", "ที่ได้", "ที่มี", "ต่อไป", "เกี่ยวกับ", "ทุก", "รายงาน", "สรุป", "นำ", "มุ่ง", "ตระหนัก",
    "แจ้ง",
    "รับ", "ร่วม", "ยึดหลัก", "ยึดมั่น", "มีระดับ", "มีความ", "จัดทำ", "พบ", "กับ", "ผลการประเมิน", "ผลประเมิน", "ผลคะแนน",
    "คะแนน",
    "คว้าคะแนน", "คว้าอันดับ", "เปิดผล", "เปิดเผยว่า", "เผยผล", "เผยคะแนน", "แถลง")

  private static let generalWords = WordSet(
    "ที่", "ใน", "และ", "ของ", "ต่าง", "ทุก", "หลาย", "ทั้ง", "ทั่ว", "อื่น", "รัฐ", "เอกชน", "ได้", "มี", "เป็น", "ประเภท",
    "เฉลี่ย", "ขนาด")

  /// `อบจ. ทั่วประเทศ`, `มหาวิทยาลัยที่ได้รับ…`: type words with what follows mean a kind, and no agency.
  static func isGeneral(at offset: Int, in document: Document) -> Bool {
    generalWords.stands(at: offset, in: document)
  }

  private static let looseWords = WordSet(
    "ที่ได้", "ในปี", "ในการ", "ของเรา", "ของท่าน", "เคย", "ยัง", "และ", "ได้", "เรา", "ฯ", "นี้", "ทั่วประเทศ")

  /// `สถาบันในปีนี้`, `เทศบาลของเรา`: type words of which no name follows.
  static func isLoose(at offset: Int, in document: Document) -> Bool {
    looseWords.stands(at: document.skipSpaces(from: offset, to: document.bytes.count), in: document)
  }

  private static let faculties = WordSet(
    "วิทยา", "เทคโนโลยี", "วิศวกรรม", "ศิลป", "อุตสาหกรรม", "การบัญชี", "การจัดการ", "บริหาร", "ทรัพยากร", "ประมง",
    "ครุ",
    "พยาบาล", "สหเวช", "ดุริยางค", "โบราณ", "มัณฑน", "สถาปัต", "มนุษย", "สังคม", "ทันต", "เภสัช", "สัตว", "เกษตร",
    "แพทย",
    "นิติ", "รัฐศาสตร์", "เศรษฐ", "พาณิชย", "ศึกษา", "สาธารณสุข", "นิเทศ", "วารสาร", "อักษร", "จิตวิทยา", "วนศาสตร์",
    "สิ่งแวดล้อม", "พลศึกษา", "โลจิสติกส์")

  /// Where the faculty's name starts that stands before its university's: `คณะเกษตรศาสตร์ มหาวิทยาลัย…`.
  static func faculty(before offset: Int, in document: Document) -> Int? {
    var i = document.skipSpaces(backFrom: offset, to: 0)
    let limit = max(0, i - longest)
    while i > limit, document.bytes[i - 1] >= 0x80 { i -= 1 }
    while i < offset, document.bytes[i] == 0xE0 {
      if document.has("คณะ", at: i), faculties.stands(at: i + 9, in: document) { return i }
      i += 3
    }
    return nil
  }

  /// The end of a name that says by itself which agency it is, with the words behind the first space:
  /// `สำนักงานเขตพื้นที่การศึกษาประถมศึกษาแพร่ เขต 1`, `…มัธยมศึกษาเลย หนองบัวลำภู`.
  static func wholeEnd(of lower: Int, upTo end: Int, in document: Document) -> Int? {
    guard areaWords.contains(where: { document.has($0, at: lower) }) else { return nil }
    var upper = end
    var next = document.skipSpaces(from: upper, to: document.bytes.count)
    while let place = PlaceRegister.prefix(.province, of: document.bytes.span, at: next), place.length > 0 {
      upper = next + place.length
      next = document.skipSpaces(from: upper, to: document.bytes.count)
    }
    if document.has("เขต", at: next) {
      let start = document.skipSpaces(from: next + 9, to: document.bytes.count)
      if let number = ThaiNumber.scan(in: document.bytes.span, at: start), number.fractionDigits == 0 {
        upper = number.upper
      }
    }
    return upper
  }

  private static let areaWords: [StaticString] = ["สำนักงานเขตพื้นที่การศึกษา", "สพป.", "สพม."]
}
