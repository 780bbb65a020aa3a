extension Rule {
  /// Every rule, in the order of the codes. A rule that isn't listed isn't asked.
  public static let all: [Rule] = [
    // Totals
    .overallMismatch, .instrumentScoreMismatch, .indicatorScoreMismatch, .weightedScoreMismatch,
    .levelMismatch, .scoreOutOfRange, .changeMismatch,
    // Framework
    .weightsTotal, .weightDiffers, .gradingScaleBroken, .gradingScaleDiffers, .indicatorMissing,
    .indicatorUnknown, .indicatorNumberConflict, .indicatorNameVaries, .indicatorRepeated,
    // One thing stated twice
    .overallConflict, .indicatorConflict, .agencySpelling, .fiscalYearConflict, .levelConflict,
    .placeMisspelled, .placeNotWithin,
    // Claims
    .highestClaimFalse, .lowestClaimFalse, .thresholdClaimFalse, .rankOrder, .qualityWord, .targetClaimFalse,
    // Measures
    .measureNumberGap, .measureFieldEmpty, .measurePeriodOutsidePlan, .measureDateStale, .periodReversed,
    .weakIndicatorUnaddressed,
    // Document
    .contentsEntryMissing, .sectionNumberGap, .valueMissing, .requiredElementMissing,
    .contentsPagesDisordered,
    // Text
    .textRepaired, .officialTermMisspelled, .digitsMixed, .textUnreadable,
  ]
}
