import ArgumentParser
import ThaiDocParse

/// `extract-ita batch PATH… --output DIR`: a folder of reports, in all the forms asked for.
struct Batch: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batch", abstract: HelpText.batch[.ofProcess],
      discussion: HelpText.batchDiscussion[.ofProcess])
  }

  @Argument(help: ArgumentHelp(HelpText.batchPaths[.ofProcess], valueName: "PATH"))
  var paths: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(HelpText.output[.ofProcess], valueName: "DIR"))
  var output: String

  @Option(help: ArgumentHelp(HelpText.batchFormats(in: .ofProcess), valueName: "FORMATS"))
  var to: [String] = []

  @Option(help: ArgumentHelp(HelpText.filesFrom[.ofProcess], valueName: "FILE"))
  var filesFrom: String?

  @Option(help: ArgumentHelp(HelpText.exclude[.ofProcess], valueName: "PATTERN"))
  var exclude: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(HelpText.jobs[.ofProcess], valueName: "N"))
  var jobs: Int?

  @Flag(help: ArgumentHelp(HelpText.force[.ofProcess]))
  var force = false

  @Flag(help: ArgumentHelp(HelpText.summary[.ofProcess]))
  var summary = false

  @Flag(help: ArgumentHelp(HelpText.byteOrderMark[.ofProcess]))
  var bom = false

  @Flag(name: .shortAndLong, help: ArgumentHelp(HelpText.quiet[.ofProcess]))
  var quiet = false

  @Option(help: ArgumentHelp(HelpText.repair[.ofProcess], valueName: "off|certain|all"))
  var repair = RepairLevel.all

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  @Flag(help: ArgumentHelp(HelpText.noProvenance[.ofProcess]))
  var noProvenance = false

  @Flag(help: ArgumentHelp(HelpText.compact[.ofProcess]))
  var compact = false

  func validate() throws {
    if let jobs { try JobCount.validate(jobs) }
    _ = try formats()
    if paths.isEmpty && filesFrom == nil { throw ValidationError(Messages.noInput[.ofProcess]) }
  }

  func run() throws {
    Interruption.watch()
    let settings = try settings()
    if let problem = settings.formats.compactMap({ $0.problem?() }).first {
      FileIO.complain(problem[.ofProcess])
      throw ExitStatus.wrongUsage
    }
    let named = try namedPaths()
    let list = try inputs(named)
    let lock = try opened(settings.output, whichIsOutside: named)
    let outcome = try settled { () throws(OutputFault) in try BatchRun(list, settings).run() }
    _ = consume lock
    if case .signal(let number) = outcome.end {
      FileIO.complain(Messages.interrupted(done: outcome.entries.count, of: list.inputs.count)[.ofProcess])
      Interruption.leave(number)
    }
    if !quiet { FileIO.complain(BatchReport(outcome, settings, list).text) }
    if case .fault(let fault) = outcome.end {
      let message = Messages.stopped(by: fault, done: outcome.entries.count, of: list.inputs.count)
      FileIO.complain(message[.ofProcess])
    }
    if outcome.end != nil || outcome.count(.done) < list.inputs.count { throw ExitStatus.unreadableInput }
  }

  /// The paths of the command line, then those of the list.
  private func namedPaths() throws -> [Path] {
    var named = paths.map { Path($0) }
    if let filesFrom {
      do throws(ReadError) {
        named += try PathList.read(filesFrom)
      } catch {
        FileIO.complain(Messages.cannotRead(filesFrom, error)[.ofProcess])
        throw ExitStatus.wrongUsage
      }
    }
    guard named.isEmpty else { return named }
    FileIO.complain(Messages.noInput[.ofProcess])
    throw ExitStatus.unreadableInput
  }

  private func inputs(_ named: [Path]) throws -> InputList {
    do throws(NameClash) {
      let list = try InputList(named, excluding: exclude)
      for link in list.links where !quiet { FileIO.complain(Messages.linkNotFollowed(link)[.ofProcess]) }
      return list
    } catch {
      FileIO.complain(Messages.clash(error)[.ofProcess])
      throw ExitStatus.wrongUsage
    }
  }

  /// Makes the output folder and keeps other runs out of it.
  private func opened(_ output: OutputFolder, whichIsOutside named: [Path]) throws -> FolderLock {
    if let problem = output.problem(reading: named) {
      FileIO.complain(problem[.ofProcess])
      throw ExitStatus.wrongUsage
    }
    let lock = try settled { () throws(OutputFault) in
      try FileIO.makeFolder(output.work)
      return try FolderLock(output.lock)
    }
    guard let lock else {
      FileIO.complain(Messages.locked(output.root)[.ofProcess])
      throw ExitStatus.unreadableInput
    }
    return lock
  }

  /// Says why the output can't be written, if so.
  private func settled<Value: ~Copyable>(_ body: () throws(OutputFault) -> Value) throws -> Value {
    do throws(OutputFault) {
      return try body()
    } catch {
      FileIO.complain(Messages.reason(error)[.ofProcess])
      throw ExitStatus.unreadableInput
    }
  }

  private func settings() throws -> BatchSettings {
    var settings = BatchSettings(output: OutputFolder(root: Path(output)), formats: try formats())
    settings.repair = repair
    settings.options = OutputOptions(language: .ofProcess, hasProvenance: !noProvenance, isCompact: compact)
    settings.jobs = jobs ?? FileIO.coreCount
    settings.isForced = force
    settings.isQuiet = quiet
    settings.hasSummary = summary
    settings.hasByteOrderMark = bom
    return settings
  }

  /// In the order of the list, each once.
  private func formats() throws -> [BatchFormat] {
    let names = to.flatMap { $0.split(separator: ",").map(String.init) }
    if let unknown = names.first(where: { BatchFormat.named($0) == nil }) {
      throw ValidationError(HelpText.unknownFormat(unknown)[.ofProcess])
    }
    return names.isEmpty ? [.json] : BatchFormat.all.filter { names.contains($0.name) }
  }
}
