import ArgumentParser
import ThaiDocParse

/// `extract-ita schema`: the JSON Schema of the reports.
struct Schema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "schema", abstract: HelpText.schema[.ofProcess])
  }

  func run() throws {
    try FileIO.write(Array(ReportSchema.json.utf8))
  }
}
