extension ReportTelling {
  /// How many places of one kind are named.
  private static let namedPlaces = 5

  /// What a reader should look at again: doubtful values, and numbers that went nowhere.
  var cautions: [ReadableReport.Section] {
    let locator = SourceLocator(parsed.source)
    var sections: [ReadableReport.Section] = []
    let doubts = doubtLines(locator)
    if !doubts.isEmpty {
      sections.append(
        .init(
          title: say("ค่าที่ควรตรวจสอบกับต้นฉบับ", "Values to compare with the original"), content: .list(doubts)))
    }
    if !parsed.unclaimed.isEmpty {
      let title = say("ตัวเลขที่อาจเป็นคะแนนแต่ไม่ได้นำมาใช้", "Numbers that may be scores, left aside")
      sections.append(.init(title: title, content: .list(unclaimedLines(locator))))
    }
    return sections
  }

  private func doubtLines(_ locator: SourceLocator) -> [String] {
    let doubts = DoubtCollector.doubts(of: report)
    var lines: [String] = []
    if parsed.hasUnreadMarkup {
      lines.append(say(DoubtReasons.unreadMarkup.th.description, DoubtReasons.unreadMarkup.en.description))
    }
    for entry in DoubtReasons.catalogue {
      let concerned = doubts.filter { $0.reasons.contains(entry.reason) }
      guard !concerned.isEmpty else { continue }
      lines.append(say(entry.th.description, entry.en.description))
      lines += listed(concerned.count) { "  " + describe(concerned[$0], locator) }
    }
    return lines
  }

  private func unclaimedLines(_ locator: SourceLocator) -> [String] {
    listed(parsed.unclaimed.count) { place(parsed.unclaimed[$0], locator) }
  }

  /// The first few of `count` lines, and how many more there are.
  private func listed(_ count: Int, _ line: (Int) -> String) -> [String] {
    let lines = (0..<min(count, Self.namedPlaces)).map(line)
    guard count > Self.namedPlaces else { return lines }
    let rest = count - Self.namedPlaces
    return lines + ["  " + say("และอีก \(rest) แห่ง", "and \(rest) more")]
  }

  private func describe(_ doubt: Doubt, _ locator: SourceLocator) -> String {
    let name = doubt.path.map { FieldNames.words(of: $0)[language] }.joined(separator: " › ")
    return doubt.span.map { "\(name), \(place($0, locator))" } ?? name
  }

  private func place(_ span: SourceSpan, _ locator: SourceLocator) -> String {
    let (line, column) = locator.position(of: span.lower)
    let text = DisplayText.shortened(DisplayText.line(parsed.source.text(at: span)), to: 40)
    return say("บรรทัด \(line) คอลัมน์ \(column): \(text)", "line \(line), column \(column): \(text)")
  }
}
