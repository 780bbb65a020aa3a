import Glibc

extension FileIO {
  /// What a folder holds, hidden entries left out, in the order of the bytes of their names.
  struct Folder {
    var files: [String] = []
    var folders: [String] = []
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { isFolder(Path(path)) }

  /// Whether a path leads to a file that can be opened.
  static func isFile(_ path: String) -> Bool { kind(of: Path(path)) == .file }

  /// The paths in a folder. A link to a file is a file; one to a folder isn't followed, since it may lead in circles.
  static func list(_ path: String) throws(ReadError) -> Folder {
    let folder = Path(path)
    var found = Folder()
    for entry in try entries(in: folder) where entry.name.first != UInt8(ascii: ".") {
      let path = folder.appending(entry.name)
      switch entry.kind(at: path) {
      case .folder: found.folders.append(path.text)
      case .linkedFolder: break
      case .file, .special, .brokenLink, nil: found.files.append(path.text)
      }
    }
    return found
  }

  /// The folder that the program was started in.
  static var workingFolder: String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The path from the root, without links and dots; `nil` where there is nothing.
  static func absolute(_ path: String) -> String? {
    real(Path(path))?.text
  }

  /// How many cells a line of the terminal has; `nil` where there is none.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a file whole: a reader sees the old one or the new one. `nil`, or why it failed.
  static func write(_ bytes: [UInt8], toFile path: String) -> ReadError? {
    let draft = "\(path).\(getpid()).new"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return openError(errno, path) }
    var code = write(bytes, to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    if code == 0 {
      let result = unsafe rename(draft, path)
      if result != 0 { code = errno }
    }
    if code != 0 { unsafe unlink(draft) }
    return code == 0 ? nil : code == EISDIR ? .isFolder : .failed(errno: code)
  }
}
