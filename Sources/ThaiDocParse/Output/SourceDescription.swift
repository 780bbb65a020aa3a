/// What the caller knows of a document and the library doesn't: it opens no files and has no hash function.
public struct SourceDescription: Sendable, Hashable {
  /// The last path component; `-` for standard input; in a batch the path relative to its root.
  public var name: String
  /// What kind of file the text comes from.
  public var format: SourceFormat
  /// SHA-256 of the input: 64 lower-case hexadecimal digits.
  public var sha256: String

  /// Describes a document.
  public init(name: String, format: SourceFormat = .text, sha256: String) {
    self.name = name
    self.format = format
    self.sha256 = sha256
  }
}

/// Kinds of input. The raw value is the one in the report.
public enum SourceFormat: String, Sendable, CaseIterable {
  /// Plain text, perhaps with tables of a web page in it.
  case text
  /// A web page.
  case html
  /// A Word document.
  case docx
  /// A PDF document with text.
  case pdf
  /// A scan or a photograph.
  case image
}
