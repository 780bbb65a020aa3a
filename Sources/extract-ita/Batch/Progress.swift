import ThaiDocParse

/// How far a batch is, on standard error: a bar where that is a terminal, else a line now and then.
struct Progress {
  private enum Style {
    case none, lines
    case bar(width: Int)

    static var standard: Style {
      guard FileIO.isTerminal(FileIO.standardError) else { return .lines }
      return .bar(width: FileIO.terminalWidth(FileIO.standardError) ?? 80)
    }
  }

  private let style: Style
  private let language: Language
  private let count: Int
  private let start = Clock.microseconds
  private var lastShown: Int
  private var isShown = false
  private var done = 0
  private var findings = 0
  private var current = Path("")

  init(_ settings: BatchSettings, count: Int) {
    self.count = count
    language = settings.options.language
    lastShown = start
    style = settings.isQuiet ? .none : .standard
  }

  /// One more document is done. What is wrong with it is said at once.
  mutating func add(_ entry: ManifestEntry) {
    done += 1
    findings += entry.counts.findings
    current = entry.name
    guard let problem = entry.problem else { return }
    clear()
    FileIO.complain(Messages.about(entry.input.text, problem)[language])
  }

  /// Shows how far it is, if it is time to.
  mutating func show() {
    let now = Clock.microseconds
    switch style {
    case .none: return
    case .lines:
      guard now - lastShown >= 5_000_000 else { return }
      FileIO.complain(Messages.progress(figures(now))[language])
    case .bar(let width):
      guard now - lastShown >= 100_000 else { return }
      FileIO.talk("\r\u{1B}[K" + bar(figures(now), width: width))
      isShown = true
    }
    lastShown = now
  }

  /// Takes the bar away.
  mutating func end() { clear() }

  private mutating func clear() {
    if isShown { FileIO.talk("\r\u{1B}[K") }
    isShown = false
  }

  private func figures(_ now: Int) -> ProgressFigures {
    let seconds = max((now - start) / 1_000_000, 0)
    let rate = now > start ? done * 1_000_000 / (now - start) : 0
    let left = done > 0 ? (count - done) * ((now - start) / done) / 1_000_000 : nil
    return ProgressFigures(
      done: done, count: count, rate: rate, seconds: seconds, secondsLeft: left, findings: findings)
  }

  private func bar(_ figures: ProgressFigures, width: Int) -> String {
    let filled = count > 0 ? 20 * done / count : 20
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let line = "\(bar) \(Messages.progress(figures)[language])  \(DisplayText.line(current.text))"
    return DisplayText.shortened(line, to: max(width - 1, 1))
  }
}

/// The figures of a run that is under way.
struct ProgressFigures {
  let done: Int
  let count: Int
  /// Documents a second.
  let rate: Int
  let seconds: Int
  /// `nil` as long as nobody can tell.
  let secondsLeft: Int?
  let findings: Int

  var percent: Int { count > 0 ? 100 * done / count : 100 }
}
