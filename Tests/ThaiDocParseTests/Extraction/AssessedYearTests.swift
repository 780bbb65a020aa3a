import Testing
import ThaiDocParse
import ThaiNumerals

@Suite("The assessed year") struct AssessedYearTests {
  @Test(
    "A slip that gives a year of which there is no assessment is no year",
    arguments: ["๒๔๖๕", "2665", "๒๕๐๒"])
  func impossible(_ year: String) throws {
    let text = """
      องค์การบริหารส่วนตำบลตัวอย่าง
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(year) ได้ ๘๘.๘๘ คะแนน
      """
    let report = try ReportParser().parse(Array(text.utf8)).report
    #expect(report.fiscalYear == nil)
    #expect(report.overall?.score?.value.description == "88.88")
  }

  @Test("Where another line has it right, that counts")
  func elsewhere() throws {
    let text = """
      ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๔๖๖
      องค์การบริหารส่วนตำบลตัวอย่างได้ ๘๘.๘๘ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๖
      """
    #expect(try ReportParser().parse(Array(text.utf8)).report.fiscalYear?.value == 2566)
  }
}
