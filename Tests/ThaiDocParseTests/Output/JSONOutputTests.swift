import Foundation
import Testing
import ThaiNumerals

@testable import ThaiDocParse

@Suite("JSON") struct JSONOutputTests {
  private func json(_ parsed: ParsedReport, _ options: OutputOptions = OutputOptions()) -> [UInt8] {
    ReportEncoder.json.encode(parsed, from: SampleReport.description, options: options)
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(
    "Text is escaped as RFC 8259 wants it, Thai stands for itself",
    arguments: [
      ("ตัวชี้วัด", "ตัวชี้วัด"), ("", ""), ("\"\\", "\\\"\\\\"), ("a\tb\r\nc", "a\\tb\\r\\nc"),
      ("\u{08}\u{0C}", "\\b\\f"), ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\u{7F}"), ("🏛 é/", "🏛 é/"),
      (String(repeating: "ก", count: 40) + "\n", String(repeating: "ก", count: 40) + "\\n"),
    ])
  func escapes(_ text: String, _ expected: String) {
    var writer = JSONWriter(isCompact: true)
    writer.value(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(expected)\"")
  }

  @Test("Integers", arguments: [0, 9, 10, -1, 2565, Int.max, Int.min])
  func integers(_ integer: Int) {
    var writer = JSONWriter(isCompact: true)
    writer.value(integer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(integer)")
  }

  @Test("Scores keep the digits written")
  func scores() {
    let text = String(decoding: json(SampleReport.parsed()), as: UTF8.self)
    #expect(text.contains("\"high\": 100.00"))
  }

  @Test("Laid out and compact are the same document, and the same call gives the same bytes")
  func layouts() throws {
    let parsed = SampleReport.parsed()
    let laidOut = json(parsed)
    let compact = json(parsed, OutputOptions(isCompact: true))
    #expect(laidOut == json(parsed))
    #expect(compact.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(try NSDictionary(dictionary: object(laidOut)) == NSDictionary(dictionary: object(compact)))
  }

  @Test("Every key that the schema requires is there, in its order, in a full and in an empty report")
  func schemaKeys() throws {
    let required = try RequiredKeys.ofRoot()
    for report in [nil, ITAReport()] {
      let text = String(decoding: json(SampleReport.parsed(report: report)), as: UTF8.self)
      let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map {
        $0.split(separator: "\"")[1]
      }
      #expect(keys.map(String.init) == required)
    }
  }

  @Test("Each pointer of provenance and doubts leads to a value, and each place holds its text")
  func pointers() throws {
    let parsed = SampleReport.parsed()
    let document = try object(json(parsed))
    let provenance = try #require(document["provenance"] as? [String: [[String: Any]]])
    #expect(provenance.count > 60)
    for (pointer, places) in provenance {
      #expect(JSONPointerReader.value(at: pointer, in: document) != nil, "\(pointer)")
      for place in places {
        let start = try #require(place["byteStart"] as? Int), end = try #require(place["byteEnd"] as? Int)
        #expect(place["text"] as? String == String(decoding: parsed.source.bytes[start..<end], as: UTF8.self))
      }
    }
    #expect(provenance["/measures/0/other/งบ~1~0บาท (3)"] != nil)
    #expect(provenance["/overall/level"]?.count == 2)
    #expect(provenance["/changes/0/instrument"] == nil)
  }

  @Test("Line and column count from 1, in code points, over CRLF and tabs")
  func positions() throws {
    let document = try object(json(SampleReport.parsed()))
    let provenance = try #require(document["provenance"] as? [String: [[String: Any]]])
    let place = try #require(provenance["/overall/score"]?.first)
    #expect(place["line"] as? Int == 2)
    #expect(place["column"] as? Int == 7)
    #expect(place["page"] is NSNull)
  }

  @Test("A value has a doubt for each reason, and a document whose markup is too deep has one of its own")
  func doubts() throws {
    let document = try object(json(SampleReport.parsed(hasUnreadMarkup: true)))
    let doubts = try #require(document["doubts"] as? [[String: String]])
    #expect(
      doubts.map { "\($0["subject"] ?? "?") \($0["reason"] ?? "?")" } == [
        " invalid-bytes", "/indicators/0/score repaired-text", "/indicators/0/score inferred",
        "/changes/0/instrument inferred",
      ])
    #expect(doubts.allSatisfy { $0["message"]?.isEmpty == false && $0["messageTh"]?.isEmpty == false })
  }

  @Test("Without provenance the key is there and empty")
  func withoutProvenance() throws {
    let document = try object(json(SampleReport.parsed(), OutputOptions(hasProvenance: false)))
    #expect((document["provenance"] as? [String: Any])?.isEmpty == true)
    #expect((document["unclaimed"] as? [Any])?.count == 1)
  }

  @Test("A place that cuts or holds invalid bytes shows them as U+FFFD")
  func invalidBytes() throws {
    var bytes = Array("ก ".utf8)
    bytes += [0xFF, UInt8(ascii: "x")]
    let span = SourceSpan(lower: 4, upper: 6)
    let source = SourceText(
      bytes: bytes, encoding: .utf8, invalid: [SourceSpan(lower: 4, upper: 5)], inputByteCount: bytes.count)
    let parsed = ParsedReport(
      source: source, repairs: [], report: ITAReport(), edition: nil, recomputation: nil, findings: [],
      unclaimed: [span, SourceSpan(lower: 0, upper: 1)], hasUnreadMarkup: false)
    let places = try #require(object(json(parsed))["unclaimed"] as? [[String: Any]])
    #expect(places.map { $0["text"] as? String } == ["\u{FFFD}x", "\u{FFFD}"])
  }
}

/// The keys that the schema requires, in its order.
private enum RequiredKeys {
  static func ofRoot() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let schema = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appending(path: "Schema/report.schema.json")))
    let keys = (schema as? [String: Any])?["required"] as? [String]
    return try #require(keys)
  }
}

/// Follows JSON Pointers.
private enum JSONPointerReader {
  static func value(at pointer: String, in document: Any) -> Any? {
    pointer.split(separator: "/").reduce(document as Any?) { value, token in
      let key = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
      if let object = value as? [String: Any] { return object[key] }
      guard let array = value as? [Any], let index = Int(key), array.indices.contains(index) else {
        return nil
      }
      return array[index]
    }
  }
}
