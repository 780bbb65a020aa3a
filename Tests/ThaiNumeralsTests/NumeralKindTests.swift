import Testing

@testable import ThaiNumerals

@Suite("Kinds of numerals") struct NumeralKindTests {
  /// Kinds say which letters may go on behind their lead words, so that they are asked less often.
  @Test("A kind is asked wherever it might be found")
  func nextLettersLeaveNothingOut() {
    var patient = NumeralKind.all
    for index in patient.indices { patient[index].nexts = .all }
    let dispatch = NumeralDispatch(patient)
    let leads = NumeralKind.all.flatMap(\.leads).map(\.description)
    let marks = ["พ.ศ.", "ค.ศ.", "ปี", "ที่", "ครึ่ง", "บาท", "ลบ", "งบประมาณ"]
    let morphemes = [
      "ศูนย์", "หนึ่ง", "เอ็ด", "สอง", "ยี่สิบ", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "ร้อย", "พัน",
      "หมื่น", "แสน",
      "ล้าน", "จุด", "ลบ", "ครึ่ง", "โหล",
    ]
    let numbers = ["๕", "12", "๒๕๖๖", "๐.๕", ".5", "/3"] + morphemes
    for lead in leads {
      for next in numbers + marks {
        for text in [
          lead + next, "\(lead) \(next) \(next)", "\(next)\(lead)\(next)", "\(lead)\(next) ล้านบาท ก",
        ] {
          #expect(Self.scan(text, .standard) == Self.scan(text, dispatch), "\(text)")
        }
      }
    }
  }

  private static func scan(_ text: String, _ dispatch: NumeralDispatch) -> [Numeral] {
    var found: [Numeral] = []
    let pass = ScanPass(dispatch: dispatch, dates: DateOptions())
    pass.run(text.utf8.span) { found.append($0) }
    return found
  }
}
