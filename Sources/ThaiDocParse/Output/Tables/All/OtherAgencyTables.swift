extension TidyTable {
  /// One row another agency, as leagues list them.
  static let otherAgencies = TidyTable(
    "other_agencies", Words(th: "หน่วยงานอื่นในเอกสาร", en: "Other agencies"), of: { $0.report.otherAgencies },
    [
      .text("name", "หน่วยงาน", "Agency") { $0.name.value },
      .text("district", "อำเภอ", "District") { $0.district?.value },
      .text("province", "จังหวัด", "Province") { $0.province?.value },
      .integer("fiscal_year", "ปีงบประมาณ", "Fiscal year") { $0.fiscalYear?.value },
      .integer("rank", "อันดับ", "Rank") { $0.rank?.value },
      .decimal("overall_score", "คะแนนรวม", "Overall score") { $0.overall?.score?.value },
      .text("overall_level", "ระดับ", "Level") { $0.overall?.level?.value },
    ] + TidyField.place { $0.overall?.score?.span ?? $0.name.span })

  /// One row what another agency got in an instrument.
  static let otherAgencyInstruments = TidyTable(
    "other_agency_instruments", Words(th: "เครื่องมือของหน่วยงานอื่น", en: "Instruments of other agencies"),
    inside: "other_agencies", by: .positionOf("agency", "หน่วยงาน", "Agency"),
    of: { $0.report.otherAgencies.map(\.instruments) },
    [
      .text("code", "รหัส", "Code") { $0.code.value.rawValue },
      .decimal("score", "คะแนน", "Score") { $0.score?.value },
      .decimal("points", "คะแนนถ่วงน้ำหนัก", "Points") { $0.points?.value },
    ] + TidyField.place { $0.score?.span ?? $0.points?.span ?? $0.code.span })

  /// One row another agency's score in an indicator.
  static let otherAgencyIndicators = TidyTable(
    "other_agency_indicators", Words(th: "ตัวชี้วัดของหน่วยงานอื่น", en: "Indicators of other agencies"),
    inside: "other_agencies", by: .positionOf("agency", "หน่วยงาน", "Agency"),
    of: { $0.report.otherAgencies.map(\.indicators) },
    [
      .integer("number", "ตัวชี้วัดที่", "Number") { $0.number.value },
      .decimal("score", "คะแนน", "Score") { $0.score.value },
    ] + TidyField.place { $0.score.span })
}
