import Foundation
import Testing

@Suite("The life of a stream") struct StreamProcessTests {
  /// Runs a line of the shell beside which a stream runs as process `$P`, with its input at 6 and its output at 5.
  private func beside(_ command: String, _ line: String) throws -> Program.Run {
    try Program.shell(
      "coproc S { exec \"$EXTRACT\" stream \(command); }; exec 5<&\"${S[0]}\" 6>&\"${S[1]}\"; P=$S_PID; \(line)"
    )
  }

  private static let line = #"{"id":1,"text":"ผลการประเมิน ITA ๘๗.๘๖ คะแนน"}"#

  @Test("Who sends a line and waits has its answer before the next one", arguments: ["", "--jobs 3"])
  func lockstep(_ options: String) throws {
    let run = try beside(
      options,
      """
      for i in 1 2 3; do echo '\(Self.line)' >&6; read -r -t 60 answer <&5 && echo "${answer:0:16}"; done
      exec 6>&-; eval "exec ${S[1]}>&-"; wait $P; echo "$?"
      """)
    #expect(run.text == String(repeating: "{\"id\":1,\"report\"\n", count: 3) + "0\n", "\(run.talk)")
  }

  @Test(
    "A signal ends it though the input goes on, as that signal would; half a line is no line",
    arguments: [("TERM", "143", ""), ("INT", "130", ""), ("TERM", "143", "--jobs 3")])
  func signals(_ signal: String, _ status: String, _ options: String) throws {
    let run = try beside(
      options,
      """
      echo '\(Self.line)' >&6; read -r -t 60 answer <&5; printf '{"id":2,' >&6; sleep 0.2
      kill -\(signal) $P; cat <&5; wait $P; echo "$? ${answer:0:16}"
      """)
    #expect(run.text == "\(status) {\"id\":1,\"report\"\n", "\(run.talk)")
  }

  /// Two lines whose answers are larger than a pipe, which nobody reads from at first.
  private func longAnswers(_ folder: ScratchFolder) throws -> String {
    let text = try StreamInput.quoted(String(repeating: try StreamInput.sample, count: 4))
    return try folder.file("in", Data((1...2).map { "{\"id\":\($0),\"text\":\(text)}\n" }.joined().utf8))
  }

  @Test("The line begun when a signal comes is answered whole, the next one not")
  func finishes() throws {
    let folder = try ScratchFolder()
    let input = try longAnswers(folder)
    let output = folder.url.appending(path: "out").path
    let run = try beside(
      "< '\(input)'",
      """
      read -r -N 1000 -t 60 start <&5; kill -TERM $P; { printf %s "$start"; cat <&5; } > '\(output)'
      wait $P; echo "$?"
      """)
    #expect(run.text == "143\n", "\(run.talk)")
    let alone = try Program.shell("\"$EXTRACT\" stream < '\(input)' | head -n 1")
    let written = try Data(contentsOf: URL(fileURLWithPath: output))
    #expect(alone.output.count > 1 << 16 && written == alone.output)
  }

  @Test("A second signal ends it at once, though nobody reads the answer")
  func impatient() throws {
    let folder = try ScratchFolder()
    let run = try beside(
      "< '\(try longAnswers(folder))'",
      """
      read -r -N 1000 -t 60 start <&5; kill -TERM $P; sleep 0.2; kill -0 $P && echo begun
      kill -TERM $P; wait $P; echo "$?"
      """)
    #expect(run.text == "begun\n143\n", "\(run.talk)")
  }

  @Test("SIGINT is left alone where it is ignored")
  func ignored() throws {
    let run = try Program.shell(
      """
      trap '' INT; coproc S { exec "$EXTRACT" stream; }; exec 6>&"${S[1]}" 5<&"${S[0]}"; P=$S_PID; eval "exec ${S[1]}>&-"
      echo '\(Self.line)' >&6; read -r -t 60 answer <&5; kill -INT $P; sleep 0.2
      echo '\(Self.line)' >&6; read -r -t 60 answer <&5; exec 6>&-; wait $P; echo "$? ${answer:0:16}"
      """)
    #expect(run.text == "0 {\"id\":1,\"report\"\n", "\(run.talk)")
  }

  @Test("A closed output ends it quietly, a full disk is said", arguments: [1, 3])
  func output(_ jobs: Int) throws {
    let closed = try Program.shell(
      "set -o pipefail; yes '\(Self.line)' | \"$EXTRACT\" stream --jobs \(jobs) | head -n 2 | cut -c 1-8; "
        + "echo \"${PIPESTATUS[1]}\"")
    #expect(closed.text == "{\"id\":1,\n{\"id\":1,\n0\n" && closed.talk.isEmpty)
    let full = try Program.shell("echo '\(Self.line)' | \"$EXTRACT\" stream --jobs \(jobs) > /dev/full")
    #expect(full.status == 3 && full.talk.contains("disk space"))
  }

  @Test("A closed input and a folder for an input are said")
  func input() throws {
    let closed = try Program.shell("\"$EXTRACT\" stream <&-")
    #expect(closed.status == 3 && closed.talk.contains("reading failed") && closed.output.isEmpty)
    let folder = try Program.shell("\"$EXTRACT\" stream < /usr")
    #expect(folder.status == 3 && folder.talk.contains("folder"))
  }

  @Test(
    "Sizes and numbers of threads that make no sense",
    arguments: [
      ["--max-bytes", "0"], ["--max-bytes", "64X"], ["--max-bytes", "-1"], ["--max-bytes", "99999G"],
      ["--max-bytes", ""], ["--jobs", "0"], ["--jobs", "257"], ["--jobs", "two"], ["file.txt"],
    ])
  func usage(_ arguments: [String]) throws {
    let run = try Program.run(["stream"] + arguments)
    #expect(run.status == 2 && run.output.isEmpty && run.talk.contains("Usage:"))
  }

  @Test("Sizes have suffixes", arguments: ["100", "1k", "1KiB", "1kB", "1m", "1MB", "2G", "3GiB"])
  func sizes(_ size: String) throws {
    #expect(try Program.run(["stream", "--max-bytes", size]).status == 0)
  }

  @Test("On a terminal it says what to type", .enabled(if: Terminal.isThere))
  func hint() throws {
    #expect(try Terminal.run("\"$EXTRACT\" stream").contains("Ctrl-D"))
  }
}
