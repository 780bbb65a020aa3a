import ThaiDocParse

/// A part of the way from text to JSON: the library's stages, and what comes after them.
enum Step: Int, CaseIterable {
  case read, clean, blocks, sections, extract, check, release, writeLaidOut, writeCompact

  init(_ stage: ParseStage) {
    self =
      switch stage {
      case .reading: .read
      case .cleaning: .clean
      case .blocks: .blocks
      case .sections: .sections
      case .extraction: .extract
      case .validation: .check
      }
  }

  var title: String {
    switch self {
    case .writeLaidOut: "JSON"
    case .writeCompact: "compact"
    default: "\(self)"
    }
  }
}

/// Whole ways that are timed end to end.
enum Way: Int, CaseIterable {
  case report, json, compact, cmark

  var title: String {
    switch self {
    case .report: "text→report"
    case .json: "text→JSON"
    case .compact: "compact"
    case .cmark: "cmark"
    }
  }
}
