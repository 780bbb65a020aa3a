/// JSON Pointers (RFC 6901) to values of a report, as findings name their subjects.
enum Pointer {
  static let overallScore = "/overall/score"
  static let overallLevel = "/overall/level"
  static let agencyName = "/agency/name"
  static let fiscalYear = "/fiscalYear"

  static func indicator(_ index: Int, _ field: String = "score") -> String { "/indicators/\(index)/\(field)" }
  static func instrument(_ index: Int, _ field: String) -> String { "/instruments/\(index)/\(field)" }
  static func claim(_ index: Int, _ field: String = "value") -> String { "/claims/\(index)/\(field)" }
  static func gradingRow(_ index: Int) -> String { "/gradingScale/\(index)" }
  static func measure(_ index: Int, _ field: String) -> String { "/measures/\(index)/\(field)" }
}
