import Foundation
import Testing

@Suite("A folder of reports") struct BatchTests {
  @Test("Each report has its JSON in a tree like that of the documents, the same as extract gives")
  func mirroredTree() throws {
    let batch = try BatchFolder()
    try batch.add("๒๕๖๖/ดงมะแว้ง.txt")
    try batch.add("b/c/report.md")
    let run = try batch.run(["--to", "json,jsonl", "--compact"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.output.isEmpty)
    #expect(try batch.outputs() == ["b/c/report.md.json", "๒๕๖๖/ดงมะแว้ง.txt.json"])
    for name in ["b/c/report.md", "๒๕๖๖/ดงมะแว้ง.txt"] {
      let alone = try Program.run([batch.input.appending(path: name).path, "--format", "json", "--compact"])
      let own = try #require(name.split(separator: "/").last)
      let expected = alone.text.replacingOccurrences(of: "\"name\":\"\(own)\"", with: "\"name\":\"\(name)\"")
      #expect(try batch.text("json/\(name).json") == expected)
    }
    let lines = try batch.text("reports.jsonl").split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("b/c/report.md") && lines[1].contains("ดงมะแว้ง"))
  }

  @Test("The output is the same for 1, 2 and 8 jobs")
  func jobs() throws {
    let batch = try BatchFolder()
    try batch.addMany(160)
    var seen: [[String: Data]] = []
    for jobs in ["1", "2", "8"] {
      #expect(try batch.run(["--to", "json,jsonl", "--jobs", jobs]).status == 0)
      seen.append(try batch.contents())
      try batch.removeOutput()
    }
    #expect(seen[0].count == 161)
    #expect(seen[0] == seen[1] && seen[1] == seen[2])
  }

  @Test("What is done isn't done again, unless it changed, was asked for otherwise or is gone")
  func resume() throws {
    let batch = try BatchFolder()
    try batch.addMany(5)
    _ = try batch.run([])
    #expect(try batch.run([]).talk.contains("5 of them done before"))
    try batch.add("report-3.txt", Data("รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 คะแนน 88.88\n".utf8))
    #expect(try batch.run([]).talk.contains("4 of them done before"))
    #expect(try batch.text("json/report-3.txt.json").contains("88.88"))
    try FileManager.default.removeItem(at: batch.output.appending(path: "json/report-1.txt.json"))
    #expect(try batch.run([]).talk.contains("4 of them done before"))
    #expect(try batch.outputs().count == 5)
    #expect(try !batch.run(["--force"]).talk.contains("done before"))
    #expect(try !batch.run(["--compact"]).talk.contains("done before"))
    #expect(try !batch.run(["--compact", "--to", "json,jsonl"]).talk.contains("done before"))
    #expect(try batch.run(["--compact", "--to", "json,jsonl"]).talk.contains("5 of them done before"))
  }

  @Test("The manifest has a line for each document, in their order, with what became of it")
  func manifest() throws {
    let batch = try BatchFolder()
    try batch.add("a.txt")
    try batch.add("b.txt", Data([0x41, 0, 0x42]))
    try batch.add("c.txt", Data("สวัสดี\n".utf8))
    let run = try batch.run([])
    #expect(run.status == 3)
    #expect(run.talk.contains("b.txt: this is no text") && run.talk.contains("c.txt: no ITA results"))
    #expect(run.talk.contains("3 documents, 1 read, 1 without ITA results, 1 not read"))
    let entries = try batch.manifest()
    #expect(entries.map { $0["name"] as? String } == ["a.txt", "b.txt", "c.txt"])
    #expect(entries.map { $0["status"] as? String } == ["done", "failed", "unrecognised"])
    #expect(entries.allSatisfy { ($0["sha256"] as? String)?.count == 64 && $0["finished"] is String })
    #expect(try batch.outputs() == ["a.txt.json", "c.txt.json"])
    #expect(entries[0]["indicators"] as? Int == 10)
  }

  @Test("The manifest stays in order over many runs, and names where each document's record is")
  func records() throws {
    let batch = try BatchFolder()
    for name in ["a.txt", "c.txt"] { try batch.add(name) }
    _ = try batch.run(["--to", "jsonl"])
    try batch.add("b.txt")
    // Records of forced runs are added behind the old ones, until these are most of the file and it is written anew.
    var files: Set<String> = []
    for options in [[]] + Array(repeating: ["--force"], count: 40) {
      _ = try batch.run(["--to", "jsonl"] + options)
      let entries = try batch.manifest()
      #expect(entries.map { $0["name"] as? String } == ["a.txt", "b.txt", "c.txt"])
      for entry in entries {
        let file = try #require(entry["recordFile"] as? String)
        let start = try #require(entry["recordStart"] as? Int)
        let count = try #require(entry["recordBytes"] as? Int)
        let bytes = try Data(contentsOf: batch.output.appending(path: ".extract-ita/\(file)"))
        try #require(start + count <= bytes.count)
        let line = try #require(entry["name"] as? String)
        #expect(bytes[start..<(start + count)].range(of: Data("\"name\":\"\(line)\"".utf8)) != nil)
        files.insert(file)
      }
    }
    #expect(files.count > 1)
  }

  @Test("A document that can't be read any more leaves no JSON of what it was")
  func spoiledDocument() throws {
    let batch = try BatchFolder()
    try batch.add("a.txt")
    _ = try batch.run([])
    try batch.add("a.txt", Data([0]))
    #expect(try batch.run([]).status == 3)
    #expect(try batch.outputs().isEmpty)
  }

  @Test("After being killed at fifty random moments the output is that of one run, without drafts")
  func kills() throws {
    let batch = try BatchFolder()
    try batch.addMany(120)
    _ = try batch.run(["--to", "json,jsonl"])
    let expected = try batch.contents()
    try batch.removeOutput()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      // Sometimes from the beginning, so that every part of a run is hit.
      if Int.random(in: 0..<6, using: &random) == 0 { try batch.removeOutput() }
      try batch.killed(["--to", "json,jsonl"], after: Double.random(in: 0.01...0.4, using: &random))
    }
    let run = try batch.run(["--to", "json,jsonl"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(try batch.contents() == expected)
    #expect(try batch.names(in: ".extract-ita").sorted() == [".extract-ita/lock", ".extract-ita/records-1"])
  }

  @Test("Ctrl-C commits what is done, and says how to go on")
  func interruption() throws {
    let batch = try BatchFolder()
    try batch.addMany(300)
    let run = try Program.shell(
      """
      "$EXTRACT" batch '\(batch.input.path)' -o '\(batch.output.path)' & pid=$!
      sleep 0.4; kill -TERM $pid; wait $pid
      """)
    #expect(run.status == 128 + 15)
    #expect(run.talk.contains("The same command goes on from there"), "\(run.talk)")
    #expect(try batch.run([]).talk.contains("done before"))
    #expect(try batch.outputs().count == 300)
  }
}

@Suite("A batch and what stands in its way") struct BatchFaultTests {
  @Test("Wrong usage: an output in the input, two documents of one name, unknown forms, files of others")
  func usage() throws {
    let batch = try BatchFolder()
    try batch.add("a/report.txt")
    try batch.add("b/report.txt")
    let input = batch.input.path
    let inside = try Program.run(["batch", input, "-o", input + "/out"])
    #expect(inside.status == 2 && inside.talk.contains("choose one outside"))
    #expect(!FileManager.default.fileExists(atPath: input + "/out"))
    let clash = try Program.run(["batch", input + "/a", input + "/b", "-o", batch.output.path])
    #expect(clash.status == 2 && clash.talk.contains("would have the name of"))
    let form = try Program.run(["batch", input, "-o", batch.output.path, "--to", "json,doc"])
    #expect(form.status == 2 && form.talk.contains("no form 'doc'"))
    let jobs = try Program.run(["batch", input, "-o", batch.output.path, "--jobs", "0"])
    #expect(jobs.status == 2 && jobs.talk.contains("--jobs"))
    try FileManager.default.createDirectory(at: batch.output, withIntermediateDirectories: true)
    try Data("{}".utf8).write(to: batch.output.appending(path: "manifest.jsonl"))
    let foreign = try batch.run([])
    #expect(foreign.status == 2 && foreign.talk.contains("didn't make"))
    #expect(try batch.text("manifest.jsonl") == "{}")
    #expect(try Program.run(["batch", "-o", batch.output.path]).status == 2)
  }

  @Test("Nothing to read: a missing file, an empty folder, a pattern without match, an empty list")
  func nothing() throws {
    let batch = try BatchFolder()
    let input = batch.input.path
    for (path, reason) in [
      (input, "no report is in this folder"), (input + "/no.txt", "no such file"),
      (input + "/*.txt", "of this pattern"),
    ] {
      let run = try Program.run(["batch", path, "-o", batch.output.path])
      #expect(run.status == 3 && run.talk.contains(reason), "\(run.talk)")
    }
    let list = try Program.run(["batch", "--files-from", "-", "-o", batch.output.path])
    #expect(list.status == 3 && list.talk.contains("nothing to read"))
  }

  @Test("Two runs on one output are kept apart")
  func lock() throws {
    let batch = try BatchFolder()
    try batch.add("a.txt")
    _ = try batch.run([])
    let lock = batch.output.appending(path: ".extract-ita/lock").path
    let run = try Program.shell(
      "flock '\(lock)' \"$EXTRACT\" batch '\(batch.input.path)' -o '\(batch.output.path)'")
    #expect(run.status == 3 && run.talk.contains("another extract-ita batch"))
    #expect(try batch.run([]).status == 0)
  }

  @Test(
    "A disk that fills up ends the run; with room again it goes on, and nothing is lost",
    .enabled(if: SmallDisk.canBeMade, "this machine lets nobody mount a file system of their own"))
  func fullDisk() throws {
    let batch = try BatchFolder()
    try batch.addMany(160)
    _ = try batch.run(["--to", "json,jsonl"])
    let expected = try batch.contents()
    let disk = batch.folder.url.appending(path: "disk").path
    let command = "\"$EXTRACT\" batch '\(batch.input.path)' -o '\(disk)/out' --to json,jsonl"
    let run = try Program.shell(
      """
      mkdir '\(disk)' && exec unshare -rm bash -c '
        mount -t tmpfs -o size=700k tmpfs "$0" || exit 99
        eval "$1"; echo "status $?" >&2
        mount -o remount,size=64m "$0"; eval "$1"; echo "status $?" >&2
        cp -a "$0/out" "$0.copy"
        mount -o remount,ro "$0"; eval "$1 --force"; echo "status $?" >&2
      ' '\(disk)' \(quoted(command))
      """)
    try #require(run.status != 99, "no tmpfs can be mounted here")
    #expect(run.talk.contains("the disk is full") && run.talk.contains("goes on from there"), "\(run.talk)")
    #expect(run.talk.contains("may not write in this output folder"), "\(run.talk)")
    #expect(
      run.talk.split(separator: "\n").filter { $0.hasPrefix("status") } == [
        "status 3", "status 0", "status 3",
      ])
    #expect(try batch.contents(of: URL(fileURLWithPath: disk + ".copy")) == expected)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @Test("Pipes, loops of links, links to nowhere and hidden files don't hold a run up")
  func oddEntries() throws {
    let batch = try BatchFolder()
    try batch.add("a.txt")
    try batch.add("deep/b.txt")
    try batch.add(".hidden.txt")
    try batch.add("notes.pdf", Data("%PDF".utf8))
    let made = try Program.shell(
      """
      cd '\(batch.input.path)'; mkfifo pipe.txt; ln -s .. deep/up; ln -s loop loop.txt; ln -s /no/such gone.txt
      ln -s a.txt link.txt
      """)
    #expect(made.status == 0)
    let run = try batch.run([])
    #expect(run.status == 3)
    #expect(run.talk.contains("pipe.txt: this is no file"), "\(run.talk)")
    #expect(run.talk.contains("deep/up: this link to a folder isn't followed"))
    #expect(run.talk.contains("gone.txt: this link points to a file that is gone"))
    #expect(run.talk.contains("loop.txt: this link points to a file that is gone"))
    #expect(run.talk.contains("files of other kinds, not read: .pdf 1"))
    #expect(try batch.outputs() == ["a.txt.json", "deep/b.txt.json", "link.txt.json"])
  }

  @Test("Names with line ends, in two spellings of one Thai word, too long, and in no encoding at all")
  func names() throws {
    let batch = try BatchFolder()
    let letters = String(repeating: "ก", count: 83)
    // The same Thai letters twice: sara am as one code point, and as two.
    for name in [
      "บรรทัด\nใหม่.txt", "คำ.txt", "ค\u{0E4D}\u{0E32}.txt", "é.txt", "e\u{301}.txt", "\(letters).txt",
    ] {
      try batch.add(name)
    }
    let made = try Program.shell("cp \"$SAMPLE\" '\(batch.input.path)'/$'\\xA1\\xD2.txt'")
    #expect(made.status == 0)
    let run = try batch.run([])
    #expect(run.status == 0, "\(run.talk)")
    let entries = try batch.manifest()
    #expect(entries.count == 7)
    #expect(entries.contains { $0["nameHex"] as? String == "a1d22e747874" })
    let files = try Program.shell(
      "ls -A '\(batch.output.path)/json' | wc -l; test -e '\(batch.output.path)/json'/$'\\xA1\\xD2.txt.json'")
    // Seven files, of which one name takes two lines.
    #expect(files.status == 0 && files.text.trimmingCharacters(in: .whitespacesAndNewlines) == "8")
    #expect(try batch.run([]).talk.contains("7 of them done before"))
  }

  @Test("A file that grows while it is read is left for the next run")
  func growing() throws {
    let batch = try BatchFolder()
    let line = Data(String(repeating: "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ๙๘.๗๖\n", count: 200_000).utf8)
    try batch.add("growing.txt", line)
    let run = try Program.shell(
      """
      (while :; do echo x >> '\(batch.input.path)/growing.txt'; done) & writer=$!
      "$EXTRACT" batch '\(batch.input.path)' -o '\(batch.output.path)'; status=$?
      kill -KILL $writer; exit $status
      """)
    #expect(run.status == 3)
    #expect(run.talk.contains("was changed while it was read"), "\(run.talk)")
    #expect(try batch.manifest().first?["status"] as? String == "failed")
  }

  @Test("A file that may not be read is named, and the rest is read")
  func unreadable() throws {
    let batch = try BatchFolder()
    try batch.add("a.txt")
    try batch.add("b.txt")
    // Root may read everything, so another user is needed; anybody else has no need of one.
    let run = try Program.shell(
      """
      cp "$EXTRACT" '\(batch.folder.url.path)/extract-ita'; chmod -R a+rwX '\(batch.folder.url.path)'
      chmod 0 '\(batch.input.path)/a.txt'
      as=(); [ "$(id -u)" -ne 0 ] || as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
      "${as[@]}" '\(batch.folder.url.path)/extract-ita' batch '\(batch.input.path)' -o '\(batch.folder.url.path)/out'
      """)
    #expect(run.status == 3)
    #expect(run.talk.contains("a.txt: you may not read this file"), "\(run.talk)")
    #expect(run.talk.contains("2 documents, 1 read, 1 not read"))
  }

  @Test("Patterns choose and leave out")
  func patterns() throws {
    let batch = try BatchFolder()
    for name in ["2565/a.txt", "2566/a.txt", "2566/ร่าง.txt", "2566/old/b.txt", "2567/c.txt"] {
      try batch.add(name)
    }
    try batch.add("2566/.ignore", Data("# เอกสารที่ยังไม่ใช้\nold/\nร่าง*\n".utf8))
    let chosen = try Program.run(["batch", batch.input.path + "/256[56]", "-o", batch.output.path])
    #expect(chosen.status == 2)  // a.txt twice
    let deep = try Program.run(["batch", batch.input.path, "-o", batch.output.path, "--exclude", "2567"])
    #expect(deep.status == 0 && deep.talk.contains("left out by patterns: 3"), "\(deep.talk)")
    #expect(try batch.outputs() == ["2565/a.txt.json", "2566/a.txt.json"])
    try batch.removeOutput()
    let files = try Program.shell(
      "cd '\(batch.input.path)' && \"$EXTRACT\" batch '**/[a-b].txt' -o '\(batch.output.path)'")
    #expect(files.status == 0, "\(files.talk)")
    #expect(try batch.outputs() == ["2565/a.txt.json", "2566/a.txt.json", "2566/old/b.txt.json"])
    try batch.removeOutput()
    let list = try Program.shell(
      "cd '\(batch.input.path)' && find . -name 'a.txt' -print0 | sort -z | \"$EXTRACT\" batch --files-from - -o '\(batch.output.path)'"
    )
    #expect(list.status == 0, "\(list.talk)")
    #expect(try batch.outputs() == ["2565/a.txt.json", "2566/a.txt.json"])
  }

  @Test("Progress is a bar on a terminal, and takes itself away", .enabled(if: Terminal.isThere))
  func progress() throws {
    let batch = try BatchFolder()
    try batch.addMany(200)
    let shown = try Terminal.run(
      "\"$EXTRACT\" batch \"\(batch.input.path)\" -o \"\(batch.output.path)\" --lang en")
    #expect(shown.contains("░") && shown.contains("/200 (") && shown.contains("findings"))
    #expect(shown.contains("200 documents, 200 read"))
    let quiet = try batch.run(["--quiet", "--force"])
    #expect(quiet.status == 0 && quiet.talk.isEmpty)
  }
}

/// A file system in memory that only the test sees. Some containers don't allow it.
enum SmallDisk {
  static let canBeMade =
    (try? Program.shell("unshare -rm mount -t tmpfs tmpfs /mnt").status == 0) ?? false
}

/// A folder of documents, and one for what a batch makes of them.
final class BatchFolder {
  let folder: ScratchFolder
  var input: URL { folder.url.appending(path: "in") }
  var output: URL { folder.url.appending(path: "out") }

  init() throws {
    folder = try ScratchFolder()
    try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
  }

  func add(_ name: String, _ bytes: Data? = nil) throws {
    let file = input.path + "/" + name
    let parent = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
    try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
    let content = try bytes ?? Data(contentsOf: URL(fileURLWithPath: Program.sample))
    // Not through `URL`, which would choose one spelling of a name.
    let made = FileManager.default.createFile(atPath: file, contents: content)
    if !made { throw CocoaError(.fileWriteUnknown) }
  }

  /// Reports that differ in a line.
  func addMany(_ count: Int) throws {
    let sample = try Data(contentsOf: URL(fileURLWithPath: Program.sample))
    for number in 0..<count { try add("report-\(number).txt", sample + Data("\nเลขที่ \(number)\n".utf8)) }
  }

  func run(_ options: [String]) throws -> Program.Run {
    try Program.run(["batch", input.path, "--output", output.path] + options)
  }

  /// A run that is killed, if it isn't done by then.
  func killed(_ options: [String], after seconds: Double) throws {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["batch", input.path, "--output", output.path, "--quiet"] + options
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func removeOutput() throws {
    if FileManager.default.fileExists(atPath: output.path) { try FileManager.default.removeItem(at: output) }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: output.appending(path: name)), as: UTF8.self)
  }

  func manifest() throws -> [[String: Any]] {
    try text("manifest.jsonl").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// The names of the files below a folder of the output.
  func names(in part: String = "") throws -> [String] {
    try Self.files(output).filter { part.isEmpty || $0.hasPrefix(part + "/") }
  }

  /// The names of the JSON files.
  func outputs() throws -> [String] { try names(in: "json").map { String($0.dropFirst(5)) }.sorted() }

  /// All that a batch wrote but the manifest, which has times in it, and what it keeps for itself.
  func contents(of folder: URL? = nil) throws -> [String: Data] {
    let root = folder ?? output
    let names = try Self.files(root).filter { !$0.hasPrefix(".extract-ita/") && $0 != "manifest.jsonl" }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: root.appending(path: $0))) })
  }

  private static func files(_ root: URL) throws -> [String] {
    guard let all = FileManager.default.enumerator(atPath: root.path) else { return [] }
    return all.compactMap { $0 as? String }.filter { name in
      var isFolder: ObjCBool = false
      return unsafe FileManager.default.fileExists(atPath: root.path + "/" + name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
