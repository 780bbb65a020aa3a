import ThaiDocParse

/// What is said at the end of a batch.
struct BatchReport {
  private let outcome: BatchOutcome
  private let settings: BatchSettings
  private let list: InputList
  private var language: Language { settings.options.language }

  init(_ outcome: BatchOutcome, _ settings: BatchSettings, _ list: InputList) {
    (self.outcome, self.settings, self.list) = (outcome, settings, list)
  }

  /// All of it, lines without the last line's end.
  var text: String {
    let parts = [documents, findings, worst, leftOut, whereItIs]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }

  private var documents: String {
    let (done, other, failed) = (outcome.count(.done), outcome.count(.unrecognised), outcome.count(.failed))
    var parts = [say("อ่าน \(outcome.entries.count) ฉบับ", "\(outcome.entries.count) documents")]
    parts.append(say("สำเร็จ \(done)", "\(done) read"))
    if other > 0 { parts.append(say("ไม่พบผล ITA \(other)", "\(other) without ITA results")) }
    if failed > 0 { parts.append(say("อ่านไม่ได้ \(failed)", "\(failed) not read")) }
    if outcome.reusedCount > 0 {
      parts.append(say("ใช้ผลที่อ่านไว้แล้ว \(outcome.reusedCount)", "\(outcome.reusedCount) of them done before"))
    }
    let time = say("ใช้เวลา \(seconds) วินาที", "\(seconds) s")
    return parts.joined(separator: say("  ", ", ")) + say("  ", ", ") + time
  }

  private var seconds: String { "\(outcome.microseconds / 1_000_000).\(outcome.microseconds / 100_000 % 10)" }

  private var findings: String {
    let (errors, warnings, notes) = (outcome.sum(\.errors), outcome.sum(\.warnings), outcome.sum(\.notes))
    guard errors + warnings + notes > 0 else { return "" }
    let head = say(
      "ข้อผิดพลาด \(errors)  คำเตือน \(warnings)  ข้อสังเกต \(notes)",
      "errors \(errors), warnings \(warnings), notes \(notes)")
    var statistics = FindingStatistics()
    for entry in outcome.entries { statistics.add(entry.counts.rules) }
    return ([head] + statistics.lines(in: language)).joined(separator: "\n")
  }

  private static let worstCount = 10

  private var worst: String {
    func weight(_ entry: ManifestEntry) -> (Int, Int, Int) {
      (entry.counts.errors, entry.counts.warnings, entry.counts.notes)
    }
    let found = outcome.entries.filter { $0.counts.errors + $0.counts.warnings > 0 }
    guard found.count > 1 else { return "" }
    // Of two alike the one that comes first in the batch; `sorted` keeps their order.
    let rows = found.sorted { weight($0) > weight($1) }.prefix(Self.worstCount).map { entry in
      ["\(entry.counts.errors)", "\(entry.counts.warnings)", "\(entry.counts.notes)", entry.name.text]
    }
    let table = TextTable(
      [
        .init(title: say("ผิดพลาด", "Errors"), isNumeric: true),
        .init(title: say("คำเตือน", "Warnings"), isNumeric: true),
        .init(title: say("ข้อสังเกต", "Notes"), isNumeric: true), .init(title: say("ควรดูก่อน", "Look at first")),
      ], rows: Array(rows))
    return table.aligned().joined(separator: "\n")
  }

  private var leftOut: String {
    var lines: [String] = []
    if !list.otherEndings.isEmpty {
      let kinds = list.otherEndings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let named = kinds.prefix(8).map { ending, count in
        (ending.isEmpty ? say("ไม่มีนามสกุล", "no ending") : "." + DisplayText.line(ending)) + " \(count)"
      }
      let all = named.joined(separator: ", ")
      lines.append(say("ไม่ได้อ่านไฟล์ชนิดอื่นในโฟลเดอร์: \(all)", "files of other kinds, not read: \(all)"))
    }
    if list.ignoredCount > 0 {
      lines.append(
        say(
          "ข้ามตาม .ignore หรือ --exclude \(list.ignoredCount) รายการ",
          "left out by patterns: \(list.ignoredCount)"))
    }
    if outcome.leftoverCount > 0 {
      lines.append(
        say(
          "ในโฟลเดอร์ json ยังมีไฟล์จากครั้งก่อน \(outcome.leftoverCount) ไฟล์ ที่ไม่อยู่ในชุดนี้",
          "the folder json still has \(outcome.leftoverCount) files of earlier runs that aren't of this one"))
    }
    return lines.joined(separator: "\n")
  }

  private var whereItIs: String {
    guard outcome.end == nil else { return "" }
    var names = outcome.products
    if settings.parts.contains(.json) { names.insert("json/", at: 0) }
    names.append("manifest.jsonl")
    let all = names.joined(separator: " ")
    let folder = DisplayText.line(settings.output.root.text)
    return say("ผลลัพธ์อยู่ใน \(folder): \(all)", "written to \(folder): \(all)")
  }
}
