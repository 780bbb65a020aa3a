import Foundation
import Testing

@Suite("extract-ita rules") struct RulesTests {
  @Test("The catalogue, a part of it, and one rule by code or name")
  func texts() throws {
    let all = try Program.run(["rules"])
    #expect(all.status == 0 && all.talk.isEmpty)
    #expect(all.text.hasPrefix("Code    Severity"))
    #expect(all.text.contains("ITA301  error") && all.text.contains("overall-conflict\n"))
    let part = try Program.run(["rules", "ITA3"])
    #expect(part.text.contains("ITA301  error") && !part.text.contains("ITA101"))
    let one = try Program.run(["rules", "ITA301"])
    #expect(one.text.hasPrefix("ITA301 overall-conflict (error)\n"))
    #expect(one.text.contains("^^^^^\n  = The overall score is given both as"))
    #expect(try Program.run(["rules", "overall-conflict"]).output == one.output)
    #expect(try Program.run(["rules", "ITA301", "--lang", "th"]).text.contains("(ข้อผิดพลาด)"))
  }

  @Test("JSON and Markdown")
  func formats() throws {
    let json = try Program.run(["rules", "ITA301", "--format", "json"])
    let rule = try #require(JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(rule["name"] as? String == "overall-conflict")
    #expect(try Program.run(["rules", "--format", "markdown"]).text.hasPrefix("# Rules\n"))
    #expect(try Program.run(["rules", "ITA301", "--format", "markdown"]).text.contains("```text\n"))
  }

  @Test("A rule that isn't there is wrong usage, with a hint")
  func unknown() throws {
    let run = try Program.run(["rules", "overall-conflct"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talk.contains("Did you mean 'overall-conflict'?"))
  }
}
