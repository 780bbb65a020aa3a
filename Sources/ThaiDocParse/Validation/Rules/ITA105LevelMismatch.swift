import ThaiNumerals

extension Rule {
  /// A level is not the one that the score earns.
  static let levelMismatch = Rule(
    "ITA105", "level-mismatch", .error,
    title: Words(th: "ระดับไม่ตรงกับคะแนน", en: "Level isn't the one that the score earns"),
    rationale: Words(
      th: """
        ระดับผลการประเมินเป็นไปตามช่วงคะแนนของปีนั้น ตั้งแต่ปี 2566 ระดับผ่านดีเยี่ยมและผ่านดียังต้องได้คะแนนทุกเครื่องมือไม่ต่ำกว่า 95 และ 85 ตามลำดับ \
        หากไม่ทราบคะแนนรายเครื่องมือ จะแจ้งเฉพาะระดับที่เป็นไปไม่ได้
        """,
      en: """
        The level follows from the score by the scale of the year. From 2566 on the two highest levels also ask that \
        every instrument reaches 95 or 85; where the instruments aren't known, only an impossible level is reported.
        """),
    triggering: [
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน อยู่ในระดับ ⟦B⟧\n"),
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๒.๑๐ คะแนน อยู่ในระดับ ⟦ผ่านดีเยี่ยม⟧\n"),
      Example(
        """
        ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๐.๐๐ คะแนน อยู่ในระดับ ⟦ผ่านดี⟧

        เครื่องมือ	คะแนน
        IIT	๙๐.๐๐
        EIT	๘๐.๐๐
        OIT	๙๗.๕๐
        """),
    ],
    nonTriggering: [
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๘๗.๘๖ คะแนน อยู่ในระดับ A\n"),
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๒.๑๐ คะแนน อยู่ในระดับ ผ่าน\n"),
      // Written without decimals, 95 stands for scores of both levels.
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนรวม ๙๕ คะแนน อยู่ในระดับ A\n"),
      // Letters go on in use, though the official levels are words.
      Example("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๖.๑๐ คะแนน อยู่ในระดับ AA\n"),
    ]
  ) { checkup in
    StatedLevels.all(in: checkup).compactMap { stated in
      let official = stated.edition.flatMap {
        LevelCheck.official(
          stated.level.value, for: stated.score.value, instruments: stated.instruments, in: $0)
      }
      let own = LevelCheck.own(stated.level.value, for: stated.score.value, on: stated.scale)
      let isOfficial = official.map { $0.contains { LevelCheck.same($0, stated.level.value) } } ?? true
      let isOwn = own.map { $0.contains { LevelCheck.same($0, stated.level.value) } } ?? true
      guard !isOfficial || !isOwn else { return nil }
      let earned = isOfficial ? own ?? [] : official ?? []
      return Hit(
        message: .mismatch(stated.score.value, stated.level.value, earned, isOfficial, isOwn),
        expected: earned.isEmpty ? nil : .text(earned.joined(separator: ", ")), found: .text(stated.level),
        subjects: [stated.place.pointer], at: stated.level.span, comparedWith: [stated.score.span])
    }
  }
}

/// A level together with the score that it is stated for.
private struct StatedLevels {
  let level: Sourced<String>
  let score: Sourced<ExactDecimal>
  /// Where it stands in the report.
  let place: Place
  /// The official rules for this score's year.
  let edition: Edition?
  /// What is known of the instruments; `nil` for nothing.
  var instruments: [Edition.ScoreRange]?
  /// The report's own scale.
  var scale: [GradingRow] = []

  /// Put into words only for a finding.
  enum Place {
    case claim(Int), overall, history(Int)

    var pointer: Pointer {
      switch self {
      case .claim(let index): "/claims/\(index)/level"
      case .overall: Pointer.overallLevel
      case .history(let index): "/history/\(index)/overall/level"
      }
    }
  }

  /// The statements of the overall result, in prose and in tables, and those of other years.
  static func all(in checkup: Checkup) -> [StatedLevels] {
    let report = checkup.report
    let instruments = instrumentScores(checkup)
    var found: [StatedLevels] = []
    found.reserveCapacity(4)
    for index in report.claims.indices where report.claims[index].kind.value == .overall {
      guard let level = report.claims[index].level, let score = report.claims[index].value else { continue }
      found.append(
        StatedLevels(
          level: level, score: score, place: .claim(index), edition: checkup.edition,
          instruments: instruments, scale: report.gradingScale))
    }
    if let level = report.overall?.level, let score = report.overall?.score,
      !found.contains(where: { $0.level.value == level.value && $0.score.value == score.value })
    {
      found.append(
        StatedLevels(
          level: level, score: score, place: .overall, edition: checkup.edition,
          instruments: instruments, scale: report.gradingScale))
    }
    guard checkup.edition != nil else { return found }
    for index in report.history.indices {
      guard let overall = report.history[index].overall, let level = overall.level, let score = overall.score
      else { continue }
      found.append(
        StatedLevels(
          level: level, score: score, place: .history(index),
          edition: Edition.of(fiscalYear: report.history[index].fiscalYear.value)))
    }
    return found
  }

  /// Each instrument's score as stated and as worked out; any score for one that is not known. `nil` where no level asks
  /// for them.
  private static func instrumentScores(_ checkup: Checkup) -> [Edition.ScoreRange]? {
    guard let edition = checkup.edition, edition.hasConditionalLevels else { return nil }
    let sheet = checkup.sheet
    var ranges: [Edition.ScoreRange] = []
    for rule in edition.instruments {
      let index = checkup.report.instruments.firstIndex { $0.code.value == rule.code }
      let stated = index.flatMap { checkup.report.instruments[$0].score?.value }.map(Edition.levelRange)
      let computed = edition.score(of: rule, from: sheet)?.publishedRange
      ranges.append(widest(stated, computed) ?? 0...100)
    }
    return ranges
  }

  /// Where a stated score and the computed one differ, either may be right.
  private static func widest(
    _ one: Edition.ScoreRange?, _ other: Edition.ScoreRange?
  ) -> Edition.ScoreRange? {
    guard let one, let other else { return one ?? other }
    return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
  }
}

extension Message {
  fileprivate static func mismatch(
    _ score: ExactDecimal, _ level: String, _ earned: [String], _ isOfficial: Bool, _ isOwn: Bool
  ) -> Message {
    let right = Argument.words(
      Words(th: earned.joined(separator: " หรือ "), en: earned.joined(separator: " or ")))
    if earned.isEmpty {
      return Message(
        th: "คะแนน {0} ไม่อยู่ในช่วงของระดับใด แต่ระบุระดับ {1}",
        en: "A score of {0} earns no level at all; {1} is stated.", .number(score), .text(level))
    }
    if isOfficial {
      return Message(
        th: "คะแนน {0} ตรงกับระดับ {2} ตามเกณฑ์ที่เอกสารนี้ระบุ แต่ระบุระดับ {1}",
        en: "By the scale that this report states a score of {0} earns {2}, not {1}.",
        .number(score), .text(level), right)
    }
    if isOwn {
      return Message(
        th: "คะแนน {0} ตรงกับระดับ {2} ตามเกณฑ์ของปีนั้น แต่ระบุระดับ {1}",
        en: "By the official scale of the year a score of {0} earns {2}, not {1}.",
        .number(score), .text(level), right)
    }
    return Message(
      th: "คะแนน {0} ตรงกับระดับ {2} ทั้งตามเกณฑ์ของปีนั้นและเกณฑ์ที่เอกสารนี้ระบุ แต่ระบุระดับ {1}",
      en: "By the official scale and by the report's own a score of {0} earns {2}, not {1}.",
      .number(score), .text(level), right)
  }
}
