import ThaiDocParse

/// One object of JSON on one line, member by member.
struct JSONLine {
  private var members: [String] = []

  mutating func add(_ key: String, _ text: String) { add(key, json: JSONText.quoted(text)) }
  mutating func add(_ key: String, _ number: Int) { add(key, json: "\(number)") }
  mutating func add(_ key: String, _ object: JSONLine) { add(key, json: object.text) }

  mutating func add(_ key: String, _ words: Words) {
    var object = JSONLine()
    object.add("th", words.th)
    object.add("en", words.en)
    add(key, object)
  }

  mutating func add(_ key: String, json: String) { members.append("\(JSONText.quoted(key)):\(json)") }

  private var text: String { "{" + members.joined(separator: ",") + "}" }

  /// The line with its end.
  var bytes: [UInt8] { Array((text + "\n").utf8) }
}
