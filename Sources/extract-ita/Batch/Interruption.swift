import Glibc
import Synchronization

/// Ctrl-C and its like: what is begun is brought to an end first.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// From now on the signals are noted instead of ending the program; a second one ends it.
  static func watch() {
    _ = received.load(ordering: .relaxed)  // Made here, and not by the signal's handler.
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
