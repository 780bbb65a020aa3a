import Testing

@testable import ThaiDocParse

@Suite("Pointers of findings") struct PointerTests {
  @Test("A pointer reads as its literal with the places in lists put in")
  func texts() {
    let (index, item) = (3, 12)
    let known: [(Pointer, String)] = [
      ("/indicators", "/indicators"), (.overallScore, "/overall/score"), ("/claims/\(index)", "/claims/3"),
      ("/indicators/\(index)/score", "/indicators/3/score"),
      ("/history/\(index)/indicators/\(item)", "/history/3/indicators/12"),
      ("/history/\(index)/indicators/\(item)/score", "/history/3/indicators/12/score"),
    ]
    for (pointer, text) in known { #expect(pointer.text == text) }
  }
}
