import Glibc
import ThaiDocParse

/// The only access to files, terminals and pipes.
enum FileIO {
  /// The most bytes that are read of one document.
  static let limit = ReportParser.largestInput

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Lets writing to a closed pipe fail instead of killing the program.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// A variable of the environment; `nil` if it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether a terminal takes colour and its user wants it.
  static var wantsColour: Bool { environment("NO_COLOR") == nil && environment("TERM") != "dumb" }

  /// How many processors this program may use.
  static var coreCount: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}

// MARK: - Reading

/// Why a file could not be read.
enum ReadError: Error, Hashable {
  case missing
  case leadsNowhere
  case notAllowed
  case isFolder
  /// A pipe, a socket or a device.
  case notAFile
  /// It was written to while it was read.
  case changing
  /// A folder without a file that is read in folders.
  case noDocuments
  /// A pattern that no path is of.
  case noMatch
  case tooLarge
  case failed(errno: Int32)
}

extension FileIO {
  /// All bytes of a file or a named pipe.
  static func read(path: String) throws(ReadError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openError(errno, path) }
    defer { close(descriptor) }
    return try read(descriptor)
  }

  /// All bytes up to the end of standard input.
  static func readStandardInput() throws(ReadError) -> [UInt8] { try read(standardInput) }

  static func openError(_ code: Int32, _ path: String) -> ReadError {
    switch code {
    case ENOENT, ENOTDIR: isLink(path) ? .leadsNowhere : .missing
    case EACCES, EPERM: .notAllowed
    case EISDIR: .isFolder
    default: .failed(errno: code)
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var about = stat()
    return unsafe lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFLNK
  }

  static func read(_ descriptor: Int32, limit: Int = limit) throws(ReadError) -> [UInt8] {
    var size = 0
    var about = stat()
    if unsafe fstat(descriptor, &about) == 0 {
      if about.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
      if about.st_mode & S_IFMT == S_IFREG { size = Int(about.st_size) }
    }
    guard size <= limit else { throw .tooLarge }
    // One byte more than a file has, so that its end is seen without growing.
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 1 << 16))
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let length = try readSome(descriptor, into: &bytes, from: count)
      if length == 0 { break }
      count += length
      guard count <= limit else { throw .tooLarge }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The number of bytes read; 0 at the end.
  static func readSome(
    _ descriptor: Int32, into bytes: inout [UInt8], from start: Int
  ) throws(ReadError) -> Int {
    while true {
      let length = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if length >= 0 { return length }
      let code = errno
      if code == EISDIR { throw .isFolder }
      if code != EINTR { throw .failed(errno: code) }
    }
  }

  /// What the system calls an error, in its own words.
  static func describe(errno code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: text)
  }
}

// MARK: - Writing data

extension FileIO {
  /// Writes data to standard output. A reader that closed its end has had enough, so the program ends quietly; any
  /// other failure is said and is an error.
  static func write(_ bytes: [UInt8]) throws(ExitStatus) {
    let code = write(bytes, to: standardOutput)
    if code == EPIPE { exit(ExitStatus.done.rawValue) }
    guard code == 0 else {
      complain(Messages.cannotWrite(describe(errno: code))[.ofProcess])
      throw .unreadableInput
    }
  }

  /// Writes a text to standard output, as the last thing the program does.
  static func print(_ text: String) -> ExitStatus {
    do {
      try write(Array((text + "\n").utf8))
      return .done
    } catch {
      return error
    }
  }

  /// Tells the user something on standard error. Where that fails there is nobody to tell.
  static func complain(_ text: String) {
    _ = write(Array((text + "\n").utf8), to: standardError)
  }

  /// The same, without an end of the line.
  static func talk(_ text: String) {
    _ = write(Array(text.utf8), to: standardError)
  }

  /// 0, or why not all bytes could be written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let length = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if length >= 0 {
        done += length
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
