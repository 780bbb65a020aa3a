/// What indicators are called in one document.
struct IndicatorNames {
  /// By indicator from 0, as the document writes them.
  let names: [String]
  private let numbering: Int

  init(using generator: inout SeededGenerator, isNumbered: Bool? = nil) {
    var names = OfficialForm.names
    if generator.once(in: 2) { names[3] = "การใช้ทรัพย์สินของทางราชการ" }
    if generator.once(in: 3) { names[7] = "การปรับปรุงการทำงาน" }
    self.names = names
    numbering = isNumbered == false ? 0 : generator.number(isNumbered == true ? 1...3 : 0...3)
  }

  /// The name, with its number where the document numbers them.
  func label(_ index: Int) -> String {
    ["", "\(index + 1). ", "ตัวชี้วัดที่ \(index + 1) ", "\(index + 1)) "][numbering] + names[index]
  }
}
