/// Which files of a folder are left out, by patterns as in `.gitignore`: one a line; `#` begins a remark; a slash before
/// the end ties a pattern to the folder of its file; a slash at the end is for folders; `!` takes back. The last line
/// that says something of a path decides.
struct IgnoreRules {
  /// The file of patterns that a folder may have.
  static let fileName = ".ignore"

  private struct Line {
    let pattern: PathPattern
    let isNegated: Bool
    let isForFolders: Bool
    let isTied: Bool
    /// How deep the folder lies that the line is from.
    let depth: Int
  }

  private var lines: [Line] = []

  /// The rules with those of a folder `depth` names below the root, which go before them.
  func adding(_ texts: [String], depth: Int) -> IgnoreRules {
    var rules = self
    rules.lines += texts.compactMap { Self.line($0, depth: depth) }
    return rules
  }

  /// The lines of a file of patterns.
  static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether what has that name, from the root, is left out.
  func ignores(_ name: Path, isFolder: Bool) -> Bool {
    guard !lines.isEmpty else { return false }
    let names = name.components
    for line in lines.reversed() where isFolder || !line.isForFolders {
      let below = names.dropFirst(line.depth)
      if line.pattern.matches(line.isTied ? below : below.suffix(1)) { return !line.isNegated }
    }
    return false
  }

  private static func line(_ text: String, depth: Int) -> Line? {
    var rest = Substring(text)
    while rest.last == " " { rest.removeLast() }
    guard let first = rest.first, first != "#" else { return nil }
    let isNegated = first == "!"
    if isNegated { rest.removeFirst() }
    let isForFolders = rest.last == "/"
    if isForFolders { rest.removeLast() }
    guard !rest.isEmpty else { return nil }
    return Line(
      pattern: PathPattern(String(rest)), isNegated: isNegated, isForFolders: isForFolders,
      isTied: rest.contains("/"), depth: depth)
  }
}
