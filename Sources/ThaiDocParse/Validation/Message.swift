public import ThaiNumerals

/// What a finding tells, put into words only when somebody reads it.
///
/// The words hold `{0}`, `{1}` … where the arguments go. Both languages name every argument (a test sees to it).
public struct Message: Sendable {
  let th: StaticString
  let en: StaticString
  let arguments: [Argument]

  init(th: StaticString, en: StaticString, _ arguments: Argument...) {
    self.th = th
    self.en = en
    self.arguments = arguments
  }

  /// A piece of a message that depends on the report.
  public enum Argument: Sendable, CustomStringConvertible {
    /// A number with the digits it was written with.
    case number(ExactDecimal)
    /// A whole number: a count, a year, an indicator's.
    case integer(Int)
    /// Several whole numbers: indicators.
    case integers([Int])
    /// The lowest and the highest number, each as far as it is stated: `40.00–54.99`.
    case range(ExactDecimal?, ExactDecimal?)
    /// Words of the report, or official words.
    case text(String)
    /// Words of ours.
    case words(Words)

    /// In that language.
    public func text(in language: Language) -> String {
      var output = ByteOutput(capacity: 64)
      write(in: language, into: &output) { $1.append(copying: $0) }
      return output.string
    }

    /// Appends the bytes of `text(in:)`, without making a string. `write` appends words, which may hold anything.
    func write(
      in language: Language, into output: inout ByteOutput,
      text write: (Span<UInt8>, inout ByteOutput) -> Void
    ) {
      switch self {
      case .number(let number): output.append(number)
      case .integer(let integer): output.append(integer)
      case .integers(let integers):
        for (index, integer) in integers.enumerated() {
          if index > 0 { output.append(", ") }
          output.append(integer)
        }
      case .range(let low, let high):
        if let low { output.append(low) }
        output.append("–")
        if let high { output.append(high) }
      case .text(let text): write(text.utf8.span, &output)
      case .words(let words): write(words[language].utf8.span, &output)
      }
    }

    /// In English, where it has words of ours.
    public var description: String { text(in: .english) }
  }

  /// The message in that language.
  public subscript(language: Language) -> String {
    var output = ByteOutput(capacity: (language == .thai ? th : en).utf8CodeUnitCount + 16 * arguments.count)
    write(in: language, into: &output) { $1.append(copying: $0) }
    return output.string
  }

  /// Appends the bytes of the message in that language, without making a string. `write` appends words of the report;
  /// those of the message itself hold nothing that a form of output must escape (a test sees to it).
  func write(
    in language: Language, into output: inout ByteOutput, text write: (Span<UInt8>, inout ByteOutput) -> Void
  ) {
    let words = language == .thai ? th : en
    // The words are longer than one character, so they are stored as UTF-8 and live as long as the program.
    let template = unsafe UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount).span
    var written = 0
    while true {
      let brace = template.firstIndex(of: UInt8(ascii: "{"), from: written)
      output.append(copying: template.extracting(written..<brace))
      // `{0}`: the index is one digit.
      guard brace + 2 < template.count else {
        output.append(copying: template.extracting(brace..<template.count))
        break
      }
      let index = Int(template[brace + 1]) - 0x30
      if arguments.indices.contains(index) {
        arguments[index].write(in: language, into: &output, text: write)
      }
      written = brace + 3
    }
  }
}

extension Message.Argument {
  static func number(_ value: Sourced<ExactDecimal>) -> Self { .number(value.value) }
  static func text(_ value: Sourced<String>) -> Self { .text(value.value) }
}
