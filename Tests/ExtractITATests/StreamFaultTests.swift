import Foundation
import Testing
import _TestSupport

@Suite("Lines that get no report") struct StreamFaultTests {
  /// The answer to one line.
  private func answer(_ line: Data, _ arguments: [String] = []) throws -> JSONValue {
    let run = try Program.run(["stream"] + arguments, input: line)
    let lines = try run.lines
    #expect(lines.count == 1 && run.status == 3)
    #expect(run.talk == "1 line read: 1 without a report, 0 without ITA results\n")
    let answer = try JSONValue(parsing: Data(try #require(lines.first).utf8))
    for language in ["th", "en"] {
      guard case .string(let message) = answer["error"]?["message"]?[language] else {
        Issue.record("no message: \(lines)")
        continue
      }
      #expect(
        !message.isEmpty && message.contains { ("\u{E00}"..."\u{E7F}").contains($0) } == (language == "th"))
    }
    return answer
  }

  private func answer(_ line: String, _ arguments: [String] = []) throws -> JSONValue {
    try answer(Data(line.utf8), arguments)
  }

  @Test(
    "What is no JSON object",
    arguments: [
      "\n", " \r\n", "\t", "{", "}", "[]", "null", "1", "\"text\"", "{}{}", "{\"text\":\"ก\"} x",
      "{\"text\":}",
      "{\"text\" \"ก\"}", "{\"text\":\"ก\",}", "{,}", "{text:\"ก\"}", "{'text':'ก'}", "{\"text\":\"\t\"}",
      "{\"text\":\"\\x\"}", "{\"text\":\"\\u12g4\"}", "{\"text\":\"\\", "{\"a\":01}", "{\"a\":+1}",
      "{\"a\":.5}",
      "{\"a\":1.}", "{\"a\":1e}", "{\"a\":-}", "{\"a\":tru}", "{\"a\":nul", "{\"a\":NaN}", "{\"a\":[1,]}",
      "{\"a\":[1}", "{\"a\":{\"b\"}}", "{\"a\":\(String(repeating: "[", count: 100_000))",
      "\u{FEFF}\u{FEFF}{}",
    ])
  func badJSON(_ line: String) throws {
    let answer = try answer(line)
    #expect(answer["error"]?["kind"] == .string("badJSON"))
    #expect(answer["id"] == .null)
  }

  @Test(
    "What names no document, or several, or is called by what is no scalar",
    arguments: [
      ("{}", "noDocument"), ("{\"text\":null}", "noDocument"), ("{\"text\":5}", "noDocument"),
      ("{\"path\":[\"a\"]}", "noDocument"), ("{\"TEXT\":\"ก\"}", "noDocument"),
      ("{\"text\":\"ก\",\"path\":\"ก\"}", "twoDocuments"),
      ("{\"text\":\"ก\",\"text\":\"ข\"}", "twoDocuments"),
      ("{\"id\":[1],\"text\":\"ก\"}", "badID"), ("{\"id\":{},\"text\":\"ก\"}", "badID"),
      ("{\"id\":1,\"id\":1,\"text\":\"ก\"}", "badID"), ("{\"text\":\"\"}", "empty"),
      ("{\"text\":\" \\r\\n\"}", "empty"), ("{\"text\":\"PK\\u0003\\u0004\\u0000\\u0000\"}", "binary"),
    ])
  func documents(_ line: String, _ kind: String) throws {
    #expect(try answer(line)["error"]?["kind"] == .string(kind))
  }

  @Test("An id that is no UTF-8 can't be echoed")
  func invalidID() throws {
    let line = Data("{\"id\":\"".utf8) + Data([0xFF]) + Data("\",\"text\":\"ก\"}".utf8)
    #expect(try answer(line)["error"]?["kind"] == .string("badID"))
  }

  @Test("The id is told as far as the line could be read")
  func idsOfFaults() throws {
    #expect(try answer("{\"id\":17,\"text\":\"ก")["id"] == .number(17))
    #expect(try answer("{\"id\":17")["id"] == .null)
    #expect(try answer("{\"id\":\"ก\"}")["id"] == .string("ก"))
    #expect(try answer("{\"text\":\"\",\"id\":17}")["id"] == .number(17))
  }

  @Test("A path leads to a file that can be read")
  func paths() throws {
    let folder = try ScratchFolder()
    let report = try folder.file("report.txt", Data(StreamInput.text.utf8))
    func kind(_ path: String, _ arguments: [String] = []) throws -> JSONValue? {
      let error = try answer("{\"id\":1,\"path\":\(try StreamInput.quoted(path))}", arguments)["error"]
      return error?["kind"]
    }
    let pipe = folder.url.appending(path: "pipe").path
    try #require(Program.shell("mkfifo '\(pipe)'").status == 0)
    for path in ["/no/such/file", "", folder.url.path, pipe, "-", "/dev/zero"] {
      #expect(try kind(path) == .string("unreadable"), "\(path)")
    }
    #expect(try kind(report + "\0.html") == .string("unreadable"))
    #expect(try kind(folder.file("empty.txt", Data())) == .string("empty"))
    #expect(try kind(report, ["--max-bytes", "100"]) == .string("tooLarge"))
  }

  @Test(
    "A line over --max-bytes is passed over, and tells its id if that stands in front", arguments: [1, 2])
  func tooLarge(_ jobs: Int) throws {
    let text = try StreamInput.quoted(StreamInput.text)
    let fits = "{\"id\":\"fits\",\"text\":\(text)}"
    let long = String(repeating: "ก", count: 1_000_000)
    let lines = [
      fits, "{\"id\":2,\"text\":\"\(long)\"}", fits, "{\"text\":\"\(long)\",\"id\":4}", fits + " ", fits,
      "{\"id\":" + String(repeating: "7", count: 5000) + ",\"text\":\(text)}",
    ]
    let run = try StreamInput.run(
      ["--max-bytes", "\(fits.utf8.count)", "--jobs", "\(jobs)"], lines.joined(separator: "\n"))
    let answers = try run.lines.map { try JSONValue(parsing: Data($0.utf8)) }
    #expect(
      answers.map { $0["id"] } == [
        .string("fits"), .number(2), .string("fits"), .null, .string("fits"), .string("fits"), .null,
      ])
    #expect(
      answers.map { $0["error"]?["kind"] == .string("tooLarge") } == [
        false, true, false, true, true, false, true,
      ])
    #expect(run.status == 3)
  }

  @Test(
    "Whatever is done to lines, each has one answer that is JSON, with a report or an error", arguments: 0..<6
  )
  func garbage(_ seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let text = try StreamInput.quoted(StreamInput.text)
    let lines = (0..<200).map { number -> [UInt8] in
      var line = Array("{\"id\":\"ที่ \(number)\",\"text\":\(text),\"more\":[{\"a\":-1.5e3},null]}".utf8)
      for _ in 0..<random(4) {
        let place = random(line.count)
        switch random(4) {
        case 0: line.remove(at: place)
        case 1: line.insert(UInt8(random(256)), at: place)
        case 2: line[place] = UInt8(random(256))
        default: line.removeSubrange(place..<min(line.count, place + random(40)))
        }
      }
      return line.filter { $0 != UInt8(ascii: "\n") }
    }
    let run = try Program.run(
      ["stream", "--jobs", "2"], input: Data(lines.joined(separator: [UInt8(ascii: "\n")])))
    let answers = try run.lines
    #expect(answers.count == lines.count)
    for answer in answers {
      let value = try JSONValue(parsing: Data(answer.utf8))
      #expect(value["id"] != nil && (value["report"] == nil) != (value["error"] == nil))
    }
    #expect(Set(answers.map { $0.contains("\"report\":") }).count == 2)
  }

  @Test("A document that is no ITA result has its report; the status tells")
  func unrecognised() throws {
    let run = try StreamInput.run([], "{\"id\":1,\"text\":\"สวัสดี\"}\n")
    let kind = try JSONValue(parsing: run.output)["report"]?["document"]?["kind"]
    #expect(kind == .string("unrecognised") && run.status == 3)
    #expect(run.talk == "1 line read: 0 without a report, 1 without ITA results\n")
  }
}
