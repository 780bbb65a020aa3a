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
    /// Words of the report, or official words.
    case text(String)
    /// Words of ours.
    case words(Words)

    /// In that language.
    public func text(in language: Language) -> String {
      switch self {
      case .number(let number): number.description
      case .integer(let integer): integer.description
      case .integers(let integers): integers.map(\.description).joined(separator: ", ")
      case .text(let text): text
      case .words(let words): words[language]
      }
    }

    /// In English, where it has words of ours.
    public var description: String { text(in: .english) }
  }

  /// The message in that language.
  public subscript(language: Language) -> String {
    let template = language == .thai ? th : en
    var bytes: [UInt8] = []
    bytes.reserveCapacity(template.utf8CodeUnitCount + 16 * arguments.count)
    template.withUTF8Buffer { buffer in
      var i = 0
      while i < buffer.count {
        // `{0}`: the index is one digit, and the third byte lies in the buffer, which is checked first.
        if unsafe buffer[i] == UInt8(ascii: "{"), i + 2 < buffer.count {
          let index = unsafe Int(buffer[i + 1]) - 0x30
          if arguments.indices.contains(index) { bytes += arguments[index].text(in: language).utf8 }
          i += 3
        } else {
          unsafe bytes.append(buffer[i])
          i += 1
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Message.Argument {
  static func number(_ value: Sourced<ExactDecimal>) -> Self { .number(value.value) }
  static func text(_ value: Sourced<String>) -> Self { .text(value.value) }
}
