extension Damage {
  /// D14: Thai that a reader of Latin script took for its own letters, `การ` → `n1s`; Arabic digits are kept, most of them.
  static let latinOCR = Damage("latin-ocr", .off, loses: .everything) { text, generator in
    var flips = SeededGenerator(seed: generator.next())
    return eachScalar(of: text) { scalars, index in
      let scalar = scalars[index]
      if (0x30...0x39).contains(scalar.value), flips.chance(1, of: 12) { return ["o"] }
      guard scalar.isThai else { return [scalar] }
      if scalar.isThaiMark { return flips.chance(1, of: 3) ? ["~"] : [] }
      let shapes = Array("nuauJwsvmlr1i~1bUqdOGYzTKP".unicodeScalars)
      // One letter looks alike most of the time.
      let usual = shapes[Int(scalar.value) % shapes.count]
      return [flips.chance(4, of: 5) ? usual : shapes.randomElement(using: &flips) ?? usual]
    }
  }
}
