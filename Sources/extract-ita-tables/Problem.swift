import TidyRows

/// Why the file can't be written. `extract-ita` puts it into words.
enum Problem: Error {
  /// What the system says, by its number.
  case system(Int32)
  /// The rows end too early, or are none.
  case input(String)
  /// What was written lacks something, though nothing was said when it was.
  case incomplete
  /// What a library says.
  case library(String)

  /// The line that tells of it: a word, a tab, and the rest.
  var line: String {
    switch self {
    case .system(let code): "errno\t\(code)"
    case .input(let text): "input\t\(text)"
    case .incomplete: "incomplete\t"
    case .library(let text): "library\t\(text.split(separator: "\n").joined(separator: " "))"
    }
  }
}
