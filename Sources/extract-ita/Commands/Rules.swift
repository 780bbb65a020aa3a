import ArgumentParser
import ThaiDocParse

/// `extract-ita rules [CODE|NAME]`: the catalogue of findings, or one rule whole.
struct Rules: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rules", abstract: HelpText.rules[.ofProcess])
  }

  @Argument(help: ArgumentHelp(HelpText.rule[.ofProcess], valueName: "CODE"))
  var rule: String?

  @Option(help: ArgumentHelp(HelpText.ruleFormat(in: .ofProcess), valueName: "FORMAT"))
  var format: RuleFormatName?

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  func run() throws {
    let encoder = format?.encoder ?? .text
    let options = OutputOptions(language: .ofProcess)
    guard let rule else { return try FileIO.write(encoder.encode(Rule.all, options: options)) }
    let rules = try rules(named: rule)
    // One rule is told whole; the beginning of several codes gives a part of the catalogue.
    try FileIO.write(
      rules.count == 1
        ? encoder.encode(rules[0], options: options) : encoder.encode(rules, options: options))
  }

  private func rules(named name: String) throws -> [Rule] {
    do throws(UnknownRule) {
      let selection = try RuleSelection(select: [name], ignore: [])
      return Rule.all.filter(selection.contains)
    } catch {
      throw ValidationError(Messages.unknown(error)[.ofProcess])
    }
  }
}
