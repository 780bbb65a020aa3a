import Foundation
import Testing
import _TestSupport

/// What stands in lines of `stream`.
enum StreamInput {
  static let text = "องค์การบริหารส่วนตำบลตัวอย่าง ปีงบประมาณ พ.ศ. ๒๕๖๕\nผลการประเมิน ITA ๘๗.๘๖ คะแนน ระดับ A\n"
  static var sample: String { get throws { try String(contentsOfFile: Program.sample, encoding: .utf8) } }

  /// As JSON, in its quotation marks.
  static func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  static func run(_ arguments: [String] = [], _ lines: String) throws -> Program.Run {
    try Program.run(["stream"] + arguments, input: Data(lines.utf8))
  }
}

extension Program.Run {
  /// Each line without its end; the last one has one, too.
  var lines: [String] {
    get throws {
      try #require(text.isEmpty || text.utf8.last == UInt8(ascii: "\n"))
      return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

@Suite("Documents one a line") struct StreamTests {
  @Test("A report is byte for byte that of extract, whatever order the keys have", arguments: [1, 2])
  func reports(_ jobs: Int) throws {
    let sample = try StreamInput.sample
    let quoted = try StreamInput.quoted(sample)
    let path = try StreamInput.quoted(Program.sample)
    let ofText = try Program.run(["--format", "jsonl"], input: Data(sample.utf8)).text.dropLast()
    let ofPath = try Program.run(["--format", "jsonl", Program.sample]).text.dropLast()
    let run = try StreamInput.run(
      ["--jobs", "\(jobs)"],
      """
      {"text":\(quoted)}
      { "path" : \(path), "id" : null, "more": [{"text": 1}, -0.5e+3, true, "\\u0e01"] }
      {"id":"หมายเลข \\u0e51","text":\(quoted),"path":null}

      """)
    #expect(run.status == 0 && run.talk.isEmpty)
    let lines = try run.lines
    #expect(lines.count == 3)
    #expect(lines[0] == "{\"id\":null,\"report\":\(ofText)}")
    #expect(lines[1] == "{\"id\":null,\"report\":\(ofPath)}")
    let named = ofText.replacing("\"name\":\"-\"", with: "\"name\":\"หมายเลข ๑\"", maxReplacements: 1)
    #expect(lines[2] == "{\"id\":\"หมายเลข \\u0e51\",\"report\":\(named)}")
  }

  @Test("Options of extract mean the same", arguments: [["--no-provenance"], ["--repair", "off"]])
  func options(_ options: [String]) throws {
    let damaged = StreamInput.text + "กำรดําเนินงาน\n"
    let expected = try Program.run(["--format", "jsonl"] + options, input: Data(damaged.utf8)).text
    #expect(try Program.run(["--format", "jsonl"], input: Data(damaged.utf8)).text != expected)
    let run = try StreamInput.run(options, "{\"text\":\(try StreamInput.quoted(damaged))}\n")
    #expect(run.text == "{\"id\":null,\"report\":\(expected.dropLast())}\n")
  }

  @Test("Every scalar is an id, comes back as it was written, and names the document")
  func ids() throws {
    let ids = [
      ("1", "1"), ("-0", "-0"), ("1e400", "1e400"), ("0.10", "0.10"), ("true", "true"), ("false", "false"),
      ("12345678901234567890123", "12345678901234567890123"), ("\"\"", ""), ("\"a/b\\/c\\n\"", "a/b/c\n"),
      ("\"\\ud83d\\ude00\"", "😀"), ("\"\\ud83d\"", "\u{FFFD}"), ("\"\\u0000\"", "\0"), ("\"กำ\"", "กำ"),
    ]
    let text = try StreamInput.quoted(StreamInput.text)
    let run = try StreamInput.run([], ids.map { "{\"id\": \($0.0) ,\"text\":\(text)}\n" }.joined())
    let lines = try run.lines
    #expect(lines.count == ids.count)
    for (line, (written, expected)) in zip(lines, ids) {
      let opening = "{\"id\":\(written),"
      try #require(line.utf8.starts(with: opening.utf8), "\(line.prefix(60))")
      // A number may be one that no other reader takes.
      let report = Array("{".utf8) + line.utf8.dropFirst(opening.utf8.count)
      let name = try JSONValue(parsing: Data(report))["report"]?["source"]?["name"]
      #expect(name == .string(expected))
    }
  }

  @Test("Answers keep the order of the lines and are the same bytes with any number of threads")
  func order() throws {
    let sample = try StreamInput.quoted(try StreamInput.sample)
    let short = try StreamInput.quoted(StreamInput.text)
    // Long and short ones, and faults, so that threads overtake each other.
    let lines = (0..<120).map { number in
      number % 11 == 0
        ? "{\"id\":\(number),\"text\":\(sample)}\n"
        : number % 7 == 0 ? "{\"id\":\(number)}\n" : "{\"id\":\(number),\"text\":\(short)}\n"
    }.joined()
    let one = try StreamInput.run([], lines)
    #expect(try one.lines.map { $0.prefix { $0 != "," } } == (0..<120).map { "{\"id\":\($0)" })
    for jobs in [2, 3, 8] {
      let several = try StreamInput.run(["--jobs", "\(jobs)"], lines)
      #expect(several.output == one.output && several.status == one.status)
    }
  }

  @Test("Escapes say the same as the letters; half a surrogate pair is U+FFFD, as for any other reader")
  func escapes() throws {
    func report(_ json: String) throws -> String {
      try #require(try StreamInput.run([], "{\"text\":\"\(json)\"}\n").lines.first)
    }
    let letters = StreamInput.text.replacing("\n", with: "\\n")
    let escaped = StreamInput.text.utf16.map { "\\u" + String(0x10000 + UInt32($0), radix: 16).dropFirst() }
    #expect(try report(escaped.joined()) == (try report(letters)))
    #expect(try report(escaped.joined().uppercased().replacing("\\U", with: "\\u")) == report(letters))
    #expect(
      try report(letters + "\\ud83d\\ude00 \\/ \\t\\b\\f") == report(letters + "😀 / \\u0009\\u0008\\u000c"))
    for lone in ["\\ud83d", "\\ude00", "\\ud83d\\n", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"] {
      let replaced = lone.replacing("\\ud83d\\ude00", with: "😀").replacing("\\ud83d", with: "\u{FFFD}")
        .replacing("\\ude00", with: "\u{FFFD}")
      #expect(try report(letters + lone) == report(letters + replaced), "\(lone)")
    }
  }

  @Test("Bytes of a text that are no UTF-8 are read as those of a file are")
  func invalidBytes() throws {
    let texts = [
      Data(StreamInput.text.utf8) + Data([0xFF, 0x41, 0xC0, 0x80, 0xE0, 0xB8]),
      Data([0xBC, 0xC5, 0xA1, 0xD2, 0xC3, 0xBB, 0xC3, 0xD0, 0xE0, 0xC1, 0xD4, 0xB9, 0x20])
        + Data("ITA 87.86".utf8),
    ]
    for text in texts {
      let expected = try Program.run(["--format", "jsonl"], input: text).text
      let escaped = text.flatMap { $0 == UInt8(ascii: "\n") ? Array("\\n".utf8) : [$0] }
      let line = Data("{\"text\":\"".utf8) + Data(escaped) + Data("\"}".utf8)
      let run = try Program.run(["stream"], input: line)
      #expect(run.text == "{\"id\":null,\"report\":\(expected.dropLast())}\n")
    }
  }

  @Test("Ends of lines: none at the end, CRLF, a byte-order mark in front, nothing at all")
  func lineEnds() throws {
    let text = try StreamInput.quoted(StreamInput.text)
    let lines = (1...3).map { "{\"id\":\($0),\"text\":\(text)}" }
    let expected = try StreamInput.run([], lines.joined(separator: "\n") + "\n")
    #expect(try expected.status == 0 && expected.lines.count == 3)
    for other in [
      lines.joined(separator: "\n"), lines.joined(separator: "\r\n") + "\r\n",
      "\u{FEFF}" + lines.joined(separator: "\n"),
    ] {
      let run = try StreamInput.run([], other)
      #expect(run.output == expected.output && run.status == 0)
    }
    let nothing = try StreamInput.run([], "")
    #expect(nothing.status == 0 && nothing.output.isEmpty && nothing.talk.isEmpty)
  }
}
