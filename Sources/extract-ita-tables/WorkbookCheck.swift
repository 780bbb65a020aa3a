import CXLSXWriter
import Glibc

/// Looks into a workbook whether each of its sheets is whole.
///
/// A disk that was full for a moment would else give a workbook that opens and lacks rows.
enum WorkbookCheck {
  /// Checks the sheets. `rowCounts`: how many rows each has, by its index.
  static func check(_ path: String, rowCounts: [(sheet: Int, rows: Int)]) throws(Problem) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var about = stat()
    guard unsafe fstat(descriptor, &about) == 0 else { throw .system(errno) }
    let archive = Archive(descriptor: descriptor, size: Int(about.st_size))
    let entries = try archive.entries()
    for (sheet, rows) in rowCounts {
      guard let entry = entries["xl/worksheets/sheet\(sheet + 1).xml"] else { throw .incomplete }
      guard try archive.rowCount(of: entry) == rows else { throw .incomplete }
    }
  }
}

/// A ZIP file.
private struct Archive {
  let descriptor: Int32
  let size: Int

  /// A file in it: where its own head begins, and how many packed bytes it has.
  struct Entry {
    var offset: Int
    var length: Int
  }

  /// The files by name, as the directory at the end tells.
  func entries() throws(Problem) -> [String: Entry] {
    // A workbook has no comment, so the record that ends the file has its 22 bytes.
    let end = try bytes(at: size - 22, 22)
    guard number(end, 0, 4) == 0x0605_4B50 else { throw .incomplete }
    let directory = try bytes(at: number(end, 16, 4), number(end, 12, 4))
    var entries: [String: Entry] = [:]
    var i = 0
    while i + 46 <= directory.count {
      guard number(directory, i, 4) == 0x0201_4B50 else { throw .incomplete }
      let nameLength = number(directory, i + 28, 2)
      let next = i + 46 + nameLength + number(directory, i + 30, 2) + number(directory, i + 32, 2)
      guard next <= directory.count else { throw .incomplete }
      let name = String(decoding: directory[i + 46..<i + 46 + nameLength], as: UTF8.self)
      entries[name] = Entry(offset: number(directory, i + 42, 4), length: number(directory, i + 20, 4))
      i = next
    }
    return entries
  }

  /// How many rows a sheet has; -1 for one that doesn't end as a sheet does.
  func rowCount(of entry: Entry) throws(Problem) -> Int {
    let head = try bytes(at: entry.offset, 30)
    var offset = entry.offset + 30 + number(head, 26, 2) + number(head, 28, 2)
    let end = offset + entry.length
    var inflater = try Inflater()
    defer { inflater.close() }
    var counter = RowCounter()
    while offset < end {
      let packed = try bytes(at: offset, min(1 << 16, end - offset))
      offset += packed.count
      try inflater.inflate(packed) { counter.add($0) }
    }
    return counter.isAtEndOfSheet ? counter.rows : -1
  }

  private func bytes(at offset: Int, _ count: Int) throws(Problem) -> [UInt8] {
    guard offset >= 0, count >= 0, offset + count <= size else { throw .incomplete }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let length = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, count - done, off_t(offset + done))
      }
      if length > 0 {
        done += length
      } else if length == 0 || errno != EINTR {
        throw length == 0 ? .incomplete : .system(errno)
      }
    }
    return bytes
  }

  /// A number of so many bytes, lowest first.
  private func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// Unpacks what ZIP files hold.
@safe private struct Inflater {
  private var stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: 1 << 17)

  init() throws(Problem) {
    // zlib keeps the address, so it must stay the same.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe tdp_inflateInit(stream) == Z_OK else {
      unsafe stream.deallocate()
      throw .system(ENOMEM)
    }
  }

  mutating func close() {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks some more bytes, and hands on what comes out.
  mutating func inflate(_ packed: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) throws(Problem) {
    var packed = packed
    let count = packed.count
    var used = 0
    var made = 0
    repeat {
      var code = Z_OK
      unsafe packed.withUnsafeMutableBufferPointer { input in
        unsafe output.withUnsafeMutableBufferPointer { output in
          unsafe stream.pointee.next_in = unsafe input.baseAddress.map { unsafe $0 + used }
          unsafe stream.pointee.avail_in = UInt32(count - used)
          unsafe stream.pointee.next_out = output.baseAddress
          unsafe stream.pointee.avail_out = UInt32(output.count)
          code = unsafe CXLSXWriter.inflate(stream, Z_NO_FLUSH)
          used = unsafe count - Int(stream.pointee.avail_in)
          made = unsafe output.count - Int(stream.pointee.avail_out)
        }
      }
      take(output[0..<made])
      if code == Z_STREAM_END { return }
      // Z_BUF_ERROR: nothing is left to do with these bytes.
      guard code == Z_OK || code == Z_BUF_ERROR else { throw .incomplete }
      if code == Z_BUF_ERROR { return }
    } while used < count || made == output.count
  }
}

/// Counts the rows in the XML of a sheet.
private struct RowCounter {
  private(set) var rows = 0
  /// The last bytes, in which a tag may have begun.
  private var tail: [UInt8] = []

  private static let rowEnd = Array("</row>".utf8)
  private static let sheetEnd = Array("</worksheet>".utf8)

  var isAtEndOfSheet: Bool {
    let trimmed = tail.reversed().drop { $0 == 0x0A || $0 == 0x0D }
    return trimmed.prefix(Self.sheetEnd.count).elementsEqual(Self.sheetEnd.reversed())
  }

  mutating func add(_ piece: ArraySlice<UInt8>) {
    guard !piece.isEmpty else { return }
    let bytes = tail + piece
    let found = Self.count(bytes)
    // A tag that is whole in the tail was counted with the piece before.
    rows += found - Self.count(tail)
    tail = Array(bytes.suffix(16))
  }

  private static func count(_ bytes: [UInt8]) -> Int {
    let span = bytes.span
    var count = 0
    var i = 0
    while i + rowEnd.count <= span.count {
      if span[i] == UInt8(ascii: "<") && span[i + 1] == UInt8(ascii: "/") && span[i + 2] == UInt8(ascii: "r")
        && span[i + 3] == UInt8(ascii: "o") && span[i + 4] == UInt8(ascii: "w")
        && span[i + 5] == UInt8(ascii: ">")
      {
        count += 1
      }
      i += 1
    }
    return count
  }
}
