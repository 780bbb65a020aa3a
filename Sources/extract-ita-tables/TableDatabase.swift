import GRDB
import Glibc
import TidyRows

/// An SQLite database of the tables, for Datasette and every client of SQL.
///
/// It is written in one transaction without a journal: a run that dies leaves a draft that nobody uses. The same rows
/// give the same bytes.
final class TableDatabase {
  private let queue: DatabaseQueue
  private let plans: [TablePlan]
  private var inserts: [Statement] = []
  /// Ids of the rows of tables that have them are counted from 1 on.
  private var lastIDs: [Int64]

  init(path: String, heads: [TableHead]) throws(Problem) {
    plans = heads.map { TablePlan($0, among: heads) }
    lastIDs = heads.map { _ in 0 }
    // Where indices are sorted; `/tmp` may be memory.
    let folder = Folder.around(path)
    unsafe setenv("SQLITE_TMPDIR", folder, 1)
    queue = try Self.attempt {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      // The one transaction lasts from the first row to the last.
      configuration.allowsUnsafeTransactions = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    try inside { database in
      // The locking mode keeps the file open and unshared: nobody knows of it yet.
      for pragma in ["journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"] {
        _ = try Row.fetchAll(database, sql: "PRAGMA " + pragma)
      }
      try database.beginTransaction(.immediate)
      for plan in plans { try database.execute(sql: plan.creation) }
      inserts = try plans.map { try database.makeStatement(sql: $0.insertion) }
      try fillTitles(of: heads, in: database)
    }
  }

  deinit {
    // Statements of a database that is given up must be gone before it closes itself on a thread of its own.
    queue.unsafeReentrantWrite { _ in inserts = [] }
  }

  /// Adds the rows of a report. Those of a table that others refer to must come first.
  func add(_ rows: TidyRows) throws(Problem) {
    try inside { _ in
      for row in rows.rows {
        guard plans.indices.contains(row.table), row.cells.count == plans[row.table].head.columns.count else {
          throw Problem.input("a row doesn't fit its table")
        }
        if plans[row.table].hasID { lastIDs[row.table] += 1 }
        let plan = plans[row.table]
        let root = plan.root.map { lastIDs[$0] }
        let insert = inserts[row.table]
        insert.setUncheckedArguments(StatementArguments(plan.values(of: row.cells, id: root)))
        try insert.execute()
      }
    }
  }

  /// Makes indices and views, and closes the database.
  func finish() throws(Problem) {
    try inside { database in
      for sql in Views.all { try database.execute(sql: sql) }
      inserts = []
      try database.commit()
    }
    try Self.attempt { try queue.close() }
  }

  /// What the tables and columns are called in front of people.
  private func fillTitles(of heads: [TableHead], in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE table_titles (name TEXT PRIMARY KEY, title_th TEXT NOT NULL, title TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE column_titles (
          table_name TEXT NOT NULL REFERENCES table_titles, position INTEGER NOT NULL, name TEXT NOT NULL,
          kind TEXT NOT NULL, title_th TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (table_name, position)
        ) WITHOUT ROWID;
        """)
    for head in heads {
      try database.execute(
        sql: "INSERT INTO table_titles VALUES (?, ?, ?)", arguments: [head.name, head.th, head.en])
      for (index, column) in head.columns.enumerated() {
        try database.execute(
          sql: "INSERT INTO column_titles VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [head.name, index + 1, column.name, column.kind.rawValue, column.th, column.en])
      }
    }
  }

  private func inside(_ body: (Database) throws -> Void) throws(Problem) {
    try Self.attempt { try queue.unsafeReentrantWrite(body) }
  }

  /// Does something with the database, and says what is wrong as this program does.
  private static func attempt<Value>(_ body: () throws -> Value) throws(Problem) -> Value {
    do {
      return try body()
    } catch let problem as Problem {
      throw problem
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_FULL: throw .system(ENOSPC)
      case .SQLITE_READONLY, .SQLITE_PERM: throw .system(EACCES)
      case .SQLITE_NOMEM: throw .system(ENOMEM)
      default: throw .library("SQLite: \(error)")
      }
    } catch {
      throw .library("\(error)")
    }
  }
}
