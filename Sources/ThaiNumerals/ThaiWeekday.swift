/// The names of the days of the week; 1 is Sunday.
public enum ThaiWeekday {
  /// The name of a day from 1 to 7 without วัน: `อาทิตย์`, `พฤหัสบดี`; `nil` for other numbers.
  ///
  /// ```swift
  /// print(ThaiWeekday.name(of: 5) ?? "")  // พฤหัสบดี
  /// ```
  public static func name(of day: Int) -> String? {
    switch day {
    case 1: "อาทิตย์"
    case 2: "จันทร์"
    case 3: "อังคาร"
    case 4: "พุธ"
    case 5: "พฤหัสบดี"
    case 6: "ศุกร์"
    case 7: "เสาร์"
    default: nil
    }
  }

  /// The abbreviation of a day from 1 to 7: `อา.`, `พฤ.`; `nil` for other numbers.
  ///
  /// ```swift
  /// print(ThaiWeekday.abbreviation(of: 5) ?? "")  // พฤ.
  /// ```
  public static func abbreviation(of day: Int) -> String? {
    switch day {
    case 1: "อา."
    case 2: "จ."
    case 3: "อ."
    case 4: "พ."
    case 5: "พฤ."
    case 6: "ศ."
    case 7: "ส."
    default: nil
    }
  }

  /// The day that `วัน` and a name at `offset` say, and the byte offset after the name.
  ///
  /// `วันพฤหัส` is taken as `วันพฤหัสบดี`, and `ที่` isn't part of it: of `วันจันทร์ที่ ๑`, it reads `วันจันทร์`.
  ///
  /// ```swift
  /// let weekday = ThaiWeekday.scan(in: Array("วันจันทร์ที่ ๑".utf8).span, at: 0)?.day  // 2
  /// ```
  public static func scan(
    in bytes: Span<UInt8>, at offset: Int, end: Int = .max
  ) -> (day: Int, upper: Int)? {
    guard let limit = bytes.limit(from: offset, end: end),
      let name = bytes.end(of: "วัน", at: offset, before: limit)
    else { return nil }
    let words: [(Int, StaticString)] =
      switch bytes.scalar(at: name, before: limit) {
      case "อ": [(1, "อาทิตย์"), (3, "อังคาร")]
      case "จ": [(2, "จันทร์")]
      case "พ": [(4, "พุธ"), (5, "พฤหัสบดี"), (5, "พฤหัส")]
      case "ศ": [(6, "ศุกร์")]
      case "เ": [(7, "เสาร์")]
      default: []
      }
    for (day, word) in words {
      if let upper = bytes.end(of: word, at: name, before: limit) { return (day, upper) }
    }
    return nil
  }

  static func english(of day: Int) -> String? {
    let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return names.indices.contains(day - 1) ? names[day - 1] : nil
  }
}
