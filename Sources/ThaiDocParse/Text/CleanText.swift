/// The text that later stages read: valid UTF-8, markup turned into line ends and tabs, damage repaired; with the map
/// back to the source.
struct CleanText: Sendable {
  let bytes: [UInt8]
  let map: SourceMap
  /// What was repaired, most frequent kind first.
  let repairs: [RepairCount]
  /// Where letters are lost beyond repair, though no character is damaged; in text order.
  let unreadable: [Range<Int>]
  /// Whether markup nests deeper than it is followed, so that tags stand in the text.
  let hasUnreadMarkup: Bool
  /// Whether repairs were made that damage of a kind found on the whole page gives reason to, and not each by itself.
  var hasGatedRepairs = false
}

/// Source text → clean text. A sound text is passed on as it is, without a copy.
enum TextCleaner {
  static func clean(
    _ source: SourceText, inspection: TextInspection, repair level: RepairLevel = .all
  ) -> CleanText {
    var work = Work(bytes: source.bytes, flags: inspection.flags, firstMarkup: inspection.firstMarkup ?? 0)
    if work.flags.contains(.invalid) { work.joinInvalid(inspection.invalid) }
    for repair in Repair.all where repair.need == .control { work.apply(repair) }
    if work.flags.contains(.markup) {
      // Pages are no part of markup.
      work.apply(.pageBreaks)
      work.readMarkup()
    }
    work.repair(level)
    return CleanText(
      bytes: work.bytes, map: work.map, repairs: work.repairs.sortedByFrequency(),
      unreadable: work.flags.isDisjoint(with: UnreadableText.signs)
        ? [] : UnreadableText.find(in: work.bytes.span),
      hasUnreadMarkup: work.hasUnreadMarkup, hasGatedRepairs: work.hasGatedRepairs)
  }

  private struct Work {
    var bytes: [UInt8]
    var flags: TextFlags
    /// No markup stands before this offset, as long as no step has moved the text.
    var firstMarkup: Int
    var map = SourceMap()
    var repairs: [RepairCount] = []
    var hasUnreadMarkup = false
    var hasGatedRepairs = false
    /// What is not looked for any more.
    private var settled: TextFlags = [.control, .markup]

    init(bytes: [UInt8], flags: TextFlags, firstMarkup: Int) {
      (self.bytes, self.flags, self.firstMarkup) = (bytes, flags, firstMarkup)
    }

    /// Makes the repairs of a level in their order, and the certain ones again where others may have laid damage bare.
    mutating func repair(_ level: RepairLevel) {
      guard !flags.isDisjoint(with: Repair.needs) else { return }
      let repairs = Repair.all.filter { $0.need != .control && level.includes($0.certainty) }
      for repair in repairs where apply(repair) && repair.certainty == .gated { hasGatedRepairs = true }
      guard hasGatedRepairs else { return }
      for repair in repairs where repair.certainty == .certain { apply(repair) }
    }

    /// Whether the repair had anything to do.
    @discardableResult
    mutating func apply(_ repair: Repair) -> Bool {
      guard !flags.isDisjoint(with: repair.need), let (text, layer) = repair.repaired(bytes) else {
        return false
      }
      repairs.append(RepairCount(kind: repair.kind.description, count: layer.edits.count))
      bytes = text
      map.add(layer)
      lookAgain()
      return true
    }

    /// What stands in the text now, but for signs of our own.
    private mutating func lookAgain() {
      let found = TextInspection(bytes.span).flags.subtracting(settled)
      flags = found.union(flags.intersection([.control, .markup]))
    }

    mutating func joinInvalid(_ invalid: [SourceSpan]) {
      let (text, layer) = InvalidBytes.shown(bytes, at: invalid)
      repairs.append(RepairCount(kind: "invalid-byte", count: layer.edits.count))
      bytes = text
      map.add(layer)
      // What was lost there may have been anything.
      settled.insert(.lostLetter)
      lookAgain()
    }

    mutating func readMarkup() {
      let first = map.layers.isEmpty ? firstMarkup : 0
      guard let result = MarkupReader.flatten(bytes, from: first) else { return }
      bytes = result.bytes
      map.add(result.layer)
      hasUnreadMarkup = result.hasUnreadMarkup
      if result.mayNeedRepair { lookAgain() }
    }
  }
}

extension [RepairCount] {
  /// Most frequent kind first, equal ones by name; counts of one kind added up.
  fileprivate func sortedByFrequency() -> [RepairCount] {
    var sums: [RepairCount] = []
    for repair in self {
      if let known = sums.firstIndex(where: { $0.kind == repair.kind }) {
        sums[known].count += repair.count
      } else {
        sums.append(repair)
      }
    }
    return sums.sorted { $0.count == $1.count ? $0.kind < $1.kind : $0.count > $1.count }
  }
}

/// Bytes that are no UTF-8, made readable.
enum InvalidBytes {
  /// Shows each invalid sequence as U+FFFD, which may be all that is left of a letter. A byte that no UTF-8 text has
  /// (such as FF) is noise: it is left out, and a character that it splits is whole again. What is read there has a
  /// doubt, and a number that it stands in is not read.
  static func shown(_ bytes: [UInt8], at invalid: [SourceSpan]) -> (bytes: [UInt8], layer: EditLayer) {
    let source = bytes.span
    var text = EditedText(capacity: bytes.count + 2 * invalid.count)
    let replacement: [3 of UInt8] = [0xEF, 0xBF, 0xBD]
    var done = 0
    for span in invalid where Int(span.lower) >= done {
      text.copy(source, upTo: Int(span.lower))
      if let whole = splitCharacter(in: source, at: span) {
        text.replace(upTo: whole.end, with: whole.bytes.span.extracting(0..<whole.count))
        done = whole.end
      } else if span.count == 1, isNoise(source[Int(span.lower)]) {
        done = Int(span.upper)
        text.skip(upTo: done)
      } else {
        done = Int(span.upper)
        text.replace(upTo: done, with: replacement.span)
      }
    }
    var result = text.finish(source)
    result.layer.isInvalidBytes = true
    return result
  }

  /// The character of which `span` is the first part, where one byte of noise stands before its second part.
  private static func splitCharacter(
    in source: borrowing Span<UInt8>, at span: SourceSpan
  ) -> (bytes: [4 of UInt8], count: Int, end: Int)? {
    let lower = Int(span.lower)
    let noise = Int(span.upper)
    let lead = source[lower]
    guard lead >= 0xC2, lead <= 0xF4, noise < source.count, isNoise(source[noise]) else { return nil }
    let count = UTF8Decoder.length(ofLead: lead)
    let end = lower + count + 1
    guard end <= source.count else { return nil }
    var whole: [4 of UInt8] = [0, 0, 0, 0]
    for k in 0..<count { whole[k] = source[lower + k + (lower + k >= noise ? 1 : 0)] }
    guard UTF8Decoder.validLength(in: whole.span.extracting(0..<count), at: 0) == count else { return nil }
    return (whole, count, end)
  }

  private static func isNoise(_ byte: UInt8) -> Bool { byte >= 0xF5 || byte == 0xC0 || byte == 0xC1 }
}
