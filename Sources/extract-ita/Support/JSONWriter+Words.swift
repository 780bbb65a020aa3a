import ThaiDocParse

extension JSONWriter {
  /// A member that people read, in both languages.
  mutating func member(_ name: StaticString, _ words: Words) {
    key(name)
    beginObject()
    member("th", words.th)
    member("en", words.en)
    endObject()
  }
}
