extension Damage {
  /// R7: two sara e for sara ae, `คะแนน` → `คะเเนน`.
  static let doubledSaraE = Damage("doubled-sara-e", .certain) { text, _ in
    eachScalar(of: text) { scalars, index in
      scalars[index] == "\u{0E41}" ? ["\u{0E40}", "\u{0E40}"] : [scalars[index]]
    }
  }
}
