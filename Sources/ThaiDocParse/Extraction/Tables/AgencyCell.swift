import ThaiNumerals

/// An agency as a cell names it, with the address that may stand behind its name.
struct AgencyCell {
  var name: Range<Int>
  var district: Range<Int>?
  var province: Range<Int>?

  /// The agency that a cell names; `nil` for an empty cell, and for one without words.
  static func read(_ cell: Cell, in document: Document) -> AgencyCell? {
    let range = NameCell.name(cell.range, in: document)
    guard ThaiText.hasLetters(range, in: document) else { return nil }
    var agency = AgencyCell(name: range)
    var isAddress = false
    for token in document.tokens(in: range) where isPlaceWord(token) {
      guard isAddress || isApart(token, from: range.lowerBound, document),
        let place = place(after: Int(token.upper), before: range.upperBound, document)
      else { continue }
      if !isAddress { agency.name = endedName(range.lowerBound, Int(token.lower), document) }
      isAddress = true
      if token.word == .districtOf { agency.district = place }
      if token.word == .provinceOf { agency.province = place }
    }
    return agency
  }

  /// Whether a cell starts with the words of a kind of agency, and a name behind them.
  static func namesAgency(_ cell: Cell, in document: Document) -> Bool {
    // Most cells hold no such words at all.
    let hasWords = document.tokenIndices(in: cell.range).contains { index in
      if case .term(.agency) = document.tokens[index].kind { true } else { false }
    }
    guard hasWords else { return false }
    let range = NameCell.name(cell.range, in: document)
    guard let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound,
      case .term(.agency) = first.kind
    else { return false }
    return Int(first.upper) < range.upperBound || first.upper - first.lower > 30
  }

  /// A place's name in a cell of its own, without `อำเภอ` or `จังหวัด` before it.
  static func placeName(_ cell: Cell, in document: Document) -> Range<Int>? {
    let range = document.trimmed(cell.range)
    guard ThaiText.hasLetters(range, in: document) else { return nil }
    guard let first = document.firstToken(in: range), Int(first.lower) == range.lowerBound,
      isPlaceWord(first), Int(first.upper) < range.upperBound
    else { return range }
    return document.skipSpaces(from: Int(first.upper), to: range.upperBound)..<range.upperBound
  }

  /// A province by its official name where the register knows it.
  static func province(_ range: Range<Int>, in document: Document) -> Sourced<String> {
    guard let code = PlaceRegister.find(.province, named: document.bytes.span.extracting(range)),
      let place = PlaceRegister.place(code)
    else { return document.sourcedText(range) }
    return document.sourced(place.province, range)
  }

  private static func isPlaceWord(_ token: Token) -> Bool {
    token.word == .districtOf || token.word == .provinceOf || token.word == .subdistrictOf
  }

  /// Whether a space, a line end or a bracket stands before a word: inside a name it is part of it.
  private static func isApart(_ token: Token, from lower: Int, _ document: Document) -> Bool {
    guard Int(token.lower) > lower else { return false }
    switch document.bytes[Int(token.lower) - 1] {
    case 0x20, 0x28, InlineMark.softBreak: return true
    default: return false
    }
  }

  private static func place(after offset: Int, before end: Int, _ document: Document) -> Range<Int>? {
    let start = document.skipSpaces(from: offset, to: end)
    var upper = start
    while upper < end, document.bytes[upper] == 0xE0,
      ThaiDigits.digit(in: document.bytes.span, at: upper) == nil,
      !document.has("จังหวัด", at: upper), !document.has("อำเภอ", at: upper)
    {
      upper += 3
    }
    return upper > start ? start..<min(upper, end) : nil
  }

  private static func endedName(_ lower: Int, _ end: Int, _ document: Document) -> Range<Int> {
    var upper = end
    while upper > lower, document.bytes[upper - 1] <= 0x20 || document.bytes[upper - 1] == 0x28 { upper -= 1 }
    return lower..<upper
  }
}

/// Tells the document's own agency among the rows of a league.
struct OwnAgency {
  private let type: AgencyType?
  private let keys: [[UInt8]]
  private let district: [UInt8]?

  init(_ agency: Agency?) {
    type = agency?.type.value
    var keys: [[UInt8]] = []
    if let agency {
      let typeLength = agency.properName.map { agency.name.value.utf8.count - $0.value.utf8.count }
      for name in [agency.name] + agency.otherSpellings {
        // Kinds have short words too, so names with a name of their own are compared by that.
        keys.append(
          Self.letters(typeLength.map { Array(name.value.utf8.dropFirst($0)) } ?? Array(name.value.utf8)))
      }
    }
    self.keys = keys
    district = agency?.district.map { Self.letters(Array($0.value.utf8)) }
  }

  /// Whether a row names it.
  func isNamed(_ name: Range<Int>, district: Range<Int>?, in document: Document) -> Bool {
    guard let type, !keys.isEmpty else { return false }
    if let own = self.district, let district, own != Self.letters(Array(document.bytes[district])) {
      return false
    }
    guard type.hasProperName else { return keys.contains(Self.letters(Array(document.bytes[name]))) }
    guard let first = document.firstToken(in: name), Int(first.lower) == name.lowerBound else {
      return false
    }
    let isSameKind =
      if case .term(.agency(type)) = first.kind { true } else {
        type == .province && first.word == .provinceOf
      }
    return isSameKind
      && keys.contains(Self.letters(Array(document.bytes[Int(first.upper)..<name.upperBound])))
  }

  private static func letters(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 0x20 && $0 != 0x2A } }
}
