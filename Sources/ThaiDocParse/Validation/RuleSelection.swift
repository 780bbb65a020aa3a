/// Which rules are asked: those selected and not ignored.
///
/// A rule is named by its code (`ITA301`), the beginning of codes (`ITA3`) or its name (`overall-conflict`), in either
/// case of letters.
public struct RuleSelection: Sendable {
  private var codes: Set<String>

  /// Every rule.
  public init() { codes = Set(Rule.all.map(\.code)) }

  /// The rules that `select` names, all of them if it is empty, without those that `ignore` names.
  public init(select: [String], ignore: [String]) throws(UnknownRule) {
    self.init()
    if !select.isEmpty { codes = try Self.codes(select) }
    codes.subtract(try Self.codes(ignore))
  }

  /// Whether the rule is asked.
  public func contains(_ rule: Rule) -> Bool { codes.contains(rule.code) }

  private static func codes(_ names: [String]) throws(UnknownRule) -> Set<String> {
    var found: Set<String> = []
    for name in names { found.formUnion(try codes(name)) }
    return found
  }

  private static func codes(_ name: String) throws(UnknownRule) -> [String] {
    let code = name.uppercased()
    let found = Rule.all.filter { rule in
      rule.name == name.lowercased() || (code.utf8.count >= 3 && rule.code.hasPrefix(code))
    }
    guard !found.isEmpty else { throw UnknownRule(name) }
    return found.map(\.code)
  }
}

/// A name that no rule has.
public struct UnknownRule: Error, Hashable, Sendable {
  /// As it was given.
  public let name: String
  /// The code or the name that it resembles; `nil` if it resembles none.
  public let nearest: String?

  init(_ name: String) {
    self.name = name
    let words = Rule.all.flatMap { [$0.code, $0.name] }
    // A name with more than a third of its letters wrong is likelier something else; codes differ by a digit anyway.
    let isCode = name.utf8.count <= 6 && name.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    let limit = isCode ? 1 : max(1, name.utf8.count / 3)
    let written = Array(name.lowercased().utf8.prefix(64))
    let ranked = words.map { ($0, EditDistance.between(written, Array($0.lowercased().utf8))) }
    nearest = ranked.min { $0.1 < $1.1 }.flatMap { $0.1 <= limit ? $0.0 : nil }
  }
}
