import ThaiNumerals

/// What `body` makes of the text's bytes; `#expect` can't hold a span itself.
func reading<Result>(_ text: String, _ body: (Span<UInt8>) -> Result) -> Result {
  reading(Array(text.utf8), body)
}

/// What `body` makes of the bytes.
func reading<Result>(_ bytes: [UInt8], _ body: (Span<UInt8>) -> Result) -> Result {
  body(bytes.span)
}

/// The part of the text between two byte offsets.
func cut(_ text: String, _ lower: Int, _ upper: Int) -> String {
  String(decoding: Array(text.utf8)[lower..<upper], as: UTF8.self)
}

/// The text with its digits in the Thai script.
func inThaiDigits(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isDigit = scalar >= "0" && scalar <= "9"
    result.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar : scalar)
  }
  return String(result)
}

/// A decimal from ASCII text.
func decimal(_ text: String) -> ExactDecimal? { ExactDecimal(text) }

/// How many values each of ten seeds draws for a round trip.
///
/// 10^5 in all where the compiler optimises, as in `make bench-numerals`, which runs the same round trips; a tenth of
/// that in the build for tests, which is some fifty times slower.
#if DEBUG
  let roundTripsPerSeed = 1_000
#else
  let roundTripsPerSeed = 10_000
#endif

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
