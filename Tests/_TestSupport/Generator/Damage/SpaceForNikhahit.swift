extension Damage {
  /// D4: a space where the circle of sara am was, `ดำเนิน` → `ด าเนิน`, `น้ำ` → `น ้า`.
  static let spaceForNikhahit = Damage("space-for-nikhahit", .gated, loses: .marks) { text, generator in
    let part = part(using: &generator)
    return beforeSaraAm(of: text, in: part) { [$0.letter, " "] + $0.marks + ["\u{0E32}"] }
  }
}
