extension Tree {
  /// The same with each text brought down to what no loss of marks touches.
  var skeletons: Tree {
    switch self {
    case .text(let text): .text(Damage.skeleton(text))
    case .list(let elements): .list(elements.map(\.skeletons))
    case .object(let members):
      .object(members.map { Member(key: Damage.skeleton($0.key), value: $0.value.skeletons) })
    default: self
    }
  }
}
