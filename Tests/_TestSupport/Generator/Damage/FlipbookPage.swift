extension Damage {
  /// Several at once, as pages of flipbooks have them: late marks, tones before vowels, U+FFFD for the circle of sara am or
  /// behind it, and alone on lines.
  static let flipbookPage = Damage("flipbook-page", .displaced, loses: .marks) { text, generator in
    let circle = generator.chance(1, of: 2) ? lostNikhahit : replacementBehindSaraAm
    var page = lateMarks.apply(text, &generator)
    page = page.contains("\u{FFFD}") ? page : circle.apply(page, &generator)
    page = toneBeforeVowel.apply(page, &generator)
    return generator.chance(1, of: 2) ? replacementLines.apply(page, &generator) : page
  }
}
