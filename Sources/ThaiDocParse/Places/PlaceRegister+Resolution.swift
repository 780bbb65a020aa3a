extension PlaceRegister {
  /// How near a name is to the registered one.
  package enum Closeness: Hashable, Sendable {
    /// The same letters.
    case exact
    /// One code point put in, left out or changed.
    case nearly

    /// How many bytes names have that may be so near to `name`; a code point has four at most.
    func lengths(of name: Span<UInt8>) -> ClosedRange<Int> {
      switch self {
      case .exact: name.count...name.count
      case .nearly: max(0, name.count - 4)...(name.count + 4)
      }
    }

    /// Whether `name` is so near to `registered`. Names under three code points are near to none, since half of such a
    /// name would be a guess.
    func joins(_ name: Span<UInt8>, to registered: Span<UInt8>) -> Bool {
      switch self {
      case .exact: Spelling.same(name, registered)
      case .nearly: Spelling.differByOne(name, registered) && Spelling.scalarCount(name) >= 3
      }
    }
  }

  /// A registered place, and whether all stated names are spelled as registered.
  package struct Resolution: Hashable, Sendable {
    /// The place with its official names.
    package let place: Place
    /// `.nearly` if one of the names differs by a code point.
    package let closeness: Closeness
  }

  /// The registered place that names and addresses state together: at the level of the narrowest name given.
  ///
  /// - Parameters:
  ///   - subdistrict: the name of a subdistrict, or the proper name of the local government that should be one
  ///   - district: the stated district
  ///   - province: the stated province
  /// - Returns: the place whose names are all spelled so; if none is, the one where a single name differs by one code
  ///   point, inside an area that is stated. `nil` where nothing is stated, or none or several fit.
  ///
  /// A stated district binds: a subdistrict of that name in another district is no answer. Where a name is left out,
  /// the whole area around is searched, so a name that stands once in the country resolves alone if it is exact.
  package static func resolve(subdistrict: String?, district: String?, province: String?) -> Resolution? {
    var closeness = Closeness.exact
    var area: PlaceCode?
    if let province {
      let name = province.utf8.span
      area = find(.province, named: name)
      if area == nil {
        area = findNearly(.province, named: name)
        closeness = .nearly
      }
      if area == nil { return nil }
    }
    return resolve(subdistrict: subdistrict, district: district, in: area, closeness)
  }

  /// The same in a province that is known; `closeness` tells how near its stated name is to the registered one.
  static func resolve(
    subdistrict: String?, district: String?, in area: PlaceCode?, _ closeness: Closeness = .exact
  ) -> Resolution? {
    var closeness = closeness
    guard let name = subdistrict ?? district else {
      return area.flatMap(place).map { Resolution(place: $0, closeness: closeness) }
    }
    let level: PlaceCode.Level = subdistrict == nil ? .district : .subdistrict
    let around = subdistrict == nil ? nil : district
    var areas = [area]
    var searched: Closeness?
    for way in ways(areaIsStated: area != nil, districtIsStated: around != nil) {
      if let around, searched != way.district {
        areas = matches(.district, named: around.utf8.span, way.district, in: area)
        searched = way.district
      }
      let found = areas.flatMap { matches(level, named: name.utf8.span, way.name, in: $0) }
      if found.isEmpty { continue }
      guard let code = only(found), let place = place(code) else { return nil }
      if way != (.exact, .exact) { closeness = .nearly }
      return Resolution(place: place, closeness: closeness)
    }
    return nil
  }

  /// How near the district stated around a place and the place's own name may be to the register, best first. One name
  /// at most may differ, and only in an area that is stated.
  private static func ways(
    areaIsStated: Bool, districtIsStated: Bool
  ) -> [(district: Closeness, name: Closeness)] {
    var ways: [(district: Closeness, name: Closeness)] = [(.exact, .exact)]
    if areaIsStated || districtIsStated { ways.append((.exact, .nearly)) }
    if areaIsStated && districtIsStated { ways.append((.nearly, .exact)) }
    return ways
  }
}
