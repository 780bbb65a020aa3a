/// A document that a path on the command line stands for.
enum DocumentPath {
  /// A file, or standard input for `-`.
  case document(String)
  /// A folder that can't be read or holds no document.
  case failure(String, ReadError)

  /// Endings of files that are read in folders. A file named by itself is read whatever its name is.
  static let endings = ["txt", "text", "md", "markdown", "html", "htm"]

  /// The documents in the order of the paths; folders are gone through recursively, in the order of the names.
  static func all(in paths: [String]) -> [DocumentPath] {
    paths.flatMap { path -> [DocumentPath] in
      guard path != "-", FileIO.isFolder(path) else { return [.document(path)] }
      let found = documents(in: path)
      return found.isEmpty ? [.failure(path, .noDocuments)] : found
    }
  }

  private static func documents(in folder: String) -> [DocumentPath] {
    var found: [DocumentPath] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      do throws(ReadError) {
        let entries = try FileIO.list(next)
        waiting += entries.folders.reversed()
        found += entries.files.filter(isDocument).map { .document($0) }
      } catch {
        found.append(.failure(next, error))
      }
    }
    return found
  }

  private static func isDocument(_ path: String) -> Bool {
    endings.contains(ending(of: Array(path.utf8)[...]))
  }

  /// What stands behind the last dot of a name, in small letters; empty without one.
  static func ending(of name: ArraySlice<UInt8>) -> String {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }
}
