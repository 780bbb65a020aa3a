extension Repair {
  /// The text after this repair and the layer that leads back; `nil` if there was nothing to repair.
  func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], layer: EditLayer)? {
    let source = bytes.span
    var text = EditedText(capacity: bytes.count)
    switch gate {
    case .none: apply(to: source, in: 0..<source.count, &text)
    case .stretch(let size, let isOpen):
      var stretches = Stretches(size)
      while let stretch = stretches.next(in: source) {
        if isOpen(source, stretch) { apply(to: source, in: stretch, &text) }
      }
    }
    guard text.hasEdits else { return nil }
    var result = text.finish(source)
    result.layer.changesLetters = changesLetters
    return result
  }

  private func apply(to source: borrowing Span<UInt8>, in stretch: Range<Int>, _ text: inout EditedText) {
    switch change {
    case .walk(let walk): walk(source, stretch, &text)
    case .spots(let leads, let edit):
      var isLead = [256 of Bool](repeating: false)
      for lead in leads { isLead[Int(lead)] = true }
      var offset = stretch.lowerBound
      while offset < stretch.upperBound {
        let lead = source[offset]
        if isLead[Int(lead)], let edit = edit(source, offset), text.mend(source, at: offset, edit) {
          offset += edit.length
        } else {
          offset += UTF8Decoder.length(ofLead: lead)
        }
      }
    }
  }
}

extension EditedText {
  /// Makes an edit, unless it would break a syllable that was sound; whether it was made.
  @discardableResult
  mutating func mend(_ source: borrowing Span<UInt8>, at offset: Int, _ edit: Repair.Edit) -> Bool {
    copy(source, upTo: offset)
    let replacement = edit.replacement.span.extracting(0..<edit.replacementCount)
    let upper = offset + edit.length
    guard !wouldBreakSyllable(source, upTo: upper, with: replacement) else { return false }
    replace(upTo: upper, with: replacement)
    return true
  }
}
