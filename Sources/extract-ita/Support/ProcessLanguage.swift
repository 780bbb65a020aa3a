import ThaiDocParse

extension Language {
  /// The language of this run: what `--lang` says, else what the locale says, else Thai.
  ///
  /// Read from the bare arguments, since it must be known while they are parsed: help and faults are told in it, too.
  static let ofProcess = asked(CommandLine.arguments) ?? ofLocale() ?? .thai

  private static func asked(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated().dropFirst() {
      if argument == "--" { return nil }
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  /// Of the variables that POSIX gives this rank, the first one that is set decides.
  private static func ofLocale() -> Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { FileIO.environment($0) }.first
    return locale.flatMap { Language(locale: $0) }
  }
}
