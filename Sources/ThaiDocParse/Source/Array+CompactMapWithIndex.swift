extension Array {
  /// What `transform` makes of the elements and their indices, without `nil`.
  ///
  /// As `enumerated().compactMap`, which copies each element into a pair first: of a record with ten texts that takes
  /// longer than most looks at it.
  @inline(__always)
  func compactMapWithIndex<Result>(_ transform: (_ index: Int, _ element: Element) -> Result?) -> [Result] {
    var results: [Result] = []
    let elements = span
    for index in elements.indices {
      if let result = transform(index, elements[index]) { results.append(result) }
    }
    return results
  }
}
