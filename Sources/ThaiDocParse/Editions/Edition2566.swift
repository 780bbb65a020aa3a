extension Edition {
  /// Fiscal year 2566: levels in words from this year on.
  static let year2566 = TenIndicatorForm.edition(
    2566, levels: TenIndicatorForm.words,
    source:
      "Levels: commission's resolution of 8 June 2566 (bangplakod.go.th, Thai PBS); conditions on instruments: University of Phayao's ITA system."
  )
}
