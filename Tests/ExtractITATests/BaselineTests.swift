import Foundation
import Testing

@Suite("Baselines") struct BaselineTests {
  private let folder: ScratchFolder
  private let report: String
  private var baseline: String { folder.url.appending(path: "known.json").path }

  init() throws {
    folder = try ScratchFolder()
    report = try folder.file("report.txt", Data(CheckTests.faulty.utf8))
  }

  private func check(_ arguments: [String]) throws -> Program.Run {
    try Program.run(["check", report] + CheckTests.chosen + arguments)
  }

  private func rewrite(_ change: (String) -> String) throws {
    _ = try folder.file("report.txt", Data(change(CheckTests.faulty).utf8))
  }

  @Test("What a baseline has isn't told of again, also after lines have moved; what is new is")
  func movedLines() throws {
    let written = try check(["--write-baseline", baseline])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(written.talk.contains("2 findings recorded"))
    let known = try check(["--baseline", baseline])
    #expect(known.status == 0 && known.output.isEmpty)
    #expect(known.talk.contains("0 errors, 0 warnings, 0 notes (2 in the baseline not shown)"))
    try rewrite { "\n\nรายงานฉบับนี้จัดทำขึ้นเพื่อเผยแพร่\n\n" + $0.replacing("\n", with: "\r\n") }
    #expect(try check(["--baseline", baseline]).status == 0)
    try rewrite { $0.replacing("๘๖.๘๑", with: "๘๖.๘๒") }
    let changed = try check(["--baseline", baseline])
    #expect(changed.status == 1 && changed.text.contains("ITA301") && !changed.text.contains("ITA303"))
  }

  @Test("The same fault twice is known as often as it is listed")
  func multiplicity() throws {
    let head = "องค์การบริหารส่วนตำบลตัวอย่าง\nผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน\n"
    let fault = "\nหน่วยงานต้องมีผลคะแนน คะแนนขึ้นไป\n"
    let path = try folder.file("twice.txt", Data((head + fault).utf8))
    let arguments = ["check", path, "--no-config", "--select", "ITA603", "--fail-on", "note"]
    #expect(try Program.run(arguments).status == 1)
    #expect(try Program.run(arguments + ["--write-baseline", baseline]).status == 0)
    _ = try folder.file("twice.txt", Data((head + fault + fault).utf8))
    let run = try Program.run(arguments + ["--baseline", baseline])
    #expect(run.status == 1 && run.text.split(separator: "\n").count { $0.contains(" ITA603 ") } == 1)
    #expect(run.talk.contains("1 warning") && run.talk.contains("(1 in the baseline not shown)"))
  }

  @Test("The file names reports from its own folder, so it may be used from anywhere")
  func folders() throws {
    _ = try check(["--write-baseline", baseline])
    let text = try String(contentsOfFile: baseline, encoding: .utf8)
    #expect(text.contains("{\"file\": \"report.txt\", \"rule\": \"ITA301\""))
    let line =
      "cd '\(folder.url.path)' && \"$EXTRACT\" check report.txt --no-config --select ITA301,ITA303 --baseline known.json"
    #expect(try Program.shell(line).status == 0)
    let moved = try Program.run(
      ["check", Program.sample, report] + CheckTests.chosen + ["--baseline", baseline])
    #expect(moved.status == 0)
  }

  @Test("A baseline that can't be read or is none, and one that can't be written")
  func faults() throws {
    #expect(try check(["--baseline", "/no/such.json"]).status == 2)
    let broken = try folder.file("broken.json", Data("{\"version\": 1,\n\"findings\": [}".utf8))
    let run = try check(["--baseline", broken])
    #expect(run.status == 2 && run.talk.contains("broken.json:2: this is no valid JSON"))
    let other = try folder.file("other.json", Data("{\"version\": 2}".utf8))
    #expect(try check(["--baseline", other]).talk.contains("no baseline of version 1"))
    let unwritable = try check(["--write-baseline", "/no/such/folder/known.json"])
    #expect(unwritable.status == 3 && unwritable.talk.contains("its folder doesn't exist"))
  }
}
