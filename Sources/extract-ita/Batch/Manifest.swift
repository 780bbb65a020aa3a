/// The manifest of an output folder: what became of each document, a line each. Lines are added as documents are done
/// and safe on the disk; at the end of a run they are written anew, in the order of the documents.
struct Manifest {
  /// By the names of the documents; the last line of a name counts.
  private(set) var entries: [Path: ManifestEntry] = [:]
  /// How much of the file is whole lines.
  private(set) var size = 0

  /// Reads the file, if there is one. A last line that was cut off is left out, and so is any that makes no sense.
  init(reading path: Path) throws(ReadError) {
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try FileIO.readWhole(path)
    } catch .missing {
      return
    }
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      if let entry = ManifestEntry(Array(bytes[start..<end])) { entries[entry.name] = entry }
      start = end + 1
    }
    size = start
  }

  /// Of the lines whose records are all there: how much of each file of records is in use.
  func recordSizes() -> [String: Int] {
    var sizes: [String: Int] = [:]
    for place in entries.values.compactMap(\.record) {
      sizes[place.file] = max(sizes[place.file] ?? 0, place.range.upperBound)
    }
    return sizes
  }

  /// Forgets lines whose records aren't in the file that is in use, or lie behind its end.
  mutating func keep(recordsIn file: String, size: Int) {
    entries = entries.filter { entry in
      entry.value.record.map { $0.file == file && $0.range.upperBound <= size } ?? true
    }
  }
}
