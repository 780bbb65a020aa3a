import ThaiDocParse

/// One object of JSON on one line, member by member.
struct JSONLine {
  /// The members, with commas between them.
  private var members: [UInt8] = []

  mutating func add(_ key: String, _ text: String) {
    begin(key)
    JSONText.appendQuoted(text, to: &members)
  }

  mutating func add(_ key: String, _ number: Int) {
    begin(key)
    members += "\(number)".utf8
  }

  mutating func add(_ key: String, _ object: JSONLine) {
    begin(key)
    members += object.object
  }

  mutating func add(_ key: String, _ words: Words) {
    var object = JSONLine()
    object.add("th", words.th)
    object.add("en", words.en)
    add(key, object)
  }

  mutating func add(_ key: String, json: String) {
    begin(key)
    members += json.utf8
  }

  private mutating func begin(_ key: String) {
    if !members.isEmpty { members.append(UInt8(ascii: ",")) }
    JSONText.appendQuoted(key, to: &members)
    members.append(UInt8(ascii: ":"))
  }

  private var object: [UInt8] { [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")] }

  /// The line with its end.
  var bytes: [UInt8] { object + [UInt8(ascii: "\n")] }
}
