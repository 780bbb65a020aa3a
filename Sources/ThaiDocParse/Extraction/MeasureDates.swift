import ThaiNumerals

/// Finds the dates in the cells of a measure.
enum MeasureDates {
  /// Every day or month with its year, but for the dates of laws, orders and resolutions that a text cites and the
  /// starts of what goes on since: those may well be old.
  static func find(in range: Range<Int>, of document: Document) -> [ThaiDate] {
    var dates: [ThaiDate] = []
    var done = range.lowerBound
    for token in document.tokens(in: range) {
      guard mayStartDate(token, document), Int(token.lower) >= done,
        let date = document.date(at: token, before: range.upperBound)
      else { continue }
      done = date.upper
      if date.isPlausible && !isCited(date.lower, in: document) { dates.append(date) }
    }
    return dates
  }

  /// A month's name, or a number that a month or a slash may follow.
  private static func mayStartDate(_ token: Token, _ document: Document) -> Bool {
    if case .term(.month) = token.kind { return true }
    guard let number = document.number(token) else { return false }
    return number.fractionDigits == 0 && number.value <= ExactDecimal(31)
  }

  private static let citingWords: [StaticString] = [
    "ลงวันที่", "ณ วันที่", "ณ", "เมื่อวันที่", "เมื่อเดือน", "เมื่อ", "ลง", "ฉบับวันที่", "ตั้งแต่", "ตั้งแต่วันที่", "ตั้งแต่เดือน",
    "นับแต่วันที่",
    "มีผลวันที่", "จากเดิม",
  ]

  private static func isCited(_ offset: Int, in document: Document) -> Bool {
    let end = document.skipSpaces(backFrom: offset, to: 0)
    return citingWords.contains { document.has($0, endingAt: end) }
  }
}
