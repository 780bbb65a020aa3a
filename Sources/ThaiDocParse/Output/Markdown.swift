/// Writing plain text in Markdown.
enum Markdown {
  /// The text on one line, with a backslash before each character that Markdown would read as its own.
  static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in DisplayText.line(text).unicodeScalars {
      if "\\`*_{}[]<>|#~!&".unicodeScalars.contains(scalar) { scalars.append("\\") }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
