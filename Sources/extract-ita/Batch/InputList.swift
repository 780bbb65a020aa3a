/// A document of a batch.
struct BatchInput {
  /// Where it is read.
  let path: Path
  /// What it is called in the output: its path below the folder that was named, or the path as it was named. No two
  /// documents of a batch have the same.
  let name: Path
  /// Why it can't be read, where that is known already.
  let problem: ReadError?
}

/// Two documents that would have the same name in the output.
struct NameClash: Error {
  let one: Path
  let other: Path
}

/// The documents of a batch, in the order of the paths that were named.
struct InputList {
  private(set) var inputs: [BatchInput] = []
  /// Links to folders, which aren't followed.
  private(set) var links: [Path] = []
  /// How many files in folders have another ending than those that are read, by their endings.
  private(set) var otherEndings: [String: Int] = [:]
  /// How many files and folders the patterns leave out.
  private(set) var ignoredCount = 0

  /// Goes through files, folders and patterns; what `exclusions` match is left out in folders.
  init(_ paths: [Path], excluding exclusions: [String]) throws(NameClash) {
    let rules = IgnoreRules().adding(exclusions, depth: 0)
    for path in paths { add(path, rules) }
    try dropRepeated()
  }

  private mutating func add(_ path: Path, _ rules: IgnoreRules) {
    switch FileIO.kind(of: path) {
    case .folder, .linkedFolder: addFolder(path, rules)
    case nil where PathPattern.isPattern(path.text):
      let found = PathSearch.matches(of: path)
      if found.isEmpty { addFile(path, problem: .noMatch) }
      for path in found { add(path, rules) }
    default: addFile(path)
    }
  }

  private mutating func addFile(_ path: Path, problem: ReadError? = nil) {
    inputs.append(BatchInput(path: path, name: Self.name(of: path), problem: problem))
  }

  private mutating func addFolder(_ path: Path, _ rules: IgnoreRules) {
    let walk = FolderWalk(path, excluding: rules)
    links += walk.links
    otherEndings.merge(walk.otherEndings, uniquingKeysWith: +)
    ignoredCount += walk.ignoredCount
    if walk.documents.isEmpty { addFile(path, problem: .noDocuments) }
    inputs += walk.documents.map { place, problem in
      // A folder that was named itself, and can't be read, has no name below itself.
      let name = place.name.bytes.isEmpty ? Self.name(of: path) : place.name
      return BatchInput(path: place.path, name: name, problem: problem)
    }
  }

  /// A document that was named twice counts once.
  private mutating func dropRepeated() throws(NameClash) {
    var places: [Path: Path] = [:]
    var kept: [BatchInput] = []
    for input in inputs {
      guard let known = places.updateValue(input.path, forKey: input.name) else {
        kept.append(input)
        continue
      }
      guard known == input.path || FileIO.absolute(known) == FileIO.absolute(input.path) else {
        throw NameClash(one: known, other: input.path)
      }
    }
    inputs = kept
  }

  /// The path without what leads out of the output folder: the root, and steps up.
  private static func name(of path: Path) -> Path {
    var names: [ArraySlice<UInt8>] = []
    for name in path.components where !name.elementsEqual(".".utf8) {
      if name.elementsEqual("..".utf8) { _ = names.popLast() } else { names.append(name) }
    }
    return Path(bytes: names.joined(separator: [Path.separator]))
  }
}
