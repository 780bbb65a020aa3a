import CSystem
import Glibc

/// What kind of thing stands in a folder.
enum EntryKind {
  case file, folder
  /// A pipe, a socket, a device: nothing that has a text.
  case special
  /// A link to a folder, which isn't followed: it may lead in circles.
  case linkedFolder
  /// A link that leads nowhere.
  case brokenLink
}

extension FileIO {
  /// The names in a folder, `.` and `..` left out, in the order of their bytes.
  static func names(in folder: Path) throws(ReadError) -> [[UInt8]] {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else {
      throw openError(errno, folder.text)
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0  // The end of the folder and a failure look the same but for this.
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
    if errno != 0 { throw .failed(errno: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What stands at a path; `nil` if nothing does.
  static func kind(of path: Path) -> EntryKind? {
    guard let own = mode(of: path, followsLinks: false) else { return nil }
    guard own == S_IFLNK else { return kind(own) }
    guard let target = mode(of: path, followsLinks: true) else { return .brokenLink }
    return target == S_IFDIR ? .linkedFolder : kind(target)
  }

  private static func kind(_ mode: mode_t) -> EntryKind {
    switch mode {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .special
    }
  }

  private static func mode(of path: Path, followsLinks: Bool) -> mode_t? {
    var about = stat()
    let result = unsafe path.withCString { name in
      followsLinks ? unsafe stat(name, &about) : unsafe lstat(name, &about)
    }
    return result == 0 ? about.st_mode & S_IFMT : nil
  }

  /// The size of a file; `nil` if there is none.
  static func size(of path: Path) -> Int? {
    var about = stat()
    guard unsafe path.withCString({ unsafe stat($0, &about) }) == 0, about.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(about.st_size)
  }

  /// The path from the root, without links and dots, also of what isn't there yet below a folder that is.
  static func absolute(_ path: Path) -> Path? {
    if let real = unsafe path.withCString({ unsafe realpath($0, nil) }) {
      defer { unsafe free(real) }
      return unsafe Path(bytes: UnsafeRawBufferPointer(start: real, count: strlen(real)))
    }
    let name = path.lastComponent
    guard errno == ENOENT, !name.isEmpty, !name.elementsEqual("..".utf8) else { return nil }
    return absolute(path.trimmed.parent)?.appending(name)
  }
}

extension Path {
  /// Without slashes at its end.
  fileprivate var trimmed: Path {
    var kept = bytes[...]
    while kept.count > 1, kept.last == Self.separator { kept.removeLast() }
    return Path(bytes: kept)
  }
}

// MARK: - Reading

extension FileIO {
  /// All bytes of a file, which is the same when it has been read. What isn't a file is refused without waiting for it.
  static func readWhole(_ path: Path, limit: Int = limit) throws(ReadError) -> [UInt8] {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw openError(errno, path.text) }
    defer { close(descriptor) }
    let before = about(descriptor)
    guard before.st_mode & S_IFMT == S_IFREG else {
      throw before.st_mode & S_IFMT == S_IFDIR ? .isFolder : .notAFile
    }
    let bytes = try read(descriptor, limit: limit)
    let after = about(descriptor)
    let isSame =
      bytes.count == before.st_size && before.st_size == after.st_size
      && before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    guard isSame else { throw .changing }
    return bytes
  }

  private static func about(_ descriptor: Int32) -> stat {
    var about = stat()
    _ = unsafe fstat(descriptor, &about)
    return about
  }
}

// MARK: - Writing

extension FileIO {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: Path) throws(OutputFault) {
    guard unsafe path.withCString({ unsafe mkdir($0, 0o777) }) != 0 else { return }
    let code = errno
    switch code {
    case EEXIST where mode(of: path, followsLinks: true) == S_IFDIR: return
    case EEXIST: throw OutputFault(path: path, code: ENOTDIR)
    case ENOENT where path.parent != path:
      try makeFolder(path.parent)
      if unsafe path.withCString({ unsafe mkdir($0, 0o777) }) != 0 && errno != EEXIST { throw fault(path) }
    default: throw OutputFault(path: path, code: code)
    }
  }

  /// Writes a new file, or one in the place of another; where that fails nothing is left of it.
  static func write(_ bytes: [UInt8], to path: Path) throws(OutputFault) {
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else { throw fault(path) }
    var code = write(bytes, to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    guard code != 0 else { return }
    remove(path)
    throw OutputFault(path: path, code: code)
  }

  /// Puts a file in its place; what stood there is gone in the same moment.
  static func move(_ path: Path, to place: Path) throws(OutputFault) {
    let result = unsafe path.withCString { from in unsafe place.withCString { unsafe rename(from, $0) } }
    guard result == 0 else { throw fault(place) }
  }

  /// Puts a file, or a folder of files, in the place of another.
  static func replace(_ place: Path, by path: Path) throws(OutputFault) {
    guard kind(of: path) == .folder else { return try move(path, to: place) }
    // A folder can't take the place of one that has files in it, so its files do, each by itself.
    try makeFolder(place)
    for name in (try? names(in: path)) ?? [] { try move(path.appending(name), to: place.appending(name)) }
  }

  /// Removes a file; one that isn't there is as good as removed.
  static func remove(_ path: Path) {
    _ = unsafe path.withCString { unsafe unlink($0) }
  }

  /// Removes all that a folder holds, links unfollowed. What can't be removed stays.
  static func empty(_ folder: Path) {
    for name in (try? names(in: folder)) ?? [] {
      let entry = folder.appending(name)
      guard kind(of: entry) == .folder else {
        remove(entry)
        continue
      }
      empty(entry)
      _ = unsafe entry.withCString { unsafe rmdir($0) }
    }
  }

  /// Waits until all that was written and renamed in the file system of a folder is safe on its disk: one call for
  /// many files, which costs little more than for one.
  static func syncAll(around folder: Path) throws(OutputFault) {
    let descriptor = unsafe folder.withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw fault(folder) }
    defer { close(descriptor) }
    guard syncfs(descriptor) == 0 else { throw fault(folder) }
  }

  private static func fault(_ path: Path) -> OutputFault { OutputFault(path: path, code: errno) }
}

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

/// Why writing fails, as far as people can do something about it.
enum WriteProblem {
  case full, notAllowed, noFolder, other
}

extension FileIO {
  static func writeProblem(_ code: Int32) -> WriteProblem {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOTDIR, EISDIR: .noFolder
    default: .other
    }
  }
}
