import ThaiNumerals

/// Which two years a column of differences compares.
enum ComparedYears {
  typealias Pair = (from: YearMention, to: YearMention)

  /// The years that the column's header names; else the last two years of scores that stand before it.
  ///
  /// Without names, a difference behind three years or more is that of the assessed year to the year before it; `nil`
  /// where the assessed year isn't the last of them: then it may be any.
  static func years(
    ofColumn column: Int, in header: TableHeader, _ assessed: Int?, _ document: Document
  ) -> Pair? {
    let scored = columns(of: header).sorted { $0.year.year < $1.year.year }
    let named = header.columns[column].range.map { yearsNamed(in: $0, document) } ?? []
    if !named.isEmpty { return pair(named, scored.map(\.year), assessed) }
    // `ปี 2565 | ปี 2566 | ผลต่าง | ปี 2567 | ผลต่าง`: a difference stands behind its own two years.
    let before = scored.filter { $0.column < column }
    let years = (before.count >= 2 ? before : scored).map(\.year)
    guard years.count >= 2, let last = years.last else { return nil }
    if years.count == scored.count, years.count > 2, let assessed, assessed != last.year { return nil }
    return (years[years.count - 2], last)
  }

  /// One column of scores for each year.
  private static func columns(of header: TableHeader) -> [(column: Int, year: YearMention)] {
    var found: [(column: Int, year: YearMention)] = []
    for column in header.columns(.score) {
      guard let year = header.columns[column].year, !found.contains(where: { $0.year.year == year.year })
      else {
        continue
      }
      found.append((column, year))
    }
    return found
  }

  /// `ผลต่างปี 2565 - 2567`, `ผลต่างจากปี 2565`, `เพิ่ม/ลด (66-67)`.
  private static func yearsNamed(in range: Range<Int>, _ document: Document) -> [YearMention] {
    var found: [YearMention] = []
    for token in document.tokens(in: range) where document.number(token) != nil {
      guard
        let mark = YearMark.scan(
          in: document.bytes.span, at: Int(token.lower), end: range.upperBound, allowTwoDigits: true),
        mark.isPlausible, !mark.isTwoDigit || (2550...2585).contains(mark.year),
        !found.contains(where: { $0.year == mark.year })
      else { continue }
      found.append(
        YearMention(
          year: mark.year, range: mark.yearLower..<mark.yearUpper, isFiscal: false, isNamed: true,
          isRange: false))
    }
    return found.sorted { $0.year < $1.year }
  }

  /// The years of a header that names two; of one, that year beside the assessed one, or the assessed one beside the
  /// year before it.
  private static func pair(_ named: [YearMention], _ scored: [YearMention], _ assessed: Int?) -> Pair? {
    if named.count == 2 { return (named[0], named[1]) }
    guard named.count == 1, let last = scored.last(where: { assessed == nil || $0.year == assessed }) else {
      return nil
    }
    if named[0].year < last.year { return (named[0], last) }
    guard named[0].year == last.year else { return nil }
    return scored.last { $0.year < last.year }.map { ($0, last) }
  }
}
