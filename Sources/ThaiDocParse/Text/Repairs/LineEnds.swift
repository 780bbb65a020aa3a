extension Repair {
  /// CRLF and a lone CR end a line as LF does.
  static let lineEnds = Repair(
    kind: "line-end", need: .carriageReturn, certainty: .form, changesLetters: false,
    change: .spots(leads: [0x0D]) { bytes, offset in
      let isPair = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      return Edit(length: isPair ? 2 : 1).then(0x0A)
    })
}
