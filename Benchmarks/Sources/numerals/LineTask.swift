import ThaiNumerals

/// A task that is done with each line, and timed.
struct LineTask: Sendable {
  /// What comes of a line.
  let answer: @Sendable (String) -> String

  static let all: [String: LineTask] = [
    "words": LineTask { LongDecimal($0).map { ThaiNumberWords.write($0) } ?? "not a number" },
    "read": LineTask { line in
      do throws(NumeralError) { return try ThaiNumberWords.read(line).description } catch {
        return "refused: \(error.reason)"
      }
    },
    "baht": LineTask { line in
      var options = BahtText.Options()
      options.tellsZeroBaht = true
      return LongDecimal(line).flatMap { try? BahtText.write($0, options) } ?? "refused"
    },
    "arabic": LineTask { ThaiDigits.arabic($0) },
  ]

  func run(_ lines: [String]) {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += answer(line).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    Lines.write(bytes)
  }

  /// The shortest mean time for a line among fifteen rounds over all of them.
  func nanoseconds(_ lines: [String]) -> Double {
    let rounds = max(1, 20_000 / max(1, lines.count))
    var best = Double.infinity
    for _ in 0..<15 {
      let start = processorTime()
      var length = 0
      for _ in 0..<rounds { for line in lines { length &+= answer(line).utf8.count } }
      precondition(length >= 0, "the answers are looked at")
      best = min(best, Double(processorTime() - start) / Double(rounds * max(1, lines.count)))
    }
    return best
  }
}
