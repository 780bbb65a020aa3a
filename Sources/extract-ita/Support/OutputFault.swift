import ThaiDocParse

/// Why an output could not be written.
enum OutputFault: Error, Hashable {
  /// The system refused, for that reason (`errno`).
  case system(Path, code: Int32)
  /// Another program that an output needs is missing or failed.
  case told(Words)

  init(path: Path, code: Int32) { self = .system(path, code: code) }
}
