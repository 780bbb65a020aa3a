/// A pattern of paths, as shells and `.gitignore` have them: `*` any letters of a name, `?` one letter, `[ก-ฮ]` one of
/// a range, `[!…]` one of the others, `**` any folders, `\` takes the next letter as it is.
struct PathPattern {
  private let segments: [[Unicode.Scalar]]

  /// The names between the slashes of `text`.
  init(_ text: String) {
    segments = text.unicodeScalars.split(separator: "/").map(Array.init)
  }

  var count: Int { segments.count }

  /// Whether a text has letters that stand for others.
  static func isPattern(_ text: String) -> Bool {
    text.unicodeScalars.contains { "*?[".unicodeScalars.contains($0) }
  }

  /// Whether the names of a path are of this pattern, all of them.
  func matches(_ names: some Sequence<some Sequence<UInt8>>) -> Bool {
    let names = names.map { Array(String(decoding: Array($0), as: UTF8.self).unicodeScalars) }
    return Self.matches(
      segments, names, isWildcard: { $0 == ["*", "*"] },
      step: { pattern, at, name in
        at < pattern.count && Self.segment(pattern[at], matches: name) ? at + 1 : nil
      })
  }

  /// Whether one name is of the pattern's segment at `index`.
  func segment(_ index: Int, matches name: some Sequence<UInt8>) -> Bool {
    Self.segment(segments[index], matches: Array(String(decoding: Array(name), as: UTF8.self).unicodeScalars))
  }

  /// The segment as it is, if no letter of it stands for others.
  func plainSegment(_ index: Int) -> [UInt8]? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: segments[index])
    return Self.isPattern(String(text)) || text.contains("\\") ? nil : Array(String(text).utf8)
  }

  func isAnyFolders(_ index: Int) -> Bool { segments[index] == ["*", "*"] }

  private static func segment(_ pattern: [Unicode.Scalar], matches name: [Unicode.Scalar]) -> Bool {
    matches(pattern, name, isWildcard: { $0 == "*" }, step: letterStep)
  }

  /// Whether `items` are of `pattern`, in which a wildcard stands for any number of them. The last wildcard alone is
  /// ever tried anew, so the time is at most the product of both lengths.
  private static func matches<Element, Item>(
    _ pattern: [Element], _ items: [Item], isWildcard: (Element) -> Bool,
    step: (_ pattern: [Element], _ at: Int, _ item: Item) -> Int?
  ) -> Bool {
    var (at, item) = (0, 0)
    var retry: (at: Int, item: Int)?
    while item < items.count {
      if at < pattern.count, isWildcard(pattern[at]) {
        at += 1
        retry = (at, item)
      } else if let next = step(pattern, at, items[item]) {
        (at, item) = (next, item + 1)
      } else if let last = retry {
        (at, item) = (last.at, last.item + 1)
        retry = (at, item)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy(isWildcard)
  }

  /// Where the pattern goes on if `letter` is what it has at `at`.
  private static func letterStep(
    _ pattern: [Unicode.Scalar], _ at: Int, _ letter: Unicode.Scalar
  ) -> Int? {
    guard at < pattern.count else { return nil }
    switch pattern[at] {
    case "?": return at + 1
    case "[": return rangeStep(pattern, at, letter)
    case "\\" where at + 1 < pattern.count: return pattern[at + 1] == letter ? at + 2 : nil
    default: return pattern[at] == letter ? at + 1 : nil
    }
  }

  /// A bracket that is never closed stands for itself.
  private static func rangeStep(_ pattern: [Unicode.Scalar], _ at: Int, _ letter: Unicode.Scalar) -> Int? {
    var i = at + 1
    let isNegated = i < pattern.count && (pattern[i] == "!" || pattern[i] == "^")
    if isNegated { i += 1 }
    let first = i
    var isFound = false
    while i < pattern.count, pattern[i] != "]" || i == first {
      let low = pattern[i]
      if i + 2 < pattern.count, pattern[i + 1] == "-", pattern[i + 2] != "]" {
        if low.value <= letter.value && letter.value <= pattern[i + 2].value { isFound = true }
        i += 3
      } else {
        if low == letter { isFound = true }
        i += 1
      }
    }
    guard i < pattern.count else { return letter == "[" ? at + 1 : nil }
    return isFound != isNegated ? i + 1 : nil
  }
}
