extension AgencyType {
  /// What it is called in front of people.
  package var words: Words {
    switch self {
    case .subdistrictAdministrativeOrganization:
      Words(th: "องค์การบริหารส่วนตำบล", en: "subdistrict administrative organization")
    case .subdistrictMunicipality: Words(th: "เทศบาลตำบล", en: "subdistrict municipality")
    case .townMunicipality: Words(th: "เทศบาลเมือง", en: "town municipality")
    case .cityMunicipality: Words(th: "เทศบาลนคร", en: "city municipality")
    case .provincialAdministrativeOrganization:
      Words(th: "องค์การบริหารส่วนจังหวัด", en: "provincial administrative organization")
    case .specialLocalGovernment: Words(th: "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", en: "special local government")
    case .province: Words(th: "จังหวัด", en: "province")
    case .department: Words(th: "กรมหรือเทียบเท่า", en: "department")
    case .ministryOffice: Words(th: "สำนักงานในกระทรวง", en: "office of a ministry")
    case .stateEnterprise: Words(th: "รัฐวิสาหกิจ", en: "state enterprise")
    case .publicOrganization: Words(th: "องค์การมหาชน", en: "public organization")
    case .university: Words(th: "สถาบันอุดมศึกษา", en: "university")
    case .school: Words(th: "สถานศึกษา", en: "school")
    case .hospital: Words(th: "โรงพยาบาล", en: "hospital")
    case .court: Words(th: "ศาล", en: "court")
    case .independentOrganization: Words(th: "องค์กรอิสระ", en: "independent organization")
    case .fund: Words(th: "กองทุน", en: "fund")
    case .other: Words(th: "อื่น ๆ", en: "other")
    }
  }
}
