/// A list of paths, as `find` writes it.
enum PathList {
  /// One path a line; parted by zero bytes where the list has any, so that names may have line ends in them.
  static func read(_ path: String) throws(ReadError) -> [Path] {
    let bytes = path == "-" ? try FileIO.readStandardInput() : try FileIO.read(path: path)
    if bytes.contains(0) { return bytes.split(separator: 0).map { Path(bytes: $0) } }
    return bytes.split(separator: UInt8(ascii: "\n")).map { $0.last == 0x0D ? $0.dropLast() : $0 }
      .filter { !$0.isEmpty }.map { Path(bytes: $0) }
  }
}
