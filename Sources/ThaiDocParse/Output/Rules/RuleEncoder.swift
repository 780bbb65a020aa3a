/// A format that rules are described in.
public struct RuleEncoder: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it is for.
  public let help: Words
  /// A list of rules.
  package let catalogue: @Sendable ([Rule], OutputOptions) -> [UInt8]
  /// One rule, with all that is to be said of it.
  package let page: @Sendable (Rule, OutputOptions) -> [UInt8]

  /// A list of rules, one line each where the format is for reading.
  public func encode(_ rules: [Rule], options: OutputOptions = OutputOptions()) -> [UInt8] {
    catalogue(rules, options)
  }

  /// One rule: why it is asked, and what it finds in its examples.
  public func encode(_ rule: Rule, options: OutputOptions = OutputOptions()) -> [UInt8] {
    page(rule, options)
  }
}

extension RuleEncoder {
  /// Every format of rules. `--help` and the tests read this list.
  public static let all: [RuleEncoder] = [text, json, markdown]

  /// The format of that name; `nil` if there is none.
  public static func named(_ name: String) -> RuleEncoder? { all.first { $0.name == name } }

  /// For people, on a terminal.
  public static let text = RuleEncoder(
    name: "text", help: Words(th: "สำหรับอ่านบนหน้าจอ", en: "for reading on a terminal"),
    catalogue: TextRules.catalogue, page: TextRules.page)

  /// For programs, in both languages.
  public static let json = RuleEncoder(
    name: "json", help: Words(th: "JSON ทั้งสองภาษา", en: "JSON, in both languages"),
    catalogue: JSONRules.catalogue, page: JSONRules.page)

  /// For documents.
  public static let markdown = RuleEncoder(
    name: "markdown", help: Words(th: "เอกสาร Markdown", en: "a Markdown document"),
    catalogue: MarkdownRules.catalogue, page: MarkdownRules.page)
}
