import ArgumentParser
import ThaiDocParse

/// `extract-ita check PATH…`: what can't be true in reports, as a linter tells it.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpText.check[.ofProcess],
      discussion: HelpText.checkDiscussion[.ofProcess])
  }

  @Argument(help: ArgumentHelp(HelpText.paths[.ofProcess], valueName: "PATH"))
  var paths: [String] = []

  @Option(help: ArgumentHelp(HelpText.findingFormat(in: .ofProcess), valueName: "FORMAT"))
  var format: FindingFormatName?

  @Option(help: ArgumentHelp(HelpText.select[.ofProcess], valueName: "RULES"))
  var select: [String] = []

  @Option(help: ArgumentHelp(HelpText.ignore[.ofProcess], valueName: "RULES"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp(HelpText.failOn[.ofProcess], valueName: "error|warning|note|never"))
  var failOn: FailureLevel?

  @Option(help: ArgumentHelp(HelpText.repair[.ofProcess], valueName: "off|certain|all"))
  var repair: RepairLevel?

  @Flag(help: ArgumentHelp(HelpText.statistics[.ofProcess]))
  var statistics = false

  @Option(help: ArgumentHelp(HelpText.baseline[.ofProcess], valueName: "FILE"))
  var baseline: String?

  @Option(help: ArgumentHelp(HelpText.writeBaseline[.ofProcess], valueName: "FILE"))
  var writeBaseline: String?

  @Option(help: ArgumentHelp(HelpText.config[.ofProcess], valueName: "FILE"))
  var config: String?

  @Flag(help: ArgumentHelp(HelpText.noConfig[.ofProcess]))
  var noConfig = false

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  func validate() throws {
    _ = try selection(Configuration())
    if noConfig && config != nil { throw ValidationError(HelpText.configTwice[.ofProcess]) }
    if statistics && format.map({ !Self.hasStatistics($0.encoder) }) ?? false {
      throw ValidationError(HelpText.statisticsFormats[.ofProcess])
    }
  }

  func run() throws {
    let chosen = try configuration()
    var run = try CheckRun(try settings(chosen))
    try run.check(paths.isEmpty ? ["-"] : paths)
  }

  private func configuration() throws -> Configuration {
    if noConfig { return Configuration() }
    return try config.map { path throws(ExitStatus) in try Configuration(path: path) } ?? .nearest()
  }

  private func settings(_ chosen: Configuration) throws -> CheckSettings {
    let isForTerminal = FileIO.isTerminal(FileIO.standardOutput)
    let options = OutputOptions(
      language: lang ?? chosen.language ?? .ofProcess, isColoured: isForTerminal && FileIO.wantsColour,
      width: (isForTerminal ? FileIO.terminalWidth(FileIO.standardOutput) : nil) ?? 100)
    var encoder = format?.encoder ?? chosen.format ?? .text
    if statistics && !Self.hasStatistics(encoder) { encoder = .text }
    return CheckSettings(
      parser: ReportParser(repair: repair ?? chosen.repair ?? .all), encoder: encoder, options: options,
      selection: try selection(chosen),
      failsOn: failOn ?? chosen.failOn ?? .error, hasStatistics: statistics,
      baseline: baseline ?? chosen.baseline, newBaseline: writeBaseline)
  }

  private static func hasStatistics(_ encoder: FindingEncoder) -> Bool {
    [FindingEncoder.text.name, FindingEncoder.json.name].contains(encoder.name)
  }

  /// What the command line names goes before what the configuration does, each list by itself.
  private func selection(_ chosen: Configuration) throws -> RuleSelection {
    do throws(UnknownRule) {
      return try RuleSelection(
        select: select.isEmpty ? chosen.select ?? [] : select.flatMap(RuleList.split),
        ignore: ignore.isEmpty ? chosen.ignore ?? [] : ignore.flatMap(RuleList.split))
    } catch {
      throw ValidationError(Messages.unknown(error)[.ofProcess])
    }
  }
}
