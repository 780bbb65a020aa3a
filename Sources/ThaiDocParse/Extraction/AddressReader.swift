import ThaiNumerals

/// Reads the address behind an agency's name, and finds the registered place that both mean.
struct AddressReader {
  private let document: Document
  /// How far behind the name its address may stand.
  private static let reach = 400
  /// So many places that name the agency are looked at for its address.
  private static let mostMentions = 20

  init(_ document: Document) { self.document = document }

  /// Fills subdistrict, district, province and place of an agency named at `range`, and at `others`.
  func fill(_ agency: inout Agency, near range: Range<Int>, others: [Range<Int>] = []) {
    readAddress(&agency, after: range.upperBound)
    for other in others.prefix(Self.mostMentions) {
      if agency.province != nil || agency.district != nil { break }
      readAddress(&agency, after: other.upperBound)
    }
    if agency.province == nil { readAnyAddress(&agency) }
    if agency.province == nil { readProvinceFromName(&agency, range) }
    if agency.type.value.isLocalGovernment { readRankings(&agency) }
    let province = agency.province.flatMap { code(ofProvince: $0.value) }
    if agency.province != nil { agency.provinceCode = province?.isoCode }
    resolvePlace(&agency, in: province)
  }

  private func readAddress(_ agency: inout Agency, after offset: Int) {
    let end = min(document.bytes.count, offset + Self.reach)
    var previousEnd = offset
    for token in document.tokens(in: offset..<end) {
      // The parts of an address follow one another with nothing but spaces and a line end between.
      guard isOnlySpace(previousEnd, Int(token.lower)) else { break }
      guard let upper = readPart(token, &agency) else { break }
      previousEnd = upper
    }
  }

  /// Takes one part of an address; returns where it ends.
  private func readPart(_ token: Token, _ agency: inout Agency) -> Int? {
    let start = afterLabel(Int(token.upper))
    switch token.word {
    case .subdistrictOf:
      guard let range = name(from: start) else { return nil }
      if agency.subdistrict == nil { agency.subdistrict = document.sourcedText(range) }
      return range.upperBound
    case .districtOf:
      guard let range = name(from: start) else { return nil }
      if agency.district == nil { agency.district = document.sourcedText(range) }
      return range.upperBound
    case .provinceOf:
      guard let (province, range) = province(at: start) else { return nil }
      if agency.province == nil { agency.province = document.sourced(province, range) }
      return range.upperBound
    case nil:
      if case .term(.agency(.specialLocalGovernment)) = token.kind,
        document.has("กรุงเทพ", at: Int(token.lower))
      {
        if agency.province == nil { agency.province = document.sourced("กรุงเทพมหานคร", token.range) }
        return Int(token.upper)
      }
      return nil
    default: return nil
    }
  }

  /// `อำเภอ : บึงนาราง`: behind the colon or the dots of a label.
  private func afterLabel(_ offset: Int) -> Int {
    var i = offset
    while i < document.bytes.count, [0x20, 0x2A, 0x3A, 0x2E].contains(document.bytes[i]) { i += 1 }
    return i
  }

  /// The first district and province that stand together anywhere.
  private func readAnyAddress(_ agency: inout Agency) {
    for token in document.tokens where token.word == .districtOf {
      var found = agency
      readAddress(&found, after: Int(token.lower))
      if found.province != nil && found.district != nil {
        agency = found
        return
      }
    }
  }

  /// `อันดับที่ ๑ ของอำเภอท่าวังผา`: an agency lies where it has a place in a league.
  private func readRankings(_ agency: inout Agency) {
    guard agency.district == nil || agency.province == nil else { return }
    for index in document.tokens.indices where document.tokens[index].word == .rank {
      for token in document.tokens[index...].dropFirst(2).prefix(2) {
        guard Int(token.lower) - Int(document.tokens[index].upper) <= 40 else { break }
        if token.word == .districtOf, agency.district == nil,
          let found = PlaceRegister.prefix(.district, of: document.bytes.span, at: Int(token.upper))
        {
          agency.district = document.sourcedText(Int(token.upper)..<(Int(token.upper) + found.length))
        } else if token.word == .provinceOf, agency.province == nil,
          let (province, range) = province(at: Int(token.upper))
        {
          agency.province = document.sourced(province, range)
        }
      }
    }
  }

  /// `องค์การบริหารส่วนจังหวัดเชียงราย`, `จังหวัดเชียงราย` and `สำนักงานสาธารณสุขจังหวัดเชียงราย` name their province.
  private func readProvinceFromName(_ agency: inout Agency, _ range: Range<Int>) {
    for token in document.tokens(in: range) where token.word == .provinceOf {
      if let (name, place) = province(at: Int(token.upper)) {
        agency.province = document.sourced(name, place)
      }
    }
    guard agency.province == nil, agency.type.value == .provincialAdministrativeOrganization,
      let proper = agency.properName, code(ofProvince: proper.value) != nil
    else { return }
    agency.province = proper
  }

  private func province(at offset: Int) -> (name: String, range: Range<Int>)? {
    guard let prefix = PlaceRegister.prefix(.province, of: document.bytes.span, at: offset),
      let code = prefix.code,
      let place = PlaceRegister.place(code)
    else { return nil }
    return (place.province, offset..<(offset + prefix.length))
  }

  private func name(from offset: Int) -> Range<Int>? {
    var end = offset
    while end < document.bytes.count, document.bytes[end] >= 0x80, document.bytes[end] == 0xE0,
      ThaiDigits.digit(in: document.bytes.span, at: end) == nil, !isAddressWord(at: end)
    {
      end += 3
    }
    return end > offset && end - offset < 120 ? offset..<end : nil
  }

  private func isAddressWord(at offset: Int) -> Bool {
    document.has("จังหวัด", at: offset) || document.has("อำเภอ", at: offset)
  }

  private func isOnlySpace(_ lower: Int, _ upper: Int) -> Bool {
    for i in lower..<max(lower, upper) where document.bytes[i] > 0x20 && document.bytes[i] != 0x2A {
      return false
    }
    return true
  }

  private func code(ofProvince name: String) -> PlaceCode? {
    PlaceRegister.find(.province, named: name.utf8.span)
  }

  /// `code` is the province's where it is spelled as registered.
  private func resolvePlace(_ agency: inout Agency, in code: PlaceCode?) {
    let type = agency.type.value
    if type == .provincialAdministrativeOrganization || type == .province {
      agency.place = code.flatMap { PlaceRegister.place($0) }
      return
    }
    let own = type.isLocalGovernment ? agency.properName?.value : nil
    guard let subdistrict = agency.subdistrict?.value ?? own, let province = agency.province?.value else {
      return
    }
    let district = agency.district?.value
    let found =
      if let code {
        PlaceRegister.resolve(subdistrict: subdistrict, district: district, in: code)
      } else {
        PlaceRegister.resolve(subdistrict: subdistrict, district: district, province: province)
      }
    agency.place = found?.place
  }
}
