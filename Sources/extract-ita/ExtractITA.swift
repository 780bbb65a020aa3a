import ArgumentParser
import ThaiDocParse

/// The program: the list of its commands, and what becomes of what they throw.
@main
struct ExtractITA: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract-ita",
      abstract: HelpText.abstract[.ofProcess],
      discussion: HelpText.discussion[.ofProcess],
      version: version,
      subcommands: [
        Extract.self, Check.self, Batch.self, Rules.self, Editions.self, Schema.self, Stream.self,
      ],
      defaultSubcommand: Extract.self)
  }

  /// `--help` as the first word asks for the program's help, whatever follows it: `--lang` would else lead to the help of
  /// the default command.
  private static var asksForHelp: Bool {
    CommandLine.arguments.dropFirst().first.map { $0 == "--help" || $0 == "-h" } ?? false
  }

  static func main() {
    FileIO.ignoreClosedPipes()
    do {
      if let call = ExtractCall(plain: Array(CommandLine.arguments.dropFirst())) {
        try call.run()
      } else {
        var command = try parseAsRoot(asksForHelp ? ["--help"] : nil)
        try command.run()
      }
    } catch {
      ExitStatus.of(error).leave()
    }
  }
}
