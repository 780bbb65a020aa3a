/// The signs around one sara am, in whatever order a shaper or a font left them.
struct SaraAmCluster {
  enum Damage { case decomposed, withTone, doubled }

  /// Of signs that go on and on no more than these are taken for one sara am.
  private static let longest = 24

  private var tone: UInt8?
  private var nikhahits = 0
  private var saraAms = 0
  private var saraAas = 0
  private var count = 0
  private var endsInOrder = true

  /// What makes one sara am of the signs at an offset, if that is their damage.
  static func edit(
    of damage: Damage, in bytes: borrowing Span<UInt8>, at offset: Int
  ) -> Repair.Edit? {
    var cluster = SaraAmCluster()
    var end = offset
    while end - offset < longest, let low = bytes.thai(at: end), cluster.take(low) { end += 3 }
    guard cluster.damage == damage else { return nil }
    let edit = Repair.Edit(length: end - offset)
    return (cluster.tone.map { edit.then(thai: $0) } ?? edit).then(thai: 0x33)
  }

  /// Takes the next sign; `false` if it belongs to the cluster no more.
  private mutating func take(_ low: UInt8) -> Bool {
    switch low {
    case 0x4D: nikhahits += 1
    case 0x33: saraAms += 1
    case 0x32 where nikhahits > 0 || saraAms > 0: saraAas += 1
    case 0x48...0x4B where tone == nil || tone == low:
      if saraAms > 0 || saraAas > 0 { endsInOrder = false }
      tone = low
    default: return false
    }
    count += 1
    return true
  }

  /// What is wrong with the signs; `nil` if they mean no sara am or are the plain spelling of it.
  private var damage: Damage? {
    guard saraAms > 0 || (nikhahits > 0 && saraAas > 0) else { return nil }
    let signs = saraAms + max(nikhahits, saraAas)
    let tones = count - saraAms - nikhahits - saraAas
    if signs > 1 || tones > 1 || (saraAms == 0 && nikhahits != saraAas) { return .doubled }
    if tones == 1 && (saraAms == 0 || !endsInOrder) { return .withTone }
    return saraAms == 0 ? .decomposed : nil
  }
}
