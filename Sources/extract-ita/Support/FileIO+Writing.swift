import CSystem
import Glibc

extension FileIO {
  /// Makes a folder and those above it.
  static func makeFolder(_ path: Path) throws(OutputFault) {
    guard unsafe path.withCString({ unsafe mkdir($0, 0o777) }) != 0 else { return }
    let code = errno
    switch code {
    case EEXIST where isFolder(path): return
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
    let files: [[UInt8]]
    do throws(ReadError) {
      files = try names(in: path)
    } catch {
      throw .told(Messages.cannotRead(path.text, error))
    }
    for name in files { try move(path.appending(name), to: place.appending(name)) }
  }

  /// Removes a file; one that isn't there is as good as removed.
  static func remove(_ path: Path) {
    _ = unsafe path.withCString { unsafe unlink($0) }
  }

  /// Removes all that a folder holds, links unfollowed. What can't be removed stays.
  static func empty(_ folder: Path) {
    for entry in (try? entries(in: folder)) ?? [] {
      let path = folder.appending(entry.name)
      guard entry.kind(at: path) == .folder else {
        remove(path)
        continue
      }
      empty(path)
      _ = unsafe path.withCString { unsafe rmdir($0) }
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
