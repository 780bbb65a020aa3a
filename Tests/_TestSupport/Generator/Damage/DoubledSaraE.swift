extension Damage {
  /// R7: two sara e for sara ae, `คะแนน` → `คะเเนน`.
  static let doubledSaraE = Damage("doubled-sara-e", .certain) { text, generator in
    let part = part(using: &generator)
    return eachScalar(of: text, in: part) { scalars, index in
      scalars[index] == "\u{0E41}" ? ["\u{0E40}", "\u{0E40}"] : [scalars[index]]
    }
  }
}
