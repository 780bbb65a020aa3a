/// What an HTML element means for the flow of text.
enum MarkupElement {
  case table, tableRow, tableCell, tableGroup
  /// Starts and ends lines: p, div, li, br, headings.
  case block
  /// Changes nothing but looks.
  case inline
  /// Its content is no text: script, style.
  case hidden

  /// By the element's name in lower case; names that HTML does not know are inline.
  static func of(name: borrowing Span<UInt8>) -> MarkupElement {
    var key: UInt64 = 0
    guard name.count <= 8 else { return name.count == 10 ? .block : .inline }  // blockquote, figcaption
    for i in 0..<name.count { key = key << 8 | UInt64(name[i] | 0x20) }
    let index = known.partitioningIndex { $0.key >= key }
    return index < known.count && known[index].key == key ? known[index].element : .inline
  }

  /// By the letters of the name, eight at most, as a number.
  private static let known: [(key: UInt64, element: MarkupElement)] = {
    let names: [(String, MarkupElement)] = [
      ("table", .table), ("tr", .tableRow), ("td", .tableCell), ("th", .tableCell), ("tbody", .tableGroup),
      ("thead", .tableGroup), ("tfoot", .tableGroup), ("colgroup", .tableGroup), ("col", .tableGroup),
      ("caption", .block), ("p", .block), ("div", .block), ("li", .block), ("ul", .block), ("ol", .block),
      ("dl", .block), ("dt", .block), ("dd", .block), ("br", .block), ("hr", .block), ("pre", .block),
      ("h1", .block), ("h2", .block), ("h3", .block), ("h4", .block), ("h5", .block), ("h6", .block),
      ("html", .block), ("body", .block), ("head", .block), ("title", .block), ("section", .block),
      ("article", .block), ("header", .block), ("footer", .block), ("main", .block), ("nav", .block),
      ("form", .block), ("center", .block), ("figure", .block), ("aside", .block),
      ("script", .hidden), ("style", .hidden),
    ]
    let known = names.map { name, element in
      (key: name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }, element: element)
    }
    return known.sorted { $0.key < $1.key }
  }()
}

/// One tag as it stands in the text.
struct MarkupTag {
  var element: MarkupElement
  var isClosing = false
  var columnSpan = 1
  var rowSpan = 1
  /// The offset after its `>`.
  var upper: Int

  /// Cells that one cell may cover; more is no table that people made.
  static let maximalSpan = 50
}
