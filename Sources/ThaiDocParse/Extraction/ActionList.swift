import ThaiNumerals

/// The steps to put the analysis into practice (แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ).
enum ActionList {
  /// The items of all such sections: list items, or paragraphs where there are none.
  static func read(_ document: Document) -> [NumberedText] {
    var actions: [NumberedText] = []
    let blocks = document.blocks
    var first = 0
    while first < blocks.count {
      var last = first
      while last < blocks.count, blocks[last].section == .actions { last += 1 }
      if last > first { addItems(of: blocks[first..<last], to: &actions, in: document) }
      first = last + 1
    }
    return actions
  }

  private static func addItems(
    of section: ArraySlice<Block>, to actions: inout [NumberedText], in document: Document
  ) {
    let listed = section.count { $0.kind == .listItem }
    if listed == 1, let only = section.first(where: { $0.kind == .listItem }) {
      return actions += MeasureCells.items(document.range(of: only.lines), in: document)
    }
    for index in section.indices {
      let item =
        if listed == 0 {
          paragraph(section[index], in: document)
        } else {
          section[index].kind == .listItem ? item(section[index], in: document) : nil
        }
      if let item { actions.append(item) }
    }
  }

  /// A list item without its marker; the number may stand behind a dash.
  private static func item(_ block: Block, in document: Document) -> NumberedText? {
    let range = document.trimmed(document.range(of: block.lines))
    var start = document.range(of: block.lines).lowerBound
    var number: Sourced<Int>?
    for _ in 0..<2 {
      guard let marker = ListMarker.scan(in: document.bytes.span, at: start, end: range.upperBound),
        number == nil
      else { break }
      number = MeasureCells.number(of: marker, in: document)
      start = document.skipSpaces(from: marker.upper, to: range.upperBound)
    }
    let text = document.trimmed(start..<max(start, range.upperBound))
    guard !document.isDash(text), !MeasureCells.isLeadIn(text, in: document) else { return nil }
    return NumberedText(number: number, text: document.sourcedText(text))
  }

  // MARK: - Paragraphs

  /// A paragraph as one action, unless it is the rest of the heading, leads to a list or signs the section.
  private static func paragraph(_ block: Block, in document: Document) -> NumberedText? {
    guard block.kind == .paragraph else { return nil }
    let text = document.trimmed(document.range(of: block.lines))
    guard !document.isDash(text), !MeasureCells.isLeadIn(text, in: document), !isCaption(text, in: document)
    else {
      return nil
    }
    return NumberedText(number: nil, text: document.sourcedText(text))
  }

  /// Captions and signatures are shorter than this.
  private static let longestCaption = 240

  /// Whether a short text is no sentence of its own: the rest of a heading, a year, an agency's name or a date.
  private static func isCaption(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count <= longestCaption else { return false }
    if document.has("การปฏิบัติ", endingAt: range.upperBound) { return true }
    if YearMark.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound) != nil {
      return true
    }
    if ThaiDate.scan(in: document.bytes.span, at: range.lowerBound, end: range.upperBound) != nil {
      return true
    }
    guard let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound else {
      return false
    }
    switch first.term {
    case .word(.fiscalYear), .word(.ofTheYear), .word(.announcedOn): return true
    // A name alone is a signature; with more words behind it a sentence about the agency.
    case .agency: return !document.bytes[range].contains(0x20)
    default: return false
    }
  }
}
