import ThaiNumerals

/// What a number in running text is, by the words around it.
enum NumberRole: Sendable, Equatable {
  /// A score, or a difference, threshold, weight or rank if the words before say so.
  case score
  case year
  /// Part of a date.
  case date
  /// How many indicators.
  case indicatorCount
  /// Out of how many points.
  case fullScore
  /// At or above which something counts: `๘๕ คะแนนขึ้นไป`.
  case openThreshold
  /// How many agencies, persons, baht, days.
  case otherCount
  /// A share of agencies: `ร้อยละ ๘๐ ของหน่วยงาน`.
  case share
  case rank
  case unknown
}

/// Tells roles of numbers.
struct NumberContext {
  let document: Document
  let years: YearMentions

  /// The role of a number token among the tokens of its block.
  func role(at index: Int, in block: Range<Int>) -> NumberRole {
    let token = document.tokens[index]
    guard let number = document.number(token) else { return .unknown }
    if years.holds(token) { return .year }
    if isDate(index) { return .date }
    if isRange(token) || isListNumber(number, index) || isInAddress(Int(token.lower)) || isSpacedApart(index)
    {
      return .unknown
    }
    let previous = index > block.lowerBound ? document.tokens[index - 1] : nil
    let gap = previous.map { gapIsLight(Int($0.upper), Int(token.lower)) } ?? false
    if gap, previous?.word == .fullScore, let previous {
      // `ได้คะแนนเต็ม ๑๐๐` states a score; `จากคะแนนเต็ม ๑๐๐` what it is out of.
      let start = document.skipSpaces(backFrom: Int(previous.lower), to: 0)
      return document.has("ได้", endingAt: start) || document.has("ได้คะแนน", endingAt: start)
        ? .score : .fullScore
    }
    if isOutOf(number) { return .fullScore }
    if gap, previous?.word == .rank || isRankOfPlace(index, block) { return .rank }
    let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    if isTime(after) { return .otherCount }
    if number.fractionDigits == 0 {
      if isIndicatorCount(index, in: block) { return .indicatorCount }
      if unit(at: after) { return .otherCount }
      if number.value > ExactDecimal(100) || number.isGrouped { return .otherCount }
    }
    if isShare(after, isPercent: previous?.word == .percent && gap) { return .share }
    if isOpen(after) { return .openThreshold }
    return isScore(number, previous, after) ? .score : .unknown
  }

  /// Whether words stand right beside an integer that may make it a score, a share or a threshold: of all others no closer
  /// look would find that they are.
  func hasWordsBeside(_ number: ThaiNumber, at index: Int) -> Bool {
    if index > 0, gapIsLight(Int(document.tokens[index - 1].upper), number.lower) { return true }
    let after = document.skipSpaces(from: number.upper, to: document.bytes.count)
    guard after < document.bytes.count else { return false }
    // `%`, `/`, or one of the first letters of ของ, ขึ้นไป, คะแนน, เป็นต้นไป.
    if document.bytes[after] == 0x25 || document.bytes[after] == 0x2F { return true }
    switch document.bytes.span.thai(at: after) {
    case 0x02, 0x04, 0x40: return true
    default: return false
    }
  }

  /// `9 2 . 0 3`: the first digit of a number whose digits stand apart.
  private func isSpacedApart(_ index: Int) -> Bool {
    guard index + 1 < document.tokens.count else { return false }
    let (token, next) = (document.tokens[index], document.tokens[index + 1])
    func isDigit(_ token: Token) -> Bool {
      document.number(token) != nil
        && token.upper - token.lower == (document.bytes[Int(token.lower)] < 0x80 ? 1 : 3)
    }
    guard isDigit(token), isDigit(next) else { return false }
    return document.bytes[Int(token.upper)..<Int(next.lower)].allSatisfy { $0 == 0x20 || $0 == 0x2E }
      && next.lower - token.upper <= 3
  }

  /// `อันดับในจังหวัด: 3`.
  private func isRankOfPlace(_ index: Int, _ block: Range<Int>) -> Bool {
    guard index > block.lowerBound + 1, document.tokens[index - 2].word == .rank else { return false }
    let place = document.tokens[index - 1]
    switch place.word {
    case .provinceOf, .districtOf, .nationwide: break
    default: return false
    }
    return Int(place.lower) - Int(document.tokens[index - 2].upper) <= 12
  }

  /// `ita?year=2025&score=85.00`: part of a page's address.
  private func isInAddress(_ lower: Int) -> Bool {
    var i = lower
    var isQuery = false
    while i > 0, lower - i < 200, document.bytes[i - 1] > 0x20, document.bytes[i - 1] < 0x80 {
      i -= 1
      if document.bytes[i] == 0x3F || document.bytes[i] == 0x26 || document.has("://", at: i) {
        isQuery = true
      }
    }
    return isQuery
  }

  /// `2. การใช้งบประมาณ`, `๒) ตัวชี้วัด…`: numbers an indicator in a list, though `คะแนน` may stand before it.
  private func isListNumber(_ number: ThaiNumber, _ index: Int) -> Bool {
    guard number.fractionDigits == 0, number.value < ExactDecimal(100), index + 1 < document.tokens.count,
      number.upper < document.bytes.count,
      document.bytes[number.upper] == 0x2E || document.bytes[number.upper] == 0x29
    else { return false }
    let next = document.tokens[index + 1]
    guard document.skipSpaces(from: number.upper + 1, to: Int(next.lower)) == Int(next.lower) else {
      return false
    }
    if case .term(.indicator) = next.kind { return true }
    return next.word == .indicator
  }

  /// A score has a fraction, or words beside it that say what it is.
  private func isScore(_ number: ThaiNumber, _ previous: Token?, _ after: Int) -> Bool {
    if number.fractionDigits > 0 { return !document.has("ล้าน", at: after) && !document.has("บาท", at: after) }
    if document.has("คะแนน", at: after) || document.has("%", at: after) || isOutOfMore(after) { return true }
    guard let previous else { return false }
    let isNear = gapIsLight(Int(previous.upper), number.lower)
    // `การเปิดเผยข้อมูล 100`: a bare integer right behind an indicator's name.
    if isNear, case .term(.indicator) = previous.kind {
      return number.upper - number.lower >= 2 && endsThere(after)
    }
    if isNear, case .term(.instrument) = previous.kind, number.value == ExactDecimal(100) {
      return endsThere(after)
    }
    switch previous.word {
    case .score, .percent, .overall, .points, .weight, .above, .atLeast, .below, .target, .targetMet,
      .targetMissed:
      return isNear
    default: return false
    }
  }

  private func endsThere(_ offset: Int) -> Bool {
    offset >= document.bytes.count || document.bytes[offset] < 0x80
  }

  /// Nothing but spaces, brackets, colons and equals signs.
  func gapIsLight(_ lower: Int, _ upper: Int) -> Bool {
    var i = lower
    while i < upper {
      switch document.bytes[i] {
      case 0x20, 0x3A, 0x3D, 0x28, 0x2A, 0x2D, 0x2B, InlineMark.softBreak: i += 1
      case 0x2E
      where i + 1 < upper && document.bytes[i + 1] == 0x2E || i > lower && document.bytes[i - 1] == 0x2E:
        i += 1
      case 0xE2 where document.has("–", at: i) || document.has("—", at: i) || document.has("…", at: i): i += 3
      default: return false
      }
    }
    return true
  }

  private func isDate(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if index + 1 < document.tokens.count, case .term(.month) = document.tokens[index + 1].kind,
      gapIsLight(Int(token.upper), Int(document.tokens[index + 1].lower))
    {
      return true
    }
    if index > 0, case .term(.month) = document.tokens[index - 1].kind,
      gapIsLight(Int(document.tokens[index - 1].upper), Int(token.lower))
    {
      return true
    }
    return document.date(at: token) != nil
  }

  /// `๑๐ ตัวชี้วัด`, not `๑๐ ตัวชี้วัดที่ ๑`.
  private func isIndicatorCount(_ index: Int, in block: Range<Int>) -> Bool {
    guard index + 1 < block.upperBound else { return false }
    let next = document.tokens[index + 1]
    guard next.word == .indicator, gapIsLight(Int(document.tokens[index].upper), Int(next.lower)) else {
      return false
    }
    // `๗ ตัวชี้วัด ที่ได้คะแนน` counts; a number behind `ตัวชี้วัดที่` would be its label.
    let after = document.skipSpaces(from: Int(next.upper), to: document.bytes.count)
    return ThaiDigits.digit(in: document.bytes.span, at: after) == nil
  }

  private func unit(at offset: Int) -> Bool { Self.units.stands(at: offset, in: document) }

  /// Words that count something other than points.
  private static let units = WordSet(
    "หน่วยงาน", "แห่ง", "คน", "ราย", "บาท", "ครั้ง", "วัน", "เดือน", "ปี", "ข้อ", "ระดับ", "เครื่องมือ", "ด้าน",
    "ประเด็น",
    "ประเภท", "น.", "นาที", "ชั่วโมง", "จังหวัด", "อำเภอ", "ตำบล", "หมู่", "โครงการ", "ล้าน", "เรื่อง", "ฉบับ", "ชุด",
    "แบบ", "ส่วน", "ขั้นตอน", "มาตรการ", "กิจกรรม", "ช่องทาง", "ไตรมาส", "รายการ", "ดัชนี", "องค์กร", "ตัวอย่าง",
    "อปท.")

  /// `ร้อยละ ๘๐ ของหน่วยงาน`: a part of something that is counted.
  private func isShare(_ offset: Int, isPercent: Bool) -> Bool {
    guard document.has("ของ", at: offset) else { return false }
    if isPercent, !document.has("ของคะแนน", at: offset) { return true }
    return document.has("ของหน่วยงาน", at: offset) || document.has("ของจำนวน", at: offset)
      || document.has("ของผู้", at: offset) || document.has("ของประชาชน", at: offset)
  }

  /// `๕-๑๕`: one end of a range of numbers.
  func isRange(_ token: Token) -> Bool {
    let bytes = document.bytes
    let after = document.skipSpaces(from: Int(token.upper), to: bytes.count)
    if after < bytes.count, bytes[after] == 0x2D || document.has("–", at: after) {
      let next = document.skipSpaces(from: after + (bytes[after] == 0x2D ? 1 : 3), to: bytes.count)
      if ThaiDigits.digit(in: bytes.span, at: next) != nil { return true }
    }
    let before = document.skipSpaces(backFrom: Int(token.lower), to: 0)
    guard before > 3, bytes[before - 1] == 0x2D || document.has("–", endingAt: before) else { return false }
    let end = document.skipSpaces(backFrom: before - (bytes[before - 1] == 0x2D ? 1 : 3), to: 0)
    return end > 0 && ThaiDigits.digit(in: bytes.span, at: end - 1) != nil
      || end > 2 && ThaiDigits.digit(in: bytes.span, at: end - 3) != nil
  }

  /// `91.25 จาก 100 คะแนน`, `27.10/30`.
  private func isOutOf(_ number: ThaiNumber) -> Bool {
    guard number.fractionDigits == 0, [30, 40, 100].contains(number.value.integer ?? 0) else { return false }
    let start = document.skipSpaces(backFrom: number.lower, to: 0)
    return document.has("จาก", endingAt: start) || document.has("เต็ม", endingAt: start)
      || document.has("/", endingAt: start)
  }

  /// `39/40`: a figure with what it is out of.
  private func isOutOfMore(_ offset: Int) -> Bool {
    guard document.has("/", at: offset) else { return false }
    let start = document.skipSpaces(from: offset + 1, to: document.bytes.count)
    guard let full = ThaiNumber.scan(in: document.bytes.span, at: start), full.fractionDigits == 0 else {
      return false
    }
    return [30, 40, 100].contains(full.value.integer ?? 0)
  }

  private func isTime(_ offset: Int) -> Bool {
    Self.times.stands(at: offset, in: document)
  }

  private static let times = WordSet("น.", "นาฬิกา", "บาท")

  /// `ขึ้นไป`, perhaps behind the unit.
  private func isOpen(_ offset: Int) -> Bool {
    var i = offset
    if document.has("คะแนน", at: i) { i = document.skipSpaces(from: i + 15, to: document.bytes.count) }
    return document.has("ขึ้นไป", at: i) || document.has("เป็นต้นไป", at: i)
  }
}
