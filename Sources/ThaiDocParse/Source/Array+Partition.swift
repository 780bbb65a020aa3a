extension Array {
  /// The first index whose element belongs to the second part, in a list whose elements of the first part all
  /// stand before those of the second; `count` if there is none.
  @inline(__always)
  func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
