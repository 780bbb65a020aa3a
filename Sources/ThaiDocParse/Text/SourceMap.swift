/// How offsets of the clean text go back to the source. Made of layers, one for each step that changed the text.
struct SourceMap: Sendable {
  /// The layers from the source upwards.
  private(set) var layers: [EditLayer] = []

  /// Whether some layer repaired letters or stands for bytes that are no text.
  private(set) var hasDoubts = false
  /// Whether some layer stands for bytes that are no text.
  private(set) var hasInvalidBytes = false

  mutating func add(_ layer: EditLayer) {
    guard !layer.edits.isEmpty else { return }
    layers.append(layer)
    hasInvalidBytes = hasInvalidBytes || layer.isInvalidBytes
    hasDoubts = hasDoubts || layer.changesLetters || layer.isInvalidBytes
  }

  /// The source bytes of a range of the clean text.
  func sourceSpan(lower: Int, upper: Int) -> SourceSpan {
    var lower = UInt32(lower)
    var upper = UInt32(upper)
    for index in layers.indices.reversed() {
      if lower == upper {
        lower = layers[index].origin(ofStart: lower)
        upper = lower
      } else {
        upper = layers[index].origin(ofEnd: upper)
        lower = layers[index].origin(ofStart: lower)
      }
    }
    return SourceSpan(lower: lower, upper: max(lower, upper))
  }

  /// Whether any letter of the range was repaired, rather than a space or a line end.
  func isRepaired(lower: Int, upper: Int) -> Bool {
    hasEdit(lower: lower, upper: upper) { $0.changesLetters }
  }

  /// Whether bytes that are no text stand in the range.
  func isInvalid(lower: Int, upper: Int) -> Bool {
    hasEdit(lower: lower, upper: upper) { $0.isInvalidBytes }
  }

  private func hasEdit(lower: Int, upper: Int, where matches: (EditLayer) -> Bool) -> Bool {
    var lower = UInt32(lower)
    var upper = UInt32(upper)
    for layer in layers.reversed() {
      if matches(layer), layer.touches(lower: lower, upper: upper) { return true }
      (lower, upper) = (layer.origin(ofStart: lower), layer.origin(ofEnd: upper))
      if lower > upper { return false }
    }
    return false
  }
}

/// One step's changes: pieces of the text before it and what stands in their place after it.
struct EditLayer: Sendable {
  /// A piece that was replaced; everything between edits is copied.
  struct Edit: Sendable {
    /// Where the piece stood before.
    var fromLower: UInt32
    var fromUpper: UInt32
    /// Where its replacement stands; empty for a deletion.
    var toLower: UInt32
    var toUpper: UInt32
  }

  /// In text order, not touching each other's bytes.
  private(set) var edits: [Edit] = []
  /// For each stretch of the text after this step the first edit that starts in it or behind it: every value asks for
  /// its place, and a search among all edits takes as many steps as a large text has digits in base two.
  private var firsts: [Int32] = []
  /// A stretch has 256 bytes.
  private static let shift: UInt32 = 8
  /// Whether the edits change letters that a value is made of, so that the value has a doubt.
  var changesLetters = false
  /// Whether the edits stand for bytes that are no text.
  var isInvalidBytes = false

  /// Where text that starts at `offset` after this step started before it.
  func origin(ofStart offset: UInt32) -> UInt32 {
    let index = firstEdit(near: offset) { $0.toLower > offset } - 1
    guard index >= 0 else { return offset }
    let edit = edits[index]
    return offset < edit.toUpper ? edit.fromLower : edit.fromUpper + (offset - edit.toUpper)
  }

  /// Where text that ends at `offset` after this step ended before it.
  func origin(ofEnd offset: UInt32) -> UInt32 {
    let index = firstEdit(near: offset) { $0.toLower >= offset } - 1
    guard index >= 0 else { return offset }
    let edit = edits[index]
    return offset <= edit.toUpper ? edit.fromUpper : edit.fromUpper + (offset - edit.toUpper)
  }

  /// Adds an edit behind the others.
  mutating func append(_ edit: Edit) {
    while firsts.count <= Int(edit.toLower >> Self.shift) { firsts.append(Int32(edits.count)) }
    edits.append(edit)
  }

  /// Makes the last replacement a byte longer.
  mutating func lengthenLast() { edits[edits.count - 1].toUpper += 1 }

  /// The first edit that is behind `offset`, as the condition, which compares `toLower` with it, says.
  private func firstEdit(near offset: UInt32, where isBehind: (Edit) -> Bool) -> Int {
    let stretch = Int(offset >> Self.shift)
    guard stretch < firsts.count else { return edits.count }
    var low = Int(firsts[stretch])
    var high = stretch + 1 < firsts.count ? Int(firsts[stretch + 1]) : edits.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(edits[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether an edit stands inside the range, its borders not counted for deletions.
  func touches(lower: UInt32, upper: UInt32) -> Bool {
    let index = edits.partitioningIndex { $0.toUpper > lower }
    guard index < edits.count else { return false }
    return edits[index].toLower < upper
  }
}

/// Writes the text after one step. It can't be copied, so nobody goes on writing after `finish()`.
struct EditedText: ~Copyable {
  private var bytes: [UInt8] = []
  private var layer = EditLayer()
  private var copied = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Number of bytes written.
  var count: Int { bytes.count }

  /// The last byte written.
  var last: UInt8? { bytes.last }

  /// Whether it would turn a sound syllable into a broken one to replace the source from where it is copied to, up to
  /// `upper`.
  func wouldBreakSyllable(
    _ source: borrowing Span<UInt8>, upTo upper: Int, with replacement: borrowing Span<UInt8>
  ) -> Bool {
    SyllableWindow.breaks(bytes.span, source, copied, upper, replacement)
  }

  /// Whether anything was changed so far.
  var hasEdits: Bool { !layer.edits.isEmpty }

  /// Where the next piece starts.
  var position: Int { copied }

  /// Copies everything from the end of the last piece up to `offset`.
  @inline(__always)
  mutating func copy(_ source: borrowing Span<UInt8>, upTo offset: Int) {
    guard copied < offset else { return }
    bytes.append(copying: source.extracting(copied..<offset))
    copied = offset
  }

  /// Replaces the piece up to `upper`, which starts where the last one ended.
  mutating func replace(upTo upper: Int, with replacement: borrowing Span<UInt8>) {
    let toLower = UInt32(bytes.count)
    bytes.append(copying: replacement)
    note(upTo: upper, toLower: toLower)
  }

  /// Replaces the piece up to `upper` by one byte.
  mutating func replace(upTo upper: Int, with byte: UInt8) {
    let toLower = UInt32(bytes.count)
    bytes.append(byte)
    note(upTo: upper, toLower: toLower)
  }

  /// Leaves the piece up to `upper` out.
  mutating func skip(upTo upper: Int) { note(upTo: upper, toLower: UInt32(bytes.count)) }

  /// Adds a byte that nothing in the source stands for; several in a row are one edit.
  mutating func insert(_ byte: UInt8) {
    let at = UInt32(copied)
    if let last = layer.edits.last, last.fromLower == at, last.fromUpper == at,
      last.toUpper == UInt32(bytes.count)
    {
      bytes.append(byte)
      layer.lengthenLast()
    } else {
      replace(upTo: copied, with: byte)
    }
  }

  private mutating func note(upTo upper: Int, toLower: UInt32) {
    layer.append(
      EditLayer.Edit(
        fromLower: UInt32(copied), fromUpper: UInt32(upper), toLower: toLower, toUpper: UInt32(bytes.count)))
    copied = upper
  }

  /// The text and the layer that leads back; copies what is left of the source.
  consuming func finish(_ source: borrowing Span<UInt8>) -> (bytes: [UInt8], layer: EditLayer) {
    copy(source, upTo: source.count)
    return (bytes, layer)
  }
}

extension [UInt8] {
  /// Appends the bytes of a span.
  @inline(__always)
  mutating func append(copying span: borrowing Span<UInt8>) {
    // The buffer is read only inside the closure, while the span is alive.
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
