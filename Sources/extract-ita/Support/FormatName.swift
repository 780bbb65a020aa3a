public import ArgumentParser
public import ThaiDocParse

/// An output format on the command line. What there is to choose comes from the library's list.
struct FormatName: ExpressibleByArgument {
  let encoder: ReportEncoder

  init(_ encoder: ReportEncoder) { self.encoder = encoder }

  init?(argument: String) {
    guard let encoder = ReportEncoder.named(argument) else { return nil }
    self.encoder = encoder
  }

  static var allValueStrings: [String] { ReportEncoder.all.map(\.name) }
  var defaultValueDescription: String { encoder.name }

  /// The format where none is asked for: words for people, JSON for programs.
  static func standard(onTerminal: Bool) -> FormatName { FormatName(onTerminal ? .summary : .json) }
}

/// A format of findings on the command line.
struct FindingFormatName: ExpressibleByArgument {
  let encoder: FindingEncoder

  init?(argument: String) {
    guard let encoder = FindingEncoder.named(argument) else { return nil }
    self.encoder = encoder
  }

  static var allValueStrings: [String] { FindingEncoder.all.map(\.name) }
}

/// A format of rules on the command line.
struct RuleFormatName: ExpressibleByArgument {
  let encoder: RuleEncoder

  init?(argument: String) {
    guard let encoder = RuleEncoder.named(argument) else { return nil }
    self.encoder = encoder
  }

  static var allValueStrings: [String] { RuleEncoder.all.map(\.name) }
}

/// A format of the rules of years on the command line.
struct EditionFormatName: ExpressibleByArgument {
  let encoder: EditionEncoder

  init?(argument: String) {
    guard let encoder = EditionEncoder.named(argument) else { return nil }
    self.encoder = encoder
  }

  static var allValueStrings: [String] { EditionEncoder.all.map(\.name) }
}

// What the parser would find out by itself, for which it searches all types of the program at each start.
extension Language: ExpressibleByArgument {
  /// The language of that code; `nil` for any other text.
  public init?(argument: String) { self.init(rawValue: argument) }

  /// The codes, in the order of the languages.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension RepairLevel: ExpressibleByArgument {
  /// The level of that name; `nil` for any other text.
  public init?(argument: String) { self.init(rawValue: argument) }

  /// The names, from none to all.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension FailureLevel: ExpressibleByArgument {
  /// The level of that name; `nil` for any other text.
  init?(argument: String) { self.init(rawValue: argument) }

  /// The names, worst first.
  static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
