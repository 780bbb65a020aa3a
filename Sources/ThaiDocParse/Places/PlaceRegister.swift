/// The registered provinces, districts and subdistricts of Thailand, looked up by spelling.
///
/// Names are UTF-8 without the words จังหวัด, อำเภอ and ตำบล. Beside its official name a place answers to spellings in
/// common use: กทม. and กรุงเทพฯ for Bangkok, อยุธยา, Bangkok's districts without เขต, เมือง for the district named
/// เมือง and its province. An `area` is a province or a district; `nil` is the whole country.
///
/// Nothing is parsed or kept: a look-up reads one province's 3 kB where the area is known, else 233 kB.
/// Source of the data: see NOTICE.
package enum PlaceRegister {
  /// The place of that level and name in `area`; `nil` where none or several are so called.
  package static func find(
    _ level: PlaceCode.Level, named name: Span<UInt8>, in area: PlaceCode? = nil
  ) -> PlaceCode? {
    only(matches(level, named: name, .exact, in: area))
  }

  /// The one place of that level in `area` whose spelling differs from `name` by one code point put in, left out or
  /// changed; `nil` where none or several do, or where `name` has fewer than three code points, since half of such a
  /// name would be a guess. A place that is spelled exactly so isn't counted: ask `find` first.
  package static func findNearly(
    _ level: PlaceCode.Level, named name: Span<UInt8>, in area: PlaceCode? = nil
  ) -> PlaceCode? {
    only(matches(level, named: name, .nearly, in: area))
  }

  /// A registered name at the start of some text.
  package struct Prefix: Hashable, Sendable {
    /// The place; `nil` where several in the area are so called.
    package let code: PlaceCode?
    /// Length of the name in bytes.
    package let length: Int
  }

  /// The longest spelling of a place of that level in `area` with which `bytes` go on at `offset`; `nil` if none.
  ///
  /// Thai has no spaces between words, so what follows may be any letter: `เชียงรายได้คะแนน` begins with เชียงราย. A name
  /// doesn't end before a vowel or mark that leans on the letter before it, as no word begins with one.
  package static func prefix(
    _ level: PlaceCode.Level, of bytes: Span<UInt8>, at offset: Int, in area: PlaceCode? = nil
  ) -> Prefix? {
    var found: [PlaceCode] = []
    var length = 0
    guard offset >= 0, offset + 2 < bytes.count else { return nil }
    visit(level, in: area) { register, record in
      guard record.name.count >= length, register[record.name.lowerBound + 2] == bytes[offset + 2],
        Spelling.stands(register.extracting(record.name), in: bytes, at: offset),
        !Spelling.leansBack(bytes, at: offset + record.name.count)
      else { return }
      if record.name.count > length {
        length = record.name.count
        found = []
      }
      if found.last != record.code { found.append(record.code) }
    }
    return length == 0 ? nil : Prefix(code: only(found), length: length)
  }

  /// The official names of a place; `nil` where no place has that code.
  package static func place(_ code: PlaceCode) -> Place? {
    let (province, district) = (code.province, code.district)
    guard let range = PlaceData.records(of: province) else { return nil }
    return PlaceData.withRegister { register in
      var records = PlaceRecords(in: range)
      var names: (province: String, district: String?, subdistrict: String?) = ("", nil, nil)
      while let record = records.next(in: register) {
        guard record.isOfficial else { continue }
        if record.code == province {
          names.province = text(register.extracting(record.name))
        } else if record.code == district {
          names.district = text(register.extracting(record.name))
        } else if record.code == code {
          names.subdistrict = text(register.extracting(record.name))
        } else {
          continue
        }
        if record.code == code {
          return Place(
            code: code, subdistrict: names.subdistrict, district: names.district, province: names.province)
        }
      }
      return nil
    }
  }

  /// The codes of all places of that level in `area`, in their order.
  package static func codes(_ level: PlaceCode.Level, in area: PlaceCode? = nil) -> [PlaceCode] {
    var codes: [PlaceCode] = []
    visit(level, in: area) { _, record in if record.isOfficial { codes.append(record.code) } }
    return codes
  }

  /// The codes of the places of that level in `area` with a spelling so near to `name`, each once, in their order.
  static func matches(
    _ level: PlaceCode.Level, named name: Span<UInt8>, _ closeness: Closeness, in area: PlaceCode?
  ) -> [PlaceCode] {
    var codes: [PlaceCode] = []
    visit(level, named: closeness.lengths(of: name), in: area) { register, record in
      if closeness.joins(name, to: register.extracting(record.name)), codes.last != record.code {
        codes.append(record.code)
      }
    }
    return codes
  }

  /// The single element, if there is just one.
  static func only(_ codes: [PlaceCode]) -> PlaceCode? {
    codes.count == 1 ? codes[0] : nil
  }

  /// Calls `body` with every spelling of every place of that level in `area` that has so many bytes, in the order of the
  /// codes.
  @inline(__always)
  private static func visit(
    _ level: PlaceCode.Level, named lengths: ClosedRange<Int> = 0...255, in area: PlaceCode?,
    _ body: (Span<UInt8>, PlaceRecord) -> Void
  ) {
    let district = area?.district
    PlaceData.withRegister { register in
      for index in 0..<PlaceData.provinceCount {
        let block = PlaceData.block(index)
        if let area, area.province != block.province { continue }
        var records = PlaceRecords(in: block.records)
        while let record = records.next(of: level, named: lengths, in: register) {
          if let district, record.code.district != district { continue }
          body(register, record)
        }
        if area != nil { break }
      }
    }
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    // The buffer is read only inside the closure.
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
