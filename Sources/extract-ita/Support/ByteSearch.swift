import Glibc

extension [UInt8] {
  /// Where the byte stands first in a part of the bytes. The system looks at many bytes at once, which a loop doesn't:
  /// for the lines of a stream it would take as long as reading their JSON.
  func firstOffset(of byte: UInt8, in part: Range<Int>) -> Int? {
    unsafe self[part].withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, let found = unsafe memchr(start, Int32(byte), buffer.count) else {
        return nil
      }
      return unsafe part.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}
