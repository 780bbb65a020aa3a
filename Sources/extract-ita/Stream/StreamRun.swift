import Dispatch
import Synchronization
import ThaiDocParse

/// How many lines were answered, and how.
struct StreamCounts {
  var lines = 0
  var failures = 0
  var unrecognised = 0

  mutating func add(_ outcome: DocumentStream.Answer.Outcome) {
    lines += 1
    switch outcome {
    case .report: break
    case .unrecognised: unrecognised += 1
    case .failure: failures += 1
    }
  }
}

/// Takes lines and gives answers in their order, from several threads at once.
///
/// Each thread takes the next line, answers it and hands the answer in. Answers that are ready before an earlier one wait
/// in a window of fixed width, and no line is taken that had no place in it; so memory is bounded by the width. Whoever
/// hands in the answer that is due writes it, and all that wait for it.
///
/// An answer is written as soon as it is due, by a call of its own: who sends one line and waits has its answer, and a
/// crash loses none that was made.
final class StreamRun: Sendable {
  private let stream: DocumentStream
  private let jobs: Int
  private let width: Int
  private let input: Mutex<Input>
  private let output: Mutex<Output>
  /// Free places in the window.
  private let room = DispatchSemaphore(value: 0)

  private struct Input: Sendable {
    var reader: LineReader
    var hasEnded = false
    var failure: ReadError?
  }

  private struct Output: Sendable {
    /// By the line's number modulo the width.
    var window: [DocumentStream.Answer?]
    var counts = StreamCounts()
    var isWriting = false
  }

  init(_ stream: DocumentStream, jobs: Int) {
    self.stream = stream
    self.jobs = jobs
    // With less, all would wait for one long document; with more, memory would hold more answers than it must.
    width = jobs == 1 ? 1 : 4 * jobs
    input = Mutex(Input(reader: LineReader(limit: stream.limit)))
    output = Mutex(Output(window: Array(repeating: nil, count: width)))
    // Not as the first value: a semaphore that is given up below it ends the program.
    for _ in 0..<width { room.signal() }
  }

  /// Answers all lines, on so many threads, this one among them.
  func run() -> (counts: StreamCounts, failure: ReadError?) {
    let team = DispatchGroup()
    for _ in 1..<jobs { DispatchQueue(label: "reader").async(group: team) { self.work() } }
    work()
    team.wait()
    return (output.withLock { $0.counts }, input.withLock { $0.failure })
  }

  private func work() {
    var bytes: [UInt8] = []
    room.wait()
    while let (number, line) = next(&bytes) {
      handIn(stream.answer(line), of: number)
      room.wait()
    }
    room.signal()
  }

  /// The next line, for whose answer there is a place.
  private func next(_ bytes: inout [UInt8]) -> (number: Int, line: StreamLine)? {
    let (number, kind) = input.withLock { input -> (Int, LineReader.Line?) in
      guard !input.hasEnded else { return (0, nil) }
      let number = input.reader.count
      var kind: LineReader.Line?
      do throws(ReadError) {
        kind = try input.reader.next(into: &bytes)
      } catch {
        input.failure = error
      }
      input.hasEnded = kind == nil
      return (number, kind)
    }
    switch kind {
    case nil: return nil
    case .whole: return (number, StreamLine(bytes, isFirst: number == 0))
    case .tooLong:
      return (number, StreamLine(beginning: bytes, limit: stream.limit, isFirst: number == 0))
    }
  }

  private func handIn(_ answer: DocumentStream.Answer, of number: Int) {
    let mayWrite = output.withLock { output in
      output.window[number % width] = answer
      defer { output.isWriting = true }
      return !output.isWriting
    }
    guard mayWrite else { return }
    while let answer = output.withLock({ takeDue(&$0) }) {
      do throws(ExitStatus) {
        try FileIO.write(answer.bytes)
      } catch {
        error.leave()
      }
      output.withLock { $0.counts.add(answer.outcome) }
      room.signal()
    }
  }

  /// The answer that is due; `nil`, and nobody is writing any more, if it isn't ready.
  private func takeDue(_ output: inout Output) -> DocumentStream.Answer? {
    let place = output.counts.lines % width
    defer { output.window[place] = nil }
    output.isWriting = output.window[place] != nil
    return output.window[place]
  }
}
