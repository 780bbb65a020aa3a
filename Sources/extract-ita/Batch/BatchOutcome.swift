/// What became of a batch.
struct BatchOutcome {
  var entries: [ManifestEntry] = []
  /// How many documents needed no reading, since an earlier run had done them.
  var reusedCount = 0
  /// Documents of earlier runs whose files are still in the output, but which this batch hasn't got.
  var leftoverCount = 0
  var microseconds = 0
  /// The files and folders that were written, by their names in the output folder.
  var products: [String] = []
  /// What ended the run before all was done; `nil` if nothing did.
  var end: EarlyEnd?

  /// What ends a run before all is done.
  enum EarlyEnd {
    case signal(Int32)
    case fault(OutputFault)
  }

  func count(_ status: ManifestEntry.Status) -> Int { entries.count { $0.status == status } }

  var counts: DocumentCounts { entries.reduce(into: DocumentCounts()) { $0 += $1.counts } }
}
