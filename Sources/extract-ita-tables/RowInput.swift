import Glibc
import TidyRows

/// Reads the pieces of a stream of rows, one at a time.
struct RowInput {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The heads of the tables; to be asked for first.
  mutating func heads() throws(Problem) -> [TableHead] {
    guard try bytes(TidyStream.mark.count) == TidyStream.mark else {
      throw .input("these are no rows of this version of extract-ita")
    }
    guard let heads = try next()?.heads else { throw .input("these are no heads of tables") }
    return heads
  }

  /// The rows of the next report; `nil` at the end.
  mutating func next() throws(Problem) -> TidyRows? {
    guard let length = TidyStream.length(from: try bytes(TidyStream.lengthSize)) else {
      throw .input("the length of a piece is too great")
    }
    guard length > 0 else { return nil }
    do {
      return try TidyRows(decoding: try bytes(length))
    } catch let problem as Problem {
      throw problem
    } catch {
      throw .input("\(error)")
    }
  }

  /// The next bytes. Room is made as they come, so a wrong length costs nothing.
  private mutating func bytes(_ count: Int) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if start == end { try fill() }
      let length = min(end - start, count - bytes.count)
      bytes.append(contentsOf: buffer[start..<start + length])
      start += length
    }
    return bytes
  }

  private mutating func fill() throws(Problem) {
    while true {
      let length = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if length > 0 {
        (start, end) = (0, length)
        return
      }
      if length == 0 { throw .input("the rows end too early") }
      if errno != EINTR { throw .system(errno) }
    }
  }
}
