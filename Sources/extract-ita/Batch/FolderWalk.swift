/// What a folder holds, at every depth: its documents in the order of the bytes of their names.
struct FolderWalk {
  /// The names from the folder to what was found.
  typealias Names = [ArraySlice<UInt8>]

  private(set) var documents: [(names: Names, problem: ReadError?)] = []
  /// Links to folders, which aren't followed.
  private(set) var links: [Names] = []
  /// How many files have another ending than those that are read, by their endings.
  private(set) var otherEndings: [String: Int] = [:]
  /// How many files and folders the patterns leave out.
  private(set) var ignoredCount = 0

  private let root: Path

  private struct Folder {
    let names: Names
    let rules: IgnoreRules
  }

  init(_ root: Path, excluding rules: IgnoreRules) {
    self.root = root
    var waiting = [Folder(names: [], rules: rules)]
    while let next = waiting.popLast() { waiting += enter(next).reversed() }
  }

  /// The path of what has those names.
  func path(_ names: Names) -> Path { names.reduce(root) { $0.appending($1) } }

  /// Takes what a folder holds, and gives the folders in it.
  private mutating func enter(_ folder: Folder) -> [Folder] {
    let path = path(folder.names)
    let entries: [[UInt8]]
    do throws(ReadError) {
      entries = try FileIO.names(in: path)
    } catch {
      documents.append((folder.names, error))
      return []
    }
    let rules =
      entries.contains { $0.elementsEqual(IgnoreRules.fileName.utf8) } ? ownRules(folder, path) : folder.rules
    return entries.compactMap { name in
      guard name.first != UInt8(ascii: ".") else { return nil }
      let names = folder.names + [name[...]]
      return take(names, FileIO.kind(of: path.appending(name)), rules)
        ? Folder(names: names, rules: rules) : nil
    }
  }

  private func ownRules(_ folder: Folder, _ path: Path) -> IgnoreRules {
    guard let bytes = try? FileIO.readWhole(path.appending(IgnoreRules.fileName)) else { return folder.rules }
    return folder.rules.adding(IgnoreRules.lines(of: bytes), depth: folder.names.count)
  }

  /// Notes an entry; `true` if it is a folder to go into.
  private mutating func take(_ names: Names, _ kind: EntryKind?, _ rules: IgnoreRules) -> Bool {
    guard let kind else { return false }  // gone since the folder was read
    guard !rules.ignores(names, isFolder: kind == .folder || kind == .linkedFolder) else {
      ignoredCount += 1
      return false
    }
    switch kind {
    case .folder: return true
    case .linkedFolder: links.append(names)
    case .file, .special, .brokenLink: takeFile(names, kind)
    }
    return false
  }

  private mutating func takeFile(_ names: Names, _ kind: EntryKind) {
    let ending = DocumentPath.ending(of: names.last ?? [])
    guard DocumentPath.endings.contains(ending) else {
      otherEndings[ending, default: 0] += 1
      return
    }
    let problem: ReadError? = kind == .special ? .notAFile : kind == .brokenLink ? .leadsNowhere : nil
    documents.append((names, problem))
  }
}
