extension Damage {
  /// R3: lines of nothing but U+FFFD, at the head of a page and between paragraphs.
  static let replacementLines = Damage("replacement-lines", .certain) { text, generator in
    let frequency = [1, 2, 4].randomElement(using: &generator) ?? 2
    var flips = SeededGenerator(seed: generator.next())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var result = ["\u{FFFD}"]
    for (index, line) in lines.enumerated() {
      result.append(String(line))
      let isBetweenRows = isRow(line) || (index + 1 < lines.count && isRow(lines[index + 1]))
      if !isBetweenRows, index + 1 < lines.count, flips.chance(1, of: frequency) {
        result.append(flips.chance(1, of: 4) ? " \u{FFFD}" : "\u{FFFD}")
      }
    }
    return result.joined(separator: "\n")
  }
}
