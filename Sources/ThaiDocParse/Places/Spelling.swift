/// Comparing names as UTF-8.
package enum Spelling {
  /// Whether `name` stands in `bytes` at `offset`.
  static func stands(_ name: Span<UInt8>, in bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard 0 <= offset, name.count <= bytes.count - offset else { return false }
    for index in name.indices where name[index] != bytes[offset + index] { return false }
    return true
  }

  /// Whether both are the same bytes.
  static func same(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    a.count == b.count && stands(a, in: b, at: 0)
  }

  /// Whether one code point put in, left out or changed turns one into the other; not where they are the same.
  package static func differByOne(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 4 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    if start == a.count && start == b.count { return false }
    while start > 0, isInside(a, start) || isInside(b, start) { start -= 1 }
    // Behind the code point that differs both go on alike, so nearly all other names are told by their last bytes.
    let isAtEnd = max(a.count, b.count) - start <= 4
    guard isAtEnd || !a.isEmpty && !b.isEmpty && a[a.count - 1] == b[b.count - 1] else { return false }
    let (afterA, afterB) = (end(of: a, from: start), end(of: b, from: start))
    return sameTails(a, afterA, b, afterB) || sameTails(a, afterA, b, start) || sameTails(a, start, b, afterB)
  }

  /// Whether two code points at most, put in, left out or changed, turn one into the other; not where they are the same.
  static func differByTwo(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 8 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    if start == a.count && start == b.count { return false }
    while start > 0, isInside(a, start) || isInside(b, start) { start -= 1 }
    let (afterA, afterB) = (end(of: a, from: start), end(of: b, from: start))
    return nearTails(a, afterA, b, afterB) || nearTails(a, afterA, b, start) || nearTails(a, start, b, afterB)
  }

  /// Whether a word can't begin at `offset`: a Thai vowel or mark stands there that needs the letter before it.
  static func leansBack(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + 2 < bytes.count, bytes[offset] == 0xE0 else { return false }
    let last = bytes[offset + 2]
    switch bytes[offset + 1] {
    case 0xB8: return 0xB0 <= last && last <= 0xBA  // U+0E30 sara a … U+0E3A phinthu
    case 0xB9: return last == 0x85 || 0x87 <= last && last <= 0x8E  // lakkhangyao; mai taikhu … yamakkan
    default: return false
    }
  }

  /// Number of code points.
  static func scalarCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where !isInside(bytes, index) { count += 1 }
    return count
  }

  /// Whether a code point goes on at `offset`.
  private static func isInside(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }

  /// Where the code point that starts at `start` ends; `start` itself at the end of the bytes.
  private static func end(of bytes: Span<UInt8>, from start: Int) -> Int {
    var end = min(start + 1, bytes.count)
    while isInside(bytes, end) { end += 1 }
    return end
  }

  /// Whether the tails are the same or differ by one code point.
  private static func nearTails(_ a: Span<UInt8>, _ startA: Int, _ b: Span<UInt8>, _ startB: Int) -> Bool {
    sameTails(a, startA, b, startB)
      || differByOne(a.extracting(startA..<a.count), b.extracting(startB..<b.count))
  }

  /// Whether `a` from `startA` and `b` from `startB` are the same bytes.
  private static func sameTails(_ a: Span<UInt8>, _ startA: Int, _ b: Span<UInt8>, _ startB: Int) -> Bool {
    same(a.extracting(startA..<a.count), b.extracting(startB..<b.count))
  }
}
