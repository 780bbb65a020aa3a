import CSystem
import Glibc

/// Another program that takes bytes and says a few lines. It ends with the last reference to it, at the latest.
final class ChildProcess {
  private let identifier: pid_t
  private var input: Int32
  private var output: Int32
  private var hasEnded = false

  /// The most bytes of what it says that are kept.
  private static let talkLimit = 1 << 14

  /// Why it can't be started.
  struct StartError: Error {
    let code: Int32
  }

  /// Starts a program. What it says on standard output and standard error comes back from `end`.
  init(_ path: Path, _ arguments: [[UInt8]]) throws(StartError) {
    let toChild = try Self.pipe()
    let fromChild: (read: Int32, write: Int32)
    do {
      fromChild = try Self.pipe()
    } catch {
      close(toChild.read)
      close(toChild.write)
      throw error
    }
    // The child's ends are closed here, whatever comes.
    defer {
      close(toChild.read)
      close(fromChild.write)
    }
    (input, output) = (toChild.write, fromChild.read)
    let (code, child) = Self.spawn(path, arguments, input: toChild.read, output: fromChild.write)
    identifier = child
    guard code == 0 else {
      hasEnded = true
      close(input)
      close(output)
      throw StartError(code: code)
    }
  }

  private static func pipe() throws(StartError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    let result = unsafe pipe2(&ends, O_CLOEXEC)
    guard result == 0 else { throw StartError(code: errno) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ path: Path, _ arguments: [[UInt8]], input: Int32, output: Int32
  ) -> (code: Int32, pid_t) {
    // Ctrl-C is for this program, which ends in order; the other one then ends with its input.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, FileIO.standardInput)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, FileIO.standardOutput)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, FileIO.standardError)
    var words =
      unsafe ([path.bytes] + arguments).map { word in
        unsafe Path(bytes: word).withCString { unsafe strdup($0) }
      } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe path.withCString {
      unsafe posix_spawn(&child, $0, &actions, &attributes, &words, environ)
    }
    return (code, child)
  }

  /// Gives it bytes, and waits until it takes them. `false` if it takes no more.
  func send(_ bytes: [UInt8]) -> Bool { input >= 0 && FileIO.write(bytes, to: input) == 0 }

  /// Ends its input, and waits for its end: its status as a shell tells it, and the lines that it said.
  func end() -> (status: Int32, lines: [String]) {
    guard !hasEnded else { return (-1, []) }
    hasEnded = true
    close(input)
    input = -1
    let text = talk()
    close(output)
    return (wait(), text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
  }

  deinit {
    guard !hasEnded else { return }
    _ = kill(identifier, SIGKILL)
    close(input)
    close(output)
    _ = wait()
  }

  private func talk() -> [UInt8] {
    var kept: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let length = unsafe buffer.withUnsafeMutableBytes { unsafe read(output, $0.baseAddress, $0.count) }
      if length > 0 {
        kept += buffer[0..<length].prefix(Self.talkLimit - kept.count)
      } else if length == 0 || errno != EINTR {
        return kept
      }
    }
  }

  private func wait() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    // As <sys/wait.h> takes it apart: the signal in the low seven bits, else the status above.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// What a status means.
  static func describe(_ status: Int32) -> String {
    status > 128 ? "signal \(status - 128)" : "exit status \(status)"
  }
}
