extension String {
  /// Whether both are the same bytes.
  ///
  /// `==` asks whether they are the same characters, for which it normalises both wherever Thai texts differ: some
  /// hundred times the work, and much of a start of the program when lists of names are made.
  func isSpelled(_ other: String) -> Bool { Spelling.same(utf8.span, other.utf8.span) }
}
