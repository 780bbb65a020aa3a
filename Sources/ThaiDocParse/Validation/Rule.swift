/// A check of the catalogue: what it looks for, why, and examples, which are its documentation and its tests.
///
/// Each rule has a file of its own in `Rules`, named for it, and one line in `Rule.all`.
public struct Rule: Sendable {
  /// `ITA106`; never used again for another rule.
  public let code: String
  /// `score-out-of-range`.
  public let name: String
  /// How much its findings weigh.
  public let severity: Severity
  /// What it is called in front of people.
  public let title: Words
  /// Why it matters, and what to do.
  public let rationale: Words
  /// Documents that it must find something in.
  public let triggering: [Example]
  /// Documents that it must find nothing in.
  public let nonTriggering: [Example]
  /// The check: a pure function of what was read and worked out.
  let check: @Sendable (_ checkup: Checkup) -> [Hit]

  init(
    _ code: String, _ name: String, _ severity: Severity, title: Words, rationale: Words,
    triggering: [Example], nonTriggering: [Example],
    check: @escaping @Sendable (_ checkup: Checkup) -> [Hit]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.title = title
    self.rationale = rationale
    self.triggering = triggering
    self.nonTriggering = nonTriggering
    self.check = check
  }

  /// The rule of that code or name; `nil` if there is none.
  public static func named(_ name: String) -> Rule? { all.first { $0.code == name || $0.name == name } }
}

/// A short document of our own writing that shows what a rule is about.
public struct Example: Sendable {
  /// The document, with `⟦` and `⟧` around each place that the rule must name first.
  public let marked: String
  /// Where it stands in our sources, so that a failing test points at it.
  public let line: UInt

  init(_ marked: String, line: UInt = #line) {
    self.marked = marked
    self.line = line
  }

  /// The document as it is read.
  public var text: String {
    String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
  }
}
