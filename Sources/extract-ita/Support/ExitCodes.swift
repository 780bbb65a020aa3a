import ArgumentParser
import ThaiDocParse

/// How the program ends.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Findings that are to be a failure.
  case findings = 1
  /// The command line, or a file of settings, makes no sense.
  case wrongUsage = 2
  /// Some input could not be read or is no ITA document; the rest is done.
  case unreadableInput = 3

  /// Says what there is to say of an error that a command threw, and tells how the program is to end.
  static func of(_ error: any Error) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    let text = HelpText.translated(ExtractITA.fullMessage(for: error))
    if ExtractITA.exitCode(for: error) == .success {  // --help and its like
      return FileIO.print(text)
    }
    FileIO.complain(text)
    return .wrongUsage
  }

  /// Ends the program.
  func leave() -> Never {
    FileIO.exit(rawValue)
  }
}
