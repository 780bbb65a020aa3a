import ThaiDocParse

/// Calls of `extract` as they mostly are, understood without the parser of the command line.
///
/// That parser learns the options of all commands, and how to complete them in shells, before it looks at the first word:
/// a third of the time in which one report is read and written. So documented options and names of files are understood
/// here. Whatever else stands in a call, be it another command, another way to write an option, or a mistake, is left to
/// the parser, and so is a word that might be a command.
extension ExtractCall {
  /// `nil` where the parser has to look.
  init?(plain arguments: [String]) {
    var rest = arguments[...]
    if rest.first == "extract" { rest.removeFirst() }
    while let argument = rest.popFirst() {
      switch argument {
      case "--compact": isCompact = true
      case "--no-provenance": hasProvenance = false
      case "--format":
        guard let value = rest.popFirst().flatMap(FormatName.init(argument:)) else { return nil }
        format = value
      case "--repair":
        guard let value = rest.popFirst().flatMap(RepairLevel.init(rawValue:)) else { return nil }
        repair = value
      case "--lang":
        // Asked for by its place already; see `Language.ofProcess`.
        guard rest.popFirst().flatMap(Language.init(rawValue:)) != nil else { return nil }
      default:
        guard Self.isPath(argument) else { return nil }
        paths.append(argument)
      }
    }
  }

  /// No command has a point or a slash in its name, and no option starts otherwise than with a hyphen.
  private static func isPath(_ word: String) -> Bool {
    if word == "-" { return true }
    return word.utf8.first != UInt8(ascii: "-")
      && word.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }
}
