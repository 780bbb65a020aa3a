import Synchronization

/// Numbers handed out one by one to several threads, until there are no more or it is stopped.
final class WorkQueue: Sendable {
  private struct State {
    var next = 0
    var end: Int
  }

  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(end: count)) }

  func take() -> Int? {
    state.withLock { state in
      guard state.next < state.end else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// Hands out no more.
  func stop() { state.withLock { $0.end = $0.next } }

  /// How many it hands out in all.
  var count: Int { state.withLock { $0.end } }
}
