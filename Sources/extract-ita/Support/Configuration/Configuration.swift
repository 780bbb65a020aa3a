import ThaiDocParse

/// The choices that a file makes for `check`; the command line goes before them.
struct Configuration {
  /// The file; `nil` where none is used.
  private(set) var path: String?
  private(set) var select: [String]?
  private(set) var ignore: [String]?
  private(set) var failOn: FailureLevel?
  private(set) var repair: RepairLevel?
  private(set) var language: Language?
  private(set) var format: FindingEncoder?
  /// A path, relative to the working folder or absolute.
  private(set) var baseline: String?

  static let names = [".extract-ita.toml", ".extract-ita.json"]
  private static let keys = ["select", "ignore", "fail-on", "repair", "lang", "format", "baseline"]

  /// Nothing is chosen.
  init() {}

  /// The choices of the file at `path`; says what is wrong with it.
  init(path: String) throws(ExitStatus) {
    self.path = path
    let bytes: [UInt8]
    do {
      bytes = try FileIO.read(path: path)
    } catch {
      FileIO.complain(Messages.cannotRead(path, error)[.ofProcess])
      throw .wrongUsage
    }
    do throws(FileFault) {
      let settings = path.hasSuffix(".json") ? try Self.json(bytes) : try TOMLSettings.read(bytes)
      for setting in settings { try take(setting) }
    } catch {
      FileIO.complain(error.message(in: path)[.ofProcess])
      throw .wrongUsage
    }
  }

  /// The choices of the nearest file, from the working folder upwards.
  static func nearest() throws(ExitStatus) -> Configuration {
    guard var folder = FileIO.workingFolder else { return Configuration() }
    while true {
      let base = folder == "/" ? "/" : folder + "/"
      let found = names.map { base + $0 }.filter(FileIO.isFile)
      if found.count > 1 {
        FileIO.complain(Messages.twoConfigurations(found[0], found[1])[.ofProcess])
        throw .wrongUsage
      }
      if let path = found.first { return try Configuration(path: path) }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return Configuration() }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private static func json(_ bytes: [UInt8]) throws(FileFault) -> [Setting] {
    guard case .object(let members) = try JSONReader.read(bytes) else {
      throw FileFault(1, th: "ต้องเป็นออบเจกต์ {…}", en: "the file must hold one object {…}.")
    }
    var settings: [Setting] = []
    for member in members {
      guard let value = value(of: member.value) else {
        throw FileFault(
          member.line, member.key, th: "ค่าต้องเป็นข้อความ รายการของข้อความ true หรือ false",
          en: "the value must be a text, a list of texts, true or false.")
      }
      settings.append(Setting(key: member.key, line: member.line, value: value))
    }
    return settings
  }

  private static func value(of node: JSONNode) -> Setting.Value? {
    switch node {
    case .text(let text): return .text(text)
    case .truth(let truth): return .truth(truth)
    case .list(let nodes):
      let texts = nodes.compactMap(\.text)
      return texts.count == nodes.count ? .texts(texts) : nil
    default: return nil
    }
  }
}

// MARK: - Keys

extension Configuration {
  private mutating func take(_ setting: Setting) throws(FileFault) {
    switch setting.key {
    case "select": select = try rules(setting)
    case "ignore": ignore = try rules(setting)
    case "fail-on":
      failOn = try choice(setting, { FailureLevel(rawValue: $0) }, FailureLevel.allCases.map(\.rawValue))
    case "repair":
      repair = try choice(setting, { RepairLevel(rawValue: $0) }, RepairLevel.allCases.map(\.rawValue))
    case "lang": language = try choice(setting, { Language(rawValue: $0) }, Language.allCases.map(\.rawValue))
    case "format": format = try choice(setting, FindingEncoder.named, FindingEncoder.all.map(\.name))
    case "baseline": baseline = beside(try text(setting))
    default:
      throw FileFault(
        setting.line, setting.key, th: "ไม่มี key นี้ ใช้ได้เฉพาะ \(Self.keys.joined(separator: ", "))",
        en: "there is no such key; the keys are \(Self.keys.joined(separator: ", ")).")
    }
  }

  private func rules(_ setting: Setting) throws(FileFault) -> [String] {
    let names: [String]
    switch setting.value {
    case .texts(let texts): names = texts
    case .text(let text): names = RuleList.split(text)
    case .truth:
      throw FileFault(
        setting.line, setting.key, th: "ต้องเป็นรายการของรหัสหรือชื่อของกฎ",
        en: "must be a list of codes or names of rules.")
    }
    do {
      _ = try RuleSelection(select: names, ignore: [])
    } catch {
      let words = Messages.unknown(error)
      throw FileFault(setting.line, setting.key, th: words.th, en: words.en)
    }
    return names
  }

  private func text(_ setting: Setting) throws(FileFault) -> String {
    if case .text(let text) = setting.value { return text }
    throw FileFault(setting.line, setting.key, th: "ต้องเป็นข้อความ", en: "must be a text.")
  }

  private func choice<Value>(
    _ setting: Setting, _ value: (String) -> Value?, _ names: [String]
  ) throws(FileFault) -> Value {
    if case .text(let text) = setting.value, let value = value(text) { return value }
    throw FileFault(
      setting.line, setting.key, th: "ค่าที่ใช้ได้คือ \(names.joined(separator: ", "))",
      en: "must be one of \(names.joined(separator: ", ")).")
  }

  /// A path that the file names is meant from the file's own folder.
  private func beside(_ name: String) -> String {
    guard !name.hasPrefix("/"), let path, let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }
}

/// From which severity on findings are a failure.
enum FailureLevel: String, CaseIterable {
  case error, warning, note, never

  /// Whether a finding of that severity is one.
  func includes(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: severity >= .note
    case .never: false
    }
  }
}

/// Rules as they are named on the command line: parted by commas.
enum RuleList {
  static func split(_ text: String) -> [String] {
    text.split(separator: ",").map { piece in
      var bytes = Substring(piece).utf8
      while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      return String(Substring(bytes))
    }.filter { !$0.isEmpty }
  }
}
