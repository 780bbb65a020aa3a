import Glibc

/// A path as the file system has it: bytes, which need not be UTF-8, and two of which are equal only if they are the
/// same. A Swift `String` can't be one: it repairs bytes, and holds two spellings of one Thai name for equal.
struct Path: Hashable, Comparable {
  private(set) var bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// For people, and for JSON; bytes that are no UTF-8 are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text where it says all; `nil` for bytes that are no UTF-8.
  var exactText: String? { String(validating: bytes, as: UTF8.self) }

  var isAbsolute: Bool { bytes.first == Self.separator }

  /// The names between the slashes.
  var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.separator) }

  /// The last name of the path; empty where it has none.
  var lastComponent: ArraySlice<UInt8> {
    guard let last = bytes.lastIndex(where: { $0 != Self.separator }) else { return [] }
    let start = bytes[...last].lastIndex(of: Self.separator).map { $0 + 1 } ?? 0
    return bytes[start...last]
  }

  /// The folder that holds it; `.` for a bare name.
  var parent: Path {
    guard let end = bytes.lastIndex(of: Self.separator) else { return Path(".") }
    return end == 0 ? Path("/") : Path(bytes: bytes[..<end])
  }

  func appending(_ name: some Sequence<UInt8>) -> Path {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + name.underestimatedCount)
    joined += bytes
    if let last = bytes.last, last != Self.separator { joined.append(Self.separator) }
    joined += name
    return Path(bytes: joined)
  }

  func appending(_ name: String) -> Path { appending(name.utf8) }

  /// Whether it is `folder` or lies below it. Both are absolute, without links and dots.
  func isWithin(_ folder: Path) -> Bool {
    if self == folder || folder.bytes == [Self.separator] { return true }
    return bytes.starts(with: folder.bytes + [Self.separator])
  }

  /// By the bytes.
  static func < (a: Path, b: Path) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  /// Gives the path as the system's functions take it. A path never holds a zero byte: none of its sources can.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    var terminated = bytes
    terminated.append(0)
    // The system's characters are bytes, too.
    return try unsafe terminated.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the zero byte has an address") }
      return try unsafe body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  static let separator = UInt8(ascii: "/")
}
