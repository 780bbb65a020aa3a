import ArgumentParser
import ThaiDocParse

/// `extract-ita stream`: documents in, one a line; reports out, one a line, in the same order.
struct Stream: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stream", abstract: HelpText.stream[.ofProcess],
      discussion: HelpText.streamDiscussion[.ofProcess])
  }

  @Option(help: ArgumentHelp(HelpText.repair[.ofProcess], valueName: "off|certain|all"))
  var repair = RepairLevel.all

  @Option(help: ArgumentHelp(HelpText.maxBytes[.ofProcess], valueName: "SIZE"))
  var maxBytes = ByteCount(bytes: 64 << 20)

  @Option(name: .shortAndLong, help: ArgumentHelp(HelpText.streamJobs[.ofProcess], valueName: "N"))
  var jobs = 1

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  @Flag(help: ArgumentHelp(HelpText.noProvenance[.ofProcess]))
  var noProvenance = false

  func validate() throws { try JobCount.validate(jobs) }

  func run() throws {
    if FileIO.isTerminal(FileIO.standardInput) { FileIO.complain(Messages.streamHint[.ofProcess]) }
    Interruption.watch()
    let stream = DocumentStream(
      parser: ReportParser(repair: repair),
      options: OutputOptions(language: .ofProcess, hasProvenance: !noProvenance), limit: maxBytes.bytes)
    let (counts, failure) = StreamRun(stream, jobs: jobs).run()
    if let failure { FileIO.complain(Messages.cannotRead("-", failure)[.ofProcess]) }
    if counts.failures + counts.unrecognised > 0 { FileIO.complain(Messages.streamed(counts)[.ofProcess]) }
    if let signal = Interruption.signal { Interruption.leave(signal) }
    if failure != nil || counts.failures + counts.unrecognised > 0 { throw ExitStatus.unreadableInput }
  }
}
