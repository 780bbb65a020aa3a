import Testing
import ThaiDocParse

@Suite("Register of places") struct PlaceRegisterTests {
  /// All subdistricts, read from the embedded data.
  static let subdistricts = PlaceRegister.codes(.subdistrict).compactMap(PlaceRegister.place)

  @Test func holdsTheWholeCountry() {
    #expect(PlaceRegister.codes(.province).count == 77)
    #expect(PlaceRegister.codes(.district).count == 928)
    #expect(PlaceRegister.codes(.subdistrict).count == 7_436)
    #expect(Self.subdistricts.count == 7_436)
  }

  @Test func codesAscend() {
    for level in PlaceCode.Level.allCases {
      let codes = PlaceRegister.codes(level)
      #expect(zip(codes, codes.dropFirst()).allSatisfy(<), "\(level)")
      #expect(codes.allSatisfy { $0.level == level }, "\(level)")
    }
  }

  @Test func everyProvinceIsFoundByItsName() throws {
    for code in PlaceRegister.codes(.province) {
      let place = try #require(PlaceRegister.place(code))
      #expect(find(.province, place.province) == code)
      let found = prefix(.province, place.province + "ได้คะแนน")
      #expect(found?.code == code && found?.length == place.province.utf8.count)
      #expect(place.district == nil && place.subdistrict == nil)
    }
  }

  @Test func everyDistrictIsFoundByItsName() throws {
    for code in PlaceRegister.codes(.district) {
      let place = try #require(PlaceRegister.place(code))
      let name = try #require(place.district)
      #expect(find(.district, name, in: code.province) == code)
      #expect(prefix(.district, name + " จังหวัด", in: code.province)?.code == code)
      #expect(place.subdistrict == nil)
    }
  }

  @Test func everySubdistrictIsFoundByItsName() throws {
    for place in Self.subdistricts {
      let name = try #require(place.subdistrict)
      #expect(find(.subdistrict, name, in: place.code.district) == place.code)
      let found = PlaceRegister.resolve(
        subdistrict: name, district: place.district, province: place.province)
      #expect(found?.place == place && found?.closeness == .exact)
    }
  }

  @Test(arguments: [
    ("กรุงเทพมหานคร", "10"), ("กทม.", "10"), ("กทม", "10"), ("กรุงเทพฯ", "10"), ("กรุงเทพ", "10"),
    ("อยุธยา", "14"), ("เชียงราย", "57"), ("บึงกาฬ", "38"),
  ])
  func provinces(name: String, code: String) {
    #expect(find(.province, name)?.description == code)
    #expect(find(.province, name)?.isoCode == "TH-" + code)
  }

  @Test(arguments: ["", "เชียง", "เชียงราย ", "จังหวัดเชียงราย", "เชียงลาย", "แม่จัน"])
  func noProvinces(name: String) {
    #expect(find(.province, name) == nil)
  }

  @Test func districtsAnswerToShortNames() {
    #expect(find(.district, "เมือง", in: PlaceCode("57"))?.description == "5701")
    #expect(find(.district, "เมืองเชียงราย", in: PlaceCode("57"))?.description == "5701")
    #expect(find(.district, "พระนคร", in: PlaceCode("10"))?.description == "1001")
    #expect(find(.district, "เขตพระนคร")?.description == "1001")
  }

  @Test func bothNamesOfOnePlaceFindIt() {
    for name in ["ปอภาร", "ปอพาน", "ปอภาร (ปอพาน)"] {
      #expect(find(.subdistrict, name, in: PlaceCode("4501"))?.description == "450109")
    }
  }

  @Test func aNameOfSeveralPlacesFindsNone() {
    #expect(find(.district, "เฉลิมพระเกียรติ") == nil)
    #expect(find(.district, "เฉลิมพระเกียรติ", in: PlaceCode("31")) != nil)
    #expect(find(.district, "เมือง") == nil)
    #expect(find(.subdistrict, "หนองบัว") == nil)
  }

  @Test func aDistrictOfAnotherProvinceIsNotFound() {
    #expect(find(.district, "แม่จัน", in: PlaceCode("50")) == nil)
    #expect(find(.subdistrict, "ศรีค้ำ", in: PlaceCode("5701")) == nil)
    #expect(find(.subdistrict, "ศรีค้ำ")?.description == "570711")
  }

  @Test func aCodeOfNoPlaceHasNone() throws {
    for digits in ["1599", "99", "570799", "5799"] {
      #expect(PlaceRegister.place(try #require(PlaceCode(digits))) == nil)
    }
    #expect(find(.district, "แม่จัน", in: PlaceCode("99")) == nil)
  }

  private func find(_ level: PlaceCode.Level, _ name: String, in area: PlaceCode? = nil) -> PlaceCode? {
    PlaceRegister.find(level, named: name.utf8.span, in: area)
  }

  private func prefix(
    _ level: PlaceCode.Level, _ text: String, in area: PlaceCode? = nil
  ) -> PlaceRegister.Prefix? {
    PlaceRegister.prefix(level, of: text.utf8.span, at: 0, in: area)
  }
}

@Suite("Registered name at the start of text") struct PlacePrefixTests {
  @Test func theNameEndsWhereTheSentenceGoesOn() {
    #expect(prefix(.province, "เชียงรายได้คะแนน") == "เชียงราย")
    #expect(prefix(.province, "กทม.") == "กทม.")
    #expect(prefix(.province, "กรุงเทพมหานครได้") == "กรุงเทพมหานคร")
    #expect(prefix(.district, "แม่จันจังหวัดเชียงราย", in: "57") == "แม่จัน")
    #expect(prefix(.subdistrict, "ศรีค้ำอำเภอแม่จัน", in: "57") == "ศรีค้ำ")
  }

  @Test func theLongestNameIsTaken() {
    #expect(prefix(.district, "เมืองเชียงราย", in: "57") == "เมืองเชียงราย")
    #expect(prefix(.district, "เมือง จังหวัดเชียงราย", in: "57") == "เมือง")
    #expect(prefix(.province, "นครราชสีมา") == "นครราชสีมา")
  }

  @Test func aNameOfSeveralPlacesHasALengthAndNoCode() {
    let text = "เฉลิมพระเกียรติจังหวัด"
    let found = PlaceRegister.prefix(.district, of: text.utf8.span, at: 0)
    #expect(found != nil && found?.code == nil)
    #expect(found?.length == "เฉลิมพระเกียรติ".utf8.count)
  }

  @Test func aNameIsNotCutOutOfASyllable() {
    #expect(prefix(.province, "ตาก") == "ตาก")
    #expect(prefix(.province, "ตากุ") == nil)
    #expect(prefix(.province, "น่าน์") == nil)
    #expect(prefix(.province, "แพร่ี") == nil)
  }

  @Test(arguments: ["", "เชียง", " เชียงราย", "Chiang Rai", "\u{FFFD}"])
  func otherTextHasNone(text: String) {
    #expect(prefix(.province, text) == nil)
  }

  @Test func anyOffsetIsAllowed() {
    let text = "จังหวัดเลย"
    for offset in 0...text.utf8.count + 4 {
      let found = PlaceRegister.prefix(.province, of: text.utf8.span, at: offset)
      #expect((found != nil) == (offset == "จังหวัด".utf8.count), "\(offset)")
    }
  }

  private func prefix(_ level: PlaceCode.Level, _ text: String, in area: String? = nil) -> String? {
    let found = PlaceRegister.prefix(level, of: text.utf8.span, at: 0, in: area.flatMap(PlaceCode.init))
    return found.flatMap { String(text.utf8.prefix($0.length)) }
  }
}
