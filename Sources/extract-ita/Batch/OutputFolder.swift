import ThaiDocParse

/// Where everything lies in the output folder of a batch.
struct OutputFolder {
  let root: Path

  var manifest: Path { root.appending(Self.manifestName) }
  /// The tree of JSON files, which mirrors that of the documents.
  var json: Path { root.appending(Self.jsonName) }
  /// What is needed to go on after an interruption; and nothing else.
  var work: Path { root.appending(".extract-ita") }
  /// Files that aren't whole yet. They lie in the same file system, so that they can be moved into their places.
  var drafts: Path { work.appending("drafts") }
  var lock: Path { work.appending("lock") }

  private static let jsonName = "json"
  private static let manifestName = "manifest.jsonl"

  /// The file of the document's JSON, below the root: its name with `.json` behind it.
  static func jsonFile(for name: Path) -> Path {
    let last = name.lastComponent
    let file = shortened(last + ".json".utf8)
    return Path(jsonName).appending(name.bytes[..<last.startIndex] + file)
  }

  /// A name that file systems take: where it is too long, its end gives way to a mark that no other name has.
  private static func shortened(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let longest = 255
    guard name.count > longest else { return name }
    let end = Array("~\(SHA256.hexadecimal(Array(name)).prefix(16)).json".utf8)
    var kept = name.prefix(longest - end.count)
    // Not within a letter.
    while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
    if kept.last.map({ $0 >= 0xC0 }) ?? false { kept.removeLast() }
    return kept + end
  }

  func draft(_ number: Int) -> Path { drafts.appending("\(number)") }
  func records(_ file: String) -> Path { work.appending(file) }
  func place(_ path: Path) -> Path { root.appending(path.bytes) }

  /// Why documents of those folders can't be written here; `nil` if they can.
  func problem(reading folders: [Path]) -> Words? {
    // Neither the output nor what is written in it may become input of the next run.
    let own = [root, json].compactMap(FileIO.absolute)
    for folder in folders where FileIO.isFolder(folder) {
      guard let real = FileIO.absolute(folder), own.contains(where: { $0.isWithin(real) }) else { continue }
      return Messages.outputInsideInput(root, folder)
    }
    // Another program's files aren't written over.
    let isOwn = FileIO.kind(of: work) != nil || (try? Manifest(reading: manifest))?.entries.isEmpty == false
    guard !isOwn else { return nil }
    let names = [Self.jsonName, Self.manifestName] + BatchFormat.all.flatMap(\.productNames)
    return names.first { FileIO.kind(of: root.appending($0)) != nil }.map { Messages.foreignOutput(root, $0) }
  }
}
