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
    try ExtractCall(
      paths: files, format: format, repair: repair, hasProvenance: !noProvenance, isCompact: compact
    ).run()
  }
}

/// What a call of `extract` asks for.
struct ExtractCall {
  /// None for standard input.
  var paths: [String] = []
  /// As fits where the output goes, unless it is told.
  var format: FormatName?
  var repair = RepairLevel.all
  var hasProvenance = true
  var isCompact = false

  func run() throws(ExitStatus) {
    let paths = paths.isEmpty ? ["-"] : paths
    let isForTerminal = FileIO.isTerminal(FileIO.standardOutput)
    let encoder = (format ?? .standard(onTerminal: isForTerminal)).encoder
    let options = OutputOptions(
      language: .ofProcess, hasProvenance: hasProvenance, isCompact: isCompact,
      isColoured: isForTerminal && FileIO.wantsColour)
    var output = DocumentOutput(
      parser: ReportParser(repair: repair), encoder: encoder, options: options, documentCount: paths.count)
    for path in paths { try output.write(path) }
    try output.finish()
  }
}
