import ThaiNumerals

/// Reads a place in a league: `อันดับที่ 4 ของจังหวัด… จาก … 127 แห่ง`.
enum RankingReader {
  /// How far after the place its scope and the number of agencies may stand.
  private static let reach = 360

  /// The ranking whose place is the number token at `index`; `nil` if no words say among whom.
  static func ranking(_ rank: Int, at index: Int, in document: Document, block: Range<Int>) -> Ranking? {
    let token = document.tokens[index]
    guard let scope = scope(behind: index, in: document, block: block) else { return nil }
    var ranking = Ranking(scope: scope, rank: document.sourced(rank, token.range))
    ranking.of = total(after: index, in: document, block: block)
    return ranking
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
    ("ทั้งประเทศ", "country"), ("ในภาค", "region"), ("ประเภท", "type"),
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
        return document.sourced(match.name, i..<(i + match.words.utf8CodeUnitCount))
      }
      if document.bytes[i] == 0x0A { return nil }
    }
    return nil
  }

  private static let units: [StaticString] = [
    "แห่ง", "หน่วยงาน", "องค์กร", "สถาบัน", "จังหวัด", "มหาวิทยาลัย", "สถานี", "โรงเรียน", "โรงพยาบาล", "อำเภอ", "อปท.",
    "กรม",
  ]

  /// `จาก … 127 แห่ง`: the first count of agencies that follows.
  private static func total(after index: Int, in document: Document, block: Range<Int>) -> Sourced<Int>? {
    let start = Int(document.tokens[index].upper)
    for next in (index + 1)..<max(index + 1, block.upperBound) {
      let token = document.tokens[next]
      guard Int(token.lower) - start < reach else { return nil }
      if token.word == .rank { return nil }
      guard let number = document.number(token)?.value.integer else { continue }
      if YearMentions.mention(at: next, in: document) != nil { continue }
      let after = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
      return units.contains(where: { document.has($0, at: after) })
        ? document.sourced(number, token.range) : nil
    }
    return nil
  }
}
