/// What is known of a table before it has rows.
package struct TableHead: Sendable, Hashable {
  /// Its name in files and in SQL: lower-case ASCII.
  package var name: String
  /// What it is called in front of people, in Thai.
  package var th: String
  /// The same in English.
  package var en: String
  /// So many columns, from the first one on, tell its rows apart.
  package var keyCount: Int
  /// The table whose key the first columns of this one repeat; `nil` if its rows belong to no others.
  package var parent: String?
  /// In the order of the cells.
  package var columns: [ColumnHead]

  /// A table.
  package init(
    name: String, th: String, en: String, keyCount: Int, parent: String?, columns: [ColumnHead]
  ) {
    (self.name, self.th, self.en) = (name, th, en)
    (self.keyCount, self.parent, self.columns) = (keyCount, parent, columns)
  }
}

/// A column of a table.
package struct ColumnHead: Sendable, Hashable {
  /// Its name in files and in SQL: lower-case ASCII.
  package var name: String
  /// What it is called in front of people, in Thai.
  package var th: String
  /// The same in English.
  package var en: String
  /// What its cells hold.
  package var kind: Kind
  /// The table whose first column has the same values; `nil` if there is none.
  package var references: String?

  /// A column.
  package init(name: String, th: String, en: String, kind: Kind, references: String? = nil) {
    (self.name, self.th, self.en, self.kind, self.references) = (name, th, en, kind, references)
  }

  /// What the cells of a column hold, if they hold anything. A value that doesn't fit is held as text, so that none is
  /// lost.
  package enum Kind: String, Sendable, CaseIterable {
    /// Text.
    case text
    /// Whole numbers.
    case integer
    /// Decimal numbers.
    case decimal
    /// Yes or no.
    case flag
    /// Days or months.
    case date
  }
}

// MARK: - Heads as rows

extension TidyRows {
  /// The heads of tables as rows, so that they travel as rows do: for each table one of itself, then one a column.
  package init(heads: [TableHead]) {
    self.init(source: "")
    for (index, head) in heads.enumerated() {
      append(
        Row(
          table: index,
          cells: [
            .text(head.name), .text(head.th), .text(head.en), .integer(head.keyCount),
            head.parent.map { .text($0) } ?? .none,
          ]))
      for column in head.columns {
        append(
          Row(
            table: index,
            cells: [
              .text(column.name), .text(column.th), .text(column.en), .text(column.kind.rawValue),
              column.references.map { .text($0) } ?? .none,
            ]))
      }
    }
  }

  /// The heads that these rows tell of; `nil` if they tell of none.
  package var heads: [TableHead]? {
    var heads: [TableHead] = []
    for row in rows {
      guard row.cells.count == 5, case .text(let name) = row.cells[0], case .text(let th) = row.cells[1],
        case .text(let en) = row.cells[2], let other = Self.name(row.cells[4])
      else { return nil }
      if row.table == heads.count {
        guard case .integer(let keyCount) = row.cells[3] else { return nil }
        heads.append(TableHead(name: name, th: th, en: en, keyCount: keyCount, parent: other, columns: []))
      } else {
        guard row.table == heads.count - 1, case .text(let word) = row.cells[3],
          let kind = ColumnHead.Kind(rawValue: word)
        else { return nil }
        heads[row.table].columns.append(
          ColumnHead(name: name, th: th, en: en, kind: kind, references: other))
      }
    }
    return heads.allSatisfy { (0...$0.columns.count).contains($0.keyCount) } ? heads : nil
  }

  /// A name that may be missing; `nil` for what is no name.
  private static func name(_ cell: TidyCell) -> String?? {
    switch cell {
    case .none: .some(nil)
    case .text(let text): .some(text)
    default: nil
    }
  }
}
