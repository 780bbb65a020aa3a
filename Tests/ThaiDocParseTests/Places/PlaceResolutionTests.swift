import Testing
import ThaiDocParse

@Suite("Resolving stated names to a place") struct PlaceResolutionTests {
  @Test func aMarkLeftOutIsNear() throws {
    let found = try #require(
      PlaceRegister.resolve(subdistrict: "ศรีคำ", district: "แม่จัน", province: "เชียงราย"))
    #expect(found.closeness == .nearly)
    #expect(found.place.code.description == "570711")
    #expect(found.place.subdistrict == "ศรีค้ำ")
    #expect(found.place.district == "แม่จัน")
    #expect(found.place.province == "เชียงราย")
  }

  @Test(arguments: ["ศรีค้ำ", "ศรคี้ำ", "ศรีค้ำค้ำ"])
  func nearnessIsOneCodePoint(name: String) {
    let found = PlaceRegister.resolve(subdistrict: name, district: "แม่จัน", province: "เชียงราย")
    #expect(found?.closeness == (name == "ศรีค้ำ" ? .exact : nil))
  }

  @Test func anExactNameInTheProvinceComesBeforeANearOne() throws {
    let found = try #require(PlaceRegister.resolve(subdistrict: "ศรีค้ำ", district: nil, province: "เชียงราย"))
    #expect(found.closeness == .exact)
    #expect(found.place.code.description == "570711")
  }

  @Test func theNarrowestStatedNameDecidesTheLevel() {
    #expect(code(nil, nil, "เชียงราย") == "57")
    #expect(code(nil, "แม่จัน", "เชียงราย") == "5707")
    #expect(code(nil, "แม่จัน", nil) == "5707")
    #expect(code("ศรีค้ำ", nil, nil) == "570711")
    #expect(code(nil, nil, nil) == nil)
  }

  @Test func severalPlacesAreNone() {
    #expect(code("หนองบัว", nil, nil) == nil)
    #expect(code(nil, "เฉลิมพระเกียรติ", nil) == nil)
    #expect(code(nil, "เมือง", nil) == nil)
  }

  @Test func aSubdistrictDecidesBetweenDistrictsOfOneName() {
    #expect(code("เวียง", "เมือง", "เชียงราย") == "570101")
    #expect(code("ปอพาน", "เมือง", nil) == "450109")
  }

  @Test func aStatedDistrictBinds() {
    #expect(code("ศรีค้ำ", "แม่สาย", "เชียงราย") == nil)
    #expect(code("ศรีค้ำ", "แม่จัน", "เชียงใหม่") == nil)
  }

  @Test func oneNameAtMostIsNear() {
    #expect(code("ศรีค้ำ", "แม่จันท", "เชียงราย") == "570711")
    #expect(code("ศรีคำ", "แม่จันท", "เชียงราย") == nil)
    #expect(code("ศรีคำ", nil, nil) == nil)
  }

  @Test func aProvinceMayBeMisspelled() throws {
    let found = try #require(PlaceRegister.resolve(subdistrict: nil, district: "แม่จัน", province: "เชียงลาย"))
    #expect(found.closeness == .nearly)
    #expect(found.place.code.description == "5707")
    #expect(code(nil, nil, "เชียง") == nil)
  }

  @Test(arguments: ["", "ก", "กก", "ปง", String(repeating: "ก", count: 10_000), "abc"])
  func otherWordsAreNoPlace(name: String) {
    #expect(PlaceRegister.resolve(subdistrict: name, district: "แม่จัน", province: "เชียงราย") == nil)
  }

  /// One letter is left out of บางพูน and บางพูด, of โคกสลุง and โคกสลุด.
  @Test(arguments: [("บางพู", "ปทุมธานี"), ("โคกสลุ", "ลพบุรี")])
  func severalNearPlacesAreNone(name: String, province: String) {
    #expect(code(name, nil, province) == nil)
  }

  @Test func aDistrictDecidesBetweenNearNames() {
    #expect(code("โคกสลุ", "เมือง", "ลพบุรี") == nil)
    #expect(code("โคกสลุ", "พัฒนานิคม", "ลพบุรี") == "160205")
    #expect(code("โคกสลุ", "ท่าวุ้ง", "ลพบุรี") == "160506")
  }

  private func code(_ subdistrict: String?, _ district: String?, _ province: String?) -> String? {
    let found = PlaceRegister.resolve(subdistrict: subdistrict, district: district, province: province)
    return found?.place.code.description
  }
}
