import ThaiNumerals

extension ReadableReport {
  /// The years of which something is known.
  init(years: [KnownYear], in language: Language) {
    let telling = EditionTelling(language: language)
    self.init(
      headline: telling.say("หลักเกณฑ์การประเมิน ITA ตามปีงบประมาณ", "Official rules by fiscal year"), facts: [],
      sections: [.init(title: telling.say("ปีที่มีข้อมูล", "Years"), content: .table(telling.catalogue(years)))])
  }

  /// All that is known of one year.
  init(year: KnownYear, in language: Language) {
    let telling = EditionTelling(language: language)
    let headline = telling.say(
      "หลักเกณฑ์การประเมิน ITA ปีงบประมาณ พ.ศ. \(year.fiscalYear)",
      "Official rules of the ITA, fiscal year \(year.fiscalYear) B.E.")
    switch year {
    case .edition(let edition):
      self.init(headline: headline, facts: telling.facts(edition), sections: telling.sections(edition))
    case .earlier(let edition):
      self.init(headline: headline, facts: [], sections: telling.sections(edition))
    }
  }
}

/// Puts the rules of a year into words.
struct EditionTelling {
  let language: Language

  func say(_ th: String, _ en: String) -> String { language == .thai ? th : en }

  // MARK: All years

  func catalogue(_ years: [KnownYear]) -> TextTable {
    table(
      [
        (say("ปี พ.ศ.", "Year"), true), (say("รูปแบบ", "Form"), false), (say("น้ำหนัก", "Weights"), false),
        (say("ระดับ", "Levels"), false), (say("เกณฑ์ผ่าน", "Pass mark"), true),
      ], years.map(row))
  }

  private func row(_ year: KnownYear) -> [String] {
    switch year {
    case .edition(let edition):
      let weights = edition.instruments.map { "\($0.code.rawValue) \($0.weight)" }.joined(separator: ", ")
      let presumed = edition.hasPresumedWeights ? say(" (สันนิษฐาน)", " (presumed)") : ""
      let levels = [edition.levels.first, edition.levels.last].compactMap { $0?.name }
      return [
        "\(edition.fiscalYear)",
        say("\(edition.indicators.count) ตัวชี้วัด", "\(edition.indicators.count) indicators"),
        weights + presumed,
        levels.joined(separator: " … "), edition.target.description,
      ]
    case .earlier(let edition):
      return [
        "\(edition.fiscalYear)", say("\(edition.indices.count) ดัชนี", "\(edition.indices.count) indices"),
        say("ไม่ทราบ", "not known"), "", "",
      ]
    }
  }

  // MARK: One year

  func facts(_ edition: Edition) -> [(label: String, value: String)] {
    var facts = [(say("เกณฑ์ผ่าน", "Pass mark"), edition.target.description)]
    let presumed = edition.citations.filter { $0.confidence == .presumed }.map { $0.fact.words[language] }
    if edition.items.hasMeanOfSubIndicators {
      let words = say(
        "ค่าเฉลี่ยของตัวชี้วัดย่อย ซึ่งเป็นค่าเฉลี่ยของข้อ",
        "the mean of the sub-indicators, each of them the mean of its items")
      facts.append((say("คะแนนตัวชี้วัด OIT", "OIT indicator"), words))
    }
    if !presumed.isEmpty {
      facts.append((say("สันนิษฐานจากปีใกล้เคียง", "Presumed"), presumed.joined(separator: ", ")))
    }
    return facts
  }

  func sections(_ edition: Edition) -> [ReadableReport.Section] {
    [
      section(say("เครื่องมือการประเมิน", "Instruments"), instruments(edition)),
      section(say("ตัวชี้วัด", "Indicators"), indicators(edition)),
      section(say("ระดับผลการประเมิน", "Levels"), levels(edition)),
      section(say("ตัวชี้วัดย่อยและข้อ OIT", "Sub-indicators and items"), subIndicators(edition)),
      section(say("ที่มาของข้อมูล", "Sources"), sources(edition.citations)),
    ].compactMap { $0 }
  }

  func sections(_ edition: EarlierEdition) -> [ReadableReport.Section] {
    let codes = edition.instruments.map { [$0.rawValue, $0.words[language]] }
    return [
      ReadableReport.Section(
        title: say("ข้อสังเกต", "What is known"), content: .list([edition.remark[language]])),
      section(
        say("เครื่องมือการประเมิน", "Instruments"),
        table([(say("รหัส", "Code"), false), (say("ชื่อ", "Name"), false)], codes)),
      ReadableReport.Section(title: say("ดัชนี", "Indices"), content: .list(edition.indices)),
      section(say("ที่มาของข้อมูล", "Sources"), sources(edition.citations)),
    ].compactMap { $0 }
  }

  private func section(_ title: String, _ table: TextTable) -> ReadableReport.Section? {
    table.rows.isEmpty
      ? nil : ReadableReport.Section(title: title, content: .table(table.withoutEmptyColumns))
  }

  private func table(_ columns: [(title: String, isNumeric: Bool)], _ rows: [[String]]) -> TextTable {
    TextTable(columns.map { TextTable.Column(title: $0.title, isNumeric: $0.isNumeric) }, rows: rows)
  }

  private func instruments(_ edition: Edition) -> TextTable {
    table(
      [
        (say("รหัส", "Code"), false), (say("น้ำหนัก", "Weight"), true), (say("ตัวชี้วัด", "Indicators"), false),
        (say("ข้อคำถาม", "Items"), true), (say("ชื่อ", "Name"), false),
      ],
      edition.instruments.map { rule in
        [
          rule.code.rawValue, "\(rule.weight)", ReportTelling.ranges(Array(rule.indicators)),
          edition.items.surveyItemCount(of: rule.code).map { "\($0)" } ?? "", rule.code.words[language],
        ]
      })
  }

  private func indicators(_ edition: Edition) -> TextTable {
    table(
      [
        (say("ที่", "No."), true), (say("เครื่องมือ", "Instrument"), false), (say("ชื่อ", "Name"), false),
        (say("ชื่ออื่นที่ใช้ได้", "Also accepted"), false),
      ],
      edition.indicators.map { rule in
        [
          "\(rule.number)", edition.instrument(ofIndicator: rule.number)?.rawValue ?? "", rule.name,
          rule.variants.joined(separator: ", "),
        ]
      })
  }

  private func levels(_ edition: Edition) -> TextTable {
    table(
      [
        (say("ระดับ", "Level"), false), (say("คะแนนภาพรวม", "Overall score"), true),
        (say("ทุกเครื่องมืออย่างน้อย", "Each instrument at least"), true),
      ],
      edition.levels.map { rule in
        [rule.name, "\(rule.low)–\(rule.high)", rule.eachInstrument?.description ?? ""]
      })
  }

  private func subIndicators(_ edition: Edition) -> TextTable {
    table(
      [
        (say("รหัส", "Code"), false), (say("ตัวชี้วัด", "Indicator"), true), (say("ข้อ", "Items"), false),
        (say("ชื่อ", "Name"), false),
      ],
      edition.items.subIndicators.map { rule in
        [
          rule.code, "\(rule.indicator)", "O\(rule.items.lowerBound)–O\(rule.items.upperBound)",
          rule.name ?? "",
        ]
      })
  }

  private func sources(_ citations: [Citation]) -> TextTable {
    table(
      [
        (say("เรื่อง", "Fact"), false), (say("ความแน่ชัด", "How sure"), false),
        (say("แหล่งข้อมูล", "Source"), false),
      ], citations.map { [$0.fact.words[language], $0.confidence.words[language], $0.source] })
  }
}

extension Citation.Fact {
  /// What it is called in front of people.
  fileprivate var words: Words {
    switch self {
    case .form: Words(th: "เครื่องมือและตัวชี้วัด", en: "instruments and indicators")
    case .weights: Words(th: "น้ำหนัก", en: "weights")
    case .levels: Words(th: "ระดับ", en: "levels")
    case .items: Words(th: "ข้อและตัวชี้วัดย่อย", en: "items and sub-indicators")
    case .itemScores: Words(th: "การคิดคะแนนจากข้อย่อย", en: "scoring of items")
    case .target: Words(th: "เกณฑ์ผ่าน", en: "pass mark")
    }
  }
}

extension Citation.Confidence {
  /// What it is called in front of people.
  fileprivate var words: Words {
    switch self {
    case .high: Words(th: "สูง", en: "high")
    case .medium: Words(th: "ปานกลาง", en: "medium")
    case .low: Words(th: "ต่ำ", en: "low")
    case .presumed: Words(th: "สันนิษฐาน", en: "presumed")
    }
  }
}

extension InstrumentCode {
  /// Its name in front of people.
  fileprivate var words: Words {
    switch self {
    case .iit:
      Words(
        th: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", en: "Internal Integrity and Transparency Assessment (staff)")
    case .eit:
      Words(
        th: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
        en: "External Integrity and Transparency Assessment (the public)")
    case .eit1: Words(th: "EIT ส่วนที่ 1 ผู้ตอบเข้าตอบเอง", en: "EIT part 1, answered by the public itself")
    case .eit2: Words(th: "EIT ส่วนที่ 2 เก็บโดยผู้ประเมิน", en: "EIT part 2, collected by the assessor")
    case .oit:
      Words(th: "แบบวัดการเปิดเผยข้อมูลสาธารณะ", en: "Open Data Integrity and Transparency Assessment")
    case .ebit:
      Words(th: "แบบสำรวจหลักฐานเชิงประจักษ์", en: "Evidence-Based Integrity and Transparency Assessment")
    }
  }
}
