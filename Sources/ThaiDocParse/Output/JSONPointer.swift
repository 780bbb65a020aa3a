/// The JSON Pointer (RFC 6901) of the value that a visitor is at.
struct JSONPointer: ~Copyable {
  private(set) var text = ByteOutput(capacity: 64)
  private var containers: [Container] = []
  /// Whether the text needs no further escapes in JSON.
  private let isEscaped: Bool

  init(isEscaped: Bool = true) { self.isEscaped = isEscaped }

  private struct Container {
    /// Where the pointer of the container itself ends.
    let end: Int
    /// In an array, the index of the next element; `nil` in an object.
    var nextIndex: Int?
  }

  /// Steps into an object or an array.
  mutating func enter(isArray: Bool) {
    step()
    containers.append(Container(end: text.count, nextIndex: isArray ? 0 : nil))
  }

  /// Steps out again.
  mutating func leave() { text.removeAll(from: containers.removeLast().end) }

  /// Goes to the next element, if the innermost container is an array; call it before each value.
  mutating func step() {
    guard let container = containers.last, let index = container.nextIndex else { return }
    containers[containers.count - 1].nextIndex = index + 1
    restart(at: container.end)
    text.append(index)
  }

  /// Goes to a key of the schema.
  mutating func key(_ name: StaticString) {
    restart(at: containers.last?.end ?? 0)
    text.append(name)
  }

  /// Goes to a key that may hold any characters.
  mutating func key(words: String) {
    restart(at: containers.last?.end ?? 0)
    var token: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "~"): token += [UInt8(ascii: "~"), UInt8(ascii: "0")]
      case UInt8(ascii: "/"): token += [UInt8(ascii: "~"), UInt8(ascii: "1")]
      default: token.append(byte)
      }
    }
    if isEscaped { JSONText.append(token.span, to: &text) } else { text.append(copying: token.span) }
  }

  private mutating func restart(at end: Int) {
    text.removeAll(from: end)
    text.append(UInt8(ascii: "/"))
  }
}
