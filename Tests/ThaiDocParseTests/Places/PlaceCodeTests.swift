import Testing
import ThaiDocParse

@Suite("Codes of places") struct PlaceCodeTests {
  @Test func digitsNameTheLevel() throws {
    let code = try #require(PlaceCode("570711"))
    #expect(code.level == .subdistrict)
    #expect(code.district?.description == "5707")
    #expect(code.district?.level == .district)
    #expect(code.province.description == "57")
    #expect(code.province.level == .province)
    #expect(code.province.district == nil)
    #expect(code.isoCode == "TH-57")
  }

  @Test(arguments: ["", "5", "570", "57071", "5707111", "0707", "5a", "๕๗", " 57", "-7"])
  func otherTextIsNoCode(text: String) {
    #expect(PlaceCode(text) == nil)
  }
}
