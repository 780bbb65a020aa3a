extension Damage {
  /// R5: sara am in two code points, and the tone before, between or behind them.
  static let decomposedSaraAmWithTone = Damage("decomposed-sara-am-with-tone", .certain) { text, generator in
    let order = Int.random(in: 0..<4, using: &generator)
    var flips = SeededGenerator(seed: generator.next())
    return beforeSaraAm(of: text) { cluster in
      let (circle, aa): (Unicode.Scalar, Unicode.Scalar) = ("\u{0E4D}", "\u{0E32}")
      switch order == 3 ? Int.random(in: 0..<3, using: &flips) : order {
      case 0: return [cluster.letter] + cluster.marks + [circle, aa]
      case 1: return [cluster.letter, circle] + cluster.marks + [aa]
      default: return [cluster.letter, circle, aa] + cluster.marks
      }
    }
  }
}
