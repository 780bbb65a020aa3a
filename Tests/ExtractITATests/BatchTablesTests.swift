import Foundation
import Testing
import TidyRows

@Suite("Tables of a batch") struct BatchTablesTests {
  private let folder: ScratchFolder
  private var output: URL { folder.url.appending(path: "out") }

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "in"), withIntermediateDirectories: true)
    let report = try Data(contentsOf: URL(fileURLWithPath: Program.sample))
    for name in ["ก.txt", "ข.txt"] { _ = try folder.file("in/" + name, report) }
  }

  private func batch(_ arguments: [String], program: URL = Program.url, path: String? = nil) throws
    -> Program.Run
  {
    var environment = ["LANG": "en_US.UTF-8"]
    environment["PATH"] = path
    return try Program.run(
      executable: program,
      ["batch", folder.url.appending(path: "in").path, "--output", output.path] + arguments, input: Data(),
      environment: environment)
  }

  /// A copy of the program in a folder of its own, beside another program in the place of `extract-ita-tables`.
  private func copied(beside script: String?) throws -> URL {
    let place = folder.url.appending(path: "bin")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let program = place.appending(path: "extract-ita")
    try FileManager.default.copyItem(at: Program.url, to: program)
    if let script {
      let helper = place.appending(path: "extract-ita-tables")
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: helper)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: helper.path)
    }
    return program
  }

  @Test("Each form is in its place, and a second run gives the same bytes")
  func forms() throws {
    let run = try batch(["--to", "csv,xlsx,sqlite", "--bom"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(
      run.talk.contains("csv") && run.talk.contains("reports.xlsx") && run.talk.contains("reports.sqlite"))
    let names = ["csv/reports.csv", "csv/findings.csv", "reports.xlsx", "reports.sqlite"]
    let files = try names.map { try Data(contentsOf: output.appending(path: $0)) }
    #expect(files[0].starts(with: Data("\u{FEFF}source,agency,".utf8)))
    #expect(String(decoding: files[0], as: UTF8.self).contains("\r\nข.txt,"))
    #expect(files[2].starts(with: Data("PK\u{3}\u{4}".utf8)))
    #expect(files[3].starts(with: Data("SQLite format 3\0".utf8)))
    try FileManager.default.removeItem(at: output)
    #expect(try batch(["--to", "csv,xlsx,sqlite", "--bom", "--jobs", "2"]).status == 0)
    #expect(try names.map { try Data(contentsOf: output.appending(path: $0)) } == files)
  }

  @Test("--summary tells of all reports on standard output, in either language, also of those read before")
  func summary() throws {
    let run = try batch(["--summary"])
    #expect(run.text.hasPrefix("2 reports, 2 with an overall score, "))
    #expect(run.text.contains("\nBy type of agency\n  Type "))
    let again = try batch(["--summary", "--lang", "th"])
    #expect(again.text.hasPrefix("รายงาน 2 ฉบับ มีคะแนนรวม 2 ฉบับ คะแนนรวมเฉลี่ย "))
    #expect(try batch([]).output.isEmpty)
  }

  @Test("Without the program for workbooks and databases nothing is read, and what to do is said")
  func missingProgram() throws {
    let program = try copied(beside: nil)
    let run = try batch(["--to", "json,xlsx"], program: program, path: "/no/such/folder")
    #expect(run.status == 2 && run.talk.contains("Put it beside extract-ita"), "\(run.talk)")
    #expect(!FileManager.default.fileExists(atPath: output.path))
    #expect(try batch(["--to", "json,csv"], program: program, path: "/no/such/folder").status == 0)
    // It is found by PATH, too.
    let built = Program.url.deletingLastPathComponent().path
    #expect(try batch(["--to", "sqlite"], program: program, path: "/no/such/folder:\(built)").status == 0)
  }

  @Test(
    "A program that can't be started, is of another version or fails midway is told of; the rest stays safe",
    arguments: [
      ("echo cannot open libxlsxwriter.so.4 >&2; exit 127", 2, "apt-get install libxlsxwriter4"),
      (
        "[ $# = 0 ] && exit 2; printf 'input\\tthese are no rows\\n'; exit 1", 3,
        "install both programs of one release"
      ),
      ("[ $# = 0 ] && exit 2; cat > /dev/null; printf 'errno\\t28\\n'; exit 1", 3, "the disk is full"),
      (
        "[ $# = 0 ] && exit 2; cat > /dev/null; printf 'incomplete\\t\\n'; exit 1", 3,
        "free some space and run again"
      ),
      ("[ $# = 0 ] && exit 2; head -c 100 > /dev/null; kill -9 $$", 3, "signal 9"),
      ("[ $# = 0 ] && exit 2; exec 0<&-; printf 'library\\tno luck\\n'; exit 1", 3, "no luck"),
    ] as [(String, Int32, String)])
  func failingProgram(_ script: String, _ status: Int32, _ reason: String) throws {
    let program = try copied(beside: script)
    let run = try batch(["--to", "json,xlsx"], program: program, path: "/usr/bin:/bin")
    #expect(run.status == status && run.talk.contains(reason), "\(run.talk)")
    #expect(!FileManager.default.fileExists(atPath: output.appending(path: "reports.xlsx").path))
    guard status == 3 else { return }
    #expect(FileManager.default.fileExists(atPath: output.appending(path: "json/ก.txt.json").path))
    // With the right program the same command goes on.
    #expect(try batch(["--to", "json,xlsx"]).talk.contains("2 of them done before"))
    #expect(FileManager.default.fileExists(atPath: output.appending(path: "reports.xlsx").path))
  }
}

@Suite("extract-ita-tables") struct TableProgramTests {
  private static let program = Program.url.deletingLastPathComponent().appending(path: "extract-ita-tables")
  private static let forms = ["xlsx", "sqlite"]

  private static let heads = TidyRows(heads: [
    TableHead(
      name: "reports", th: "รายงาน", en: "Reports", keyCount: 1, parent: nil,
      columns: [ColumnHead(name: "source", th: "ไฟล์", en: "File", kind: .text)])
  ])

  /// A stream of heads and some rows; the views of the database want more tables, so it isn't brought to its end.
  private static func stream(rows count: Int, hasEnd: Bool = true) -> Data {
    var bytes = TidyStream.mark
    for index in -1..<count {
      var rows = TidyRows(source: "\(index).txt")
      rows.append(TidyRows.Row(table: 0, cells: [.text("\(index).txt")]))
      let piece = index < 0 ? heads.encoded : rows.encoded
      bytes += TidyStream.length(of: piece) + piece
    }
    return Data(hasEnd ? bytes + TidyStream.end : bytes)
  }

  private func run(_ form: String, _ path: String, _ input: Data) throws -> Program.Run {
    try Program.run(executable: Self.program, [form, path, "th"], input: input, environment: [:])
  }

  @Test(
    "Called by hand it says whose it is",
    arguments: [[], ["xlsx"], ["pdf", "a", "th"], ["xlsx", "a", "fr"]])
  func usage(_ arguments: [String]) throws {
    let run = try Program.run(executable: Self.program, arguments, input: Data(), environment: [:])
    #expect(run.status == 2 && run.talk.contains("usage: ") && run.output.isEmpty)
  }

  @Test("Input that ends too early, or is none, gives no success", arguments: forms)
  func badInput(_ form: String) throws {
    let folder = try ScratchFolder()
    let path = folder.url.appending(path: "draft").path
    let whole = Self.stream(rows: 3, hasEnd: false)
    for input in [
      Data(), Data("ITA rows 2\n".utf8), whole, whole.dropLast(1), whole + Data([1, 0, 0, 0, 0, 0, 0, 0x7F]),
    ] {
      let run = try run(form, path, input)
      #expect(run.status == 1 && run.text.hasPrefix("input\t"), "\(run.text)")
    }
    var odd = TidyRows(source: "")
    odd.append(TidyRows.Row(table: 9, cells: []))
    let piece = odd.encoded
    let run = try run(form, path, whole + Data(TidyStream.length(of: piece) + piece + TidyStream.end))
    #expect(run.status == 1 && run.text.hasPrefix("input\t"), "\(run.text)")
  }

  @Test("A file that may not be written, and a folder that isn't there", arguments: forms)
  func unwritable(_ form: String) throws {
    let run = try run(form, "/no/such/folder/draft", Self.stream(rows: 1))
    #expect(run.status == 1 && run.text == "errno\t2\n")
    #expect(try self.run(form, "/usr", Self.stream(rows: 1)).text == "errno\t21\n")
  }

  @Test("A file that can't grow any more is no success, whichever write fails", arguments: forms, [1, 8, 64])
  func noRoom(_ form: String, _ kilobytes: Int) throws {
    let folder = try ScratchFolder()
    _ = try folder.file("rows", Self.stream(rows: 20_000))
    let line = """
      cd '\(folder.url.path)' && ulimit -f \(kilobytes) && trap '' XFSZ && '\(Self.program.path)' \(form) draft th < rows
      """
    let run = try Program.shell(line)
    #expect(run.status == 1)
    let words = ["errno\t", "library\t", "incomplete\t"]
    #expect(words.contains { run.text.contains($0) }, "\(run.text) \(run.talk)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["draft", "rows"])
  }
}
