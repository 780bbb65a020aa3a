import Foundation
import Testing

@Suite("What can't be read") struct BadInputTests {
  @Test(
    "A file that can't be read is named, with the reason and what to do; nothing is written",
    arguments: [
      ("/no/such/file", "no such file"), ("/usr", "folder"), ("/etc/hostname/x", "no such file"),
    ])
  func paths(_ path: String, _ reason: String) throws {
    let run = try Program.run([path])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.talk.hasPrefix("\(path): ") && run.talk.contains(reason))
  }

  @Test(
    "A document without text, with zero bytes or without results",
    arguments: [
      (Data(), "no text", false), (Data(" \r\n\t".utf8), "no text", false),
      (Data([0x50, 0x4B, 3, 4, 0, 0, 0]), "zero byte", false), (Data("สวัสดี\n".utf8), "no ITA results", true),
      (Data([0xFF, 0xC0, 0x80, 0x41]), "no ITA results", true),
    ])
  func contents(_ bytes: Data, _ reason: String, _ hasJSON: Bool) throws {
    let folder = try ScratchFolder()
    let path = try folder.file("document.txt", bytes)
    for run in [try Program.run([path]), try Program.run([], input: bytes)] {
      #expect(run.status == 3)
      #expect(run.talk.contains(reason), "\(run.talk)")
      #expect(run.output.isEmpty != hasJSON)
    }
  }

  @Test("A file larger than a document may be is refused before it is read")
  func tooLarge() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("document.txt", Data())
    // A hole takes no space on the disk.
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: (1 << 29) + 1)
    try file.close()
    let run = try Program.run([path])
    #expect(run.status == 3)
    #expect(run.talk.hasPrefix("\(path): ") && run.talk.contains("512 MiB"))
    #expect(run.output.isEmpty)
  }

  @Test("A link that leads nowhere, a folder as standard input, and a closed one")
  func descriptors() throws {
    let folder = try ScratchFolder()
    let link = folder.url.appending(path: "link")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/no/such/file")
    #expect(try Program.run([link.path]).talk.contains("is gone"))
    let onFolder = try Program.shell("\"$EXTRACT\" < /usr")
    #expect(onFolder.status == 3 && onFolder.talk.contains("folder"))
    let closed = try Program.shell("\"$EXTRACT\" <&-")
    #expect(closed.status == 3 && closed.talk.contains("reading failed"))
  }

  @Test("A name with control characters can't play tricks on a terminal")
  func controlCharacters() throws {
    #expect(try !Program.run(["/no/\u{1B}[31m"]).talk.contains("\u{1B}"))
  }

  @Test("A closed pipe ends quietly; a full disk is said")
  func output() throws {
    let closed = try Program.shell(
      "set -o pipefail; \"$EXTRACT\" \"$SAMPLE\" \"$SAMPLE\" \"$SAMPLE\" | head -c 1")
    #expect(closed.status == 0 && closed.talk.isEmpty)
    let full = try Program.shell("\"$EXTRACT\" \"$SAMPLE\" > /dev/full")
    #expect(full.status == 3)
    #expect(full.talk.contains("disk space"))
  }
}
