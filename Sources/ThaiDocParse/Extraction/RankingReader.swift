import ThaiNumerals

/// Reads a place in a league: `อันดับที่ 4 ของจังหวัด… จาก … 127 แห่ง`.
enum RankingReader {
  /// How far after the place its scope and the number of agencies may stand.
  private static let reach = 360

  /// The ranking whose place is the number token at `index`; `nil` if no words say among whom.
  static func ranking(_ rank: Int, at index: Int, in document: Document, block: Range<Int>) -> Ranking? {
    let token = document.tokens[index]
    let of = total(after: index, in: document, block: block)
    guard
      let scope = scope(before: index, in: document, block: block)
        ?? scope(behind: index, in: document, block: block)
        ?? of.flatMap({ kind(behind: $0, in: document, index) })
    else { return nil }
    var ranking = Ranking(scope: scope, rank: document.sourced(rank, token.range))
    ranking.of = of
    return ranking
  }

  /// `อันดับในจังหวัด: 3`: the scope between the word and the number.
  private static func scope(
    before index: Int, in document: Document, block: Range<Int>
  ) -> Sourced<String>? {
    guard index > block.lowerBound + 1, document.tokens[index - 2].word == .rank else { return nil }
    let place = document.tokens[index - 1]
    switch place.word {
    case .provinceOf: return document.sourced("province", place.range)
    case .districtOf: return document.sourced("district", place.range)
    case .nationwide: return document.sourced("country", place.range)
    default: return nil
    }
  }

  private static let kinds: [StaticString] = [
    "เขต", "จังหวัด", "มหาวิทยาลัย", "สถาบัน", "สถานี", "โรงเรียน", "โรงพยาบาล", "กรม", "ส่วนราชการ",
  ]

  /// `ลำดับที่ 14 จากทั้งหมด 62 เขต`, `จากส่วนราชการระดับกรม 146 แห่ง`: what is counted are agencies of one kind.
  private static func kind(
    behind total: Sourced<Int>, in document: Document, _ index: Int
  ) -> Sourced<String>? {
    let start = Int(document.tokens[index].upper)
    let end = min(start + reach, document.bytes.count)
    for i in start..<end {
      if document.bytes[i] == 0x0A { return nil }
      guard document.bytes[i] == 0xE0, let word = kinds.first(where: { document.has($0, at: i) }) else {
        continue
      }
      return document.sourced("type", i..<(i + word.utf8CodeUnitCount), doubts: .inferred)
    }
    return nil
  }

  private static let scopes: [(words: StaticString, name: String)] = [
    ("ของประเทศ", "country"), ("ระดับประเทศ", "country"), ("ของภาค", "region"), ("ระดับภาค", "region"),
    ("ของจังหวัด", "province"), ("ระดับจังหวัด", "province"), ("ในจังหวัด", "province"), ("ของอำเภอ", "district"),
    ("ระดับอำเภอ", "district"), ("ในอำเภอ", "district"), ("ของกระทรวง", "ministry"),
    ("ในสังกัดกระทรวง", "ministry"),
    ("ในกระทรวง", "ministry"), ("หน่วยงานประเภท", "type"), ("ของประเภท", "type"), ("ในประเภท", "type"),
    ("ประเภทเดียวกัน", "type"), ("ของสถาบันอุดมศึกษา", "type"), ("ของมหาวิทยาลัย", "type"),
    ("ของกลุ่มมหาวิทยาลัย", "type"),
    ("กลุ่มมหาวิทยาลัย", "type"), ("กลุ่มเดียวกัน", "type"), ("ทั่วประเทศ", "country"), ("ของทั้งประเทศ", "country"),
    ("ทั้งประเทศ", "country"), ("ในภาค", "region"), ("ทุกหน่วยงาน", "country"), ("หน่วยงานทั้งหมด", "country"),
    ("ประเภท", "type"),
  ]

  /// The words behind a place that say among whom it is, before the next place.
  private static func scope(
    behind index: Int, in document: Document, block: Range<Int>
  ) -> Sourced<String>? {
    let offset = Int(document.tokens[index].upper)
    var end = min(offset + 150, document.bytes.count)
    for next in document.tokens[min(index + 1, block.upperBound)..<block.upperBound] {
      if Int(next.lower) >= end { break }
      if next.word == .rank { end = Int(next.lower) }
    }
    for i in offset..<end where document.bytes[i] >= 0x80 {
      if let match = scopes.first(where: { document.has($0.words, at: i) }) {
        // `ขององค์การบริหารส่วนจังหวัดทั่วประเทศ`: among all of one kind.
        let isKind =
          match.name == "country"
          && document.holdsToken(in: offset..<i) { token in
            if case .term(.agency) = token.kind { true } else { false }
          }
        if isKind { return document.sourced("type", i..<(i + match.words.utf8CodeUnitCount)) }
        return document.sourced(match.name, i..<(i + match.words.utf8CodeUnitCount))
      }
      if document.bytes[i] == 0x0A { return nil }
    }
    return nil
  }

  private static let units: [StaticString] = [
    "แห่ง", "หน่วยงาน", "องค์กร", "สถาบัน", "จังหวัด", "มหาวิทยาลัย", "สถานี", "โรงเรียน", "โรงพยาบาล", "อำเภอ", "อปท.",
    "กรม", "เขต", "ส่วนราชการ",
  ]

  /// `จาก … 127 แห่ง`: the first count of agencies that follows.
  private static func total(after index: Int, in document: Document, block: Range<Int>) -> Sourced<Int>? {
    let start = Int(document.tokens[index].upper)
    for next in (index + 1)..<max(index + 1, block.upperBound) {
      let token = document.tokens[next]
      guard Int(token.lower) - start < reach else { return nil }
      if token.word == .rank { return nil }
      guard let figure = document.number(token), figure.fractionDigits == 0, let number = figure.value.integer
      else { continue }
      if YearMentions.mention(at: next, in: document) != nil { continue }
      let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
      return units.contains(where: { document.has($0, at: after) })
        ? document.sourced(number, token.range) : nil
    }
    return nil
  }
}
