/// The JSON Pointer (RFC 6901) of the value that a visitor is at.
struct JSONPointer {
  private(set) var bytes: [UInt8] = []
  private var containers: [Container] = []
  /// Whether the bytes need no further escapes in JSON.
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
    containers.append(Container(end: bytes.count, nextIndex: isArray ? 0 : nil))
  }

  /// Steps out again.
  mutating func leave() {
    bytes.removeLast(bytes.count - containers.removeLast().end)
  }

  /// Goes to the next element, if the innermost container is an array; call it before each value.
  mutating func step() {
    guard let container = containers.last, let index = container.nextIndex else { return }
    containers[containers.count - 1].nextIndex = index + 1
    restart(at: container.end)
    appendInteger(index)
  }

  /// Goes to a key of the schema.
  mutating func key(_ name: StaticString) {
    restart(at: containers.last?.end ?? 0)
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
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
    if isEscaped { JSONText.appendEscaped(token.span, to: &bytes) } else { bytes += token }
  }

  private mutating func restart(at end: Int) {
    bytes.removeLast(bytes.count - end)
    bytes.append(UInt8(ascii: "/"))
  }

  private mutating func appendInteger(_ integer: Int) {
    if integer >= 10 { appendInteger(integer / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: integer % 10))
  }
}
