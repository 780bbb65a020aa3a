import Glibc

/// A new file that is written piece by piece.
final class BufferedFile {
  private let path: Path
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// So many bytes are written at once.
  private let room: Int

  init(_ path: Path, room: Int = 1 << 20) throws(OutputFault) {
    self.room = room
    descriptor = unsafe path.withCString { unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw OutputFault(path: path, code: errno) }
    self.path = path
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func append(_ bytes: some Collection<UInt8>) throws(OutputFault) {
    buffer += bytes
    if buffer.count >= room { try flush() }
  }

  /// Writes what is left and ends the file.
  func close() throws(OutputFault) {
    try flush()
    let result = Glibc.close(descriptor)
    descriptor = -1
    if result != 0 { throw OutputFault(path: path, code: errno) }
  }

  private func flush() throws(OutputFault) {
    let code = FileIO.write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if code != 0 { throw OutputFault(path: path, code: code) }
  }
}
