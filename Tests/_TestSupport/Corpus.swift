package import Foundation
import Testing

/// The sample documents of this repository.
package enum Corpus {
  /// The repository's own folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Files of small cases of one stage, `Corpus/cases/<stage>/*.txt`, by name.
  package static func cases(_ stage: String) -> [CaseFile] {
    let folder = root.appending(path: "Corpus/cases/\(stage)")
    return files(in: folder).filter { $0.pathExtension == "txt" }.map { CaseFile(stage: stage, url: $0) }
  }

  /// Stages that have small cases.
  package static var stages: [String] {
    files(in: root.appending(path: "Corpus/cases")).filter(\.hasDirectoryPath).map(\.lastPathComponent)
  }

  /// Whole reports, `Corpus/reports/<year>/<slug>/`.
  package static let reports: [WholeReport] = files(in: root.appending(path: "Corpus/reports"))
    .filter(\.hasDirectoryPath).flatMap { files(in: $0) }.filter(\.hasDirectoryPath).map(WholeReport.init)

  /// Reports with one fault each, `Corpus/faults/<code>-<slug>/`.
  package static let faults: [FaultyReport] = files(in: root.appending(path: "Corpus/faults"))
    .filter(\.hasDirectoryPath).map(FaultyReport.init)

  /// Inputs that once broke a reader or may break one, `Corpus/hostile/*`.
  package static let hostile: [HostileFile] = files(in: root.appending(path: "Corpus/hostile"))
    .filter { $0.pathExtension != "md" }.map(HostileFile.init)

  /// What stands in a folder of the repository, by name.
  package static func names(in folder: String) -> [String] {
    files(in: root.appending(path: folder)).map(\.lastPathComponent)
  }

  private static func files(in folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter { !$0.lastPathComponent.hasPrefix(".") }.sorted { $0.path < $1.path }
  }
}

/// A whole report and the values that a reader finds in it.
package struct WholeReport: Sendable, CustomTestStringConvertible {
  /// Its folder.
  package let folder: URL

  /// The year and the name of the folder.
  package var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  /// The document.
  package func input() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "report.txt")))
  }

  /// What it says, in the names of the report schema.
  package func expected() throws -> JSONValue {
    try JSONValue(parsing: Data(contentsOf: folder.appending(path: "expected.json")))
  }
}

/// A report with one fault, beside the same report without it.
package struct FaultyReport: Sendable, CustomTestStringConvertible {
  /// Its folder.
  package let folder: URL

  /// The name of the folder.
  package var testDescription: String { folder.lastPathComponent }

  /// The code of the fault, by the name of the folder.
  package var code: String { String(folder.lastPathComponent.prefix { $0 != "-" }) }

  /// The document with the fault.
  package func input() throws -> [UInt8] { try bytes("report.txt") }

  /// The document without it.
  package func sound() throws -> [UInt8] { try bytes("sound.txt") }

  /// The codes that are to be found, the fault's own first.
  package func codes() throws -> [String] {
    String(decoding: try bytes("codes.txt"), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }
}

/// An input that is to be survived.
package struct HostileFile: Sendable, CustomTestStringConvertible {
  /// Where it is.
  package let url: URL

  package var testDescription: String { url.lastPathComponent }

  /// Its bytes.
  package func input() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
}
