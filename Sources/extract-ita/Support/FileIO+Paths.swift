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

/// What a folder holds under a name.
struct FolderEntry {
  let name: [UInt8]
  /// What the folder itself says that it is; `nil` for links, and in file systems that don't tell.
  fileprivate let statedKind: EntryKind?

  /// What it is, found at that path; `nil` if it is gone.
  func kind(at path: Path) -> EntryKind? { statedKind ?? FileIO.kind(of: path) }
}

extension FileIO {
  /// The names in a folder, `.` and `..` left out, in the order of their bytes.
  static func names(in folder: Path) throws(ReadError) -> [[UInt8]] { try entries(in: folder).map(\.name) }

  /// What a folder holds, `.` and `..` left out, in the order of the bytes of the names.
  static func entries(in folder: Path) throws(ReadError) -> [FolderEntry] {
    guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else {
      throw openError(errno, folder.text)
    }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0  // The end of the folder and a failure look the same but for this.
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      guard name != [0x2E] && name != [0x2E, 0x2E] else { continue }
      entries.append(FolderEntry(name: name, statedKind: unsafe kind(ofType: entry.pointee.d_type)))
    }
    if errno != 0 { throw .failed(errno: errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private static func kind(ofType type: UInt8) -> EntryKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): nil
    default: .special
    }
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

  /// Whether a path leads to a folder, perhaps by a link.
  static func isFolder(_ path: Path) -> Bool { mode(of: path, followsLinks: true) == S_IFDIR }

  /// The path from the root, without links and dots; `nil`, and `errno` says why, where there is nothing.
  static func real(_ path: Path) -> Path? {
    guard let real = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(real) }
    return unsafe Path(bytes: UnsafeRawBufferPointer(start: real, count: strlen(real)))
  }

  /// The same, also of what isn't there yet below a folder that is.
  static func absolute(_ path: Path) -> Path? {
    if let real = real(path) { return real }
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
    guard before.st_size <= limit else { throw .tooLarge }
    let bytes = try readFile(descriptor, size: Int(before.st_size))
    let after = about(descriptor)
    let isSame =
      bytes.count == before.st_size && before.st_size == after.st_size
      && before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    guard isSame else { throw .changing }
    return bytes
  }

  /// The bytes of a file that should have so many: one more, where it has more by now.
  private static func readFile(_ descriptor: Int32, size: Int) throws(ReadError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      // What the system reads is what is counted. A file of the right size has been read to its end: if it grew
      // meanwhile, its size and its time say so.
      while count < buffer.count, count == 0 || count != size {
        let length = unsafe Glibc.read(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
        if length > 0 {
          count += length
        } else if length == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw .failed(errno: failure) }
    return bytes
  }

  private static func about(_ descriptor: Int32) -> stat {
    var about = stat()
    _ = unsafe fstat(descriptor, &about)
    return about
  }
}
