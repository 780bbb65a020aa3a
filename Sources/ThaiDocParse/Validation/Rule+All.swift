extension Rule {
  /// Every rule, in the order of the codes. A rule that isn't listed isn't asked.
  public static let all: [Rule] = [
    // Totals
    .overallMismatch, .instrumentScoreMismatch, .scoreOutOfRange,
    // Framework
    .weightsTotal, .weightDiffers,
    // One thing stated twice
    .overallConflict, .agencySpelling,
    // Claims
    .highestClaimFalse, .lowestClaimFalse, .thresholdClaimFalse,
  ]
}
