/// A JSON Pointer (RFC 6901) to a value of a report, as findings name their subjects: put into words only when somebody
/// reads it.
///
/// It is written as its text, with the places in lists in between: `"/indicators/\(index)/score"`.
struct Pointer: Sendable, ExpressibleByStringInterpolation {
  /// A piece of the text, and the place in a list that follows it.
  private struct Step {
    var words: StaticString = ""
    var index: Int?
  }

  private var first = Step()
  private var second = Step()
  private var last: StaticString = ""

  init(stringLiteral text: StaticString) { first.words = text }

  init(stringInterpolation text: StringInterpolation) { self = text.pointer }

  /// Takes the pieces of a literal: no words of a report, and two places in lists at most.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pointer = Pointer(stringLiteral: "")
    private var count = 0

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ words: StaticString) {
      switch count {
      case 0: pointer.first.words = words
      case 1: pointer.second.words = words
      default: pointer.last = words
      }
    }

    mutating func appendInterpolation(_ index: Int) {
      precondition(count < 2, "two places in lists at most")
      if count == 0 { pointer.first.index = index } else { pointer.second.index = index }
      count += 1
    }
  }

  /// The pointer as it is read.
  var text: String {
    var output = ByteOutput(capacity: 32)
    write(into: &output)
    return output.string
  }

  /// Appends the bytes of `text`, without making a string.
  func write(into output: inout ByteOutput) {
    for step in [first, second] {
      output.append(step.words)
      if let index = step.index { output.append(index) }
    }
    output.append(last)
  }
}

extension Pointer {
  static let overallScore: Pointer = "/overall/score"
  static let overallLevel: Pointer = "/overall/level"
  static let agencyName: Pointer = "/agency/name"
  static let fiscalYear: Pointer = "/fiscalYear"
}
