/// A stage of reading a report. The order of the cases is the order of the work.
public enum ParseStage: Int, Sendable, CaseIterable {
  /// Any encoding → UTF-8, looked over once for what is wrong with it.
  case reading
  /// Markup turned into lines and tabs, damage repaired.
  case cleaning
  /// Tokens, lines, paragraphs and tables.
  case blocks
  /// What each block is about.
  case sections
  /// The values and their places.
  case extraction
  /// The totals recomputed, the claims decided, every rule asked.
  case validation
}
