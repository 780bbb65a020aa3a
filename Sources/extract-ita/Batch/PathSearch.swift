/// The paths that a pattern stands for.
enum PathSearch {
  /// In the order of their bytes; hidden names only where the pattern names them.
  static func matches(of pattern: Path) -> [Path] {
    let shape = PathPattern(pattern.text)
    var found = [Path(bytes: pattern.isAbsolute ? [Path.separator] : [])]
    for index in 0..<shape.count {
      found = found.flatMap { step(shape, index, below: $0) }
      if found.isEmpty { return [] }
    }
    return Array(Set(found)).sorted()
  }

  private static func step(_ shape: PathPattern, _ index: Int, below folder: Path) -> [Path] {
    if shape.isAnyFolders(index) {
      let folders = foldersWithin(folder)
      // At the end of a pattern, what the folders hold is meant.
      return index + 1 < shape.count ? folders : folders.flatMap { paths(in: $0) { _, _ in true } }
    }
    if let name = shape.plainSegment(index) {
      let path = folder.appending(name)
      return FileIO.kind(of: path) == nil ? [] : [path]
    }
    return paths(in: folder) { entry, _ in shape.segment(index, matches: entry.name) }
  }

  private static func paths(in folder: Path, where isWanted: (FolderEntry, Path) -> Bool) -> [Path] {
    let entries = (try? FileIO.entries(in: folder.bytes.isEmpty ? Path(".") : folder)) ?? []
    return entries.compactMap { entry in
      guard entry.name.first != UInt8(ascii: ".") else { return nil }
      let path = folder.appending(entry.name)
      return isWanted(entry, path) ? path : nil
    }
  }

  /// The folder and those below it, links unfollowed.
  private static func foldersWithin(_ folder: Path) -> [Path] {
    var found: [Path] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      found.append(next)
      waiting += paths(in: next) { $0.kind(at: $1) == .folder }
    }
    return found
  }
}
