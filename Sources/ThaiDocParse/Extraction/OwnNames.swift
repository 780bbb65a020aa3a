/// The names of the report's own agency, to tell it from others in running text.
struct OwnNames {
  enum Owner { case own, other, unnamed }

  private let type: AgencyType?
  private let names: [[UInt8]]
  /// The name with its type words.
  private let whole: [UInt8]

  /// Whether the document lists agencies, none of which is its own.
  private let isLeague: Bool

  init(_ agency: Agency?, isLeague: Bool) {
    self.isLeague = isLeague
    type = agency?.type.value
    let typeLength = (agency?.name.value.utf8.count ?? 0) - (agency?.properName?.value.utf8.count ?? 0)
    var names: [[UInt8]] = []
    if let proper = agency?.properName?.value { names.append(Array(proper.utf8)) }
    whole = Array((agency?.name.value ?? "").utf8)
    if type == .department { names.append(Array(whole.dropFirst("กรม".utf8.count))) }
    for spelling in agency?.otherSpellings ?? [] {
      names.append(Array(spelling.value.utf8.dropFirst(typeLength).filter { $0 > 0x20 }))
    }
    self.names = names
  }

  /// Whether the agency's whole name stands at an offset.
  func isWhole(at offset: Int, in document: Document) -> Bool {
    !whole.isEmpty && starts(whole, at: offset, document)
  }

  /// Whether the agency is a province, and its name stands at an offset.
  func isProvince(at offset: Int, in document: Document) -> Bool {
    guard type == .province, document.has("จังหวัด", at: offset) else { return false }
    return names.contains { starts($0, at: offset + 21, document) }
  }

  /// Whose name stands behind the type words of a token. Only local governments and agencies of the own
  /// kind are told apart, since words such as `กรม` name parts and superiors of an agency as well.
  func owner(of token: Token, _ type: AgencyType, in document: Document) -> Owner {
    if isLeague { return AgencyName.isBare(before: Int(token.upper), in: document) ? .unnamed : .other }
    guard let own = self.type,
      type.isLocalGovernment || type == own && (own.hasProperName || own == .department)
    else {
      return .unnamed
    }
    let start = document.skipSpaces(from: Int(token.upper), to: document.bytes.count)
    for name in names where type == own && starts(name, at: start, document) { return .own }
    // `โรงพยาบาลได้คะแนนรวม`: the type words alone stand for the own agency where it is one.
    if AgencyName.isBare(before: Int(token.upper), in: document) { return type == own ? .own : .unnamed }
    if AgencyName.isGeneral(at: start, in: document) { return .unnamed }
    let end = AgencyName.end(from: Int(token.upper), type: type, in: document).end
    return end - start >= 9 ? .other : .unnamed
  }

  /// Whether a name stands at an offset, spaces inside it aside, or what damage to its marks left of it.
  private func starts(_ name: [UInt8], at offset: Int, _ document: Document) -> Bool {
    isSpelled(name, at: offset, document) || Skeleton.stands(name.span, in: document.bytes.span, at: offset)
  }

  private func isSpelled(_ name: [UInt8], at offset: Int, _ document: Document) -> Bool {
    var i = offset
    for byte in name where byte > 0x20 {
      while i < document.bytes.count, document.bytes[i] == 0x20 { i += 1 }
      guard i < document.bytes.count, document.bytes[i] == byte else { return false }
      i += 1
    }
    return true
  }
}
