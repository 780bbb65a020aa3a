import Foundation

/// The script that does the same task in Python with regular expressions, PyThaiNLP and lxml.
enum PythonPeer {
  private static let path = "../shared/tools/peer_python.py"
  private static let copies = 60

  private struct Result: Decodable {
    struct Row: Decodable {
      let speed: Double
      enum CodingKeys: String, CodingKey { case speed = "cpu_MB_per_s" }
    }
    let report: Row
    let json: Row
    enum CodingKeys: String, CodingKey {
      case report = "extract"
      case json = "extract+json"
    }
  }

  /// Times the peer on the reference report beside this library, and prints both; or says why not. The environment
  /// variable `PYTHON` names the interpreter.
  static func run(root: String, document: SampleDocument?) throws {
    let script = root + "/" + path
    guard let document, FileManager.default.fileExists(atPath: script) else {
      return print("\nPython peer: left out, \(path) or the reference report isn't here.")
    }
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    guard output(of: [python, "-c", "import lxml, pythainlp"]) != nil else {
      return print(
        "\nPython peer: left out, \(python) hasn't got the modules lxml and pythainlp (PYTHON= names another)."
      )
    }
    complain("measuring the Python peer")
    let reference = root + "/" + SampleDocuments.referencePath
    let arguments = [python, script, "--bench", reference, "--copies", "\(copies)", "--runs", "5"]
    guard let data = output(of: arguments), let peer = try? JSONDecoder().decode(Result.self, from: data)
    else {
      return print("\nPython peer: it failed.")
    }
    let own = try Measurement(document)
    var table = TextTable(["", Way.report.title, Way.compact.title])
    table.add(["Python peer", speedText(peer.report.speed), speedText(peer.json.speed)])
    table.add(["this library", speedText(own.speed(.report)), speedText(own.speed(.compact))])
    table.add([
      "ratio", fixed(own.speed(.report) / peer.report.speed, 1),
      fixed(own.speed(.compact) / peer.json.speed, 1),
    ])
    table.printed(
      under:
        "Beside the Python peer, on the reference report, MB/s. The peer finds fewer values, and no places.")
  }

  /// What a program writes; `nil` if it isn't there or fails.
  private static func output(of arguments: [String]) -> Data? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
