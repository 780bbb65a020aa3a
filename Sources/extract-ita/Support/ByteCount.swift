import ArgumentParser

/// A number of bytes on the command line: `65536`, `64K`, `64MiB`, `1G`; `kB`, `MB` and `GB` count in thousands.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  var defaultValueDescription: String { "\(bytes >> 20)MiB" }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let unit = Self.units[argument.dropFirst(digits.count).lowercased()], let count = Int(digits) else {
      return nil
    }
    let (bytes, isTooMuch) = count.multipliedReportingOverflow(by: unit)
    guard !isTooMuch, bytes > 0, bytes <= Self.most else { return nil }
    self.bytes = bytes
  }

  /// A line may be longer than a document may be: it holds the document's text with escapes.
  private static let most = Int(UInt32.max)

  /// As dd and head of GNU have them.
  private static let units: [String: Int] = [
    "": 1, "k": 1 << 10, "kib": 1 << 10, "kb": 1_000, "m": 1 << 20, "mib": 1 << 20, "mb": 1_000_000,
    "g": 1 << 30, "gib": 1 << 30, "gb": 1_000_000_000,
  ]
}
