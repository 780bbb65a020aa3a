import Testing

@testable import ThaiDocParse

@Suite("CSV") struct CSVOutputTests {
  @Test(
    "Cells are quoted where they must be, and none is run as a formula",
    arguments: [
      ("การใช้อำนาจ", "การใช้อำนาจ"), ("a,b", "\"a,b\""), ("\"a\"", "\"\"\"a\"\"\""), ("a\nb", "\"a\nb\""),
      ("", ""),
      ("=1+1", "'=1+1"), ("+66", "'+66"), ("-", "'-"), ("@x", "'@x"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
      ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("a=1", "a=1"),
    ])
  func cells(_ text: String, _ expected: String) {
    #expect(CSVCell.text(text) == expected)
  }

  @Test("Every row has as many cells as the head")
  func rows() {
    let bytes = ReportEncoder.csv.encode(SampleReport.parsed(), from: SampleReport.description)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text == """
        \u{FEFF}source,agency,province,fiscal_year,overall,level,instrument,number,name,score,rank,line,column\r
        sample.txt,"องค์การบริหารส่วนตำบล ""ศรีคำ""\","องค์การบริหารส่วนตำบล ""ศรีคำ""\",2565,87.86,A,IIT,1,'=SUM(A1),87.86,1,2,7\r
        sample.txt,"องค์การบริหารส่วนตำบล ""ศรีคำ""\","องค์การบริหารส่วนตำบล ""ศรีคำ""\",2565,87.86,A,,,,,,2,7\r

        """)
  }

  @Test("A report without indicators still has its row")
  func emptyReport() {
    let parsed = SampleReport.parsed(report: ITAReport())
    let bytes = ReportEncoder.csv.encode(parsed, from: SampleReport.description)
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").last == "sample.txt,,,,,,,,,,,,")
  }
}
