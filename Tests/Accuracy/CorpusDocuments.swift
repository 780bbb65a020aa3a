import FoundationEssentials
import _Generator

/// Documents of the corpus with what should be read from them.
struct CorpusDocuments {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// A row for each year, layout and kind of damage.
  static func rows() -> [Row] { ["reports", "layouts", "damage"].flatMap(rows) }

  private static func rows(_ part: String) -> [Row] {
    names("Corpus/\(part)").compactMap { group in
      var row = Row(name: "corpus/\(part)/\(group)")
      for document in names("Corpus/\(part)/\(group)") {
        guard let leaves = leaves("Corpus/\(part)/\(group)/\(document)", isSparse: part != "reports") else {
          continue
        }
        row.add(leaves)
      }
      return row.documents.expected == 0 ? nil : row
    }
  }

  /// How a folder's document is read; `nil` where there is none.
  static func leaves(_ folder: String, isSparse: Bool) -> Leaves? {
    guard let text = bytes("\(folder)/report.txt"), let json = bytes("\(folder)/expected.json") else {
      return nil
    }
    guard let expected = Tree(json: json) else { fatalError("\(folder)/expected.json is no JSON") }
    return Leaves(Reading(text).report, expecting: expected, isSparse: isSparse)
  }

  /// The folders in a folder, by name.
  static func names(_ folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { !$0.contains(".") }.sorted()
  }

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "\(root)/\(path)"))).map { [UInt8]($0) }
  }
}
