import Dispatch
import Synchronization

/// Hands values from the threads that make them to the one that takes them. Who brings one waits while it is full, so
/// memory stays bounded.
///
/// The taker is woken when the channel is half full, not for each value: to wake a thread costs more than most values are
/// worth. What comes slower than that it finds when it looks again.
final class Channel<Element: Sendable>: Sendable {
  private let waiting = Mutex<[Element]>([])
  private let room = DispatchSemaphore(value: 0)
  private let isWorthTaking = DispatchSemaphore(value: 0)
  private let worthTaking: Int

  init(capacity: Int) {
    worthTaking = max(capacity / 2, 1)
    // Not as the first value: a semaphore that is given up below it ends the program.
    for _ in 0..<capacity { room.signal() }
  }

  func send(_ element: Element) {
    room.wait()
    let count = waiting.withLock { waiting in
      waiting.append(element)
      return waiting.count
    }
    if count == worthTaking { isWorthTaking.signal() }
  }

  /// Has the taker look at what is there, be it little: for a thread that brings no more.
  func flush() { isWorthTaking.signal() }

  /// All values that are there once it is woken, or that much time is over; perhaps none.
  func take(within milliseconds: Int) -> [Element] {
    _ = isWorthTaking.wait(timeout: .now() + .milliseconds(milliseconds))
    let taken = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for _ in taken { room.signal() }
    return taken
  }
}
