import FoundationEssentials
import _Generator

/// The committed table.
enum Committed {
  private static let path = "Corpus/accuracy.txt"

  private static let preface = """
    What is read of drawn documents and of the corpus: `make accuracy` compares, and no row may get worse;
    `make accuracy UPDATE=1` writes it anew. CONTRIBUTING.md says what the columns mean.
    """

  private static func table(_ rows: [Row]) -> String {
    preface + "\n\n" + ([Row.title] + rows.map(\.text)).joined(separator: "\n") + "\n"
  }

  static func update() async {
    let text = table(await Survey.run().rows)
    do {
      try Data(text.utf8).write(to: URL(filePath: "\(CorpusDocuments.root)/\(path)"))
      print(text)
    } catch {
      fatalError("\(path) can't be written: \(error)")
    }
  }

  /// The exit status.
  static func compare() async -> Int32 {
    let rows = await Survey.run().rows
    print(table(rows))
    guard let bytes = CorpusDocuments.bytes(path) else {
      print("\(path) is missing; `make accuracy UPDATE=1` writes it.")
      return 1
    }
    let old = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Row(text: $0) }
    let byName = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
    let losses = rows.flatMap { row in
      (byName[row.name].map { row.losses(against: $0) } ?? []).map { "\(row.name): \($0)" }
    }
    let names = Set(rows.map(\.name))
    let gone = old.filter { !names.contains($0.name) }.map { "\($0.name): this row is gone" }
    for line in losses + gone { print("worse: \(line)") }
    let better = rows.count { row in byName[row.name].map { $0.text != row.text } ?? true }
    if losses.isEmpty, gone.isEmpty, better > 0 {
      print("\(better) rows are new or better: `make accuracy UPDATE=1` and commit \(path).")
    }
    return losses.isEmpty && gone.isEmpty ? 0 : 1
  }
}
