/// Kinds of agencies. The raw value is the one in the report.
public enum AgencyType: String, Sendable, CaseIterable, Hashable {
  /// องค์การบริหารส่วนตำบล, อบต.
  case subdistrictAdministrativeOrganization = "subdistrict-administrative-organization"
  /// เทศบาลตำบล, ทต.
  case subdistrictMunicipality = "subdistrict-municipality"
  /// เทศบาลเมือง, ทม.
  case townMunicipality = "town-municipality"
  /// เทศบาลนคร, ทน.
  case cityMunicipality = "city-municipality"
  /// องค์การบริหารส่วนจังหวัด, อบจ.
  case provincialAdministrativeOrganization = "provincial-administrative-organization"
  /// กรุงเทพมหานคร, เมืองพัทยา
  case specialLocalGovernment = "special-local-government"
  /// จังหวัด
  case province
  /// กรม
  case department
  /// สำนักงานปลัดกระทรวง and other offices of ministries
  case ministryOffice = "ministry-office"
  /// รัฐวิสาหกิจ
  case stateEnterprise = "state-enterprise"
  /// องค์การมหาชน
  case publicOrganization = "public-organization"
  /// มหาวิทยาลัย, สถาบันอุดมศึกษา
  case university
  /// โรงเรียน, วิทยาลัย
  case school
  /// โรงพยาบาล
  case hospital
  /// ศาล
  case court
  /// องค์กรอิสระ
  case independentOrganization = "independent-organization"
  /// กองทุน
  case fund
  /// Any other.
  case other

  /// Whether its proper name may be the name of a subdistrict.
  var isLocalGovernment: Bool {
    switch self {
    case .subdistrictAdministrativeOrganization, .subdistrictMunicipality, .townMunicipality,
      .cityMunicipality,
      .provincialAdministrativeOrganization:
      true
    default: false
    }
  }

  /// Whether the name without the type words is a name of its own.
  var hasProperName: Bool {
    switch self {
    case .province, .hospital, .school, .university: true
    default: isLocalGovernment
    }
  }
}
