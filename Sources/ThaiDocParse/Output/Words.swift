/// A message in both languages.
public struct Words: Sendable, Hashable {
  /// Thai.
  public var th: String
  /// English.
  public var en: String

  /// A message in both languages.
  public init(th: String, en: String) {
    self.th = th
    self.en = en
  }

  /// The message in that language.
  public subscript(language: Language) -> String {
    switch language {
    case .thai: th
    case .english: en
    }
  }
}

/// Languages that messages come in. The raw value is the ISO 639 code.
public enum Language: String, Sendable, CaseIterable {
  /// Thai.
  case thai = "th"
  /// English.
  case english = "en"

  /// The language of a locale's name: `th_TH.UTF-8`, `en`; `nil` for any other.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
    self.init(rawValue: code.lowercased())
  }
}
