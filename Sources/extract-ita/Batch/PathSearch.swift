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
      return index + 1 < shape.count ? folders : folders.flatMap { entries(of: $0) { _ in true } }
    }
    if let name = shape.plainSegment(index) {
      let path = folder.appending(name)
      return FileIO.kind(of: path) == nil ? [] : [path]
    }
    return entries(of: folder) { shape.segment(index, matches: $0) }
  }

  private static func entries(of folder: Path, where isWanted: ([UInt8]) -> Bool) -> [Path] {
    let names = (try? FileIO.names(in: folder.bytes.isEmpty ? Path(".") : folder)) ?? []
    return names.filter { $0.first != UInt8(ascii: ".") && isWanted($0) }.map(folder.appending)
  }

  /// The folder and those below it, links unfollowed.
  private static func foldersWithin(_ folder: Path) -> [Path] {
    var found: [Path] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      found.append(next)
      waiting += entries(of: next) { FileIO.kind(of: next.appending($0)) == .folder }
    }
    return found
  }
}
