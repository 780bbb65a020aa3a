import Foundation
import Testing

@testable import ThaiDocParse

/// What the standard demands of the members that are written; `Scripts/check-sarif.py` puts the schema itself to them.
@Suite("SARIF") struct SARIFFindingsTests {
  private func run(_ documents: [CheckedDocument], _ language: Language = .english) throws -> [String: Any] {
    let bytes = FindingEncoder.sarif.encode(documents, options: OutputOptions(language: language))
    let log = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return runs[0]
  }

  @Test("A run says how columns are counted, and its rules in both languages", arguments: Language.allCases)
  func rules(_ language: Language) throws {
    let run = try run([], language)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == language.rawValue)
    #expect((run["results"] as? [Any])?.isEmpty == true)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "extract-ita")
    let translation = try #require((run["translations"] as? [[String: Any]])?.first)
    for (component, language) in [(driver, language), (translation, language == .thai ? .english : .thai)] {
      #expect(component["language"] as? String == language.rawValue)
      let rules = try #require(component["rules"] as? [[String: Any]])
      #expect(rules.compactMap { $0["id"] as? String } == Rule.all.map(\.code))
      for (rule, known) in zip(rules, Rule.all) {
        #expect((rule["shortDescription"] as? [String: Any])?["text"] as? String == known.title[language])
      }
    }
  }

  @Test("A result names its rule, its places and a fingerprint")
  func results() throws {
    let document = try FindingSamples.document()
    let results = try #require(try run([document])["results"] as? [[String: Any]])
    #expect(results.count == document.findings.count)
    for (result, finding) in zip(results, document.findings) {
      #expect(result["ruleId"] as? String == finding.rule.code)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(Rule.all[index].code == finding.rule.code)
      #expect(result["level"] as? String == finding.rule.severity.rawValue)
      #expect((result["message"] as? [String: Any])?["text"] is String)
      #expect((result["locations"] as? [Any])?.count == 1)
      let related = result["relatedLocations"] as? [Any] ?? []
      #expect(related.count == max(0, finding.locations.count - 1))
      #expect((result["partialFingerprints"] as? [String: String])?.count == 1)
    }
    let result = try #require(results.first { $0["ruleId"] as? String == "ITA301" })
    let location = try #require(
      (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    let region = try #require(location["region"] as? [String: Any])
    #expect(
      ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0] as? Int } == [9, 51, 9, 56])
    #expect((region["snippet"] as? [String: String]) == ["text": "๘๖.๘๑"])
  }

  @Test(
    "Names of files become references",
    arguments: [
      ("a.txt", "a.txt"), ("../x/a b.txt", "../x/a%20b.txt"), ("/tmp/ก.txt", "file:///tmp/%E0%B8%81.txt"),
      ("c:d.txt", "c%3Ad.txt"), ("-", "stdin"), ("x\ny\"{0}%.txt", "x%0Ay%22%7B0%7D%25.txt"),
    ])
  func files(_ path: String, _ reference: String) {
    #expect(FileURI.reference(to: path) == reference)
  }

  @Test("A document that can't be read makes the run no success, and is told of")
  func problems() throws {
    let run = try run([FindingSamples.unreadable])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test("Fingerprints stay when lines move, and tell findings apart")
  func fingerprints() throws {
    func prints(_ text: String) throws -> [String: String] {
      let results = try #require(
        try run([FindingSamples.document(text: text)])["results"] as? [[String: Any]])
      return Dictionary(
        results.map { result in
          let prints = result["partialFingerprints"] as? [String: String]
          return (result["ruleId"] as? String ?? "", prints?["extractItaFinding/v1"] ?? "")
        }, uniquingKeysWith: { $1 })
    }
    let text = FindingSamples.text
    let plain = try prints(text)
    #expect(Set(plain.values).count == plain.count)
    let moved = text.replacing("\n\n", with: "\n\n\n\nบทนำของรายงานฉบับนี้\n\n").replacing("\n", with: "\r\n")
    #expect(try prints(moved) == plain)
    #expect(try prints(text.replacing("๘๖.๘๑", with: "๘๖.๘๒"))["ITA301"] != plain["ITA301"])
  }
}
