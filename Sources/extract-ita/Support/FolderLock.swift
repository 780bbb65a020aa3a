import Glibc

/// A lock on a folder that goes with the process that holds it, however it ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock; `nil` if another process has it.
  init?(_ path: Path) throws(OutputFault) {
    descriptor = unsafe path.withCString { unsafe open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw OutputFault(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    let code = errno
    close(descriptor)
    if code == EWOULDBLOCK { return nil }
    throw OutputFault(path: path, code: code)
  }

  deinit { close(descriptor) }
}
