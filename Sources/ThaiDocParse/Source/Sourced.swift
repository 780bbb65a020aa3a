/// A value and the places in the source that say so.
public struct Sourced<Value> {
  /// The value as read.
  public var value: Value
  /// The best place.
  public var span: SourceSpan
  /// Where it is stated again, in document order.
  public var others: [SourceSpan] = []
  /// Why the value is less than certain; empty for a value that was read plainly.
  public var doubts: DoubtReasons = []

  /// A value read at one place.
  public init(_ value: Value, at span: SourceSpan, others: [SourceSpan] = [], doubts: DoubtReasons = []) {
    self.value = value
    self.span = span
    self.others = others
    self.doubts = doubts
  }

  /// The same places for a value worked out from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Sourced<Other> {
    Sourced<Other>(transform(value), at: span, others: others, doubts: doubts)
  }

  /// Notes a further place that states the same value.
  mutating func restate(at place: SourceSpan) {
    // Places come in the order of the text, so one that is known stands among the last.
    if place != span && !others.suffix(32).contains(place) { others.append(place) }
  }
}

extension Sourced: Sendable where Value: Sendable {}
extension Sourced: Equatable where Value: Equatable {}

/// Why a value is less than certain. The names are those of the report schema.
public struct DoubtReasons: OptionSet, Sendable, Hashable {
  /// One bit a reason.
  public let rawValue: UInt16
  /// A set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The letters of the value were repaired.
  public static let repairedText = DoubtReasons(rawValue: 1 << 0)
  /// Several values stand in the text; the best supported one was taken.
  public static let severalCandidates = DoubtReasons(rawValue: 1 << 1)
  /// No words name the value; it follows from what stands around it.
  public static let inferred = DoubtReasons(rawValue: 1 << 2)
  /// The spelling is near the one expected, not the same.
  public static let spellingMatchedNearly = DoubtReasons(rawValue: 1 << 3)
  /// The table has no header words that name the column.
  public static let tableShapeGuessed = DoubtReasons(rawValue: 1 << 4)
  /// Bytes at that place are no valid text, or markup nests deeper than it is followed.
  public static let invalidBytes = DoubtReasons(rawValue: 1 << 5)
  /// The number and the name of the indicator disagree; the name decided.
  public static let numberNameConflict = DoubtReasons(rawValue: 1 << 6)
  /// A rule of that year that no source confirms was used.
  public static let presumedRule = DoubtReasons(rawValue: 1 << 7)

  /// Every single reason, with its name in the schema and what to tell a reader.
  static let catalogue: [(reason: DoubtReasons, name: StaticString, th: StaticString, en: StaticString)] = [
    (
      .repairedText, "repaired-text", "ข้อความตรงนี้ชำรุดและได้รับการซ่อมก่อนอ่าน โปรดเทียบกับต้นฉบับ",
      "The text here was damaged and was repaired before it was read; compare it with the original."
    ),
    (
      .severalCandidates, "several-candidates", "เอกสารระบุไว้หลายค่า เลือกค่าที่มีหลักฐานรองรับมากที่สุด",
      "The document states several values; the best supported one was taken."
    ),
    (
      .inferred, "inferred", "ไม่มีคำที่ระบุค่านี้โดยตรง อนุมานจากข้อความรอบข้าง",
      "No words name this value; it was inferred from what stands around it."
    ),
    (
      .spellingMatchedNearly, "spelling-matched-nearly", "สะกดใกล้เคียงกับคำที่กำหนดแต่ไม่ตรงกันทุกตัวอักษร",
      "The spelling is close to the expected one, but not the same."
    ),
    (
      .tableShapeGuessed, "table-shape-guessed", "ตารางไม่มีหัวคอลัมน์ที่บอกความหมาย พิจารณาจากรูปของตาราง",
      "The table has no header that names this column; its shape decided."
    ),
    (
      .invalidBytes, "invalid-bytes", "ตรงนี้มีไบต์ที่ไม่ใช่ข้อความ หรือแท็กซ้อนกันลึกเกินกว่าที่อ่านได้",
      "Bytes at this place are no valid text, or markup nests too deep to follow."
    ),
    (
      .numberNameConflict, "number-name-conflict", "เลขที่กับชื่อตัวชี้วัดไม่ตรงกัน ถือตามชื่อ",
      "The number and the name of the indicator disagree; the name decided."
    ),
    (
      .presumedRule, "presumed-rule", "ใช้เกณฑ์ของปีนั้นซึ่งยังไม่มีแหล่งอ้างอิงยืนยัน",
      "A rule of that year was used that no source confirms."
    ),
  ]
}
