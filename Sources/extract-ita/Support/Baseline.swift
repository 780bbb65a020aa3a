import ThaiDocParse

/// Findings that are known already, so that `check` tells only of new ones.
///
/// A file of JSON, one finding a line. Findings are known by file, rule and fingerprint, so they are known again after
/// lines have moved; each as often as it is listed. Files are named from the folder of the baseline.
struct Baseline {
  private struct Key: Hashable {
    let file: String
    let rule: String
    let fingerprint: String
  }

  private let folder: String
  private var counts: [Key: Int] = [:]
  private var messages: [Key: String] = [:]
  private var order: [Key] = []

  /// Nothing is known yet; the file will be at `path`.
  init(at path: String) {
    let end = path.lastIndex(of: "/")
    let parent = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    folder = FileIO.absolute(parent) ?? parent
  }

  /// The file at `path`; says what is wrong with it.
  init(reading path: String) throws(ExitStatus) {
    self.init(at: path)
    let bytes: [UInt8]
    do {
      bytes = try FileIO.read(path: path)
    } catch {
      FileIO.complain(Messages.cannotRead(path, error)[.ofProcess])
      throw .wrongUsage
    }
    do throws(FileFault) {
      try read(bytes)
    } catch {
      FileIO.complain(error.message(in: path)[.ofProcess])
      throw .wrongUsage
    }
  }

  private mutating func read(_ bytes: [UInt8]) throws(FileFault) {
    let node = try JSONReader.read(bytes)
    let fault = FileFault(
      1, th: "ไม่ใช่ไฟล์ baseline รุ่น 1 โปรดสร้างใหม่ด้วย --write-baseline",
      en: "this is no baseline of version 1; make one with --write-baseline.")
    guard node["version"]?.integer == 1, let list = node["findings"]?.list else { throw fault }
    for entry in list {
      guard let file = entry["file"]?.text, let rule = entry["rule"]?.text,
        let fingerprint = entry["fingerprint"]?.text, let count = entry["count"]?.integer
      else { throw fault }
      counts[Key(file: file, rule: rule, fingerprint: fingerprint), default: 0] += min(max(count, 0), 1 << 30)
    }
  }

  /// The findings that aren't known; each one known is used up.
  mutating func new(_ findings: [Finding], in source: SourceText, path: String) -> [Finding] {
    guard !counts.isEmpty, !findings.isEmpty else { return findings }
    let file = name(of: path)
    return findings.filter { finding in
      let key = Key(
        file: file, rule: finding.rule.code, fingerprint: finding.fingerprint(in: source))
      guard let count = counts[key], count > 0 else { return true }
      counts[key] = count - 1
      return false
    }
  }

  /// Adds the findings of a document.
  mutating func add(_ findings: [Finding], in source: SourceText, path: String) {
    guard !findings.isEmpty else { return }
    let file = name(of: path)
    for finding in findings {
      let key = Key(
        file: file, rule: finding.rule.code, fingerprint: finding.fingerprint(in: source))
      if counts[key] == nil {
        order.append(key)
        messages[key] = finding.message[.ofProcess]
      }
      counts[key, default: 0] += 1
    }
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    let lines = order.map { key in
      "{"
        + [
          "\"file\": \(JSONText.quoted(key.file))", "\"rule\": \(JSONText.quoted(key.rule))",
          "\"fingerprint\": \(JSONText.quoted(key.fingerprint))", "\"count\": \(counts[key] ?? 1)",
          "\"message\": \(JSONText.quoted(messages[key] ?? ""))",
        ].joined(separator: ", ") + "}"
    }
    let list = lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
    return Array("{\"version\": 1, \"findings\": \(list)}\n".utf8)
  }

  /// The file's name from the folder of the baseline where it lies in it, else its whole path.
  private func name(of path: String) -> String {
    guard path != "-", let absolute = FileIO.absolute(path) else { return path }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return absolute.hasPrefix(base) ? String(absolute.dropFirst(base.count)) : absolute
  }
}
