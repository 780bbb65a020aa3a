extension Damage {
  /// D15: Latin words cut at the end of a line, `organization` → `orga-` and `nization`. Rows of tables stay whole.
  static let hyphenatedLineEnds = Damage("hyphenated-line-ends", .gated) { text, generator in
    let shortest = [5, 7].randomElement(using: &generator) ?? 6
    var flips = SeededGenerator(seed: generator.next())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { isRow($0) || $0.contains("://") ? String($0) : cut($0, from: shortest, using: &flips) }
      .joined(separator: "\n")
  }

  private static func cut(_ line: Substring, from shortest: Int, using flips: inout SeededGenerator) -> String
  {
    let scalars = Array(line.unicodeScalars)
    var result = String.UnicodeScalarView()
    var start = 0
    // A line is as long as a page is wide.
    var lineStart = -30
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end].isLatin { end += 1 }
      // Capitals alone are codes.
      let isWord = end - start >= shortest && scalars[start..<end].dropFirst().allSatisfy { $0.value >= 0x61 }
      if isWord, start - lineStart >= 30 {
        lineStart = start
        let middle = start + Int.random(in: 2...(end - start - 2), using: &flips)
        result.append(contentsOf: scalars[start..<middle] + ["-", "\n"] + scalars[middle..<end])
      } else {
        result.append(contentsOf: scalars[start..<end])
      }
      if end < scalars.count { result.append(scalars[end]) }
      start = end + 1
    }
    return String(result)
  }
}
