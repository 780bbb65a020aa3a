/// Finds the first token behind an offset in a few steps.
///
/// Every part of a report is looked at by its tokens, so that searching for them took longer than reading them.
struct TokenIndex: Sendable {
  /// For each stretch of the text the first token that starts in it or behind it.
  private let firsts: [Int32]

  /// A stretch has 64 bytes: two or three tokens.
  private static let shift = 6

  init(_ tokens: [Token], byteCount: Int) {
    var firsts: [Int32] = []
    firsts.reserveCapacity(byteCount >> Self.shift + 1)
    for (index, token) in tokens.enumerated() {
      let stretch = Int(token.lower) >> Self.shift
      while firsts.count <= stretch { firsts.append(Int32(index)) }
    }
    self.firsts = firsts
  }

  /// The index of the first of the tokens, which the index was made of, that starts at an offset or behind it.
  func first(in tokens: [Token], from offset: Int) -> Int {
    let stretch = max(0, offset) >> Self.shift
    guard stretch < firsts.count else { return tokens.count }
    var index = Int(firsts[stretch])
    while index < tokens.count, Int(tokens[index].lower) < offset { index += 1 }
    return index
  }
}
