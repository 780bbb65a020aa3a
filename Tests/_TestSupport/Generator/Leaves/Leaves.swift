/// What a parser read, leaf by leaf, against what a document says.
///
/// A leaf is a value that is neither object nor list. What is expected is sparse: a key that is left out means null or
/// the empty list, so a value found there is one more leaf, and wrong. Keys that begin with `_` are notes; the pointers
/// in `_open` are what the contract leaves open and aren't compared.
package struct Leaves: Sendable {
  /// Leaves of one field, a name of the report's topmost object.
  package struct Count: Sendable, Equatable {
    package var right: Int
    package var expected: Int

    package init(right: Int = 0, expected: Int = 0) { (self.right, self.expected) = (right, expected) }

    package static func += (sum: inout Count, other: Count) {
      sum.right += other.right
      sum.expected += other.expected
    }
  }

  /// Score numbers: the overall score, those of instruments and their points, those of indicators.
  package struct Scores: Sendable, Equatable {
    package var right = 0
    /// Null where the document states one.
    package var missing = 0
    /// Another number, or one where there is none, with a doubt that says so.
    package var doubted = 0
    /// The same without a doubt.
    package var wrong = 0

    package init(right: Int = 0, missing: Int = 0, doubted: Int = 0, wrong: Int = 0) {
      (self.right, self.missing, self.doubted, self.wrong) = (right, missing, doubted, wrong)
    }

    package static func += (sum: inout Scores, other: Scores) {
      sum.right += other.right
      sum.missing += other.missing
      sum.doubted += other.doubted
      sum.wrong += other.wrong
    }
  }

  package private(set) var fields: [String: Count] = [:]
  package private(set) var scores = Scores()
  /// One line for each leaf that differs.
  package private(set) var differences: [String] = []

  /// All fields together.
  package var total: Count { fields.values.reduce(into: Count()) { $0 += $1 } }

  /// Not compared unless something is expected of them.
  private static let unasked: Set<String> = [
    "/schemaVersion", "/source", "/provenance", "/findings", "/recomputation", "/doubts", "/unclaimed",
    "/agency/place", "/claims/holds",
  ]

  /// Compares a report's JSON with what is expected of it.
  ///
  /// Where `isSparse` is false, what is left out isn't compared. Where damage took marks away, texts are compared by their
  /// skeletons; where it took everything, only what is read all the same.
  package init(
    _ actual: Tree, expecting expected: Tree, isSparse: Bool = true, loses: Damage.Loss = .nothing
  ) {
    let open = Set((expected["_open"]?.elements ?? []).compactMap(\.string))
    let doubts = Set((actual["doubts"]?.elements ?? []).compactMap { $0["subject"]?.string })
    let (actual, expected) = loses == .marks ? (actual.skeletons, expected.skeletons) : (actual, expected)
    for pair in LeafPairs(actual, expected, open: open, unasked: isSparse ? Self.unasked : nil).all {
      if loses == .everything, pair.actual == nil || ["document", "title"].contains(pair.field) { continue }
      judge(pair, doubts)
    }
  }

  private mutating func judge(_ pair: LeafPairs.Pair, _ doubts: Set<String>) {
    let isRight = pair.isRight
    fields[pair.field, default: Count()] += Count(right: isRight ? 1 : 0, expected: 1)
    if !isRight {
      let found = pair.actual.map { "\($0)" } ?? "nothing"
      let wanted = pair.expected.map { "\($0)" } ?? "nothing"
      differences.append("\(pair.pointer): expected \(wanted), found \(found)")
    }
    guard pair.isScore else { return }
    if isRight {
      scores.right += 1
    } else if pair.actual == nil {
      scores.missing += 1
    } else if Self.hasDoubt(pair.pointer, doubts) {
      scores.doubted += 1
    } else {
      scores.wrong += 1
      differences[differences.count - 1] += "  ← WRONG WITHOUT A DOUBT"
    }
  }

  /// Whether a doubt is about the place or what it is part of.
  private static func hasDoubt(_ pointer: String, _ doubts: Set<String>) -> Bool {
    var rest = pointer[...]
    while !rest.isEmpty {
      if doubts.contains(String(rest)) { return true }
      rest = rest[..<(rest.utf8.lastIndex(of: UInt8(ascii: "/")) ?? rest.startIndex)]
    }
    return false
  }
}
