/// Leaves of two trees side by side: lists are laid along each other so that as much as possible agrees.
struct LeafPairs {
  struct Pair {
    /// Where it stands, or would stand, in the actual tree.
    let pointer: String
    let field: String
    let actual: Tree?
    let expected: Tree?

    /// White space is folded, numbers are compared as decimals.
    var isRight: Bool {
      switch (actual, expected) {
      case (.text(let actual)?, .text(let expected)?): folded(actual) == folded(expected)
      case (.number(let actual)?, .number(let expected)?): decimal(actual) == decimal(expected)
      default: actual == expected
      }
    }

    /// Whether it is a score of the report's own agency and year.
    var isScore: Bool {
      guard ["overall", "instruments", "indicators"].contains(field) else { return false }
      let keys = pointer.split(separator: "/")
      guard let last = keys.last, keys.count == (field == "overall" ? 2 : 3) else { return false }
      return last == "score" || last == "points"
    }
  }

  private(set) var all: [Pair] = []
  private let open: Set<String>
  /// Shapes that are compared only where something is expected; `nil` where that holds for all.
  private let unasked: Set<String>?
  /// Lists whose elements are known by a key.
  private static let keys = [
    "/instruments": "code", "/indicators": "number", "/history": "fiscalYear",
    "/history/indicators": "number", "/otherAgencies/instruments": "code",
    "/otherAgencies/indicators": "number",
  ]

  init(_ actual: Tree, _ expected: Tree, open: Set<String>, unasked: Set<String>?) {
    (self.open, self.unasked) = (open, unasked)
    compare(actual, expected, pointer: "", shape: "", wanted: "")
  }

  /// `pointer` is of the actual tree, `wanted` of the expected one, `shape` is without indices.
  private mutating func compare(
    _ actual: Tree?, _ expected: Tree?, pointer: String, shape: String, wanted: String
  ) {
    let written = expected
    let (actual, expected) = (actual?.said, expected?.said)
    guard !(actual == nil && expected == nil), !open.contains(wanted) else { return }
    if expected == nil, unasked?.contains(shape) ?? false { return }
    switch (actual, expected) {
    case (.list, _), (_, .list):
      compareLists(
        actual?.elements ?? [], expected?.elements ?? [], pointer: pointer, shape: shape, wanted: wanted)
    case (.object, _), (_, .object):
      for key in keys(actual, written) {
        compare(
          actual?[key], expected?[key], pointer: pointer + "/" + key, shape: shape + "/" + key,
          wanted: wanted + "/" + key)
      }
    default:
      let field = pointer.split(separator: "/").first.map(String.init) ?? ""
      all.append(Pair(pointer: pointer, field: field, actual: actual, expected: expected))
    }
  }

  /// Keys of the expected object first, without notes.
  private func keys(_ actual: Tree?, _ expected: Tree?) -> [String] {
    let wanted = (expected?.members ?? []).map(\.key).filter { !$0.hasPrefix("_") }
    if unasked == nil, case .object? = expected { return wanted }
    return wanted + (actual?.members ?? []).map(\.key).filter { !wanted.contains($0) }
  }

  private mutating func compareLists(
    _ actual: [Tree], _ expected: [Tree], pointer: String, shape: String, wanted: String
  ) {
    for (left, right) in pairs(actual, expected, shape: shape) {
      // Where nothing is found, the pointer is that of the expected tree, so that it can be looked up there.
      compare(
        left.map { actual[$0] }, right.map { expected[$0] }, pointer: "\(pointer)/\(left ?? right ?? 0)",
        shape: shape, wanted: right.map { "\(wanted)/\($0)" } ?? "\(wanted)/-")
    }
  }

  private func pairs(_ actual: [Tree], _ expected: [Tree], shape: String) -> [(Int?, Int?)] {
    if let key = Self.keys[shape] {
      let known = expected.indices.map { index in
        (actual.firstIndex { $0[key] == expected[index][key] }, Optional(index))
      }
      let used = Set(known.compactMap(\.0))
      return known + actual.indices.filter { !used.contains($0) }.map { ($0, nil) }
    }
    let straight = zip(actual.indices, expected.indices).map { (Optional($0), Optional($1)) }
    if actual.count == expected.count, zip(actual, expected).allSatisfy({ cost($0, $1, shape) == 0 }) {
      return straight
    }
    // Long lists of which most differs are laid along each other as they stand: the work is their product.
    guard actual.count * expected.count <= 10_000 else {
      return (0..<max(actual.count, expected.count)).map {
        ($0 < actual.count ? $0 : nil, $0 < expected.count ? $0 : nil)
      }
    }
    return cheapest(actual, expected, shape)
  }

  /// The alignment with the fewest wrong leaves.
  private func cheapest(_ actual: [Tree], _ expected: [Tree], _ shape: String) -> [(Int?, Int?)] {
    let missing = expected.map { cost(nil, $0, shape) }
    let extra = actual.map { cost($0, nil, shape) }
    var table = [[Int]](repeating: [Int](repeating: 0, count: expected.count + 1), count: actual.count + 1)
    var both = table
    for i in actual.indices.reversed() { table[i][expected.count] = table[i + 1][expected.count] + extra[i] }
    for j in expected.indices.reversed() { table[actual.count][j] = table[actual.count][j + 1] + missing[j] }
    for i in actual.indices.reversed() {
      for j in expected.indices.reversed() {
        both[i][j] = cost(actual[i], expected[j], shape)
        table[i][j] = min(
          both[i][j] + table[i + 1][j + 1], extra[i] + table[i + 1][j], missing[j] + table[i][j + 1])
      }
    }
    var found: [(Int?, Int?)] = []
    var (i, j) = (0, 0)
    while i < actual.count || j < expected.count {
      if i < actual.count, j < expected.count, table[i][j] == both[i][j] + table[i + 1][j + 1] {
        found.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if i < actual.count, table[i][j] == extra[i] + table[i + 1][j] {
        found.append((i, nil))
        i += 1
      } else {
        found.append((nil, j))
        j += 1
      }
    }
    return found
  }

  /// Wrong leaves of two elements laid beside each other.
  private func cost(_ actual: Tree?, _ expected: Tree?, _ shape: String) -> Int {
    var inner = self
    inner.all = []
    inner.compare(actual, expected, pointer: "/x", shape: shape, wanted: "-")
    return inner.all.count { !$0.isRight }
  }
}

extension Tree {
  /// Itself, or `nil` where it says nothing.
  fileprivate var said: Tree? { isEmpty ? nil : self }
}

private func folded(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.split { $0.properties.isWhitespace }.joined(separator: " ".unicodeScalars)))
}

/// Sign, digits without zeros in front, digits without zeros behind: one form for one number.
private func decimal(_ text: String) -> String {
  let isNegative = text.hasPrefix("-")
  let parts = text.drop { $0 == "-" || $0 == "+" }.split(
    separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let whole = (parts.first ?? "").drop { $0 == "0" }
  var fraction = parts.count > 1 ? parts[1] : ""
  while fraction.last == "0" { fraction.removeLast() }
  let isZero = whole.isEmpty && fraction.isEmpty
  return (isNegative && !isZero ? "-" : "") + (whole.isEmpty ? "0" : whole)
    + (fraction.isEmpty ? "" : "." + fraction)
}
