extension TidyTable {
  /// One row a report: the document, the agency, the overall result, and how many things are wrong.
  static let reports = TidyTable(
    reports: "reports", Words(th: "รายงาน", en: "Reports"),
    ofAgency + ofResult + ofChecks + ofDocument)

  private static let ofAgency: [TidyField<TidyReport>] =
    [
      .text("agency", "หน่วยงาน", "Agency") { $0.report.agency?.name.value },
      .text("agency_type", "ประเภทหน่วยงาน", "Agency type") { $0.report.agency?.type.value.rawValue },
      .text("proper_name", "ชื่อเฉพาะ", "Proper name") { $0.report.agency?.properName?.value },
      .text("subdistrict", "ตำบล", "Subdistrict") { $0.report.agency?.subdistrict?.value },
      .text("district", "อำเภอ", "District") { $0.report.agency?.district?.value },
      .text("province", "จังหวัด", "Province") { $0.report.agency?.province?.value },
      .text("province_code", "รหัสจังหวัด", "Province code") { $0.report.agency?.provinceCode },
      .texts("other_spellings", "ชื่อที่สะกดต่างออกไป", "Other spellings") {
        $0.report.agency?.otherSpellings.map(\.value) ?? []
      },
      .text("place_code", "รหัสพื้นที่", "Place code") { $0.report.agency?.place?.code.description },
      .text("place_subdistrict", "ตำบลตามทะเบียน", "Registered subdistrict") {
        $0.report.agency?.place?.subdistrict
      },
      .text("place_district", "อำเภอตามทะเบียน", "Registered district") { $0.report.agency?.place?.district },
      .text("place_province", "จังหวัดตามทะเบียน", "Registered province") { $0.report.agency?.place?.province },
    ] + TidyField.place("agency_", of: "ชื่อหน่วยงาน", "Agency") { $0.report.agency?.name.span }

  private static let ofResult: [TidyField<TidyReport>] =
    [.integer("fiscal_year", "ปีงบประมาณ", "Fiscal year") { $0.report.fiscalYear?.value }]
    + TidyField.place("fiscal_year_", of: "ปีงบประมาณ", "Fiscal year") { $0.report.fiscalYear?.span }
    + [.decimal("overall_score", "คะแนนรวม", "Overall score") { $0.report.overall?.score?.value }]
    + TidyField.place("overall_score_", of: "คะแนนรวม", "Overall score") { $0.report.overall?.score?.span }
    + [.text("overall_level", "ระดับ", "Level") { $0.report.overall?.level?.value }]
    + TidyField.place("overall_level_", of: "ระดับ", "Level") { $0.report.overall?.level?.span }

  private static let ofChecks: [TidyField<TidyReport>] = [
    .decimal("recomputed_score", "คะแนนที่คำนวณใหม่", "Recomputed score") {
      $0.parsed.recomputation?.overall.score
    },
    .decimal("recomputed_low", "คะแนนที่คำนวณใหม่ ต่ำสุดที่เป็นไปได้", "Recomputed, lowest") {
      $0.parsed.recomputation?.overall.low
    },
    .decimal("recomputed_high", "คะแนนที่คำนวณใหม่ สูงสุดที่เป็นไปได้", "Recomputed, highest") {
      $0.parsed.recomputation?.overall.high
    },
    .text("recomputed_level", "ระดับที่คำนวณใหม่", "Recomputed level") { $0.parsed.recomputation?.level },
    .flag("agrees", "คะแนนรวมตรงกับที่คำนวณ", "Agrees") { $0.parsed.recomputation?.agrees },
    .text("edition", "หลักเกณฑ์ของปี", "Rules of the year") {
      $0.parsed.recomputation?.edition.fiscalYear.description
    },
    .integer("errors", "ข้อผิดพลาด", "Errors") { $0.count(.error) },
    .integer("warnings", "คำเตือน", "Warnings") { $0.count(.warning) },
    .integer("notes", "ข้อสังเกต", "Notes") { $0.count(.note) },
    .integer("doubts", "ค่าที่ไม่แน่ชัด", "Doubts") { $0.doubts.count },
    .integer("unclaimed", "ตัวเลขที่ไม่ได้นำมาใช้", "Unclaimed numbers") { $0.parsed.unclaimed.count },
  ]

  private static let ofDocument: [TidyField<TidyReport>] = [
    .text("title", "ชื่อเอกสาร", "Title") { $0.report.title?.value },
    .date("report_date", "วันที่ของเอกสาร", "Date") { $0.report.reportDate?.value },
    .text("document_kind", "ลักษณะของเอกสาร", "Kind of document") { $0.report.kind.rawValue },
    .text("scheme", "ระบบการประเมิน", "Scheme") { $0.report.scheme.rawValue },
    .text("name", "ชื่อในรายงาน JSON", "Name in JSON") { $0.description.name },
    .text("format", "รูปแบบไฟล์", "Format") { $0.description.format.rawValue },
    .text("encoding", "รหัสอักขระ", "Encoding") { $0.parsed.source.encoding.rawValue },
    .integer("byte_count", "ขนาด (ไบต์)", "Bytes") { $0.parsed.source.inputByteCount },
    .text("sha256", "SHA-256", "SHA-256") { $0.description.sha256 },
  ]
}
