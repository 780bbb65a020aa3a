internal import ThaiNumerals
internal import TidyRows

/// A column and what stands in it.
struct TidyField<Element>: Sendable {
  let column: ColumnHead
  let cell: @Sendable (Element, TidyReport) -> TidyCell

  private init(
    _ name: String, _ th: String, _ en: String, _ kind: ColumnHead.Kind, references: String? = nil,
    _ cell: @escaping @Sendable (Element, TidyReport) -> TidyCell
  ) {
    column = ColumnHead(name: name, th: th, en: en, kind: kind, references: references)
    self.cell = cell
  }
}

// MARK: - By kind

extension TidyField {
  /// Text.
  static func text(
    _ name: String, _ th: String, _ en: String, references: String? = nil,
    _ value: @escaping @Sendable (Element) -> String?
  ) -> TidyField {
    TidyField(name, th, en, .text, references: references) { element, _ in
      value(element).map { .text($0) } ?? .none
    }
  }

  /// Several texts, one a line. Texts of a report have no line breaks of their own.
  static func texts(
    _ name: String, _ th: String, _ en: String, _ values: @escaping @Sendable (Element) -> [String]
  ) -> TidyField {
    TidyField(name, th, en, .text) { element, _ in
      let values = values(element)
      return values.isEmpty ? .none : .text(values.joined(separator: "\n"))
    }
  }

  /// Whole numbers, parted by commas.
  static func numbers(
    _ name: String, _ th: String, _ en: String, _ values: @escaping @Sendable (Element) -> [Sourced<Int>]
  ) -> TidyField {
    TidyField(name, th, en, .text) { element, _ in
      let values = values(element)
      return values.isEmpty ? .none : .text(values.map(\.value.description).joined(separator: ", "))
    }
  }

  /// A whole number.
  static func integer(
    _ name: String, _ th: String, _ en: String, _ value: @escaping @Sendable (Element) -> Int?
  ) -> TidyField {
    TidyField(name, th, en, .integer) { element, _ in value(element).map { .integer($0) } ?? .none }
  }

  /// A decimal number.
  static func decimal(
    _ name: String, _ th: String, _ en: String, _ value: @escaping @Sendable (Element) -> ExactDecimal?
  ) -> TidyField {
    TidyField(name, th, en, .decimal) { element, _ in value(element).map { .decimal($0) } ?? .none }
  }

  /// Yes or no.
  static func flag(
    _ name: String, _ th: String, _ en: String, _ value: @escaping @Sendable (Element) -> Bool?
  ) -> TidyField {
    TidyField(name, th, en, .flag) { element, _ in value(element).map { .flag($0) } ?? .none }
  }

  /// A date in ISO 8601.
  static func date(
    _ name: String, _ th: String, _ en: String, _ value: @escaping @Sendable (Element) -> String?
  ) -> TidyField {
    TidyField(name, th, en, .date) { element, _ in
      guard let text = value(element) else { return .none }
      return TidyDate(text).map { .date($0) } ?? .text(text)
    }
  }

  /// A number that a rule worked out, or words in its place.
  static func argument(
    _ name: String, _ th: String, _ en: String, _ value: @escaping @Sendable (Element) -> Message.Argument?
  ) -> TidyField {
    TidyField(name, th, en, .decimal) { element, _ in
      switch value(element) {
      case .none: .none
      case .number(let number): .decimal(number)
      case let other?: .text(other.description)
      }
    }
  }
}

// MARK: - What the report around an element tells

extension TidyField {
  /// Where a value stands: its line and its column.
  static func place(
    _ prefix: String = "", of th: String = "", _ en: String = "",
    _ span: @escaping @Sendable (Element) -> SourceSpan?
  ) -> [TidyField] {
    [
      TidyField(
        prefix + "line", "บรรทัด" + (th.isEmpty ? "" : "ของ" + th), en.isEmpty ? "Line" : en + " line",
        .integer
      ) { element, report in
        span(element).map { .integer(report.position(of: $0).line) } ?? .none
      },
      TidyField(
        prefix + "column", "อักขระที่" + (th.isEmpty ? "" : "ของ" + th), en.isEmpty ? "Column" : en + " column",
        .integer
      ) { element, report in
        span(element).map { .integer(report.position(of: $0).column) } ?? .none
      },
    ]
  }

  /// Where a place begins and ends in bytes, and what stands there.
  static func quotation(_ span: @escaping @Sendable (Element) -> SourceSpan?) -> [TidyField] {
    [
      .integer("byte_start", "ไบต์เริ่มต้น", "First byte") { span($0).map { Int($0.lower) } },
      .integer("byte_end", "ไบต์สิ้นสุด", "End byte") { span($0).map { Int($0.upper) } },
      TidyField("text", "ข้อความในเอกสาร", "Text in the document", .text) { element, report in
        span(element).map { .text(report.text(at: $0)) } ?? .none
      },
    ]
  }
}
