/// The names in a document, to tell which of them are another one with the words of a sentence behind it.
///
/// Thai has no spaces between words: `เทศบาลตำบลแสนสุขได้นำผลไปปรับปรุง` may fill a line of its own as a name does.
struct RunningNames {
  private struct Name {
    let key: NameKey
    let type: AgencyType
    /// Where it stands first.
    let place: Range<Int>
    var count = 0
    var isClosed = false
    var isOwnLine = false
    /// Where the mentions end.
    var ends: [Int] = []
    /// The name itself, without the words behind it.
    var shorter: NameKey?
  }

  private static let mostNames = 300

  private let document: Document
  /// Each once, in the order of their first mentions.
  private var names: [Name] = []

  init(_ document: Document) { self.document = document }

  /// Adds a mention with its proper name alone. Returns the index of the name; `nil` where it has no letters.
  mutating func add(
    _ proper: Range<Int>, _ type: AgencyType, endingAt end: Int, isClosed: Bool, isOwnLine: Bool
  ) -> Int? {
    guard let index = index(of: proper, type) else { return nil }
    names[index].count += 1
    names[index].ends.append(end)
    if isClosed { names[index].isClosed = true }
    if isOwnLine { names[index].isOwnLine = true }
    return index
  }

  /// The index of the name that stands in a range; it is added if it is new.
  private mutating func index(of proper: Range<Int>, _ type: AgencyType) -> Int? {
    let text = document.bytes.span
    let name = text.extracting(proper)
    // Most mentions repeat a name byte by byte.
    for index in names.indices
    where names[index].type == type
      && text.equals(name, from: names[index].place.lowerBound, to: names[index].place.upperBound)
    {
      return index
    }
    let key = NameKey(name)
    if key.bytes.isEmpty { return nil }
    if let known = names.indices.first(where: { names[$0].type == type && names[$0].key == key }) {
      return known
    }
    // A list of so many agencies is a league: comparing each with all others would take its square.
    if names.count == Self.mostNames { return nil }
    names.append(Name(key: key, type: type, place: proper))
    names[names.count - 1].ends.reserveCapacity(16)
    return names.count - 1
  }

  /// Settles for each name whether it runs on from a shorter one; the shorter ones first.
  mutating func settle() {
    let order = names.indices.sorted { names[$0].key.bytes.count < names[$1].key.bytes.count }
    for index in order {
      let shorter = order.last { names[$0].shorter == nil && isName($0, theStartOf: index) }
      names[index].shorter = shorter.map { names[$0].key }
    }
  }

  /// The name that a longer one runs on from; `nil` where it is a name as it stands.
  func shorter(than index: Int) -> NameKey? { names[index].shorter }

  private func isName(_ shortIndex: Int, theStartOf longIndex: Int) -> Bool {
    let end = names[shortIndex].key.bytes.count
    guard names[shortIndex].isClosed, names[shortIndex].type == names[longIndex].type,
      end < names[longIndex].key.bytes.count
    else { return false }
    let (short, long) = (names[shortIndex], names[longIndex])
    guard Spelling.stands(short.key.bytes.span, in: long.key.bytes.span, at: 0),
      !Spelling.leansBack(long.key.bytes.span, at: end)
    else { return false }
    if !long.isClosed { return true }
    if long.isOwnLine && isRegistered(long) { return false }
    if AgencyName.goesOnAsSentence(long.key.bytes.span, from: end) { return true }
    // Written twice in the same way, or with a space inside, the longer one is a name too.
    guard long.count == 1, !isSpaced(short, long.key.bytes[end...]) else { return false }
    return short.type.isLocalGovernment || short.count > 1 || short.isOwnLine || shortIndex < longIndex
  }

  private func isRegistered(_ name: Name) -> Bool {
    guard name.type.isLocalGovernment else { return false }
    let levels: [PlaceCode.Level] = [.subdistrict, .district, .province]
    return levels.contains {
      !PlaceRegister.matches($0, named: name.key.bytes.span, .exact, in: nil).isEmpty
    }
  }

  /// `โรงพยาบาลบ้านใหม่ ไชยพจน์`: whether the rest of the longer name stands behind a mention of the shorter one.
  private func isSpaced(_ name: Name, _ rest: ArraySlice<UInt8>) -> Bool {
    name.ends.contains { end in
      let start = document.skipSpaces(from: end, to: document.bytes.count)
      return start + rest.count <= document.bytes.count
        && document.bytes[start..<(start + rest.count)].elementsEqual(rest)
    }
  }
}

/// The letters of a name without spaces, with a digest that is worked out once.
struct NameKey: Equatable {
  let bytes: [UInt8]
  let digest: UInt64

  /// The letters of a piece of text; stars are those of bold type.
  init(_ text: Span<UInt8>) {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      let start = i
      while i < text.count, Self.isLetter(text[i]) {
        i = max(i + 1, text.endOfNonASCII(from: i, to: text.count))
      }
      letters.append(copying: text.extracting(start..<i))
      i += 1
    }
    bytes = letters
    digest = Self.digest(of: letters.span)
  }

  /// Eight bytes in one step.
  private static func digest(of letters: Span<UInt8>) -> UInt64 {
    let raw = unsafe letters.bytes
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var i = 0
    while i + 8 <= letters.count {
      // The load reads bytes i ..< i + 8, and i + 8 <= count.
      digest = mixed(digest, unsafe raw.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
      i += 8
    }
    while i < letters.count {
      digest = mixed(digest, UInt64(letters[i]))
      i += 1
    }
    return digest
  }

  private static func mixed(_ digest: UInt64, _ letters: UInt64) -> UInt64 {
    let product = (digest ^ letters) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x2A }

  static func == (a: Self, b: Self) -> Bool {
    a.digest == b.digest && a.bytes.span.equals(b.bytes.span, from: 0, to: a.bytes.count)
  }
}
