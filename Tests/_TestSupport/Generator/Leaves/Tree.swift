/// JSON as it is written: numbers keep their digits, objects their order.
package enum Tree: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The digits as they stand there.
  case number(String)
  case text(String)
  case list([Tree])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: Tree
  }

  /// The value of a key; `nil` if there is none.
  package subscript(_ key: String) -> Tree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of a list; none where it is none.
  package var elements: [Tree] { if case .list(let elements) = self { elements } else { [] } }

  /// The members of an object; none where it is none.
  package var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The text, if it is one.
  package var string: String? { if case .text(let text) = self { text } else { nil } }

  /// Whether nothing is said: null, or a list or object in which nothing is said.
  package var isEmpty: Bool {
    switch self {
    case .null: true
    case .list(let elements): elements.isEmpty
    case .object(let members): members.allSatisfy { $0.value.isEmpty }
    default: false
    }
  }

  /// Adds a member behind the others, or gives it another value.
  package mutating func set(_ key: String, _ value: Tree) {
    var members = self.members
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append(Member(key: key, value: value))
    }
    self = .object(members)
  }

  /// A number as it is written; null for none.
  package static func number(_ number: WrittenNumber?) -> Tree { number.map { .number($0.text) } ?? .null }
  /// An integer; null for none.
  package static func integer(_ number: Int?) -> Tree { number.map { .number("\($0)") } ?? .null }
  /// A text; null for none.
  package static func text(_ text: String?) -> Tree { text.map { .text($0) } ?? .null }
}

extension Tree: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  package init(dictionaryLiteral elements: (String, Tree)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }
  package init(arrayLiteral elements: Tree...) { self = .list(elements) }
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Tree: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = .number("\(number)") }
}

extension Tree: CustomStringConvertible {
  /// On one line.
  package var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let digits): digits
    case .text(let text): "\"\(text)\""
    case .list(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }
  }

  /// With a line for each member and element, without what says nothing.
  package func indented(_ depth: Int = 0) -> String {
    let space = String(repeating: "  ", count: depth + 1)
    switch self {
    case .object(let members):
      return "{\n"
        + members.filter { !$0.value.isEmpty }.map {
          space + "\"\($0.key)\": " + $0.value.indented(depth + 1)
        }.joined(separator: ",\n") + "\n" + space.dropLast(2) + "}"
    case .list(let elements) where elements.contains { !$0.members.isEmpty }:
      return "[\n" + elements.map { space + $0.description(withoutEmpty: true) }.joined(separator: ",\n")
        + "\n"
        + space.dropLast(2) + "]"
    default: return description
    }
  }

  /// On one line, without what says nothing.
  private func description(withoutEmpty: Bool) -> String {
    guard case .object(let members) = self else { return description }
    let said = members.filter { !$0.value.isEmpty }
    return "{"
      + said.map { "\"\($0.key)\": \($0.value.description(withoutEmpty: true))" }.joined(separator: ", ")
      + "}"
  }
}
