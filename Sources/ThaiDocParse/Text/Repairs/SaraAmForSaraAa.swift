extension Repair {
  /// D3: a font that shows sara am for sara aa: `กำรด ำเนินงำน` → `การด ำเนินงาน`. In it the true sara am has a sign, a space or
  /// U+FFFD before it, which later repairs take away: where lines without a single sara aa have both, and words that can't be
  /// spelled so, the bare ones are sara aa. Where no sign tells them apart, only those words are mended.
  static let saraAmForSaraAa = Repair(
    kind: "sara-am-for-sara-aa", need: [.loneSaraAm, .lostLetter, .withoutSaraAa], certainty: .gated,
    changesLetters: true,
    change: .walk { bytes, stretch, text in
      let runs = SaraAmRun.all(in: bytes)
      // What one run tells of the font holds for the others.
      let isTold = runs.contains(where: \.isTold)
      for run in runs { run.mend(bytes, isTold: isTold, in: &text) }
    })
}

/// Neighbouring lines without a sara aa, and the sara ams in them.
private struct SaraAmRun {
  private let lower: Int
  private var upper: Int
  /// With a space or U+FFFD between them and their letter.
  private var signed = 0
  /// Bare ones in words that are spelled with sara am.
  private var right = 0
  /// Bare ones in words that are not.
  private var wrong = 0

  /// The runs in which sara am stands for sara aa.
  static func all(in bytes: borrowing Span<UInt8>) -> [SaraAmRun] {
    var runs: [SaraAmRun] = []
    var lines = Stretches(.line)
    var run = SaraAmRun(from: 0)
    while let line = lines.next(in: bytes) {
      if !run.take(line, of: bytes) {
        if run.wrong > 0 { runs.append(run) }
        run = SaraAmRun(from: line.upperBound)
      }
    }
    if run.wrong > 0 { runs.append(run) }
    return runs
  }

  private init(from lower: Int) { (self.lower, upper) = (lower, lower) }

  /// Adds a line; `false` if it has a sara aa and so ends the run.
  private mutating func take(_ line: Range<Int>, of bytes: borrowing Span<UInt8>) -> Bool {
    let sums = (signed, right, wrong)
    var i = line.lowerBound
    while i < line.upperBound {
      switch bytes.thai(at: i) {
      case 0x32:
        (signed, right, wrong) = sums
        return false
      case 0x33: count(bytes, at: i)
      default: break
      }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
    upper = line.upperBound
    return true
  }

  private mutating func count(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    guard Self.isBare(bytes, at: offset) else {
      signed += 1
      return
    }
    let hasTone = ThaiClass.ending(at: offset, in: bytes) == .tone
    let tone = hasTone ? bytes.thai(at: offset - 3) : nil
    let before = offset - (hasTone ? 3 : 0)
    if SaraAmWords.hold(bytes, before: before, tone: tone, after: offset + 3, .whole) { right += 1 }
    if SaraAaWords.hold(bytes, at: offset) { wrong += 1 }
  }

  private static func isBare(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    ThaiSyllable.mayFollow(.saraAm, after: .ending(at: offset, in: bytes))
  }

  /// Whether the true sara ams have their sign here, so that the bare ones are sara aa.
  var isTold: Bool { signed > 0 && right == 0 && wrong > 0 }

  /// Makes sara aa of those that are meant so.
  func mend(_ bytes: borrowing Span<UInt8>, isTold: Bool, in text: inout EditedText) {
    let isTold = isTold && right == 0
    var i = lower
    while i < upper {
      if bytes.hasThai(0x33, at: i), Self.isBare(bytes, at: i), isTold || SaraAaWords.hold(bytes, at: i) {
        text.mend(bytes, at: i, Repair.Edit(length: 3).then(thai: 0x32))
      }
      i += UTF8Decoder.length(ofLead: bytes[i])
    }
  }
}

/// Words with sara aa, as they look where sara am stands for it.
private enum SaraAaWords {
  private struct Word {
    let before: StaticString
    let after: StaticString
    /// What may not follow, since another word is spelled so.
    let unless: StaticString?
    /// What may not stand before it.
    let notBehind: StaticString?

    init(
      _ before: StaticString, _ after: StaticString, unless: StaticString? = nil,
      notBehind: StaticString? = nil
    ) {
      (self.before, self.after, self.unless, self.notBehind) = (before, after, unless, notBehind)
    }
  }

  private static let all: [Word] = [
    Word("ก", "ร", unless: "ำบ"), Word("คว", "ม"), Word("ง", "น", notBehind: "เงื่อน"), Word("ต", "รำง"),
    Word("ตำร", "ง"),
    Word("ประม", "ณ"), Word("ร", "ชก"), Word("ข้", "รำช"), Word("ภ", "ค"), Word("ภ", "พ"), Word("ห", "ร"),
    Word("ม", "ตร"), Word("ฐ", "น"), Word("ข่", "ว"), Word("ว่", ""), Word("อย่", "ง"), Word("ม", "ก"),
    Word("ร", "ยง"), Word("รำยง", "น"), Word("พัฒน", ""), Word("ประช", ""), Word("ปัญห", ""), Word("รักษ", ""),
    Word("ศึกษ", ""), Word("ด้", "น"), Word("ผ่", "น"), Word("สร้", "ง"), Word("ต", "ม", unless: "ะ"),
    Word("หน้", ""), Word("มำตรก", "ร"), Word("สำม", "รถ"), Word("ส", "มำรถ"), Word("อ", "คำร"),
    Word("จ", "ก", unless: "ั", notBehind: "ประ"), Word("ประก", "ศ"),
    Word("สถ", "บัน"), Word("ร", "ยได้"), Word("ร", "ยจ่"), Word("ร", "ยกำร"), Word("ร", "ยชื่อ"), Word("ร", "ยตัว"),
    Word("อ", "จ"), Word("กร", "คม"),
    Word("มีน", "คม"), Word("เมษ", "ยน"), Word("พฤษภ", "คม"), Word("มิถุน", "ยน"), Word("กรกฎ", "คม"),
    Word("สิงห", "คม"), Word("กันย", "ยน"), Word("ตุล", "คม"), Word("พฤศจิก", "ยน"), Word("ธันว", "คม"),
  ]

  /// Whether the sara am at an offset is the sara aa of one.
  static func hold(_ bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    for word in all where bytes.has(word.after, at: offset + 3) && bytes.has(word.before, endingAt: offset) {
      if let unless = word.unless, bytes.has(unless, at: offset + 3 + word.after.utf8CodeUnitCount) {
        continue
      }
      if let other = word.notBehind, bytes.has(other, endingAt: offset - word.before.utf8CodeUnitCount) {
        continue
      }
      return true
    }
    return false
  }
}
