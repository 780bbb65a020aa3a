extension Layout {
  /// All in one paragraph, the commonest report there is.
  static let paragraph = Layout("paragraph") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "announcement", using: &generator)
    let head = notice.head()
    let sentence = notice.opening() + notice.score() + notice.clauses()
    return notice.document(head + sentence + notice.distraction())
  }
}
