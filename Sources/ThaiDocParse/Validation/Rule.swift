/// A check of the catalogue: what it looks for, why, and examples, which are its documentation and its tests.
///
/// Each rule has a file of its own in `Rules`, named for it, and one line in `Rule.all`.
public struct Rule: Sendable {
  /// One reference: every finding carries its rule.
  private let storage: Storage

  /// `ITA106`; never used again for another rule.
  public var code: String { storage.code }
  /// `score-out-of-range`.
  public var name: String { storage.name }
  /// How much its findings weigh.
  public var severity: Severity { storage.severity }
  /// What it is called in front of people.
  public var title: Words { storage.title }
  /// Why it matters, and what to do.
  public var rationale: Words { storage.rationale }
  /// Documents that it must find something in.
  public var triggering: [Example] { storage.triggering }
  /// Documents that it must find nothing in.
  public var nonTriggering: [Example] { storage.nonTriggering }

  init(
    _ code: String, _ name: String, _ severity: Severity, title: Words, rationale: Words,
    triggering: [Example], nonTriggering: [Example],
    check: @escaping @Sendable (_ checkup: Checkup) -> [Hit]
  ) {
    storage = Storage(
      code: code, name: name, severity: severity, title: title, rationale: rationale,
      triggering: triggering, nonTriggering: nonTriggering, check: check)
  }

  /// What the rule finds: a pure function of what was read and worked out.
  func hits(in checkup: Checkup) -> [Hit] { storage.check(checkup) }

  /// The rule of that code or name; `nil` if there is none.
  public static func named(_ name: String) -> Rule? { all.first { $0.code == name || $0.name == name } }
}

extension Rule: Hashable {
  /// Whether both are the same rule of the catalogue.
  public static func == (a: Rule, b: Rule) -> Bool { a.storage === b.storage }

  /// By identity, as they are compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(storage)) }
}

extension Rule {
  private final class Storage: Sendable {
    let code: String
    let name: String
    let severity: Severity
    let title: Words
    let rationale: Words
    let triggering: [Example]
    let nonTriggering: [Example]
    let check: @Sendable (_ checkup: Checkup) -> [Hit]

    init(
      code: String, name: String, severity: Severity, title: Words, rationale: Words,
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
  }
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
