import Testing
import _TestSupport

@Suite("Damage of text") struct DamageTests {
  static let seeds: ClosedRange<UInt64> = 1...60
  /// Has every mark and letter that damage changes, in headings and in a sentence.
  static let text = """
    น้ำหนักและดัชนีชี้วัดที่แท้จริงของสำนักงาน
    คำนำ แนวทางแก้ไขที่ดีเยี่ยม

    Integrity and Transparency
    องค์การบริหารส่วนตำบลศรีคำ ได้ดำเนินการให้ก้าวหน้า ตัวชี้วัดที่มีน้ำหนักมากที่สุด แต่หน่วยงานมีข้อมูลน้อย \
    ได้คะแนนรวม 85.20 คะแนน อยู่ในระดับดีเยี่ยม เพิ่มขึ้นจากปีก่อน Integrity and Transparency Assessment

    """

  @Test("Names are unique") func names() {
    #expect(Set(Damage.all.map(\.name)).count == Damage.all.count)
  }

  @Test(
    "Damage is the same for the same seed, and mostly changes the text in several places",
    arguments: Damage.all)
  func isDeterministic(_ damage: Damage) {
    let counts = Self.seeds.map { seed -> Int in
      let damaged = Self.apply(damage, to: Self.text, seed: seed)
      #expect(damaged == Self.apply(damage, to: Self.text, seed: seed))
      return Self.changes(Self.text, damaged)
    }
    #expect(!counts.contains(0) && counts.count { $0 >= 3 } >= 48, "\(counts)")
  }

  @Test("Damage differs from seed to seed", arguments: Damage.all)
  func varies(_ damage: Damage) {
    #expect(Set(Self.seeds.map { Self.apply(damage, to: Self.text, seed: $0) }).count > 1)
  }

  @Test(
    "Letters and digits stay", arguments: Damage.all.filter { $0.kind != .off && $0.name != "thai-as-latin" })
  func skeleton(_ damage: Damage) {
    for seed in Self.seeds {
      var damaged = Self.apply(damage, to: Self.text, seed: seed)
      if damage.name == "hyphenated-line-ends" { damaged = damaged.replacing("-\n", with: "") }
      #expect(Damage.skeleton(damaged) == Damage.skeleton(Self.text), "seed \(seed)")
    }
  }

  @Test("Markup stays", arguments: Damage.all.filter { $0.kind != .off })
  func markup(_ damage: Damage) {
    let cell = "<td title=\"น้ำ\">น้ำแข็งที่ดำ&nbsp;</td>"
    for seed in Self.seeds {
      let damaged = Self.apply(damage, to: cell, seed: seed)
      #expect(damaged.contains("<td title=\"น้ำ\">") && damaged.contains("&nbsp;</td>"))
    }
  }

  @Test(
    "Certain damage is undone without knowing the text", arguments: Damage.all.filter { undo[$0.name] != nil }
  )
  func undone(_ damage: Damage) throws {
    let undo = try #require(Self.undo[damage.name])
    for seed in Self.seeds {
      #expect(undo(Self.apply(damage, to: Self.text, seed: seed)) == Self.text, "seed \(seed)")
    }
  }

  @Test("Every certain damage has an inverse here") func inverses() {
    #expect(Damage.all.filter { $0.kind == .certain && Self.undo[$0.name] == nil }.map(\.name) == [])
  }

  /// Words from real documents, and how they stood there.
  @Test(
    "Damage looks as it does in documents",
    arguments: [
      ("lost-nikhahit", "ดำเนิน", "ด\u{FFFD}าเนิน"), ("lost-nikhahit", "น้ำ", "น\u{FFFD}้ำ"),
      ("replacement-behind-sara-am", "ประจำปี", "ประจำ\u{FFFD} ปี"),
      ("decomposed-sara-am", "ดำเนิน", "ด\u{E4D}\u{E32}เนิน"),
      ("decomposed-sara-am-with-tone", "น้ำ", "น\u{E4D}้\u{E32}"),
      ("doubled-marks", "ดำเนิน", "ด\u{E4D}\u{E32}\u{E32}เนิน"),
      ("doubled-sara-e", "คะแนน", "คะเเนน"), ("tone-before-vowel", "ที่", "ท\u{E48}\u{E35}"),
      ("space-before-sara-am", "ดำเนิน", "ด ำเนิน"), ("space-before-sara-am", "น้ำหนัก", "น้ ำหนัก"),
      ("private-use-marks", "ก่อน", "ก\u{F70A}อน"), ("private-use-marks", "ปี", "ป\u{F886}"),
      ("thai-as-latin", "สำนักงาน", "ÊÓ¹Ñ¡§Ò¹"), ("late-marks", "หน่วยงาน", "หนว่ ยงาน"),
      ("late-marks", "ปีงบประมาณ", "ปงี บประมาณ"), ("late-marks", "ข้อมูล", "ขอ้ มลู"),
      ("late-marks", "ที่ได้", "ทไี่ ด้"),
      ("late-marks", "กลุ่มคน", "กลุม่ คน"), ("late-marks", "ให้ก้าวไป", "ใหก้ า้ วไป"),
      ("late-marks", "เมื่อง", "เมอ่ื ง"),
      ("early-marks", "ตัวชี้วัด ที่ 1", "ัตว ้ีชวัด ี่ท 1"), ("sara-am-for-sara-aa", "ดำเนินงาน", "ด ำเนินงำน"),
      ("sara-am-for-sara-aa", "ดำเนินงาน", "ด\u{FFFD}ำเนินงำน"), ("space-for-nikhahit", "น้ำ", "น ้า"),
      ("lost-circle", "ประจำ", "ประจา"), ("lost-tones", "หน่วยงาน", "หนวยงาน"),
      ("lost-upper-marks", "ดัชนีชี้วัด", "ดชนชวด"),
      ("space-for-tones", "โปร่งใส", "โปรง ใส"), ("space-for-tones", "หน่วยงาน", "หนว ยงาน"),
      ("marks-on-own-lines", "ประเมิน", "    ิ\nประเมน"), ("spaced-letters", "ตัวชี้วัด", "ต ัว ช ี้ว ัด"),
      ("look-alike-marks", "ระดับ", "ระด่บ"), ("look-alike-marks", "คะแนน", "ค้ะแนน"),
      ("fallen-letters", "ระดับ", "ระด\nับ"),
      ("fallen-letters", "วัด ระดับ", "วด\nั ระดับ"),
      ("hyphenated-line-ends", "organization", "orga-\nnization"),
    ])
  func samples(name: String, sound: String, broken: String) throws {
    let damage = try #require(Damage.all.first { $0.name == name })
    let drawn = Set((1...400).map { Self.apply(damage, to: sound, seed: $0) })
    #expect(drawn.contains(broken), "\(drawn)")
  }

  // MARK: - What tests need

  static func apply(_ damage: Damage, to text: String, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return damage.apply(text, &generator)
  }

  /// How many code points differ, found by their counts.
  static func changes(_ one: String, _ other: String) -> Int {
    let pairs = [one, other].map { text in
      Dictionary(
        zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).map { ("\($0)\($1)", 1) },
        uniquingKeysWith: +)
    }
    return Set(pairs[0].keys).union(pairs[1].keys).reduce(0) {
      $0 + abs(pairs[0][$1, default: 0] - pairs[1][$1, default: 0])
    }
  }

  /// Inverses that need no gate and no dictionary, by the rules of the survey.
  static let undo: [String: @Sendable (String) -> String] = [
    "lost-nikhahit": { text in
      rewritten(text) { rest in
        guard rest.first == "\u{FFFD}" else { return nil }
        let tones = rest.dropFirst().prefix(1).filter(isTone)
        guard [0x0E32, 0x0E33].contains(rest.dropFirst(1 + tones.count).first?.value) else { return nil }
        return (tones + ["\u{E33}"], 2 + tones.count)
      }
    },
    "replacement-behind-sara-am": { text in
      rewritten(text) { rest in
        guard rest.starts(with: ["\u{E33}", "\u{FFFD}"]) else { return nil }
        return (["\u{E33}"], rest.dropFirst(2).first == " " ? 3 : 2)
      }
    },
    "replacement-lines": { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { $0.filter { $0 != " " } != "\u{FFFD}" }.joined(separator: "\n")
    },
    "decomposed-sara-am": wholeSaraAm,
    "decomposed-sara-am-with-tone": wholeSaraAm,
    "doubled-marks": { text in
      rewritten(wholeSaraAm(text)) { rest in
        if rest.starts(with: ["\u{E33}", "\u{E32}"]) { return (["\u{E33}"], 2) }
        guard let first = rest.first, isMark(first), rest.dropFirst().first == first else { return nil }
        return ([first], 2)
      }
    },
    "doubled-sara-e": { text in
      rewritten(text) { $0.starts(with: ["\u{E40}", "\u{E40}"]) ? (["\u{E41}"], 2) : nil }
    },
    "tone-before-vowel": { text in
      rewritten(text) { rest in
        guard let tone = rest.first, isTone(tone), let vowel = rest.dropFirst().first, isMark(vowel),
          !isTone(vowel)
        else { return nil }
        return ([vowel, tone], 2)
      }
    },
    "space-before-sara-am": { text in
      rewritten(text) { $0.starts(with: [" ", "\u{E33}"]) ? (["\u{E33}"], 2) : nil }
    },
    "private-use-marks": { text in
      rewritten(text) { rest in rest.first.flatMap { mark(of: $0) }.map { ([$0], 1) } }
    },
    "thai-as-latin": { text in
      rewritten(text) { rest in
        guard let first = rest.first, (0xA1...0xFB).contains(first.value) else { return nil }
        return (Unicode.Scalar(first.value - 0xA0 + 0x0E00).map { [$0] } ?? [], 1)
      }
    },
    "invisible-characters": { text in
      rewritten(text) { rest in
        guard let first = rest.first else { return nil }
        if first == "\u{A0}" { return ([" "], 1) }
        return [0x200B, 0x200C, 0x200D, 0xFEFF, 0x00AD].contains(first.value) ? ([], 1) : nil
      }
    },
  ]

  private static let wholeSaraAm: @Sendable (String) -> String = { text in
    rewritten(text) { rest in
      guard rest.first == "\u{E4D}" else { return nil }
      let between = rest.dropFirst().prefix(1).filter(isTone)
      guard rest.dropFirst(1 + between.count).first == "\u{E32}" else { return nil }
      let behind = between.isEmpty ? rest.dropFirst(2).prefix(1).filter(isTone) : []
      return (between + behind + ["\u{E33}"], 2 + between.count + behind.count)
    }
  }

  /// Scalars in place of those at the start of the rest, and how many they stand for.
  private static func rewritten(
    _ text: String, _ rule: (ArraySlice<Unicode.Scalar>) -> ([Unicode.Scalar], Int)?
  ) -> String {
    var rest = Array(text.unicodeScalars)[...]
    var result = String.UnicodeScalarView()
    while let first = rest.first {
      let (replacement, count) = rule(rest) ?? ([first], 1)
      result.append(contentsOf: replacement)
      rest = rest.dropFirst(count)
    }
    return String(result)
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool { (0x0E48...0x0E4B).contains(scalar.value) }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0E31 || (0x0E34...0x0E3A).contains(scalar.value)
      || (0x0E47...0x0E4E).contains(scalar.value)
  }

  /// The tables of Windows and Mac fonts, the other way round.
  private static func mark(of glyph: Unicode.Scalar) -> Unicode.Scalar? {
    let windows: [UInt32] = [
      0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A,
      0x0E4B,
      0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
    ]
    let mac: [UInt32] = [
      0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E47, 0x0E48, 0x0E48, 0x0E48, 0x0E49, 0x0E49, 0x0E49, 0x0E4A,
      0x0E4A,
      0x0E4A, 0x0E4B, 0x0E4B, 0x0E4B, 0x0E4C, 0x0E4C, 0x0E4C, 0x0E4D, 0x0E0D, 0x0E38, 0x0E39, 0x0E3A, 0x0E10,
    ]
    switch glyph.value {
    case 0xF700...0xF71A: return Unicode.Scalar(windows[Int(glyph.value - 0xF700)])
    case 0xF884...0xF89E: return Unicode.Scalar(mac[Int(glyph.value - 0xF884)])
    default: return nil
    }
  }
}
