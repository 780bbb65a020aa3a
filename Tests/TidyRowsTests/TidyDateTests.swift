import Testing
import TidyRows

@Suite("Dates of tables") struct TidyDateTests {
  @Test(
    "Days and months of the calendar are read and written back",
    arguments: ["2023-03-13", "2023-03", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func dates(_ text: String) {
    #expect(TidyDate(text)?.description == text)
  }

  @Test(
    "Anything else is no date",
    arguments: [
      "", "2023", "2023-13", "2023-00-01", "2023-02-29", "1900-02-29", "2023-04-31", "2023-1-01",
      "2023/01/01",
      "2023-01-01T00:00", "๒๐๒๓-๐๑", "0000-01-01", "+023-01",
    ])
  func none(_ text: String) {
    #expect(TidyDate(text) == nil)
  }
}
