/// What became of a batch.
struct BatchOutcome {
  /// Of each document, by its place in the batch; `nil` for those that aren't done.
  var documents: [ManifestEntry?] = []
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

  /// Of those that are done, in their order.
  var entries: some Collection<ManifestEntry> { documents.lazy.compactMap(\.self) }

  func count(_ status: ManifestEntry.Status) -> Int { documents.count { $0?.status == status } }

  /// How many findings of a kind all documents have.
  func sum(_ kind: KeyPath<DocumentCounts, Int>) -> Int {
    entries.reduce(0) { $0 + $1.counts[keyPath: kind] }
  }
}
