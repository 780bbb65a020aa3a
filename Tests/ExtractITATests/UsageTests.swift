import Foundation
import Testing

@Suite("The command line") struct UsageTests {
  @Test(
    "Wrong usage is told on standard error, with status 2",
    arguments: [
      ["--no-such-option"], ["--format", "pdf"], ["--format"], ["--lang", "fr"], ["schema", "extra"],
      ["check", "--format", "xml"], ["check", "--fail-on", "always"], ["rules", "ITA000"],
      ["editions", "soon"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    for (locale, word) in [("en_US.UTF-8", "Usage:"), ("th_TH.UTF-8", "วิธีใช้:")] {
      let run = try Program.run(arguments, environment: ["LANG": locale])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.talk.contains(word))
    }
  }

  /// Calls in the documented form are understood without the parser of the command line, which is asked for the same in
  /// a form that is left to it.
  @Test(
    "A plain call means what the same call means to the parser",
    arguments: [
      (["--compact"], ["--compact", "--format=json"]), (["extract"], ["extract", "--format=json"]),
      (["--format", "csv"], ["--format=csv"]),
      (["--format", "csv", "--format", "jsonl"], ["--format=jsonl"]),
      (["--no-provenance", "--repair", "off"], ["--no-provenance", "--repair=off"]),
      (["--format", "summary", "--lang", "th"], ["--format=summary", "--lang=th"]),
    ])
  func plainCalls(_ plain: [String], _ parsed: [String]) throws {
    let damaged = Program.root.appending(path: "Corpus/damage/lost-nikhahit/bullets/report.txt").path
    for files in [[Program.sample], [Program.sample, damaged], ["no/such/file.txt", Program.sample]] {
      let (one, other) = (try Program.run(plain + files), try Program.run(parsed + files))
      #expect(one.status == other.status && one.output == other.output && one.talk == other.talk)
    }
  }

  @Test("A word without a point or slash may be a command, and is none of a plain call")
  func commandsAreNoFiles() throws {
    #expect(try Program.run(["rules", "--compact"]).status == 2)
    #expect(try Program.run(["--compact", "rules"]).status == 3)
    #expect(try Program.run(["extract", "rules"]).status == 3)
  }

  @Test(
    "Help is data, in both languages, and lists every format",
    arguments: [
      (["--help"], "Exit status", "สถานะเมื่อจบ"),
      (["extract", "--help"], "a table for spreadsheets", "สเปรดชีต"),
      (["schema", "--help"], "JSON Schema", "JSON Schema"),
      (["check", "--help"], "1 such findings", "1 พบรายการดังกล่าว"),
      (["rules", "--help"], "beginning of codes", "ต้นรหัส"),
      (["editions", "--help"], "Buddhist era", "ปีงบประมาณ พ.ศ."),
      (["stream", "--help"], "written back exactly", "คำตอบหนึ่งบรรทัดเสมอ"),
    ])
  func help(_ arguments: [String], _ english: String, _ thai: String) throws {
    for (language, words) in [("en", english), ("th", thai)] {
      let run = try Program.run(arguments, environment: ["LANG": language])
      #expect(run.status == 0 && run.talk.isEmpty)
      #expect(run.text.contains(words))
    }
    let formats = try Program.run(["extract", "--help"]).text
    for name in ["summary", "json", "jsonl", "csv", "markdown"] { #expect(formats.contains("\(name): ")) }
    let findings = try Program.run(["check", "--help"]).text
    for name in ["text", "json", "sarif", "github"] { #expect(findings.contains("\(name): ")) }
  }

  @Test("The schema printed is that of the repository, byte for byte")
  func schema() throws {
    let file = Program.root.appending(path: "Schema/report.schema.json")
    let embedded = Program.root.appending(path: "Sources/extract-ita/Support/ReportSchema.swift")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try EmbeddedSchema.source(of: String(contentsOf: file, encoding: .utf8))
        .write(to: embedded, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(try String(contentsOf: embedded, encoding: .utf8) == EmbeddedSchema.source(of: expected))
    let run = try Program.run(["schema"])
    #expect(run.status == 0)
    #expect(run.text == expected)
  }

  @Test("Colour is for terminals that want it", .enabled(if: Terminal.isThere))
  func colour() throws {
    #expect(try Terminal.run("\"$EXTRACT\" \"$SAMPLE\"").contains("\u{1B}[1m"))
    let plain = try Terminal.run("NO_COLOR=1 \"$EXTRACT\" \"$SAMPLE\"")
    #expect(plain.contains("Fiscal year") && !plain.contains("\u{1B}"))
    #expect(try !Program.run(["--format", "summary", Program.sample]).text.contains("\u{1B}"))
  }

  @Test("On a terminal with nothing to read it says how to paste and end", .enabled(if: Terminal.isThere))
  func pasteHint() throws {
    #expect(try Terminal.run("\"$EXTRACT\"").contains("Ctrl-D"))
  }
}

/// The schema as a Swift source.
private enum EmbeddedSchema {
  static func source(of schema: String) -> String {
    let lines = schema.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "    " + $0
    }
    return """
      /// The JSON Schema of the reports, byte for byte that of `Schema/report.schema.json`. Not written by hand:
      /// `UPDATE_GOLDEN=1 swift test` copies that file to here.
      enum ReportSchema {
        static let json = #\"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"#
      }

      """
  }
}
