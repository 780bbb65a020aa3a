import CSystem
import Glibc

/// Writes the tables of many reports into a workbook or a database.
///
/// `extract-ita batch` starts it and sends rows to its standard input; see `TidyStream`. It is a program of its own
/// because it stands on libraries that come as shared ones only, and so that `extract-ita` starts fast without them.
@main
struct ExtractITATables {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // What is left behind by a batch that was killed would write into the drafts of the next one.
    _ = tdp_endWithParent()
    guard let order = Order(CommandLine.arguments.dropFirst()) else {
      complain(
        "usage: extract-ita-tables xlsx|sqlite PATH th|en < ROWS\n"
          + "This program belongs to extract-ita, which starts it; 'extract-ita batch --help' says how.\n")
      leave(2)
    }
    do {
      for note in try order.carryOut() { say(note) }
    } catch {
      say(error.line)
      leave(1)
    }
    leave(0)
  }

  /// Ends without what `exit` does for libraries: a database that is given up may still be closing itself on a thread of
  /// its own, and must not find them gone.
  private static func leave(_ status: Int32) -> Never {
    _ = fflush(nil)
    _exit(status)
  }

  /// One line for the program that started this one.
  private static func say(_ line: String) { print(line) }

  private static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  }
}

/// What is to be written.
private struct Order {
  let format: Format
  let path: String
  let isThai: Bool

  enum Format: String {
    case xlsx
    case sqlite
  }

  init?(_ arguments: ArraySlice<String>) {
    let words = Array(arguments)
    guard words.count == 3, let format = Format(rawValue: words[0]), ["th", "en"].contains(words[2]) else {
      return nil
    }
    (self.format, path, isThai) = (format, words[1], words[2] == "th")
  }

  /// Writes the file; returns what is to be told of it.
  func carryOut() throws(Problem) -> [String] {
    var input = RowInput(descriptor: 0)
    let heads = try input.heads()
    try Draft.create(path)
    var notes: [String] = []
    switch format {
    case .xlsx:
      let workbook = try Workbook(path: path, heads: heads, isThai: isThai)
      while let rows = try input.next() { try workbook.add(rows) }
      notes = try workbook.finish()
    case .sqlite:
      let database = try TableDatabase(path: path, heads: heads)
      while let rows = try input.next() { try database.add(rows) }
      try database.finish()
    }
    try Draft.sync(path)
    return notes
  }
}

/// The file that is written.
private enum Draft {
  /// Makes an empty file, so that what forbids it is known before a library says less.
  static func create(_ path: String) throws(Problem) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    close(descriptor)
  }

  /// Returns when the file is safely on disk.
  static func sync(_ path: String) throws(Problem) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(errno) }
  }
}
