import ArgumentParser
import ThaiDocParse

/// `extract-ita [extract] [FILE…|-]`: one report for each document.
struct Extract: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "extract", abstract: HelpText.extract[.ofProcess])
  }

  @Argument(help: ArgumentHelp(HelpText.files[.ofProcess], valueName: "FILE"))
  var files: [String] = []

  @Option(help: ArgumentHelp(HelpText.format(in: .ofProcess), valueName: "FORMAT"))
  var format: FormatName?

  @Option(help: ArgumentHelp(HelpText.repair[.ofProcess], valueName: "off|certain|all"))
  var repair = RepairLevel.all

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  @Flag(help: ArgumentHelp(HelpText.noProvenance[.ofProcess]))
  var noProvenance = false

  @Flag(help: ArgumentHelp(HelpText.compact[.ofProcess]))
  var compact = false

  func run() throws {
    let paths = files.isEmpty ? ["-"] : files
    let isForTerminal = FileIO.isTerminal(FileIO.standardOutput)
    let encoder = (format ?? .standard(onTerminal: isForTerminal)).encoder
    let options = OutputOptions(
      language: .ofProcess, hasProvenance: !noProvenance, isCompact: compact,
      isColoured: isForTerminal && FileIO.wantsColour)
    var output = DocumentOutput(
      parser: ReportParser(repair: repair), encoder: encoder, options: options, documentCount: paths.count)
    for path in paths { try output.write(path) }
    try output.finish()
  }
}
