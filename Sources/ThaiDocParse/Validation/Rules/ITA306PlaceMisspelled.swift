extension Rule {
  /// The agency's place is no registered name, but nearly one.
  static let placeMisspelled = Rule(
    "ITA306", "place-misspelled", .warning,
    title: Words(th: "ชื่อสถานที่สะกดไม่ตรงกับทะเบียน", en: "Place spelled unlike the register"),
    rationale: Words(
      th:
        "ชื่อตำบลหรืออำเภอของหน่วยงานไม่มีในทะเบียน แต่ในอำเภอหรือจังหวัดเดียวกันมีชื่อที่ต่างกันเพียงเครื่องหมายหรืออักษรเดียวอยู่ชื่อเดียว จึงน่าจะสะกดผิด",
      en: """
        The name of the agency's place is not registered, while a single one in the same district or province differs \
        from it by one mark or letter; so it is likely a slip.
        """),
    triggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบล⟦ศรีคำ⟧
        อำเภอแม่จัน จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลศรีคำ ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลศรีค้ำ
        อำเภอ⟦แม่จน⟧ จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลศรีค้ำ ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
    ],
    nonTriggering: [
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลศรีค้ำ
        อำเภอแม่จัน จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลศรีค้ำ ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      // A name that is near nothing may be invented or new.
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        องค์การบริหารส่วนตำบลดงมะแว้งทอง
        อำเภอแม่จัน จังหวัดเชียงราย

        องค์การบริหารส่วนตำบลดงมะแว้งทอง ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
      // Municipalities are also named for other things than subdistricts: only a mark makes one of their names a slip.
      Example(
        """
        รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕
        เทศบาลตำบลศรีขำ
        อำเภอแม่จัน จังหวัดเชียงราย

        เทศบาลตำบลศรีขำ ได้คะแนนรวม ๘๗.๘๖ คะแนน
        """),
    ]
  ) { checkup in
    guard let agency = checkup.report.agency, let slip = PlaceSlip(agency) else { return [] }
    return [
      Hit(
        message: .isNear(slip), expected: .text(slip.registered), found: .text(slip.written),
        subjects: [slip.pointer], at: slip.written.span)
    ]
  }
}

/// A name of the agency's place that differs by one code point from the registered one.
private struct PlaceSlip {
  let written: Sourced<String>
  let registered: String
  /// What the place lies in.
  let area: String
  let pointer: Pointer

  /// `nil` where all names are registered, and where none is near.
  init?(_ agency: Agency) {
    guard let place = agency.place else { return nil }
    if let registered = place.subdistrict, let found = Self.subdistrict(agency),
      Self.isSlip(found.name.value, registered, anyLetter: found.mustBeRegistered),
      !Self.isRegistered(found.name.value, agency, place)
    {
      (written, pointer, self.registered) = (found.name, found.pointer, registered)
      area = place.district ?? place.province
      return
    }
    guard let district = agency.district, let registered = place.district,
      Self.isSlip(district.value, registered, anyLetter: true),
      PlaceRegister.matches(.district, named: district.value.utf8.span, .exact, in: place.code.province)
        .isEmpty
    else { return nil }
    (written, pointer, self.registered, area) = (district, "/agency/district", registered, place.province)
  }

  /// The name that should be a subdistrict's: the stated one, else the agency's own.
  private static func subdistrict(
    _ agency: Agency
  ) -> (name: Sourced<String>, pointer: Pointer, mustBeRegistered: Bool)? {
    if let stated = agency.subdistrict { return (stated, "/agency/subdistrict", true) }
    guard let own = agency.properName else { return nil }
    switch agency.type.value {
    case .subdistrictAdministrativeOrganization: return (own, "/agency/properName", true)
    case .subdistrictMunicipality, .townMunicipality, .cityMunicipality:
      return (own, "/agency/properName", false)
    default: return nil
    }
  }

  private static func isSlip(_ name: String, _ registered: String, anyLetter: Bool) -> Bool {
    guard !name.isSpelled(registered), Spelling.differByOne(name.utf8.span, registered.utf8.span) else {
      return false
    }
    return anyLetter || withoutMarks(name) == withoutMarks(registered)
  }

  private static func withoutMarks(_ name: String) -> [UInt8] { Skeleton.letters(of: name) }

  /// Whether the province has a place of just this name: a subdistrict, or a district that a municipality is named for.
  private static func isRegistered(_ name: String, _ agency: Agency, _ place: Place) -> Bool {
    let province = place.code.province
    return [PlaceCode.Level.subdistrict, .district].contains { level in
      !PlaceRegister.matches(level, named: name.utf8.span, .exact, in: province).isEmpty
    }
  }
}

extension Message {
  fileprivate static func isNear(_ slip: PlaceSlip) -> Message {
    Message(
      th: "ไม่พบชื่อ “{0}” ในทะเบียน แต่ใน{2}มีชื่อที่ขึ้นทะเบียนไว้ว่า “{1}” ซึ่งต่างกันเพียงตัวอักษรหรือเครื่องหมายเดียว",
      en: "“{0}” is not registered; the registered name in {2} that differs in one place is “{1}”.",
      .text(slip.written), .text(slip.registered), .text(slip.area))
  }
}
