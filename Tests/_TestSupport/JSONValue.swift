package import Foundation

/// JSON as a value.
package enum JSONValue: Sendable, Equatable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a JSON text.
  package init(parsing data: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: data) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value of a key, or of an index as `/0`; `nil` if there is none.
  package subscript(_ key: String) -> JSONValue? {
    switch self {
    case .object(let members): members[key]
    case .array(let elements): Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    default: nil
    }
  }

  /// What a JSON Pointer leads to.
  package func at(pointer: String) -> JSONValue? {
    Self.keys(ofPointer: pointer).reduce(Optional(self)) { $0?[$1] }
  }

  /// The keys of a JSON Pointer. A mark may follow a slash, so it is cut by code points, not by characters.
  package static func keys(ofPointer pointer: String) -> [String] {
    pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// The members of an object, by key.
  package var members: [(key: String, value: JSONValue)] {
    if case .object(let members) = self { members.sorted { $0.key < $1.key } } else { [] }
  }

  /// The elements of an array.
  package var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The text, if it is one.
  package var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The number as an integer, if it is one.
  package var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// A copy without some keys, at any depth, and without notes, whose keys begin with `_`.
  package func without(_ keys: Set<String>) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.without(keys) })
    case .object(let members):
      .object(
        members.filter { !keys.contains($0.key) && !$0.key.hasPrefix("_") }.mapValues { $0.without(keys) })
    default: self
    }
  }

  /// Everything that is neither object nor array, with its JSON Pointer.
  package var leaves: [(pointer: String, value: JSONValue)] {
    switch self {
    case .array(let elements):
      elements.enumerated().flatMap { index, element in
        element.leaves.map { ("/\(index)" + $0.pointer, $0.value) }
      }
    case .object:
      members.flatMap { key, value in
        value.leaves.map {
          ("/" + key.replacing("~", with: "~0").replacing("/", with: "~1") + $0.pointer, $0.value)
        }
      }
    default: [("", self)]
    }
  }
}

/// Where a report differs from what is expected of it.
package struct ReportComparison {
  /// Leaves compared; a list counts one more, for its length.
  package private(set) var leafCount = 0
  /// One line for each difference.
  package private(set) var faults: [String] = []
  private let simplify: (String) -> String

  /// Compares all that `expected` names. Texts are compared after `simplify` and with white space folded.
  package init(
    _ actual: JSONValue, with expected: JSONValue, simplify: @escaping (String) -> String = { $0 }
  ) {
    self.simplify = simplify
    compare(actual, expected, "")
  }

  private mutating func compare(_ actual: JSONValue?, _ expected: JSONValue, _ pointer: String) {
    switch expected {
    case .object(let members) where !members.isEmpty:
      for (key, value) in expected.members { compare(actual?[key], value, "\(pointer)/\(key)") }
    case .array(let elements):
      note(
        actual?.elements.count == elements.count, "\(pointer)#", actual?.elements.count ?? -1, elements.count)
      for (index, element) in elements.enumerated() {
        compare(actual?["\(index)"], element, "\(pointer)/\(index)")
      }
    case .string(let text):
      note(actual?.string.map(folded) == folded(text), pointer, actual?.string ?? "\(actual ?? .null)", text)
    default:
      note(actual == expected, pointer, actual.map { "\($0)" } ?? "nothing", expected)
    }
  }

  private func folded(_ text: String) -> String {
    simplify(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func note(_ isRight: Bool, _ pointer: String, _ found: Any, _ expected: Any) {
    leafCount += 1
    if !isRight { faults.append("\(pointer): expected \(expected), found \(found)") }
  }
}
