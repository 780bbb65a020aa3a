/// The units named for one measure: a list that few measures make long.
///
/// Hashing a Thai text normalises it, so a list of a few is faster to look through; a long one is hashed, so that the time
/// stays linear.
struct OwnerSet {
  private var few: [String] = []
  private var many: Set<String> = []

  private static let mostInList = 12

  /// Adds a unit; `false` where it is known.
  mutating func insert(_ unit: String) -> Bool {
    if !many.isEmpty { return many.insert(unit).inserted }
    if few.contains(where: unit.isSpelled) { return false }
    few.append(unit)
    if few.count > Self.mostInList { many = Set(few) }
    return true
  }
}
