extension Rule {
  /// The stated subdistrict, district and province don't lie in each other.
  static let placeNotWithin = Rule(
    "ITA307", "place-not-within", .warning,
    title: Words(th: "ตำบล อำเภอ และจังหวัดไม่สอดคล้องกัน", en: "Places don't lie in each other"),
    rationale: Words(
      th: "ตามทะเบียน ตำบลต้องอยู่ในอำเภอ และอำเภอต้องอยู่ในจังหวัดที่ระบุไว้ ที่อยู่ที่ไม่สอดคล้องกันมักคัดลอกมาจากหน่วยงานอื่น",
      en: """
        By the register a subdistrict lies in its district, and that in its province. An address that doesn't fit was \
        often copied from another agency.
        """),
    triggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลดงมะแว้งทอง
        อำเภอ⟦เสลภูมิ⟧ จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลดงมะแว้งทอง ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        โรงเรียนดงมะแว้งทองวิทยา
        ตำบล⟦ศรีค้ำ⟧ อำเภอเสลภูมิ จังหวัดร้อยเอ็ด

        โรงเรียนดงมะแว้งทองวิทยา ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        โรงเรียนดงมะแว้งทองวิทยา
        ตำบลศรีค้ำ อำเภอแม่จัน จังหวัดเชียงราย

        โรงเรียนดงมะแว้งทองวิทยา ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      // A place that is registered nowhere may be invented or new.
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        โรงเรียนดงมะแว้งทองวิทยา
        ตำบลดงมะแว้งทอง อำเภอเสลภูมิ จังหวัดร้อยเอ็ด

        โรงเรียนดงมะแว้งทองวิทยา ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
    ]
  ) { checkup in
    guard let agency = checkup.report.agency, let province = agency.province,
      // An address that resolves to a place as a whole fits.
      agency.place == nil || agency.subdistrict == nil && agency.type.value.isLocalGovernment == false,
      let code = PlaceRegister.find(.province, named: province.value.utf8.span)
    else { return [] }
    if let district = agency.district, isElsewhere(.district, district.value, than: code) {
      return [
        Hit(
          message: .isNotIn(
            Words(th: "อำเภอ", en: "district"), district.value, Words(th: "จังหวัด", en: "province"),
            province.value),
          found: .text(district), subjects: ["/agency/district", "/agency/province"], at: district.span,
          comparedWith: [province.span])
      ]
    }
    guard let subdistrict = agency.subdistrict else { return [] }
    let area =
      agency.district.map { PlaceRegister.find(.district, named: $0.value.utf8.span, in: code) } ?? code
    guard let area, isElsewhere(.subdistrict, subdistrict.value, than: area) else { return [] }
    let around = agency.district ?? province
    return [
      Hit(
        message: .isNotIn(
          Words(th: "ตำบล", en: "subdistrict"), subdistrict.value,
          agency.district == nil
            ? Words(th: "จังหวัด", en: "province") : Words(th: "อำเภอ", en: "district"),
          around.value),
        found: .text(subdistrict), subjects: ["/agency/subdistrict", "/agency/province"],
        at: subdistrict.span, comparedWith: [agency.district?.span, province.span].compactMap(\.self))
    ]
  }

  /// Whether a place of that name is registered, but none in the area, nor one that is spelled nearly so there.
  private static func isElsewhere(_ level: PlaceCode.Level, _ name: String, than area: PlaceCode) -> Bool {
    let name = name.utf8.span
    for closeness in [PlaceRegister.Closeness.exact, .nearly]
    where !PlaceRegister.matches(level, named: name, closeness, in: area).isEmpty { return false }
    return !PlaceRegister.matches(level, named: name, .exact, in: nil).isEmpty
  }
}

extension Message {
  fileprivate static func isNotIn(_ level: Words, _ name: String, _ outer: Words, _ area: String) -> Message {
    Message(
      th: "ตามทะเบียน {0}{1} ไม่ได้อยู่ใน{2}{3}", en: "By the register, {1} ({0}) does not lie in {3} ({2}).",
      .words(level), .text(name), .words(outer), .text(area))
  }
}
