import Testing
import _TestSupport

/// How reports are compared with what is expected of them.
@Suite("Leaves") struct LeavesTests {
  private func leaves(_ actual: Tree, _ expected: Tree) -> Leaves { Leaves(actual, expecting: expected) }

  @Test("White space is folded, numbers are decimals")
  func equalLeaves() {
    let actual: Tree = ["title": "ผล  การ\nประเมิน", "overall": ["score": .number("87.50")]]
    let found = leaves(actual, ["title": "ผล การ ประเมิน", "overall": ["score": .number("87.5")]])
    #expect(found.total == Leaves.Count(right: 2, expected: 2))
    #expect(found.scores == Leaves.Scores(right: 1))
  }

  @Test("A number is another one by its last digit", arguments: ["87.51", "8.75", "-87.5", "875"])
  func otherNumbers(number: String) {
    let found = leaves(["fiscalYear": .number(number)], ["fiscalYear": .number("87.5")])
    #expect(found.total == Leaves.Count(right: 0, expected: 1))
  }

  @Test("A value where nothing is expected is one more leaf, and wrong")
  func extra() {
    let found = leaves(["title": "ผลการประเมิน", "fiscalYear": 2565], ["fiscalYear": 2565])
    #expect(found.total == Leaves.Count(right: 1, expected: 2))
    #expect(found.differences == ["/title: expected nothing, found \"ผลการประเมิน\""])
  }

  @Test("Null, the empty list and what is left out say the same: nothing")
  func nothing() {
    let actual: Tree = ["title": .null, "rankings": [], "overall": ["score": .null, "level": .null]]
    #expect(leaves(actual, [:]).total == Leaves.Count())
    #expect(leaves([:], actual).total == Leaves.Count())
  }

  @Test("What the contract leaves open isn't compared, nor are notes, nor what is read nowhere")
  func open() {
    let actual: Tree = [
      "title": "ก", "doubts": [["subject": "/title"]], "source": ["name": "-"],
      "claims": [["kind": "overall", "holds": .bool(true)]],
    ]
    let found = leaves(actual, ["_open": ["/title"], "_note": "ข", "claims": [["kind": "overall"]]])
    #expect(found.total == Leaves.Count(right: 1, expected: 1))
  }

  @Test("A score number is right, missing, doubted or wrong")
  func scores() {
    let actual: Tree = [
      "overall": ["score": .number("90.00")],
      "indicators": [
        ["number": 1, "score": .number("80.00")], ["number": 3, "score": .number("70.00")],
        ["number": 4, "score": .number("60.00")],
      ],
      "doubts": [["subject": "/indicators/1"]],
    ]
    let expected: Tree = [
      "overall": ["score": .number("90")],
      "indicators": [
        ["number": 1, "score": .number("80.01")], ["number": 2, "score": .number("75.00")],
        ["number": 3, "score": .number("71.00")], ["number": 4],
      ],
    ]
    let found = leaves(actual, expected)
    #expect(found.scores == Leaves.Scores(right: 1, missing: 1, doubted: 1, wrong: 2))
  }

  @Test("A list with one element too many or too few costs that element alone")
  func alignment() {
    func claims(_ values: [Int]) -> Tree { .list(values.map { ["kind": "overall", "value": .integer($0)] }) }
    let more = leaves(["claims": claims([9, 1, 2, 3])], ["claims": claims([1, 2, 3])])
    #expect(more.total == Leaves.Count(right: 6, expected: 8))
    let fewer = leaves(["claims": claims([1, 3])], ["claims": claims([1, 2, 3])])
    #expect(fewer.total == Leaves.Count(right: 4, expected: 6))
    #expect(fewer.differences.first == "/claims/1/kind: expected \"overall\", found nothing")
  }

  @Test("Where marks are lost, texts are compared by their letters, and numbers as ever")
  func lostMarks() {
    let expected: Tree = ["agency": ["name": "เทศบาลตำบลห้วยน้ำนิล"], "overall": ["score": .number("85.84")]]
    let broken: Tree = ["agency": ["name": "เทศบาลตาบล หวยนานิล"], "overall": ["score": .number("85.84")]]
    let other: Tree = ["agency": ["name": "เทศบาลตาบลหวยทราย"], "overall": ["score": .number("85.48")]]
    #expect(Leaves(broken, expecting: expected, loses: .marks).total == Leaves.Count(right: 2, expected: 2))
    #expect(Leaves(other, expecting: expected, loses: .marks).total == Leaves.Count(right: 0, expected: 2))
    #expect(Leaves(broken, expecting: expected).total == Leaves.Count(right: 1, expected: 2))
  }

  @Test("Where everything is lost, nothing is missed, and what is read must be right")
  func lostText() {
    let expected: Tree = ["fiscalYear": 2564, "overall": ["score": .number("85.84")]]
    #expect(Leaves([:], expecting: expected, loses: .everything).total == Leaves.Count(right: 0, expected: 0))
    let read: Tree = ["fiscalYear": 2564, "overall": ["score": .number("85")]]
    let leaves = Leaves(read, expecting: expected, loses: .everything)
    #expect(leaves.total == Leaves.Count(right: 1, expected: 2))
    #expect(leaves.scores.wrong == 1)
  }

  @Test("JSON keeps the digits of numbers and the order of keys")
  func parsing() throws {
    let tree = try #require(
      Tree(json: Array(#"{"b": [100.00, -1], "a": "\u0e01\ud83d\ude00\n", "c": null}"#.utf8)))
    #expect(tree == ["b": [.number("100.00"), .number("-1")], "a": "ก😀\n", "c": .null])
    #expect(Tree(json: Array("{\"a\": }".utf8)) == nil)
  }
}
