import Glibc
import Synchronization

/// Ctrl-C and its like: what is begun is brought to an end first.
enum Interruption {
  private static let received = Atomic<Int32>(0)
  /// A pipe that a signal writes to, so that waiting for input ends, however close before it the signal came.
  private static let alarm = Atomic<Int32>(-1)
  private static let bell = Atomic<Int32>(-1)

  /// From now on the signals are noted instead of ending the program; a second one ends it.
  static func watch() {
    let pipe = openPipe()
    // All three are made here, and not by the signal's handler.
    received.store(0, ordering: .relaxed)
    alarm.store(pipe.reading, ordering: .relaxed)
    bell.store(pipe.writing, ordering: .relaxed)
    var watched = sigset_t()
    _ = unsafe sigemptyset(&watched)
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = Glibc.signal(number) { Interruption.note($0) }
      // What a caller has ignored stays so: `nohup` and shells do that.
      if unsafe unsafeBitCast(before, to: Int.self) == ignored {
        Glibc.signal(number, SIG_IGN)
      } else {
        _ = unsafe sigaddset(&watched, number)
      }
    }
    // A caller's thread may have held them back, and this program would have that from it.
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &watched, nil)
  }

  private static func note(_ number: Int32) {
    received.store(number, ordering: .relaxed)
    Glibc.signal(number, SIG_DFL)
    let code = errno
    var byte: UInt8 = 0
    _ = unsafe write(bell.load(ordering: .relaxed), &byte, 1)
    errno = code
  }

  /// A pipe, above the three standard descriptors also where one of those is closed.
  private static func openPipe() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, FileIO.standardError + 1) }
    for end in ends { close(end) }
    return (moved[0], moved[1])
  }

  /// Whether standard input has something, or has ended; false once a signal came.
  static func waitForInput() -> Bool {
    var watched = [
      pollfd(fd: FileIO.standardInput, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alarm.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    // A failure other than by a signal shows again when the input is read.
    while signal == nil {
      if unsafe poll(&watched, 2, -1) >= 0 || errno != EINTR { break }
    }
    return signal == nil
  }

  /// The signal that came; `nil` if none has.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Ends the program as the signal would have, so that a shell sees why.
  static func leave(_ number: Int32) -> Never {
    Glibc.signal(number, SIG_DFL)
    raise(number)
    FileIO.exit(128 + number)
  }
}
