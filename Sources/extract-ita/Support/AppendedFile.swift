import Glibc

/// A file that only grows. A failed write leaves it as long as it was.
struct AppendedFile: ~Copyable {
  let path: Path
  private let descriptor: Int32
  private(set) var size: Int

  /// Opens a file, or makes it; what stands behind its first `size` bytes is cut off.
  init(_ path: Path, size: Int) throws(OutputFault) {
    descriptor = unsafe path.withCString { unsafe open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw OutputFault(path: path, code: errno) }
    guard ftruncate(descriptor, size) == 0 else {
      let code = errno
      close(descriptor)
      throw OutputFault(path: path, code: code)
    }
    (self.path, self.size) = (path, size)
  }

  deinit { close(descriptor) }

  mutating func append(_ bytes: [UInt8]) throws(OutputFault) {
    let code = FileIO.write(bytes, to: descriptor)
    guard code == 0 else {
      ftruncate(descriptor, size)
      throw OutputFault(path: path, code: code)
    }
    size += bytes.count
  }

  /// Waits until what was appended is safe on the disk.
  func sync() throws(OutputFault) {
    guard fdatasync(descriptor) == 0 else { throw OutputFault(path: path, code: errno) }
  }

  /// The bytes of a range; `nil` if the file hasn't got them.
  func read(_ range: Range<Int>) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let length = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done,
          range.lowerBound + done)
      }
      if length > 0 { done += length } else if length == 0 || errno != EINTR { return nil }
    }
    return bytes
  }
}
