import ThaiDocParse

/// One object of JSON on one line, member by member.
struct JSONLine {
  /// The bracket that opens it, and the members with commas between them.
  private var opened = [UInt8(ascii: "{")]

  mutating func add(_ key: StaticString, _ text: String) {
    begin(key)
    JSONText.appendQuoted(text, to: &opened)
  }

  mutating func add(_ key: StaticString, _ number: Int) {
    begin(key)
    opened += String(number).utf8
  }

  /// A key that only the document tells.
  mutating func add(named key: String, _ number: Int) {
    separate()
    JSONText.appendQuoted(key, to: &opened)
    opened.append(UInt8(ascii: ":"))
    opened += String(number).utf8
  }

  mutating func add(_ key: StaticString, _ object: JSONLine) {
    begin(key)
    opened += object.opened
    opened.append(UInt8(ascii: "}"))
  }

  mutating func add(_ key: StaticString, _ words: Words) {
    var object = JSONLine()
    object.add("th", words.th)
    object.add("en", words.en)
    add(key, object)
  }

  mutating func add(_ key: StaticString, json: String) {
    begin(key)
    opened += json.utf8
  }

  /// A key, which needs no escapes.
  private mutating func begin(_ key: StaticString) {
    separate()
    JSONText.appendQuoted(key, to: &opened)
    opened.append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if opened.count > 1 { opened.append(UInt8(ascii: ",")) }
  }

  /// The line with its end.
  var bytes: [UInt8] { opened + "}\n".utf8 }
}
