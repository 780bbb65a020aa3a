import Foundation
import Testing
import _TestSupport

@testable import ThaiDocParse

/// A report together with its JSON, and what must hold for any report.
struct Soundness {
  let parsed: ParsedReport
  let json: JSONValue

  init(_ input: [UInt8]) throws {
    parsed = try ReportParser().parse(input)
    let description = SourceDescription(name: "test.txt", sha256: String(repeating: "0", count: 64))
    json = try JSONValue(parsing: Data(ReportEncoder.json.encode(parsed, from: description)))
  }

  /// Parts of a report that are not read from its text.
  private static let withoutPlaces: Set<String> = [
    "schemaVersion", "source", "document", "recomputation", "findings", "doubts", "unclaimed", "provenance",
  ]
  private static let workedOut: Set<String> = ["provinceCode", "place", "holds", "instrument"]

  /// One line for each fault.
  var faults: [String] { placeFaults + pointerFaults }

  /// Places outside of the text, that cut a letter, or whose text, line or column is another.
  private var placeFaults: [String] {
    let locator = LinePlaces(parsed.source.bytes)
    let isWhole = !String(decoding: parsed.source.bytes, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    let listed =
      json["provenance"]?.members.flatMap { key, places in places.elements.map { (key, $0) } } ?? []
    let unclaimed = json["unclaimed"]?.elements.map { ("unclaimed", $0) } ?? []
    return (listed + unclaimed).compactMap { name, place in
      guard let lower = place["byteStart"]?.integer, let upper = place["byteEnd"]?.integer, 0 <= lower,
        lower <= upper, upper <= parsed.source.bytes.count
      else { return "\(name): lies outside of the text" }
      let text = parsed.source.text(at: SourceSpan(lower: UInt32(lower), upper: UInt32(upper)))
      if text != place["text"]?.string { return "\(name): its text is \(text)" }
      if isWhole && text.unicodeScalars.contains("\u{FFFD}") {
        return "\(name): cuts a letter"
      }
      let (line, column) = locator.position(of: lower)
      return place["line"]?.integer == line && place["column"]?.integer == column
        ? nil : "\(name): stands at \(line):\(column)"
    }
  }

  /// Values without a place, and places without a value.
  private var pointerFaults: [String] {
    let provenance = json["provenance"] ?? .null
    let missing = json.leaves.compactMap { pointer, value in
      value != .null && Self.needsPlace(pointer) && (provenance[pointer]?.elements ?? []).isEmpty
        ? "\(pointer): has no place" : nil
    }
    let idle = provenance.members.compactMap { pointer, _ in
      let value = json.at(pointer: pointer)
      return value == nil || value == .null || !Self.needsPlace(pointer)
        ? "\(pointer): has a place for nothing" : nil
    }
    let doubts = json["doubts"]?.elements.compactMap { doubt in
      doubt["subject"]?.string.flatMap { json.at(pointer: $0) == nil ? "doubt of \($0): leads nowhere" : nil }
    }
    return missing + idle + (doubts ?? [])
  }

  private static func needsPlace(_ pointer: String) -> Bool {
    let keys = JSONValue.keys(ofPointer: pointer).prefix { $0 != "other" }
    guard let first = keys.first else { return false }
    return !withoutPlaces.contains(first) && workedOut.isDisjoint(with: keys)
  }
}
