import ThaiNumerals

/// What holds for all years of the form with ten indicators (2562 on). A year's file names only what is its own.
enum TenIndicatorForm {
  static let instruments = [
    InstrumentRule(code: .iit, weight: 30, indicators: 1...5),
    InstrumentRule(code: .eit, weight: 30, indicators: 6...8),
    InstrumentRule(code: .oit, weight: 40, indicators: 9...10),
  ]

  /// Names 4 and 8 have two accepted forms in every year; neither is called wrong.
  static let indicators = [
    IndicatorRule(number: 1, name: "การปฏิบัติหน้าที่", variants: []),
    IndicatorRule(number: 2, name: "การใช้งบประมาณ", variants: []),
    IndicatorRule(number: 3, name: "การใช้อำนาจ", variants: []),
    IndicatorRule(number: 4, name: "การใช้ทรัพย์สินของราชการ", variants: ["การใช้ทรัพย์สินของทางราชการ"]),
    IndicatorRule(number: 5, name: "การแก้ไขปัญหาการทุจริต", variants: []),
    IndicatorRule(number: 6, name: "คุณภาพการดำเนินงาน", variants: []),
    IndicatorRule(number: 7, name: "ประสิทธิภาพการสื่อสาร", variants: []),
    IndicatorRule(number: 8, name: "การปรับปรุงระบบการทำงาน", variants: ["การปรับปรุงการทำงาน"]),
    IndicatorRule(number: 9, name: "การเปิดเผยข้อมูล", variants: []),
    IndicatorRule(number: 10, name: "การป้องกันการทุจริต", variants: []),
  ]

  /// 2562–2565: letters, by the overall score alone.
  static let letters: [LevelRule] = [
    level("AA", 9500, 10000), level("A", 8500, 9499), level("B", 7500, 8499), level("C", 6500, 7499),
    level("D", 5500, 6499), level("E", 5000, 5499), level("F", 0, 4999),
  ]

  /// 2566 on: words; the two highest ask the same of each instrument.
  static let words: [LevelRule] = [
    level("ผ่านดีเยี่ยม", 9500, 10000, each: 9500), level("ผ่านดี", 8500, 10000, each: 8500),
    level("ผ่าน", 8500, 10000), level("ต้องปรับปรุง", 7000, 8499), level("ต้องปรับปรุงโดยด่วน", 0, 6999),
  ]

  /// The pass mark of every year, 85.00.
  static let target = ExactDecimal(units: 8500, scale: 2)

  static func edition(
    _ fiscalYear: Int, levels: [LevelRule], items: ItemRules = .unknown, citations: [Citation]
  ) -> Edition {
    Edition(
      fiscalYear: fiscalYear, instruments: instruments, indicators: indicators, levels: levels,
      target: target, items: items, citations: citations)
  }

  /// 2564 and 2565: items O1–O43, 33 of them in indicator 9.
  static let openDataOf2564 = [
    part(9, "9.1", "ข้อมูลพื้นฐาน", 1...9), part(9, "9.2", "การบริหารงาน", 10...17),
    part(9, "9.3", "การบริหารเงินงบประมาณ", 18...24),
    part(9, "9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", 25...28),
    part(9, "9.5", "การส่งเสริมความโปร่งใส", 29...33),
    part(10, "10.1", "การดำเนินการเพื่อป้องกันการทุจริต", 34...41),
    part(10, "10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", 42...43),
  ]

  /// 2566: items O1–O43, 30 of them in indicator 9.
  static let openDataOf2566 = [
    part(9, "9.1", "ข้อมูลพื้นฐาน", 1...10), part(9, "9.2", "การบริหารงาน", 11...18),
    part(9, "9.3", "การบริหารเงินงบประมาณ", 19...22),
    part(9, "9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", 23...26),
    part(9, "9.5", "การส่งเสริมความโปร่งใส", 27...30),
    part(10, "10.1", "การดำเนินการเพื่อป้องกันการทุจริต", 31...38), part(10, "10.2", nil, 39...43),
  ]

  private static func part(
    _ indicator: Int, _ code: String, _ name: String?, _ items: ClosedRange<Int>
  ) -> SubIndicatorRule {
    SubIndicatorRule(code: code, indicator: indicator, name: name, items: items)
  }

  private static func level(_ name: String, _ low: Int64, _ high: Int64, each: Int64? = nil) -> LevelRule {
    LevelRule(
      name: name, low: ExactDecimal(units: low, scale: 2), high: ExactDecimal(units: high, scale: 2),
      eachInstrument: each.map { ExactDecimal(units: $0, scale: 2) })
  }
}
