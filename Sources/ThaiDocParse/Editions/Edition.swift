public import ThaiNumerals

/// The official rules of one fiscal year: everything that changes with the year.
///
/// An edition takes and gives numbers, never report types. A year that is not listed has no edition: nothing that depends
/// on the year is then worked out.
public struct Edition: Sendable {
  /// One reference: every part of the reader and most rules hold the edition.
  private let storage: Storage

  /// Fiscal year, Buddhist era.
  public var fiscalYear: Int { storage.fiscalYear }
  /// The instruments in their official order.
  public var instruments: [InstrumentRule] { storage.instruments }
  /// The indicators in the order of their numbers.
  public var indicators: [IndicatorRule] { storage.indicators }
  /// The levels, highest first.
  public var levels: [LevelRule] { storage.levels }
  /// The pass mark.
  public var target: ExactDecimal { storage.target }
  /// Sub-indicators and items, as far as they are established for the year.
  public var items: ItemRules { storage.items }
  /// Where the facts of this year are from, and how sure they are.
  public var citations: [Citation] { storage.citations }
  /// Whether no source confirms the weights of that year.
  public var hasPresumedWeights: Bool { storage.hasPresumedWeights }
  /// Whether a level asks something of the instruments, too; else the overall score alone decides.
  var hasConditionalLevels: Bool { storage.hasConditionalLevels }

  init(
    fiscalYear: Int, instruments: [InstrumentRule], indicators: [IndicatorRule], levels: [LevelRule],
    target: ExactDecimal, items: ItemRules, citations: [Citation]
  ) {
    storage = Storage(
      fiscalYear: fiscalYear, instruments: instruments, indicators: indicators, levels: levels,
      target: target, items: items, citations: citations)
  }

  /// Every year whose rules are known, oldest first.
  public static let all: [Edition] = [
    .year2562, .year2563, .year2564, .year2565, .year2566, .year2567, .year2568,
  ]

  /// The rules of a fiscal year; `nil` for a year that is not listed.
  public static func of(fiscalYear: Int) -> Edition? { all.first { $0.fiscalYear == fiscalYear } }

  /// The instrument that an indicator belongs to.
  public func instrument(ofIndicator number: Int) -> InstrumentCode? {
    instruments.first { $0.indicators.contains(number) }?.code
  }

  /// The rules of an instrument; `nil` for one that the year doesn't have.
  public func instrument(_ code: InstrumentCode) -> InstrumentRule? { instruments.first { $0.code == code } }

  /// The indicator of that number.
  public func indicator(_ number: Int) -> IndicatorRule? {
    // `first` would copy each of these large elements to look at it.
    indicators.firstIndex { $0.number == number }.map { indicators[$0] }
  }
}

extension Edition {
  private final class Storage: Sendable {
    let fiscalYear: Int
    let instruments: [InstrumentRule]
    let indicators: [IndicatorRule]
    let levels: [LevelRule]
    let target: ExactDecimal
    let items: ItemRules
    let citations: [Citation]
    let hasPresumedWeights: Bool
    let hasConditionalLevels: Bool

    init(
      fiscalYear: Int, instruments: [InstrumentRule], indicators: [IndicatorRule], levels: [LevelRule],
      target: ExactDecimal, items: ItemRules, citations: [Citation]
    ) {
      (self.fiscalYear, self.instruments, self.indicators) = (fiscalYear, instruments, indicators)
      (self.levels, self.target, self.items, self.citations) = (levels, target, items, citations)
      hasConditionalLevels = levels.contains { $0.eachInstrument != nil }
      hasPresumedWeights = citations.contains { $0.fact == .weights && $0.confidence == .presumed }
    }
  }
}

/// The instruments of the assessment. The raw value is the code in the report.
public enum InstrumentCode: String, Sendable, CaseIterable, Hashable {
  /// Staff survey (แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน).
  case iit = "IIT"
  /// Public survey (แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก).
  case eit = "EIT"
  /// Public survey, answered by the public itself.
  case eit1 = "EIT1"
  /// Public survey, collected by the assessor.
  case eit2 = "EIT2"
  /// Open data (แบบวัดการเปิดเผยข้อมูลสาธารณะ).
  case oit = "OIT"
  /// Evidence, before 2562 (แบบสำรวจหลักฐานเชิงประจักษ์).
  case ebit = "EBIT"
}

/// An instrument of one year.
public struct InstrumentRule: Sendable {
  /// Its code.
  public let code: InstrumentCode
  /// Its weight in the overall score, percent.
  public let weight: Int
  /// The numbers of its indicators.
  public let indicators: ClosedRange<Int>
}

/// An indicator of one year.
public struct IndicatorRule: Sendable {
  /// Its official number.
  public let number: Int
  /// The name used in reports of that year.
  public let name: String
  /// Other names that are accepted as well.
  public let variants: [String]
}

/// A level of one year.
public struct LevelRule: Sendable {
  /// The letter, or the words from 2566 on.
  public let name: String
  /// The lowest overall score that earns it.
  public let low: ExactDecimal
  /// The highest overall score, at two decimals.
  public let high: ExactDecimal
  /// What each instrument must reach besides; `nil` where the overall score alone decides.
  public let eachInstrument: ExactDecimal?
}
