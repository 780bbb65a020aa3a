/// What is known of a fiscal year before the form of ten indicators. No totals are worked out for it.
public struct EarlierEdition: Sendable {
  /// Fiscal year, Buddhist era.
  public let fiscalYear: Int
  /// The instruments.
  public let instruments: [InstrumentCode]
  /// The names of the five indices that agencies were scored on.
  public let indices: [String]
  /// What else is known, and what is not.
  public let remark: Words
  /// Where this is from.
  public let citations: [Citation]

  /// Every earlier year of which something is known, oldest first.
  public static let all: [EarlierEdition] = [.year2557, .year2558, .year2559, .year2560, .year2561]

  /// The indices of all years before 2562.
  static let fiveIndices = [
    "ดัชนีความโปร่งใส", "ดัชนีความพร้อมรับผิด", "ดัชนีความปลอดจากการทุจริตในการปฏิบัติงาน", "ดัชนีวัฒนธรรมคุณธรรมในองค์กร",
    "ดัชนีคุณธรรมการทำงานในหน่วยงาน",
  ]

  static func fiveIndices(_ fiscalYear: Int, remark: Words, citations: [Citation]) -> EarlierEdition {
    EarlierEdition(
      fiscalYear: fiscalYear, instruments: [.iit, .eit, .ebit], indices: fiveIndices, remark: remark,
      citations: citations)
  }
}
