/// A document after its check, as the formats of findings take it.
public struct CheckedDocument: Sendable {
  /// The file as the user named it; `-` for standard input.
  public var path: String
  /// Its text; `nil` if it could not be read.
  public var source: SourceText?
  /// What is to be reported, in document order.
  public var findings: [Finding]
  /// Why it could not be read or is no ITA document; `nil` if all is well.
  public var problem: Words?

  /// A document with what is to be said of it.
  public init(path: String, source: SourceText?, findings: [Finding], problem: Words? = nil) {
    self.path = path
    self.source = source
    self.findings = findings
    self.problem = problem
  }
}
