import Foundation
import Testing

@testable import ThaiDocParse

@Suite("Formats of rules") struct RuleEncoderTests {
  @Test("The list and the folder name the same formats")
  func registry() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../Sources/ThaiDocParse/Output/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let formats = files.filter { $0.hasSuffix("Rules.swift") }.map {
      $0.dropLast("Rules.swift".count).lowercased()
    }
    #expect(formats.sorted() == RuleEncoder.all.map(\.name).sorted())
  }

  @Test("Every rule is told in every format", arguments: RuleEncoder.all.map(\.name), Rule.all.map(\.code))
  func pages(_ name: String, _ code: String) throws {
    let encoder = try #require(RuleEncoder.named(name))
    let rule = try #require(Rule.named(code))
    for language in Language.allCases {
      let text = String(
        decoding: encoder.encode(rule, options: OutputOptions(language: language)), as: UTF8.self)
      #expect(text.contains(code) && text.contains(rule.name))
      #expect(text.hasSuffix("\n") && (name != "text" || !text.contains("\t")))
    }
  }

  @Test("On a terminal the places that a rule finds are underlined")
  func underlines() throws {
    for rule in Rule.all {
      let text = String(decoding: RuleEncoder.text.encode(rule), as: UTF8.self)
      let found = rule.triggering.reduce(0) { $0 + $1.marked.unicodeScalars.count { $0 == "⟦" } }
      #expect(text.split(separator: "\n").count { $0.hasSuffix("^") } == found, "\(rule.code)")
    }
  }

  @Test("JSON has both languages and what each example gives")
  func json() throws {
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(RuleEncoder.json.encode(Rule.all))) as? [[String: Any]])
    #expect(list.map { $0["code"] as? String } == Rule.all.map(\.code))
    for rule in list {
      #expect(rule["title"] is String && rule["titleTh"] is String)
      for example in rule["triggering"] as? [[String: Any]] ?? [] {
        #expect((example["findings"] as? [Any])?.isEmpty == false)
      }
      for example in rule["nonTriggering"] as? [[String: Any]] ?? [] {
        #expect((example["findings"] as? [Any])?.isEmpty == true)
      }
    }
  }
}
