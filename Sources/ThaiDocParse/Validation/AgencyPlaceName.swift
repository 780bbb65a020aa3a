/// The agency's own name beside the name of the place that it is registered under.
struct AgencyPlaceName {
  /// The registered name of the place; `nil` for agencies that aren't named for a place, and for places not found.
  let registered: String?

  init(_ agency: Agency) {
    guard let place = agency.place, agency.properName != nil else {
      registered = nil
      return
    }
    switch agency.type.value {
    case .subdistrictAdministrativeOrganization, .subdistrictMunicipality, .townMunicipality,
      .cityMunicipality:
      registered = place.subdistrict
    case .province, .provincialAdministrativeOrganization: registered = place.province
    default: registered = nil
    }
  }
}
