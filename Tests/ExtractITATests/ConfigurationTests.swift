import Foundation
import Testing

@Suite("Configuration files") struct ConfigurationTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "inner"), withIntermediateDirectories: true)
    _ = try folder.file("inner/report.txt", Data(CheckTests.faulty.utf8))
  }

  private func check(_ arguments: String = "") throws -> Program.Run {
    try Program.shell("cd '\(folder.url.path)/inner' && \"$EXTRACT\" check report.txt \(arguments)")
  }

  private func configure(_ text: String, _ name: String = ".extract-ita.toml") throws {
    _ = try folder.file(name, Data(text.utf8))
  }

  @Test(
    "It is found from the working folder upwards, in either format",
    arguments: [
      (
        ".extract-ita.toml",
        """
        # what we look at
        select = [
          "ITA3",  # contradictions
          'agency-spelling',
        ]
        ignore = "ITA301, ITA302"
        fail-on = "warning"
        lang = "th"
        """
      ),
      (
        ".extract-ita.json",
        """
        {"select": ["ITA3", "agency-spelling"], "ignore": "ITA301",
         "fail-on": "warning", "lang": "th"}
        """
      ),
    ])
  func found(_ name: String, _ text: String) throws {
    try configure(text, name)
    let run = try check()
    #expect(run.status == 1)
    #expect(run.text.contains("คำเตือน ITA303") && !run.text.contains("ITA301"))
  }

  @Test("repair decides how much of the text is repaired, and the command line goes before it")
  func repair() throws {
    _ = try folder.file("inner/report.txt", Data((CheckTests.faulty + "\nคะเเนน\n").utf8))
    try configure("repair = \"off\"\nselect = \"ITA901\"\nlang = \"en\"\n")
    #expect(try !check().text.contains("ITA901"))
    #expect(try check("--repair certain").text.contains("ITA901"))
  }

  @Test("The command line goes before it, choice by choice")
  func precedence() throws {
    try configure("select = [\"ITA303\"]\nfail-on = \"warning\"\nlang = \"th\"\nformat = \"json\"\n")
    #expect(try check().text.hasPrefix("{"))
    #expect(try check("--format text").text.contains("คำเตือน ITA303"))
    #expect(try check("--fail-on error").status == 0)
    let selected = try check("--select ITA301 --lang en --format text")
    #expect(
      selected.status == 1 && selected.text.contains("error ITA301") && !selected.text.contains("ITA303"))
    #expect(try check("--no-config --select ITA301").text.contains("error ITA301"))
    try configure("select = ['ITA301']", "other.toml")
    #expect(try check("--config ../other.toml").text.contains("error ITA301"))
    #expect(try check("--config ../other.toml --no-config").status == 2)
  }

  @Test("A baseline that it names lies beside it")
  func baseline() throws {
    try configure("baseline = \"known.json\"\nselect = [\"ITA3\"]\n")
    #expect(try check().status == 2)
    #expect(try check("--write-baseline ../known.json").status == 0)
    let run = try check()
    #expect(run.status == 0 && run.output.isEmpty)
  }

  @Test(
    "A fault is told with file, line and key",
    arguments: [
      ("\nselct = []\n", ":2: selct: there is no such key"),
      (
        "select = [\"ITA301\",\n  \"ITA3O3\"]\n",
        ":1: select: there is no rule 'ITA3O3'. Did you mean 'ITA303'"
      ),
      ("fail-on = \"always\"\n", ":1: fail-on: must be one of error, warning, note, never"),
      ("repair = \"some\"\n", ":1: repair: must be one of off, certain, all"),
      ("lang = true\n", ":1: lang: must be one of th, en"), ("baseline = []", ":1: baseline: must be a text"),
      ("format = \"xml\"\n", ":1: format: must be one of text, json, sarif, github"),
      ("select = true\n", ":1: select: must be a list"), ("\n\n[check]\n", ":3: tables"),
      ("lang = \"th\nformat = 1", ":1: lang: the text has no closing"),
      ("lang = 1", ":1: lang: the value must be"),
      ("lang = \"th\"\nlang = \"en\"", ":2: lang: is set twice"),
      ("lang \"th\"", ":1: lang: a = must follow"),
      ("select = [\"ITA301\" \"ITA303\"]", ":1: select: put , between"), ("= 1", ":1: a key must stand"),
      ("lang = \"\\q\"", ":1: lang: this \\ begins no known escape"),
      ("lang = 'th' 'en'", ":1: lang: something follows"),
      ("select = [", ":1: select: a list holds texts"),
    ])
  func faultsTOML(_ text: String, _ message: String) throws {
    try configure(text)
    let run = try check()
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talk.contains(".extract-ita.toml" + message), "\(run.talk)")
  }

  @Test(
    "The same in JSON",
    arguments: [
      ("{\n\"lang\": 1}", ":2: lang: the value must be"), ("[]", ":1: the file must hold one object"),
      ("{\"lang\": \"th\",\n \"lang\": \"en\"}", ":2: lang: is set twice"),
      ("{\"lang\": \"th\",}", ":1: this is no"),
      ("{} {}", ":1: this is no"), ("{\"a\": [[1]]}", ":1: a: the value must be"), ("", ":1: this is no"),
      ("{\"lang\": \"\\ud800\"}", ":1: this is no"),
      (String(repeating: "[", count: 100_000), ":1: this is no"),
    ])
  func faultsJSON(_ text: String, _ message: String) throws {
    try configure(text, ".extract-ita.json")
    let run = try check()
    #expect(run.status == 2 && run.talk.contains(".extract-ita.json" + message), "\(run.talk)")
  }

  @Test("Two files in one folder, and one that isn't there")
  func whichOne() throws {
    try configure("", ".extract-ita.json")
    try configure("")
    let both = try check()
    #expect(both.status == 2 && both.talk.contains("keep one of them"))
    #expect(try check("--config nowhere.toml").status == 2)
    #expect(try check("--no-config").status == 1)
  }
}
