import ThaiDocParse

/// What `batch` was asked to do.
struct BatchSettings {
  var output: OutputFolder
  var formats: [BatchFormat]
  var repair = RepairLevel.all
  var options = OutputOptions()
  var jobs = 1
  /// Whether what was done before is done again.
  var isForced = false
  var isQuiet = false
  var hasSummary = false
  /// Whether CSV begins with the byte-order mark that Excel asks for.
  var hasByteOrderMark = false

  /// What is made of each document.
  var parts: BatchFormat.Parts {
    formats.reduce(hasSummary ? .rows : []) { $0.union($1.parts) }
  }

  /// What the outputs of a document depend on besides its bytes and its name. A document whose recipe is the same
  /// needn't be read again.
  var recipe: String {
    let choices = [
      "version=\(ExtractITA.version)", "repair=\(repair.rawValue)",
      "provenance=\(options.hasProvenance ? "yes" : "no")", "compact=\(options.isCompact ? "yes" : "no")",
      "parts=\(parts.names.joined(separator: "+"))",
    ]
    return choices.joined(separator: " ")
  }
}
