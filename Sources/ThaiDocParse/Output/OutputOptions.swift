/// How a report is written. Every format heeds what concerns it.
public struct OutputOptions: Sendable, Hashable {
  /// The language of what is written for people; JSON has both.
  public var language: Language
  /// Whether JSON says where each value stands; without it `provenance` is empty.
  public var hasProvenance: Bool
  /// Whether JSON comes without spaces and line breaks.
  public var isCompact: Bool
  /// Whether a summary is coloured for a terminal.
  public var isColoured: Bool
  /// How many cells a line quoted from a report may take.
  public var width: Int

  /// The choice of a caller who says nothing: Thai, everything, laid out, without colour.
  public init(
    language: Language = .thai, hasProvenance: Bool = true, isCompact: Bool = false, isColoured: Bool = false,
    width: Int = 100
  ) {
    self.language = language
    self.hasProvenance = hasProvenance
    self.isCompact = isCompact
    self.isColoured = isColoured
    self.width = width
  }
}
