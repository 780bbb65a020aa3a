import Foundation
import Testing
import _TestSupport

@testable import ThaiDocParse

/// Everything of one kind has a file, and is in its list.
@Suite("Registries") struct RegistryTests {
  /// The values that a folder's files declare: `static let name = Type(`.
  private func declared(_ type: String, in folder: String) throws -> [String] {
    try Corpus.names(in: folder).filter { $0.hasSuffix(".swift") }.flatMap { name in
      let text = try String(contentsOf: Corpus.root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
      return text.split(separator: "\n").filter { $0.contains("static let ") && $0.contains("= \(type)(") }
        .map(String.init)
    }
  }

  @Test func repairs() throws {
    let files = Corpus.names(in: "Sources/ThaiDocParse/Text/Repairs")
    #expect(!files.isEmpty)
    #expect(try declared("Repair", in: "Sources/ThaiDocParse/Text/Repairs").count == Repair.all.count)
    #expect(Set(Repair.all.map { "\($0.kind)" }).count == Repair.all.count)
  }

  @Test("Each repair of letters has its words in ITA901", arguments: Repair.all)
  func repairsAreTold(_ repair: Repair) {
    #expect((Rule.damage("\(repair.kind)") != nil) == repair.changesLetters)
  }

  @Test func outputs() throws {
    let files = Corpus.names(in: "Sources/ThaiDocParse/Output").filter { $0.hasSuffix("Output.swift") }
    #expect(
      Set(files) == Set(ReportEncoder.all.map { "\($0.name)Output.swift" }.map(fileName)),
      "each output format has a file named for it")
    #expect(Set(ReportEncoder.all.map(\.name)).count == ReportEncoder.all.count)
  }

  private func fileName(_ name: String) -> String {
    let isAcronym = ["json", "jsonl", "csv", "html"].contains { name.hasPrefix($0) }
    return isAcronym
      ? name.replacing("Output.swift", with: "").uppercased() + "Output.swift"
      : name.prefix(1).uppercased() + name.dropFirst()
  }

  @Test func editions() {
    let files = Corpus.names(in: "Sources/ThaiDocParse/Editions").filter {
      $0.wholeMatch(of: /Edition\d{4}\.swift/) != nil
    }
    let years = EarlierEdition.all.map(\.fiscalYear) + Edition.all.map(\.fiscalYear)
    #expect(files == years.map { "Edition\($0).swift" })
  }
}
