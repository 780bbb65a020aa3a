/// The agency that a report is about.
public struct Agency: Sendable {
  /// Full name as most often written.
  public var name: Sourced<String>
  /// By the words of its name.
  public var type: Sourced<AgencyType>
  /// The name without the type words; `nil` where the agency has none.
  public var properName: Sourced<String>?
  /// Only where an address names it.
  public var subdistrict: Sourced<String>?
  /// Amphoe or khet.
  public var district: Sourced<String>?
  /// One of the 77, in its official spelling.
  public var province: Sourced<String>?
  /// ISO 3166-2:TH.
  public var provinceCode: String?
  /// Other ways in which the report spells the name.
  public var otherSpellings: [Sourced<String>] = []
  /// The registered place that name and address resolve to.
  public var place: Place?
}
