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
      (lower, upper) = layers[index].origin(lower: lower, upper: upper)
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
  func origin(ofStart offset: UInt32) -> UInt32 { origin(ofStart: offset, behind: count(upTo: offset)) }

  /// Where text that ends at `offset` after this step ended before it.
  func origin(ofEnd offset: UInt32) -> UInt32 {
    origin(ofEnd: offset, behind: offset == 0 ? 0 : count(upTo: offset - 1))
  }

  /// Where a piece of text after this step stood before it; an empty one stands where it starts.
  ///
  /// Pieces are short, so the edit before the end is nearly always the one before the start or the next one.
  func origin(lower: UInt32, upper: UInt32) -> (lower: UInt32, upper: UInt32) {
    let first = count(upTo: lower)
    let start = origin(ofStart: lower, behind: first)
    guard lower < upper else { return (start, start) }
    var last = first
    while last < edits.count, edits[last].toLower < upper {
      if last == first + 4 { return (start, origin(ofEnd: upper)) }
      last += 1
    }
    return (start, origin(ofEnd: upper, behind: last))
  }

  private func origin(ofStart offset: UInt32, behind count: Int) -> UInt32 {
    guard count > 0 else { return offset }
    let edit = edits[count - 1]
    return offset < edit.toUpper ? edit.fromLower : edit.fromUpper + (offset - edit.toUpper)
  }

  private func origin(ofEnd offset: UInt32, behind count: Int) -> UInt32 {
    guard count > 0 else { return offset }
    let edit = edits[count - 1]
    return offset <= edit.toUpper ? edit.fromUpper : edit.fromUpper + (offset - edit.toUpper)
  }

  /// Adds an edit behind the others.
  mutating func append(_ edit: Edit) {
    if edits.isEmpty {
      // Where one is made, others like it are.
      edits.reserveCapacity(64)
      firsts.reserveCapacity(64)
    }
    while firsts.count <= Int(edit.toLower >> Self.shift) { firsts.append(Int32(edits.count)) }
    edits.append(edit)
  }

  /// Makes the last replacement a byte longer.
  mutating func lengthenLast() { edits[edits.count - 1].toUpper += 1 }

  /// How many edits start at `offset` or before it. Halves what is left of its stretch without a branch that depends on
  /// the text: such a branch would be mispredicted every other time.
  private func count(upTo offset: UInt32) -> Int {
    let stretch = Int(offset >> Self.shift)
    guard stretch < firsts.count else { return edits.count }
    var base = Int(firsts[stretch])
    var left = (stretch + 1 < firsts.count ? Int(firsts[stretch + 1]) : edits.count) - base
    while left > 1 {
      let half = left / 2
      base += edits[base + half - 1].toLower <= offset ? half : 0
      left -= half
    }
    return left == 1 && edits[base].toLower <= offset ? base + 1 : base
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
