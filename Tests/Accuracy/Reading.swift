import ThaiDocParse
import _Generator

/// What the parser makes of one document.
struct Reading {
  /// The report's JSON; null where it is no JSON.
  let report: Tree
  /// Codes of what it finds wrong, with errors and warnings apart.
  let codes: Set<String>
  let graveCodes: Set<String>

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    guard let parsed = try? ReportParser().parse(bytes) else {
      (report, codes, graveCodes) = (.null, [], [])
      return
    }
    let source = SourceDescription(name: "-", sha256: String(repeating: "0", count: 64))
    let options = OutputOptions(hasProvenance: false, isCompact: true)
    report = Tree(json: ReportEncoder.json.encode(parsed, from: source, options: options)) ?? .null
    codes = Set(parsed.findings.map(\.rule.code))
    graveCodes = Set(parsed.findings.filter { $0.rule.severity > .note }.map(\.rule.code))
  }

  /// Errors and warnings about a document in which all is well. It need not state a level, and that may be told.
  func alarms(about document: DrawnDocument) -> Set<String> {
    let hasLevel = !(document.expected["overall"]?["level"] ?? .null).isEmpty
    return hasLevel ? graveCodes : graveCodes.subtracting(["ITA604"])
  }

  /// Numbers that stand as somebody's score: of this agency or another, in this year or another.
  var scoreCount: Int {
    let lists = ["instruments", "indicators", "history", "otherAgencies"].flatMap {
      report[$0]?.elements ?? []
    }
    return ([report] + lists).reduce(0) { count, part in
      let values = [part["overall"]?["score"], part["score"], part["points"]]
      return count + values.count { !($0 ?? .null).isEmpty }
    }
  }
}
