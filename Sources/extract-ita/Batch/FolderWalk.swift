/// What a folder holds, at every depth: its documents in the order of the bytes of their names.
struct FolderWalk {
  /// A path that leads to something, and its name: the path from the folder that was walked, empty for that itself.
  typealias Place = (path: Path, name: Path)

  private(set) var documents: [(place: Place, problem: ReadError?)] = []
  /// Links to folders, which aren't followed.
  private(set) var links: [Path] = []
  /// How many files have another ending than those that are read, by their endings.
  private(set) var otherEndings: [String: Int] = [:]
  /// How many files and folders the patterns leave out.
  private(set) var ignoredCount = 0

  private struct Folder {
    let place: Place
    let rules: IgnoreRules
  }

  init(_ root: Path, excluding rules: IgnoreRules) {
    var waiting = [Folder(place: (root, Path("")), rules: rules)]
    while let next = waiting.popLast() { waiting += enter(next).reversed() }
  }

  /// Takes what a folder holds, and gives the folders in it.
  private mutating func enter(_ folder: Folder) -> [Folder] {
    let entries: [FolderEntry]
    do throws(ReadError) {
      entries = try FileIO.entries(in: folder.place.path)
    } catch {
      documents.append((folder.place, error))
      return []
    }
    let isRuled = entries.contains { $0.name.elementsEqual(IgnoreRules.fileName.utf8) }
    let rules = isRuled ? ownRules(folder) : folder.rules
    return entries.compactMap { entry in
      guard entry.name.first != UInt8(ascii: ".") else { return nil }
      let place = (
        path: folder.place.path.appending(entry.name), name: folder.place.name.appending(entry.name)
      )
      return take(place, entry.kind(at: place.path), rules)
        ? Folder(place: place, rules: rules) : nil
    }
  }

  private func ownRules(_ folder: Folder) -> IgnoreRules {
    guard let bytes = try? FileIO.readWhole(folder.place.path.appending(IgnoreRules.fileName)) else {
      return folder.rules
    }
    return folder.rules.adding(IgnoreRules.lines(of: bytes), depth: folder.place.name.components.count)
  }

  /// Notes an entry; `true` if it is a folder to go into.
  private mutating func take(_ place: Place, _ kind: EntryKind?, _ rules: IgnoreRules) -> Bool {
    guard let kind else { return false }  // gone since the folder was read
    guard !rules.ignores(place.name, isFolder: kind == .folder || kind == .linkedFolder) else {
      ignoredCount += 1
      return false
    }
    switch kind {
    case .folder: return true
    case .linkedFolder: links.append(place.path)
    case .file, .special, .brokenLink: takeFile(place, kind)
    }
    return false
  }

  private mutating func takeFile(_ place: Place, _ kind: EntryKind) {
    let ending = DocumentPath.ending(of: place.name.lastComponent)
    guard DocumentPath.endings.contains(ending) else {
      otherEndings[ending, default: 0] += 1
      return
    }
    let problem: ReadError? = kind == .special ? .notAFile : kind == .brokenLink ? .leadsNowhere : nil
    documents.append((place, problem))
  }
}
