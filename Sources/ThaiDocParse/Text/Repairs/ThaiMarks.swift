extension Repair {
  /// R7: two sara e are one sara ae: `คะเเนน` → `คะแนน`. Two sara e never stand side by side in Thai.
  static let doubledSaraE = Repair(
    kind: "doubled-sara-e", need: .doubledSaraE, changesLetters: true, leads: [0xE0]
  ) { bytes, offset in
    guard thai(bytes, offset) == 0x0E40, thai(bytes, offset + 3) == 0x0E40 else { return nil }
    return Change(length: 6).then(thai: 0x0E41)
  }

  /// R4–R6: nikhahit and sara aa, with a tone mark in any place or none, and doubled, are sara am:
  /// `ดําเนิน` → `ดำเนิน`, `น้ํา` → `น้ำ`.
  static let decomposedSaraAm = Repair(
    kind: "decomposed-sara-am", need: [.nikhahit, .markOrder], changesLetters: true, leads: [0xE0]
  ) { bytes, offset in
    var cluster = SaraAmCluster()
    var end = offset
    while end - offset < 24, let scalar = thai(bytes, end), cluster.take(scalar) { end += 3 }
    guard cluster.isDamagedSaraAm else { return nil }
    let change = Change(length: end - offset)
    return (cluster.tone.map { change.then(thai: $0) } ?? change).then(thai: 0x0E33)
  }

  /// R8 and R6: a tone mark stands after the vowel mark of its letter, and each mark once: `ท่ี` → `ที่`.
  static let toneBeforeVowel = Repair(
    kind: "tone-before-vowel", need: .markOrder, changesLetters: true, leads: [0xE0]
  ) { bytes, offset in
    guard let first = thai(bytes, offset), let second = thai(bytes, offset + 3) else { return nil }
    if isTone(first) && isVowelMark(second) {
      return Change(length: 6).then(thai: second).then(thai: first)
    }
    if first == second && (isTone(first) || isVowelMark(first)) { return Change(length: 6).then(thai: first) }
    return nil
  }

  private static func isTone(_ scalar: UInt32) -> Bool { (0x0E48...0x0E4B).contains(scalar) }

  private static func isVowelMark(_ scalar: UInt32) -> Bool {
    scalar == 0x0E31 || (0x0E34...0x0E3A).contains(scalar) || scalar == 0x0E47
  }

  /// The Thai code point at `offset`, if one stands there.
  private static func thai(_ bytes: borrowing Span<UInt8>, _ offset: Int) -> UInt32? {
    guard offset + 2 < bytes.count, bytes[offset] == 0xE0, bytes[offset + 1] & 0xFE == 0xB8 else {
      return nil
    }
    return UTF8Decoder.scalar(in: bytes, at: offset, length: 3)
  }

  /// The signs around one sara am, in whatever order a shaper or a font left them.
  private struct SaraAmCluster {
    var tone: UInt32?
    var nikhahits = 0
    var saraAms = 0
    var saraAas = 0
    var count = 0
    var endsInOrder = true

    /// Takes the next sign; `false` if it belongs to the cluster no more.
    mutating func take(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x0E4D: nikhahits += 1
      case 0x0E33: saraAms += 1
      case 0x0E32 where nikhahits > 0 || saraAms > 0: saraAas += 1
      case 0x0E48...0x0E4B where tone == nil || tone == scalar:
        if saraAms > 0 || saraAas > 0 { endsInOrder = false }
        tone = scalar
      default: return false
      }
      count += 1
      return true
    }

    /// Whether the signs mean one sara am and are not the plain spelling of it.
    var isDamagedSaraAm: Bool {
      if saraAms == 0 { return nikhahits > 0 && saraAas > 0 }
      let plainCount = 1 + (tone == nil ? 0 : 1)
      return count > plainCount || !endsInOrder
    }
  }
}
