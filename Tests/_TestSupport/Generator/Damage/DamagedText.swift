/// What damage is made with: a text by lines, and a line by the letters and marks of its Thai runs.
extension Damage {
  typealias Scalars = [Unicode.Scalar]

  /// Which lines a font is used for.
  enum Part { case whole, headings, body }

  /// Mostly the whole page; else headings in one font and the rest in another, only one of them broken.
  static func part(using generator: inout SeededGenerator) -> Part {
    [.whole, .whole, .whole, .headings, .body].randomElement(using: &generator) ?? .whole
  }

  /// Changes the lines of a part, all but what stands in markup.
  static func eachLine(of text: String, in part: Part = .whole, _ change: (Scalars) -> Scalars) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      guard part == .whole || isHeading(line) == (part == .headings) else { return String(line) }
      return outsideMarkup(line, change)
    }.joined(separator: "\n")
  }

  /// Changes what stands outside of `<…>` and `&…;`.
  static func outsideMarkup(_ line: Substring, _ change: (Scalars) -> Scalars) -> String {
    var result = String.UnicodeScalarView()
    var piece: Scalars = []
    var end: Unicode.Scalar?
    for scalar in line.unicodeScalars {
      if end == nil, scalar == "<" || scalar == "&" {
        result.append(contentsOf: change(piece))
        piece = []
        end = scalar == "<" ? ">" : ";"
      }
      if end == nil { piece.append(scalar) } else { result.append(scalar) }
      if scalar == end || (end == ";" && scalar == " ") { end = nil }
    }
    result.append(contentsOf: change(piece))
    return String(result)
  }

  /// A short line without scores and cells.
  static func isHeading(_ line: Substring) -> Bool {
    guard line.unicodeScalars.count <= 70, !line.isEmpty else { return false }
    return !line.unicodeScalars.contains {
      $0 == "\t" || $0 == "|" || $0 == "<" || $0 == "." && line.contains("คะแนน")
    }
  }

  /// Whether a line is a row of a table, which nothing may cut.
  static func isRow(_ line: Substring) -> Bool {
    line.contains("\t") || line.contains("|") || line.contains("<") || line.contains("    ")
  }

  /// Changes that go through a text scalar by scalar: each scalar outside of markup becomes what `change` makes of it,
  /// given the scalars around and its index.
  static func eachScalar(
    of text: String, in part: Part = .whole, _ change: (_ scalars: Scalars, _ index: Int) -> Scalars
  ) -> String {
    eachLine(of: text, in: part) { scalars in scalars.indices.flatMap { change(scalars, $0) } }
  }

  /// Changes clusters: a letter and the marks on it. What is no Thai letter is a cluster of its own.
  static func eachCluster(
    of text: String, in part: Part = .whole, _ change: (_ clusters: [Cluster], _ index: Int) -> Scalars
  ) -> String {
    eachLine(of: text, in: part) { scalars in
      let clusters = Cluster.all(in: scalars)
      return clusters.indices.flatMap { change(clusters, $0) }
    }
  }
}

/// A letter and the marks on it.
struct Cluster {
  var letter: Unicode.Scalar
  var marks: [Unicode.Scalar] = []

  var scalars: [Unicode.Scalar] { [letter] + marks }
  var isConsonant: Bool { (0x0E01...0x0E2E).contains(letter.value) }
  /// A letter of the line itself: consonant, vowel before or behind, but no sara am.
  var isLetter: Bool { isConsonant || (0x0E40...0x0E44).contains(letter.value) || letter == "\u{0E32}" }
  /// Consonants that reach up to where marks stand.
  var isTall: Bool { "ปฝฟฬ".unicodeScalars.contains(letter) }

  static func all(in scalars: [Unicode.Scalar]) -> [Cluster] {
    var clusters: [Cluster] = []
    for scalar in scalars {
      if scalar.isThaiMark, let last = clusters.indices.last, clusters[last].isConsonant {
        clusters[last].marks.append(scalar)
      } else {
        clusters.append(Cluster(letter: scalar))
      }
    }
    return clusters
  }
}

extension Unicode.Scalar {
  var isTone: Bool { (0x0E48...0x0E4B).contains(value) }
  var isUpperVowel: Bool { value == 0x0E31 || (0x0E34...0x0E37).contains(value) || value == 0x0E47 }
  var isLowerVowel: Bool { (0x0E38...0x0E3A).contains(value) }
  /// A mark without a width of its own.
  var isThaiMark: Bool {
    isTone || isUpperVowel || isLowerVowel || (0x0E4C...0x0E4E).contains(value)
  }
  var isThai: Bool { (0x0E01...0x0E5B).contains(value) }
  var isThaiLetter: Bool { (0x0E01...0x0E4E).contains(value) }
  var isLatin: Bool { (0x41...0x5A).contains(value & 0xDF) && value < 0x80 }
}

extension SeededGenerator {
  mutating func chance(_ wins: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &self) < wins }
}
