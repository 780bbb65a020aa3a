import ArgumentParser
import ThaiDocParse
import ThaiNumerals

/// `extract-ita editions [YEAR]`: the official rules by year.
struct Editions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "editions", abstract: HelpText.editions[.ofProcess])
  }

  @Argument(help: ArgumentHelp(HelpText.year[.ofProcess], valueName: "YEAR"))
  var year: YearArgument?

  @Option(help: ArgumentHelp(HelpText.editionFormat(in: .ofProcess), valueName: "FORMAT"))
  var format: EditionFormatName?

  @Option(help: ArgumentHelp(HelpText.language[.ofProcess], valueName: "th|en"))
  var lang: Language?

  func run() throws {
    let encoder = format?.encoder ?? .text
    let isForTerminal = FileIO.isTerminal(FileIO.standardOutput)
    let options = OutputOptions(language: .ofProcess, isColoured: isForTerminal && FileIO.wantsColour)
    guard let year else { return try FileIO.write(encoder.encode(KnownYear.all, options: options)) }
    guard let known = KnownYear.of(fiscalYear: year.fiscalYear) else {
      FileIO.complain(Messages.unknownYear(year.fiscalYear)[.ofProcess])
      throw ExitStatus.unreadableInput
    }
    try FileIO.write(encoder.encode(known, options: options))
  }
}

/// A fiscal year of the Buddhist era, in Thai or Arabic digits.
struct YearArgument: ExpressibleByArgument {
  let fiscalYear: Int

  init?(argument: String) {
    let bytes = Array(argument.utf8)
    var offset = 0
    var year = 0
    while offset < bytes.count {
      guard let digit = ThaiDigits.digit(in: bytes.span, at: offset), year < 100_000 else { return nil }
      year = year * 10 + digit.value
      offset += digit.length
    }
    guard offset > 0 else { return nil }
    fiscalYear = year
  }
}
