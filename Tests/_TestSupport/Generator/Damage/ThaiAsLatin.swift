extension Damage {
  /// R11: bytes of CP874 that were read as Latin-1: `สำนักงาน` → `ÊÓ¹Ñ¡§Ò¹`; in whole documents, in some lines, or in some
  /// words.
  static let thaiAsLatin = Damage("thai-as-latin", .certain) { text, generator in
    let part = part(using: &generator)
    let share = [2, 4, 4].randomElement(using: &generator) ?? 4
    let goesByWords = generator.chance(1, of: 4)
    var flips = SeededGenerator(seed: generator.next())
    return eachLine(of: text, in: part) { scalars in
      guard goesByWords else { return flips.chance(share, of: 4) ? latin(scalars) : scalars }
      return Array(
        scalars.split(separator: " ", omittingEmptySubsequences: false)
          .map { $0.count > 3 && flips.chance(share, of: 4) ? latin(Array($0)) : Array($0) }
          .joined(separator: [" "]))
    }
  }

  private static func latin(_ scalars: Scalars) -> Scalars {
    scalars.map { $0.isThai ? Unicode.Scalar($0.value - 0x0E00 + 0xA0) ?? $0 : $0 }
  }
}
