import Testing

@testable import ThaiDocParse

@Suite("Steps into practice") struct ActionListTests {
  private func actions(_ text: String) throws -> [String] {
    ActionList.read(try makeDocument(text)).map {
      "\($0.number.map { "\($0.value)" } ?? "-") \($0.text.value)"
    }
  }

  @Test(arguments: [
    "๕. แนวทางการนำผลการวิเคราะห์ ประจำปีงบประมาณ\n\nพ.ศ.๒๕๖๕ ไปสู่การปฏิบัติ\n\n๑. แต่งตั้ง\nคณะทำงาน\n๒. ติดตาม\n\n๖. ข้อเสนอแนะ\n\n๑. อื่น\n",
    "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ\n\nดำเนินการดังนี้\n(๑) แต่งตั้ง คณะทำงาน\n(๒) ติดตาม\n",
    "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ\n\n1) แต่งตั้ง คณะทำงาน 2) ติดตาม\n",
  ])
  func numbered(text: String) throws { #expect(try actions(text) == ["1 แต่งตั้ง คณะทำงาน", "2 ติดตาม"]) }

  @Test(arguments: [
    "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ\n\n- แต่งตั้ง\n- ติดตาม\n",
    "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ\n\nก. แต่งตั้ง\nข. ติดตาม\n",
    "แนวทางการนำผลการวิเคราะห์\n\nไปสู่การปฏิบัติ\n\nแต่งตั้ง\n\nติดตาม\n\nองค์การบริหารส่วนตำบลศรีคำ\n\n๑๓ มีนาคม ๒๕๖๖\n",
  ])
  func unnumbered(text: String) throws { #expect(try actions(text) == ["- แต่งตั้ง", "- ติดตาม"]) }
}
