import ArgumentParser
import ThaiDocParse

/// The program: the list of its commands, and what becomes of what they throw.
@main
struct ExtractITA: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract-ita",
      abstract: HelpText.abstract[.ofProcess],
      discussion: HelpText.discussion[.ofProcess],
      subcommands: [Extract.self, Check.self, Rules.self, Editions.self, Schema.self],
      defaultSubcommand: Extract.self)
  }

  static func main() {
    FileIO.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ExitStatus.of(error).leave()
    }
  }
}
