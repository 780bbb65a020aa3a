import ThaiNumerals
import _TestSupport

@testable import ThaiDocParse

/// A document on its way to a report, as text.
struct DocumentTree {
  let source: SourceText
  let document: Document
  private let places: LinePlaces

  init(_ input: [UInt8]) throws {
    let (source, inspection) = try TextReader.read(input)
    self.source = source
    document = SectionFinder.find(in: Document(TextCleaner.clean(source, inspection: inspection)))
    places = LinePlaces(source.bytes)
  }

  /// The encoding, the repairs, and each line of the clean text with its place in the source.
  var text: String {
    var tree = "encoding: \(source.encoding.rawValue)\n"
    for repair in document.text.repairs { tree += "repair: \(repair.kind) × \(repair.count)\n" }
    if document.text.hasUnreadMarkup { tree += "unread markup\n" }
    for line in document.lines where !line.isBlank { tree += "«\(shown(line.range))» \(place(line.range))\n" }
    return tree
  }

  /// The blocks; of a table every cell.
  var blocks: String {
    document.blocks.filter { $0.kind != .gap }.map { block in
      let range = document.range(of: block.lines)
      let head = "\(block.section) \(name(block.kind)) \(place(range))"
      if case .table(let index) = block.kind { return head + "\n" + grid(document.tables[index]) }
      return head + " «\(shown(range))»\n"
    }.joined()
  }

  /// The tokens, one a line; those that are not spelled as listed have a `~`.
  var tokens: String {
    document.tokens.map { token in
      let mark = token.isNear ? "~" : ""
      return "\(mark)\(meaning(token)) «\(shown(token.range))» \(place(token.range))\n"
    }.joined()
  }

  private func meaning(_ token: Token) -> String {
    if let number = document.number(token) { return "number \(number.value)" }
    switch token.kind {
    case .number: return "number"
    case .unreadableNumber: return "unreadable number"
    case .term(.indicator(let index)): return "indicator \(Lexicon.indicatorNames[Int(index)])"
    case .term(.level(let index)): return "level \(Lexicon.levelWords[Int(index)])"
    case .term(.instrument(let code, let isCode)):
      return "instrument \(isCode ? "code " : "")\(code.rawValue)"
    case .term(.agency(let type)): return "agency \(type.rawValue)"
    case .term(.month(let month)): return "month \(month)"
    case .term(.heading(let kind)): return "heading \(kind)"
    case .term(.column(let role)): return "column \(role)"
    case .term(.word(let word)): return "word \(word)"
    case .term(.nothing): return "no meaning"
    }
  }

  private func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .gap: "gap"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list item"
    case .table: "table"
    }
  }

  /// The tables alone, with breaks in cells as spaces.
  var grids: String {
    document.tables.map(grid).joined().split(separator: " ").joined(separator: " ").replacing("↵", with: "")
  }

  private func grid(_ table: Table) -> String {
    var text = table.isLoose ? "  columns by spaces\n" : ""
    for row in 0..<table.rowCount {
      text += "  | " + table.wholeRow(row).map(cell).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private func cell(_ cell: Cell) -> String {
    if cell.isCovered { return "(covered)" }
    if cell.isMissing { return "(missing)" }
    return cell.isEmpty ? "(empty)" : shown(cell.range)
  }

  private func place(_ range: Range<Int>) -> String { places.description(of: document.span(range)) }

  /// The clean text; signs that cannot be seen are written as in the inputs of cases.
  private func shown(_ range: Range<Int>) -> String {
    String(decoding: document.bytes[range], as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0A: "⏎"
      case 0x09: "⇥"
      case UInt32(InlineMark.softBreak): "↵"
      case UInt32(InlineMark.row): "⟨row⟩"
      case UInt32(InlineMark.covered): "⟨covered⟩"
      case ..<0x20: "⟨\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: String(scalar)
      }
    }.joined()
  }
}
