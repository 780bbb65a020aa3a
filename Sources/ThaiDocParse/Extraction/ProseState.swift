import ThaiNumerals

/// What the words of a block read so far say of the next number.
struct ProseState {
  enum Subject { case none, overall, indicators, instrument, item }

  /// Whose results the words speak of, by the year named last.
  enum Year {
    case current
    case other(YearMention)
    /// `ปีที่แล้ว`, `ปีหน้า`: another year without its number.
    case unnamed
  }

  /// The result stated last, to which a level that follows belongs.
  enum Result {
    case none
    /// Index of a claim.
    case claim(Int)
    /// Index of a year of the history.
    case history(Int)
    /// Index of another agency's result.
    case otherAgency(Int)
    /// A score that is not the agency's own: a national mean, a target, another agency's.
    case foreign
  }

  var subject = Subject.none
  var year = Year.current
  var last = Result.none

  var indicators: [IndicatorMention] = []
  /// The indicators of the claim of highest or lowest that was closed last: `… ได้ 88.01 คะแนน แต่เพิ่มขึ้น 3.35 คะแนน`.
  var closed: [IndicatorMention] = []
  /// Whether an indicator named next joins the ones before it, as in a list.
  var isListOpen = false
  var instrument: (code: InstrumentCode, range: Range<Int>)?
  /// Index of the instrument's evidence that was added last.
  var instrumentEvidence: Int?
  /// The sub-indicator named last, until its score is stated.
  var item: ItemCode?
  /// The score stated last for the indicators named.
  var indicatorScore: Sourced<ExactDecimal>?

  var extreme: (kind: Claim.Kind, place: Range<Int>)?
  /// Whether the indicators of the open claim of highest or lowest stand before its words.
  var isExtremeBehind = false
  /// The score stated right behind `สูงสุด`, before any indicator is named.
  var extremeValue: Sourced<ExactDecimal>?
  /// The instrument within which the block speaks: `ในแบบวัด IIT …`. Its highest and lowest are not those of the report.
  var isWithinInstrument = false
  /// Where indicators in general were spoken of last: what follows is not about those named before.
  var generalAt = -1
  var comparison: (kind: Claim.Kind, place: Range<Int>)?
  var threshold: Sourced<ExactDecimal>?
  var count: Sourced<Int>?
  var all: Range<Int>?
  var change: (kind: Claim.Kind, place: Range<Int>)?
  var changeYear: YearMention?
  /// Where the difference stated last ends.
  var changeEnd: Int?
  /// Index of the claim of a change stated last, whose year may follow.
  var changeClaim: Int?
  /// A claim about the target, which may still get the target's score.
  var target: (claim: Int, place: Range<Int>)?

  /// Up to this offset the next score or level is about something else.
  var asideUntil = 0
  /// Whether the block speaks of another assessment than ITA.
  var isOtherMatter = false
  /// Whether the block's results are made up, as in an example.
  var isHypothetical = false
  /// Up to this offset what stands is to be reached.
  var aimUntil = 0
  /// Where a figure that is others', or a mean of many, ended last: what rose or fell behind it is theirs.
  var othersAt = -1_000
  /// What the instrument named last is scored out of, where that stands before its figure.
  var instrumentFull: Sourced<ExactDecimal>?
  /// Up to this offset what is said is about others' figures.
  var othersUntil = 0
  /// The year named last, and the one that a score before it has taken.
  var lastYear: YearMention?
  var takenYear = -1
  /// The year that `ปีก่อน` means, where its number is not named.
  var yearBefore: YearMention?
  /// The year looked back to last, and where its score ends.
  var lookBack: (year: YearMention, end: Int)?
  /// Where the score stated last ends.
  var scoreEnd = -1
  /// Up to this offset numbers have been read with the first of their list.
  var listUntil = 0
  /// Instruments named one after another, for a list of scores that follows.
  var instruments: [(code: InstrumentCode, range: Range<Int>)] = []
  /// The place that stands before another agency's name.
  var otherRank: Sourced<Int>?
  /// Another agency named in the block, whose result may follow.
  var otherAgency: Range<Int>?
  /// Up to this offset a percent is a share of what was counted.
  var shareUntil = 0
  /// Whether words in this block speak of results at all.
  var hasCue = false
  var pendingLevel: Sourced<String>?

  /// Whether what is stated at an offset is about something else.
  func isAside(at offset: Int) -> Bool { offset < max(asideUntil, aimUntil) }
}
