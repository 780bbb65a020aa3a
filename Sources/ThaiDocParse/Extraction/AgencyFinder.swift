import ThaiNumerals

/// Finds the agency that a document is about, how its name is spelled, and where it lies.
struct AgencyFinder {
  private let document: Document
  private var mentions: [Mention] = []

  /// One place that names an agency.
  private struct Mention {
    var type: AgencyType
    /// The whole name and the part behind the type words.
    var range: Range<Int>
    var proper: Range<Int>
    /// The name's letters without spaces, for comparing.
    var key: NameKey
    /// Whether spaces, line ends or an address close the name, so that no word after it can be part of it.
    var isClosed: Bool
    /// Whether the line starts with the name and goes on with nothing but an address.
    var isOwnLine: Bool
    var isLineStart: Bool
    /// What makes the name less than certain: type words with a slip.
    var doubts: DoubtReasons
    /// Whether the first word of a sentence ends the name: `มหาวิทยาลัยนเรนทร์ได้รับ…`.
    var isStopped = false
    /// Whether the name says by itself which agency it is: a school district by its number, a faculty by its university.
    var isWhole = false
    /// How many mentions have this name.
    var count = 1
  }

  /// Finds all mentions but those in `leagues`: of a table's agencies none is the document's own for standing there.
  init(_ document: Document, leagues: TextRanges) {
    self.document = document
    mentions.reserveCapacity(16)
    for index in document.tokens.indices {
      guard case .term(.agency(let type)) = document.tokens[index].kind else { continue }
      if leagues.holds(Int(document.tokens[index].lower)) { continue }
      // The capital behind a district office is its address.
      if type == .specialLocalGovernment, let last = mentions.last, isAddress(last, index) { continue }
      if let mention = mention(at: index, type: type) { mentions.append(mention) }
    }
    shortenRunningNames()
    countNames()
  }

  private mutating func countNames() {
    let order = mentions.indices.sorted { mentions[$0].key.digest < mentions[$1].key.digest }
    var first = 0
    while first < order.count {
      var last = first
      while last < order.count, mentions[order[last]].key.digest == mentions[order[first]].key.digest {
        last += 1
      }
      for index in order[first..<last] { mentions[index].count = last - first }
      first = last
    }
  }

  /// `สำนักงานเขตบางรัก กรุงเทพมหานคร`: where the agency named right before lies.
  private func isAddress(_ agency: Mention, _ index: Int) -> Bool {
    let lower = Int(document.tokens[index].lower)
    guard agency.range.upperBound <= lower else { return false }
    if document.skipSpaces(from: agency.range.upperBound, to: lower) == lower { return true }
    return index > 0 && document.tokens[index - 1].word == .districtOf
      && lower - Int(document.tokens[index - 1].upper) <= 60
  }

  /// Whether running text gives the results of several agencies, each once, and none of them is the document's own by
  /// its title, a line of its own, or being named again.
  func isLeagueInProse() -> Bool {
    guard mentions.count >= 3, !mentions.contains(where: { $0.isOwnLine || $0.count > 1 }) else {
      return false
    }
    var scored = 0
    for (index, mention) in mentions.enumerated() {
      let next = index + 1 < mentions.count ? mentions[index + 1].range.lowerBound : document.bytes.count
      if isScored(mention, before: next) { scored += 1 }
    }
    return scored >= 3 && scored == mentions.count
  }

  /// Whether a score stands behind a name, shortly and before the next one.
  private func isScored(_ mention: Mention, before end: Int) -> Bool {
    let reach = min(end, mention.range.upperBound + 150)
    return document.holdsToken(in: mention.range.upperBound..<max(mention.range.upperBound, reach)) {
      token in
      guard let number = document.number(token) else { return false }
      return number.fractionDigits > 0 && number.value <= ExactDecimal(100)
    }
  }

  /// The agency; `nil` if the document names none.
  func agency() -> Agency? {
    guard let main = mainMention() else {
      return enterpriseAsAgency() ?? districtAsAgency() ?? provinceAsAgency()
    }
    if let province = provinceWithOffice(main) { return province }
    let same = indices { mentions[$0].key == main.key && mentions[$0].type == main.type }
    let bestIndex =
      same.first { mentions[$0].isOwnLine }
      ?? same.first { mentions[$0].isLineStart && mentions[$0].isClosed }
    let best = bestIndex.map { mentions[$0] } ?? main
    var name = document.sourcedText(best.range, doubts: best.doubts)
    name.others.reserveCapacity(same.count)
    for index in same where mentions[index].range != best.range {
      name.others.append(document.span(mentions[index].range))
    }
    var agency = Agency(name: name, type: document.sourced(best.type, typeRange(best), doubts: best.doubts))
    if best.type.hasProperName, !best.proper.isEmpty { agency.properName = document.sourcedText(best.proper) }
    agency.otherSpellings = otherSpellings(of: main)
    AddressReader(document).fill(&agency, near: best.range, others: same.map { mentions[$0].range })
    return agency
  }

  /// The indices of the mentions such as `isMeant` says. Room is made for all: most name the report's own agency.
  private func indices(where isMeant: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(mentions.count)
    for index in mentions.indices where isMeant(index) { found.append(index) }
    return found
  }

  private func typeRange(_ mention: Mention) -> Range<Int> {
    if mention.type == .publicOrganization, document.has(")", endingAt: mention.range.upperBound) {
      return (mention.range.upperBound - 37)..<(mention.range.upperBound - 1)
    }
    let end = mention.proper.isEmpty ? mention.range.upperBound : mention.proper.lowerBound
    let range = document.trimmed(mention.range.lowerBound..<end)
    return range.isEmpty ? mention.range : range
  }

  /// The name on a line of its own at the head; else the one named most often.
  private func mainMention() -> Mention? {
    let firm = indices { isFirm(mentions[$0]) }
    let titled = firm.first { mentions[$0].isOwnLine } ?? firm.first { isTitled(mentions[$0]) }
    guard let first = titled ?? mostFrequent(firm) ?? (firm.isEmpty ? looseMention() : nil) else {
      return nil
    }
    // Of the spellings of one name, the one written most often is the name, then the first.
    let family = firm.filter { index in
      mentions[index].type == mentions[first].type
        && (mentions[index].key == mentions[first].key || isSpelling(mentions[index], of: mentions[first]))
    }
    return mentions[mostFrequent(family) ?? first]
  }

  /// Where nothing better is there, an office named in a sentence, if its whole name stands between spaces.
  private func looseMention() -> Int? {
    mentions.firstIndex { $0.isClosed && isLong($0) }
      ?? mentions.firstIndex { ($0.isStopped || $0.isLineStart) && isLong($0) && !isGeneral($0) }
  }

  /// `ผลการประเมิน ITA … ของกองทุนส่งเสริมการอ่าน`: whose result a line says that it is.
  private func isTitled(_ mention: Mention) -> Bool {
    guard mention.isClosed, document.has("ของ", endingAt: mention.range.lowerBound) else { return false }
    let line = document.trimmed(document.lines[lineIndex(of: mention.range.lowerBound)].range)
    return line.upperBound == mention.range.upperBound
      && document.holdsToken(in: line) { AssessmentScope.names($0, in: document) }
  }

  /// The first of the mentions whose name is written most often.
  private func mostFrequent(_ indices: [Int]) -> Int? {
    let most = indices.reduce(0) { max($0, mentions[$1].count) }
    return indices.first { mentions[$0].count == most }
  }

  /// Words such as สำนักงาน and ศูนย์ name parts of agencies too: they count only where a line is theirs.
  private func isFirm(_ mention: Mention) -> Bool {
    if mention.isWhole || isTitled(mention) { return true }
    return switch mention.type {
    case .other, .fund, .publicOrganization, .ministryOffice, .independentOrganization, .stateEnterprise,
      .court:
      mention.isOwnLine || (mention.isLineStart && mention.isClosed && mention.count > 1)
    case .department, .school, .hospital, .university: mention.isClosed || mention.count > 1
    default: true
    }
  }

  /// A name is longer than its type words; of abbreviated ones it is shorter: `สภ.ปัว`.
  private func isLong(_ mention: Mention) -> Bool {
    mention.range.count >= 36
      || mention.range.count >= 16 && document.has(".", endingAt: mention.proper.lowerBound)
  }

  /// `มหาวิทยาลัยที่ได้รับ…`: the kind, and no name.
  private func isGeneral(_ mention: Mention) -> Bool {
    mention.proper.isEmpty || AgencyName.isGeneral(at: mention.proper.lowerBound, in: document)
  }

  // MARK: - Mentions

  private func mention(at index: Int, type: AgencyType) -> Mention? {
    let token = document.tokens[index]
    var lower = Int(token.lower)
    guard startsWord(lower, type) else { return nil }
    var (end, isClosed) = AgencyName.end(from: Int(token.upper), type: type, in: document)
    let isStopped = !isClosed && AgencyName.isStopWord(at: end, document)
    if countsAgencies(behind: end) || AgencyName.isLoose(at: Int(token.upper), in: document) { return nil }
    let whole = AgencyName.wholeEnd(of: lower, upTo: end, in: document)
    if let whole { (end, isClosed) = (whole, true) }
    if whole == nil, let run = publicOrganizationRun(from: Int(token.upper)) { (end, isClosed) = (run, true) }
    let faculty = type == .university ? AgencyName.faculty(before: lower, in: document) : nil
    lower = faculty ?? lower
    var range = lower..<end
    var type = faculty == nil ? type : .other
    let proper = document.trimmed(Int(token.upper)..<end)
    if proper.isEmpty && needsProperName(type) { return nil }
    if type.hasProperName || type == .other, AgencyName.isBare(before: Int(token.upper), in: document) {
      return nil
    }
    if let bracket = AgencyName.publicOrganizationMark(after: end, in: document) {
      range = lower..<bracket
      type = .publicOrganization
    }
    let line = lineIndex(of: lower)
    let isLineStart = AgencyName.startOfNames(document.lines[line], in: document) == lower
    return Mention(
      type: refined(type, range), range: range, proper: proper, key: key(range), isClosed: isClosed,
      isOwnLine: isLineStart && isClosed && isAddress(after: range.upperBound, line: line),
      isLineStart: isLineStart, doubts: token.isNear ? .spellingMatchedNearly : [], isStopped: isStopped,
      isWhole: whole != nil || faculty != nil)
  }

  /// `สถาบันวิจัยดินและปุ๋ย (องค์การมหาชน)`: where the letters end that stand before the brackets, words such as `และ`
  /// among them.
  private func publicOrganizationRun(from offset: Int) -> Int? {
    var i = offset
    let limit = min(document.bytes.count, offset + 180)
    while i < limit, document.bytes[i] == 0xE0 { i += 3 }
    return i > offset && AgencyName.publicOrganizationMark(after: i, in: document) != nil ? i : nil
  }

  /// `มหาวิทยาลัยราชภัฏ 5 แห่ง`: a kind of agencies, and how many of them.
  private func countsAgencies(behind offset: Int) -> Bool {
    let index = document.firstToken(from: offset)
    guard index < document.tokens.count, let number = document.number(document.tokens[index]),
      document.skipSpaces(from: offset, to: number.lower) == number.lower
    else { return false }
    let unit = document.skipSpaces(from: number.upper, to: document.bytes.count)
    return document.has("แห่ง", at: unit) || document.has("หน่วยงาน", at: unit)
  }

  private func needsProperName(_ type: AgencyType) -> Bool {
    switch type {
    case .specialLocalGovernment, .stateEnterprise, .court, .ministryOffice, .independentOrganization: false
    default: true
    }
  }

  private static let wordsBeforeNames: [StaticString] = [
    "ของ", "ที่", "โดย", "ว่า", "และ", "ให้", "แก่", "ต่อ", "กับ", "ประกาศ", "ด้วย", "“", "”",
  ]

  /// `กรม` also stands inside other words: it counts at a word's start only.
  private func startsWord(_ offset: Int, _ type: AgencyType) -> Bool {
    guard offset > 2, document.bytes[offset - 1] >= 0x80 else { return true }
    if type.isLocalGovernment || type == .university || type == .hospital { return true }
    return Self.wordsBeforeNames.contains { document.has($0, endingAt: offset) }
  }

  private func refined(_ type: AgencyType, _ range: Range<Int>) -> AgencyType {
    guard type == .other, document.has("สำนักงานปลัดกระทรวง", at: range.lowerBound) else { return type }
    return .ministryOffice
  }

  private func isAddress(after offset: Int, line: Int) -> Bool {
    let end = document.trimmed(document.lines[line].range).upperBound
    let i = document.skipSpaces(from: offset, to: end)
    if i >= end { return true }
    guard let next = document.firstToken(in: i..<end), Int(next.lower) == i else { return false }
    guard next.word == .districtOf || next.word == .provinceOf || next.word == .subdistrictOf else {
      return false
    }
    // A sentence may go on behind the address.
    return end - i < 220
  }

  private func lineIndex(of offset: Int) -> Int {
    document.lineIndex(at: offset)
  }

  /// The key of a mention's letters. Reports name their agency again and again in the very same bytes: such mentions
  /// share one key.
  private func key(_ range: Range<Int>) -> NameKey {
    let text = document.bytes.span
    let name = text.extracting(range)
    for known in mentions.suffix(Self.nearMentions).indices.reversed()
    where text.equals(name, from: mentions[known].range.lowerBound, to: mentions[known].range.upperBound) {
      return mentions[known].key
    }
    return NameKey(name)
  }

  /// So many mentions are looked back to for the same bytes.
  private static let nearMentions = 6

  /// In running text the words after a name are no part of it: `…ศรีสุขได้คะแนน`. A name that starts with one that is
  /// closed elsewhere is that name.
  private mutating func shortenRunningNames() {
    guard mentions.count > 1 else { return }
    var names = RunningNames(document)
    var added: [Int?] = []
    added.reserveCapacity(mentions.count)
    for index in mentions.indices {
      added.append(
        names.add(
          mentions[index].proper, mentions[index].type, endingAt: mentions[index].range.upperBound,
          isClosed: mentions[index].isClosed, isOwnLine: mentions[index].isOwnLine))
    }
    names.settle()
    for (index, name) in added.enumerated() {
      if let shorter = name.flatMap({ names.shorter(than: $0) }) { shorten(index, to: shorter) }
    }
  }

  private mutating func shorten(_ index: Int, to proper: NameKey) {
    var end = mentions[index].proper.lowerBound
    var left = proper.bytes.count
    while left > 0, end < mentions[index].proper.upperBound {
      if NameKey.isLetter(document.bytes[end]) { left -= 1 }
      end += 1
    }
    mentions[index].proper = mentions[index].proper.lowerBound..<end
    mentions[index].range = mentions[index].range.lowerBound..<end
    mentions[index].key = NameKey(document.bytes.span.extracting(mentions[index].range))
    mentions[index].isClosed = false
    mentions[index].isOwnLine = false
  }

  // MARK: - Spellings

  private func otherSpellings(of main: Mention) -> [Sourced<String>] {
    var found: [(key: NameKey, name: Sourced<String>)] = []
    for index in mentions.indices where mentions[index].type == main.type && mentions[index].key != main.key {
      guard isSpelling(mentions[index], of: main) else { continue }
      let mention = mentions[index]
      if let index = found.firstIndex(where: { $0.key == mention.key }) {
        found[index].name.restate(at: document.span(mention.range))
      } else {
        found.append((mention.key, document.sourcedText(mention.range)))
      }
    }
    return found.map(\.name)
  }

  /// Whether two mentions of one type are spellings of one name: a letter put in, left out or changed, or two of them in
  /// a line at the end that the name has for itself, such as a signature.
  private func isSpelling(_ mention: Mention, of other: Mention) -> Bool {
    if isVariant(mention.key, of: other.key) {
      // In running text the letter may belong to the next word.
      return mention.isClosed || !Spelling.stands(other.key.bytes.span, in: mention.key.bytes.span, at: 0)
    }
    let isLater = mention.range.lowerBound > other.range.lowerBound
    return isSigned(isLater ? mention : other, for: isLater ? other : mention)
  }

  private func isVariant(_ key: NameKey, of other: NameKey) -> Bool {
    let differs = Spelling.differByOne(key.bytes.span, other.bytes.span)
    return key != other && differs
  }

  /// Shorter names that differ by two letters are names of two places more often than not.
  private static let shortestSlip = 8

  /// Whether a line signs for the agency named before it, with two letters changed.
  ///
  /// Not where both are places, or lines name one agency after another: those are neighbours.
  private func isSigned(_ line: Mention, for agency: Mention) -> Bool {
    guard line.isOwnLine, line.type.isLocalGovernment else { return false }
    let (signed, named) = (line.key.bytes.span, agency.key.bytes.span)
    // In running text a name may be cut at a wrong place.
    guard Spelling.differByTwo(signed, named), !Spelling.stands(named, in: signed, at: 0) else {
      return false
    }
    let names = [line, agency].map { mention in
      document.bytes[mention.proper].filter { $0 > 0x20 && $0 != 0x2A }
    }
    guard names.allSatisfy({ Spelling.scalarCount($0.span) >= Self.shortestSlip }) else { return false }
    let lines = Set(mentions.lazy.filter { $0.isOwnLine && $0.type == line.type }.map(\.key.digest))
    return lines.count <= 2
      && !names.allSatisfy { !PlaceRegister.matches(.subdistrict, named: $0.span, .exact, in: nil).isEmpty }
  }

  /// `การตลาดชุมชนแห่งประเทศไทย`: a state enterprise by the end of its name, where no other agency is named.
  private func enterpriseAsAgency() -> Agency? {
    for line in document.lines.prefix(40) {
      if let agency = publicOrganization(onLine: line) ?? nationalEnterprise(onLine: line) { return agency }
      for i in line.range where document.bytes[i] == 0xE0 && document.has("แห่งประเทศไทย", at: i) {
        var start = i
        let limit = max(Int(line.lower), i - 150)
        while start > limit, document.bytes[start - 1] >= 0x80 { start -= 1 }
        guard document.has("การ", at: start), i - start > 9 else { continue }
        let range = start..<(i + 39)
        return Agency(
          name: document.sourcedText(range), type: document.sourced(.stateEnterprise, start..<(start + 9)))
      }
    }
    return nil
  }

  /// `พิพิธภัณฑสถานเรือไทย (องค์การมหาชน)`: a line that is a name of a public organization.
  private func publicOrganization(onLine line: Line) -> Agency? {
    let range = document.trimmed(line.range)
    let mark: StaticString = "(องค์การมหาชน)"
    let start = range.upperBound - mark.utf8CodeUnitCount
    guard document.has(mark, endingAt: range.upperBound), start > range.lowerBound, range.count <= 240,
      document.bytes[range.lowerBound] == 0xE0,
      !document.holdsToken(in: range, where: { document.number($0) != nil })
    else { return nil }
    return Agency(
      name: document.sourcedText(range),
      type: document.sourced(.publicOrganization, (start + 1)..<(range.upperBound - 1)))
  }

  /// `การเรือโดยสารแห่งชาติ` on a line of its own.
  private func nationalEnterprise(onLine line: Line) -> Agency? {
    let range = document.trimmed(line.range)
    guard document.has("การ", at: range.lowerBound), document.has("แห่งชาติ", endingAt: range.upperBound),
      range.count <= 150,
      document.skipSpaces(from: range.lowerBound, to: range.upperBound) == range.lowerBound,
      !document.bytes[range].contains(0x20)
    else { return nil }
    return Agency(
      name: document.sourcedText(range),
      type: document.sourced(.stateEnterprise, range.lowerBound..<(range.lowerBound + 9)))
  }

  /// A district is an agency of its own where a document starts with it and names no other.
  private func districtAsAgency() -> Agency? {
    guard let line = document.lines.first(where: { !$0.isBlank }) else { return nil }
    let start = document.trimmed(line.range).lowerBound
    guard document.has("อำเภอ", at: start),
      let found = PlaceRegister.prefix(.district, of: document.bytes.span, at: start + 15), found.length > 0
    else { return nil }
    let proper = (start + 15)..<(start + 15 + found.length)
    let range = start..<proper.upperBound
    var agency = Agency(
      name: document.sourcedText(range), type: document.sourced(.other, start..<(start + 15)))
    agency.district = document.sourcedText(proper)
    AddressReader(document).fill(&agency, near: range)
    return agency
  }

  /// `สำนักงานจังหวัดน่าน` signs for the province, where a line before begins with `จังหวัดน่าน`.
  private func provinceWithOffice(_ main: Mention) -> Agency? {
    guard main.type == .other, document.has("สำนักงานจังหวัด", at: main.range.lowerBound),
      let first = document.tokens(in: 0..<main.range.lowerBound).first(where: { $0.word == .provinceOf }),
      document.trimmed(document.lines[lineIndex(of: Int(first.lower))].range).lowerBound == Int(first.lower),
      document.has("จังหวัด", at: Int(first.lower)), let province = provinceAsAgency(),
      document.string(main.range).hasSuffix(province.name.value)
    else { return nil }
    return province
  }

  /// A province is an agency of its own where no other agency is named.
  private func provinceAsAgency() -> Agency? {
    for token in document.tokens where token.word == .provinceOf && Int(token.upper) - Int(token.lower) > 6 {
      let found = PlaceRegister.prefix(.province, of: document.bytes.span, at: Int(token.upper))
      guard let found, found.length > 0 else { continue }
      let proper = Int(token.upper)..<(Int(token.upper) + found.length)
      let range = Int(token.lower)..<proper.upperBound
      var agency = Agency(name: document.sourcedText(range), type: document.sourced(.province, token.range))
      agency.properName = document.sourcedText(proper)
      AddressReader(document).fill(&agency, near: range)
      return agency
    }
    return nil
  }
}
