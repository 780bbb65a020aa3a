extension Damage {
  /// R10: glyphs of old fonts for marks that are moved to make room, from the private use area. The tables of Windows and
  /// of Mac fonts; each mark by where its font moves it to, or every mark that has a glyph.
  static let privateUseMarks = Damage("private-use-marks", .certain) { text, generator in
    let isMac = generator.chance(1, of: 2)
    let takesAll = generator.chance(1, of: 3)
    let part = part(using: &generator)
    func glyph(_ glyphs: [UInt32: (UInt32, UInt32)], _ mark: Unicode.Scalar) -> Unicode.Scalar {
      guard let pair = glyphs[mark.value] else { return mark }
      return Unicode.Scalar(isMac ? pair.1 : pair.0) ?? mark
    }
    return eachCluster(of: text, in: part) { clusters, index in
      let cluster = clusters[index]
      var letter = cluster.letter
      if cluster.marks.contains(where: \.isLowerVowel) { letter = glyph(footless, letter) }
      let hasUpper = cluster.marks.contains { $0.isUpperVowel }
      return [letter]
        + cluster.marks.map { mark in
          if mark.isTone || mark == "\u{0E4C}" {
            if !hasUpper { return glyph(cluster.isTall ? loweredLeft : lowered, mark) }
            return cluster.isTall || takesAll ? glyph(left, mark) : mark
          }
          return cluster.isTall || takesAll ? glyph(left, mark) : mark
        }
    }
  }

  /// Tones right above a letter.
  private static let lowered: [UInt32: (UInt32, UInt32)] = [
    0x0E48: (0xF70A, 0xF88B), 0x0E49: (0xF70B, 0xF88E), 0x0E4A: (0xF70C, 0xF891), 0x0E4B: (0xF70D, 0xF894),
    0x0E4C: (0xF70E, 0xF897),
  ]
  /// Tones right beside a tall letter.
  private static let loweredLeft: [UInt32: (UInt32, UInt32)] = [
    0x0E48: (0xF705, 0xF88C), 0x0E49: (0xF706, 0xF88F), 0x0E4A: (0xF707, 0xF892), 0x0E4B: (0xF708, 0xF895),
    0x0E4C: (0xF709, 0xF898),
  ]
  /// Marks beside a tall letter, tones above another mark, and vowels below it.
  private static let left: [UInt32: (UInt32, UInt32)] = [
    0x0E48: (0xF713, 0xF88A), 0x0E49: (0xF714, 0xF88D), 0x0E4A: (0xF715, 0xF890), 0x0E4B: (0xF716, 0xF893),
    0x0E4C: (0xF717, 0xF896), 0x0E31: (0xF710, 0xF884), 0x0E47: (0xF712, 0xF889), 0x0E34: (0xF701, 0xF885),
    0x0E35: (0xF702, 0xF886), 0x0E36: (0xF703, 0xF887), 0x0E37: (0xF704, 0xF888), 0x0E38: (0xF718, 0xF89B),
    0x0E39: (0xF719, 0xF89C), 0x0E3A: (0xF71A, 0xF89D),
  ]
  /// Letters that lose their foot above a vowel.
  private static let footless: [UInt32: (UInt32, UInt32)] = [
    0x0E0D: (0xF70F, 0xF89A), 0x0E10: (0xF700, 0xF89E),
  ]
}
