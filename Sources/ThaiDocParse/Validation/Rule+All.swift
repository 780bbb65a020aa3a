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
    .overallConflict, .indicatorConflict, .agencySpelling, .levelConflict,
    // Claims
    .highestClaimFalse, .lowestClaimFalse, .thresholdClaimFalse, .rankOrder, .qualityWord, .targetClaimFalse,
  ]
}
