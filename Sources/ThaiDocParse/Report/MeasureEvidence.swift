/// What the rows of a measure show besides its values.
public struct MeasureEvidence: Sendable {
  /// Counts the places where numbers may start again at 1: a new table, a heading between rows, a new point to answer.
  public var series = 0
  /// Whether its number is one of the table's own: where a column numbers the rows, numbers inside titles count apart.
  public var isNumberedByTable = true
  /// Fields whose cell is there and holds nothing in any row of the measure.
  public var emptyCells: [EmptyCell] = []
  /// The dates in its cells with a month and a year, other than those of documents that it cites; in document order.
  public var dates: [MeasureDate] = []
}

/// What a measure has to say. The raw value is the field's name in the report.
public enum MeasureField: String, Sendable, CaseIterable {
  /// ขั้นตอนหรือวิธีการ
  case steps
  /// ผู้รับผิดชอบ
  case responsible
  /// ระยะเวลาดำเนินการ
  case period
  /// การติดตามผล
  case followUp
}

/// A cell without any text.
public struct EmptyCell: Sendable {
  /// What should stand in it.
  public var field: MeasureField
  /// Where it is: a span without bytes, or white space.
  public var place: SourceSpan
}

/// A date in the cells of a measure.
public struct MeasureDate: Sendable {
  /// The fiscal year that it falls in, Buddhist era.
  public var fiscalYear: Int
  /// The date as written.
  public var place: SourceSpan
  /// Whether it stands in the column of the period.
  public var isPeriod: Bool
}
