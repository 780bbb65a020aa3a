/// Finds the first token behind an offset in a few steps, and tells what tokens there are at all.
///
/// Every part of a report is looked at by its tokens, so that searching for them took longer than reading them.
struct TokenIndex: Sendable {
  /// 64 bytes of the text: two or three tokens.
  private struct Stretch {
    /// How many tokens start before it.
    var before: Int32
    /// A bit for each byte at which a token starts.
    var starts: UInt64
  }

  private let stretches: [Stretch]
  private let tokenCount: Int
  /// The tokens that are digits, readable or not, in text order.
  let digits: [Int32]
  /// A bit for each steering word that the tokens hold.
  private let words: UInt64

  /// The tokens are in text order, and no two start together.
  init(_ tokens: [Token], byteCount: Int, numberCount: Int) {
    var stretches = [Stretch](repeating: Stretch(before: 0, starts: 0), count: byteCount >> 6 + 1)
    var digits: [Int32] = []
    digits.reserveCapacity(numberCount + 4)
    var words: UInt64 = 0
    for (index, token) in tokens.enumerated() {
      stretches[Int(token.lower) >> 6].starts |= 1 << UInt64(token.lower & 63)
      switch token.kind {
      case .number, .unreadableNumber: digits.append(Int32(index))
      case .term(.word(let word)): words |= Self.bit(of: word)
      case .term: break
      }
    }
    // Counted in a loop of its own, which has no branch to be guessed.
    var before: Int32 = 0
    for index in stretches.indices {
      stretches[index].before = before
      before += Int32(stretches[index].starts.nonzeroBitCount)
    }
    self.stretches = stretches
    tokenCount = tokens.count
    self.digits = digits
    self.words = words
  }

  private static func bit(of word: Word) -> UInt64 {
    precondition(word.rawValue < 64, "a word has a bit")
    return 1 << UInt64(word.rawValue)
  }

  /// Whether one of the tokens is the word.
  func holds(_ word: Word) -> Bool { words & Self.bit(of: word) != 0 }

  /// The index of the first token that starts at an offset or behind it; the number of tokens where there is none.
  func first(from offset: Int) -> Int {
    let offset = max(0, offset)
    guard offset >> 6 < stretches.count else { return tokenCount }
    let stretch = stretches[offset >> 6]
    let before = stretch.starts & ((1 << UInt64(offset & 63)) - 1)
    return Int(stretch.before) + before.nonzeroBitCount
  }
}
