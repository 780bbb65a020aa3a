/// The JSON Pointer (RFC 6901) of the value that a visitor is at.
struct JSONPointer: ~Copyable {
  private(set) var text = ByteOutput(capacity: 64)
  /// The innermost container, and those around it.
  private var container = Container(end: 0, nextIndex: nil)
  private var outer: [Container] = []
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
    outer.append(container)
    container = Container(end: text.count, nextIndex: isArray ? 0 : nil)
  }

  /// Steps out again.
  mutating func leave() {
    text.removeAll(from: container.end)
    container = outer.removeLast()
  }

  /// Goes to the next element, if the innermost container is an array; call it before each value.
  @inline(__always)
  mutating func step() {
    if let index = container.nextIndex { step(to: index) }
  }

  @inline(never)
  private mutating func step(to index: Int) {
    container.nextIndex = index + 1
    restart()
    text.append(index)
  }

  /// Goes to a key of the schema.
  mutating func key(_ name: StaticString) {
    text.removeAll(from: container.end)
    // A slash, and the name.
    unsafe text.append(upTo: name.utf8CodeUnitCount + 1) { target in
      var pieces = unsafe ShortPieces(at: target)
      unsafe pieces.add("/")
      unsafe pieces.add(name)
      return unsafe pieces.count
    }
  }

  /// Goes to a key that may hold any characters.
  mutating func key(words: String) {
    restart()
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

  /// Goes back to the innermost container, and to what is in it.
  @inline(__always)
  private mutating func restart() {
    text.removeAll(from: container.end)
    text.append(UInt8(ascii: "/"))
  }
}
