/// Columns of text, the first one to the left, the others to the right.
struct TextTable {
  private var rows: [[String]] = []

  init(_ titles: [String]) { rows.append(titles) }

  mutating func add(_ row: [String]) { rows.append(row) }

  func printed(under heading: String) {
    var widths = [Int](repeating: 0, count: rows.map(\.count).max() ?? 0)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    print("\n\(heading)\n")
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + space : "  " + space + cell
      }
      print(line)
    }
  }
}

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, value < 1e12 else { return "–" }
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  let number = Int((value * Double(scale)).rounded())
  let fraction = String(number % scale)
  return digits == 0
    ? "\(number)" : "\(number / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// A speed with three digits or more.
func speedText(_ value: Double) -> String { fixed(value, value < 10 ? 2 : value < 100 ? 1 : 0) }
