import ArgumentParser
import ThaiDocParse

/// How many documents may be read at the same time.
enum JobCount {
  private static let allowed = 1...256

  /// Refuses a number of jobs that makes no sense.
  static func validate(_ jobs: Int) throws {
    guard allowed.contains(jobs) else {
      throw ValidationError(HelpText.wrongJobs(allowed.upperBound)[.ofProcess])
    }
  }
}
