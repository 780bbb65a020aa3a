import ThaiNumerals

/// What one column of a table of results holds, where its rows are agencies, years or the document's own result.
enum Measure: Hashable {
  case rowNumber, rank, agency, district, province, year
  case overall, level
  case instrument(InstrumentCode)
  case indicator(Int)
  /// Tables inside its cells, whose rows name measures and give their figures.
  case inner
  /// Differences, weights and others' scores: known, and not taken.
  case aside

  /// Whether it is a result and not the name of one.
  var isResult: Bool {
    switch self {
    case .overall, .level, .instrument, .indicator, .inner: true
    default: false
    }
  }
}

/// The words above a column of results, read.
struct MeasureHeading {
  /// What header words say the figures of instruments are.
  enum Unit { case points, percent, unsaid }

  var measure: Measure
  /// The words that say so.
  var range: Range<Int>
  /// The mention of the indicator, for its places.
  var mention: IndicatorMention?
  /// The fiscal year that the column is of.
  var year: YearMention?
  var unit = Unit.unsaid
  /// What the figures are out of, or count for: `IIT (30)`.
  var weight: (value: ExactDecimal, range: Range<Int>)?
}

/// Reads the cells above a column, topmost first.
struct MeasureReader {
  let document: Document
  let numbering: IndicatorNumbering
  private let mentions: IndicatorMentions

  init(document: Document, numbering: IndicatorNumbering) {
    self.document = document
    self.numbering = numbering
    mentions = IndicatorMentions(document: document, numbering: numbering)
  }

  /// What is known from one cell of a header.
  private struct Piece {
    var range: Range<Int>
    var indicators: [IndicatorMention] = []
    var instrument: (code: InstrumentCode, range: Range<Int>)?
    /// Whether it names two instruments or more.
    var isMixed = false
    var integer: (value: Int, range: Range<Int>)?
    var year: YearMention?
    var role: ColumnRole?
    var isTotal = false
    /// Whether it speaks of persons, means or marks to reach.
    var isAside = false
    var saysIndicator = false
    var unit = MeasureHeading.Unit.unsaid
    var weight: (value: ExactDecimal, range: Range<Int>)?

    var saysSomething: Bool {
      !indicators.isEmpty || instrument != nil || integer != nil || year != nil || role != nil || isTotal
        || saysIndicator || unit != .unsaid
    }
  }

  /// Longer cells are text, not headers.
  private static let longestCell = 260

  /// Whether a cell may stand in a header.
  func isHeaderLike(_ cell: Cell) -> Bool {
    let range = document.trimmed(cell.range)
    guard range.count <= Self.longestCell, !namesPlace(range) else { return false }
    return piece(range).saysSomething
  }

  /// The heading that cells above one column make up; `areIndicators` says that integers number indicators.
  func heading(of cells: [Cell], areIndicators: Bool) -> MeasureHeading? {
    let pieces = cells.map { piece(document.trimmed($0.range)) }
    guard let last = pieces.last else { return nil }
    var heading: MeasureHeading?
    let indicators = pieces.flatMap(\.indicators)
    if pieces.contains(where: {
      $0.isAside || $0.role == .reference || $0.role == .change || $0.role == .weight && $0.instrument == nil
    }) {
      heading = MeasureHeading(measure: .aside, range: last.range)
    } else if let mention = indicators.last {
      guard indicators.allSatisfy({ $0.number == mention.number }) else { return nil }
      heading = MeasureHeading(measure: .indicator(mention.number), range: mention.place, mention: mention)
    } else if let (value, range) = pieces.lazy.compactMap(\.integer).last,
      areIndicators || pieces.contains(where: \.saysIndicator), numbering.contains(value)
    {
      let mention = IndicatorMention(number: value, range: range, numberRange: range, isFirm: true)
      heading = MeasureHeading(measure: .indicator(value), range: range, mention: mention)
    } else if let instrument = pieces.lazy.compactMap(\.instrument).last {
      guard !pieces.contains(where: \.isMixed) else { return nil }
      heading = MeasureHeading(measure: .instrument(instrument.code), range: instrument.range)
    } else {
      heading = self.heading(byRolesOf: pieces)
    }
    heading?.year = pieces.lazy.compactMap(\.year).last
    heading?.weight = pieces.lazy.compactMap(\.weight).last
    heading?.unit = pieces.lazy.map(\.unit).last { $0 != .unsaid } ?? .unsaid
    return heading
  }

  private func heading(byRolesOf pieces: [Piece]) -> MeasureHeading? {
    var found: (measure: Measure, range: Range<Int>)?
    for piece in pieces {
      guard let measure = piece.role.flatMap(Self.measure) ?? (piece.isTotal ? .overall : nil) else {
        continue
      }
      // `ปี 2566` above `ระดับ`: the lower cell says what the column holds, and a plain year or score says least.
      if let known = found?.measure, measure == .overall, known != .year { continue }
      found = (measure, piece.range)
    }
    if let found { return MeasureHeading(measure: found.measure, range: found.range) }
    guard let year = pieces.lazy.compactMap(\.year).last else { return nil }
    return MeasureHeading(measure: .overall, range: year.range)
  }

  private static func measure(of role: ColumnRole) -> Measure? {
    switch role {
    case .rowNumber: .rowNumber
    case .rank: .rank
    case .agency: .agency
    case .district: .district
    case .province: .province
    case .year: .year
    case .level: .level
    case .score, .instrumentScore, .weightedScore: .overall
    case .change, .reference, .weight: .aside
    default: nil
    }
  }

  // MARK: - One cell

  private func piece(_ range: Range<Int>) -> Piece {
    var piece = Piece(range: range)
    guard !range.isEmpty, range.count <= Self.longestCell else { return piece }
    piece.role = role(of: range)
    let first = document.firstToken(from: range.lowerBound)
    var last = first
    while last < document.tokens.count, Int(document.tokens[last].upper) <= range.upperBound { last += 1 }
    var index = first
    while index < last {
      if let (mention, next) = mentions.mention(at: index, before: last) {
        piece.indicators.append(mention)
        index = next
        continue
      }
      read(document.tokens[index], index, into: &piece)
      index += 1
    }
    piece.isTotal = isTotal(range)
    return piece
  }

  private func read(_ token: Token, _ index: Int, into piece: inout Piece) {
    switch token.kind {
    case .term(.instrument(let code, _)):
      let part = InstrumentPart.code(code, after: Int(token.upper), in: document)
      if let known = piece.instrument, known.code != part, !(part == .eit && known.code != .iit) {
        piece.isMixed = true
      } else if piece.instrument == nil || document.text.bytes[Int(token.lower)] < 0x80 {
        piece.instrument = (part, token.range)
      }
    case .term(.word(.otherMeasure)), .term(.word(.nationwide)), .term(.word(.target)): piece.isAside = true
    case .term(.word(.indicator)): piece.saysIndicator = true
    case .term(.word(.points)): piece.unit = .points
    case .term(.word(.percent)): if piece.unit == .unsaid { piece.unit = .percent }
    case .number: read(number: token, index, into: &piece)
    default: break
    }
  }

  private func read(number token: Token, _ index: Int, into piece: inout Piece) {
    guard let number = document.number(token), number.fractionDigits == 0,
      let value = number.value.integer
    else { return }
    if let year = YearMentions.inHeader(at: index, in: document) {
      piece.year = year
      return
    }
    let after = document.skipSpaces(from: number.upper, to: piece.range.upperBound)
    if value == 100 {
      piece.unit = .percent
    } else if value == 30 || value == 40 {
      // `(30 คะแนน)`, `เต็ม 30`; `ร้อยละ 30` is a weight and says nothing of the figures.
      let isFull =
        document.has("คะแนน", at: after)
        || document.has(
          "เต็ม", endingAt: document.skipSpaces(backFrom: number.lower, to: piece.range.lowerBound))
      piece.unit = isFull ? .points : .unsaid
      piece.weight = (number.value, token.range)
    } else if !ThaiText.hasLetters(piece.range, in: document) {
      piece.integer = (value, token.range)
    }
  }

  private static let totals: [StaticString] = [
    "รวม", "ผลรวม", "ITA", "เฉลี่ย", "ค่าเฉลี่ย", "ภาพรวม", "ผลการประเมิน",
  ]

  private func isTotal(_ range: Range<Int>) -> Bool {
    guard range.count <= 120 else { return false }
    return Self.totals.contains { document.has($0, at: range.lowerBound) }
  }

  private static let agencyHeads: [StaticString] = [
    "หน่วยงาน", "ชื่อหน่วยงาน", "รายชื่อหน่วยงาน", "องค์กรปกครองส่วนท้องถิ่น", "ส่วนราชการ", "สถานศึกษา", "ชื่อสถานศึกษา",
    "ชื่อโรงเรียน", "โรงเรียน", "มหาวิทยาลัย", "เทศบาล", "ชื่อ อปท.", "รายชื่อ อปท.", "อปท.", "คณะ/หน่วยงาน",
    "เทศบาล/อบต.",
    "สถาบัน", "รายชื่อ", "ชื่อ", "โรงพยาบาล", "ชื่อองค์กรปกครองส่วนท้องถิ่น", "อปท", "กรม",
  ]

  private func role(of range: Range<Int>) -> ColumnRole? {
    if let role = TableHeader.role(of: range, in: document) { return role }
    return Self.agencyHeads.contains {
      $0.utf8CodeUnitCount == range.count && document.has($0, at: range.lowerBound)
    }
      ? .agency : nil
  }

  /// `จังหวัดเลย`, `อ.เมือง`: the name of a place and no head of a column of places.
  private func namesPlace(_ range: Range<Int>) -> Bool {
    guard let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound else {
      return false
    }
    switch first.word {
    case .districtOf, .provinceOf, .subdistrictOf: break
    default: return false
    }
    let next = document.skipSpaces(from: Int(first.upper), to: range.upperBound)
    return next + 2 < range.upperBound && document.bytes[next] == 0xE0
  }
}
