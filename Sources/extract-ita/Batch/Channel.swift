import Dispatch
import Synchronization

/// Hands values from the threads that make them to the one that takes them. Who brings one waits while it is full, so
/// memory stays bounded.
final class Channel<Element: Sendable>: Sendable {
  private let waiting = Mutex<[Element]>([])
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) {
    // Not as the first value: a semaphore that is given up below it ends the program.
    for _ in 0..<capacity { room.signal() }
  }

  func send(_ element: Element) {
    room.wait()
    waiting.withLock { $0.append(element) }
    filled.signal()
  }

  /// The next value; `nil` if none comes within that time.
  func next(within milliseconds: Int) -> Element? {
    guard filled.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else { return nil }
    defer { room.signal() }
    return waiting.withLock { $0.removeFirst() }
  }
}
