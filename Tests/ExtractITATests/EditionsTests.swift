import Foundation
import Testing

@Suite("extract-ita editions") struct EditionsTests {
  @Test("All years in short, and one of them whole; digits of either script")
  func texts() throws {
    let all = try Program.run(["editions"])
    #expect(all.status == 0 && all.talk.isEmpty)
    #expect(all.text.contains("  2565  10 indicators  IIT 30, EIT 30, OIT 40"))
    #expect(all.text.contains("(presumed)") && all.text.contains("  2557  5 indices"))
    let one = try Program.run(["editions", "2565"])
    #expect(one.text.hasPrefix("Official rules of the ITA, fiscal year 2565 B.E.\n"))
    #expect(one.text.contains("OSMEP annual report 2565"))
    #expect(try Program.run(["editions", "๒๕๖๕"]).output == one.output)
    #expect(try Program.run(["editions", "2561", "--lang", "th"]).text.contains("ITAS เป็นปีแรก"))
  }

  @Test("JSON and Markdown")
  func formats() throws {
    let json = try Program.run(["editions", "2566", "--format", "json"])
    #expect(
      (try JSONSerialization.jsonObject(with: json.output) as? [String: Any])?["target"] as? Double == 85)
    #expect(try Program.run(["editions", "2566", "--format", "markdown"]).text.contains("| ผ่านดีเยี่ยม |"))
  }

  @Test("A year that nothing is known of is said so, with status 3; a word is wrong usage")
  func unknown() throws {
    let run = try Program.run(["editions", "2599"])
    #expect(run.status == 3 && run.output.isEmpty)
    #expect(run.talk.contains("nothing is known of fiscal year 2599 B.E.; the years known are 2557–"))
    let common = try Program.run(["editions", "2022"])
    #expect(common.status == 3 && common.talk.contains("say 2565"))
    for word in ["soon", "-1", "25x5", "99999999999999999999"] {
      #expect(try Program.run(["editions", "--", word]).status == 2)
    }
  }
}
