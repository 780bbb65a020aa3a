extension Decoy {
  /// A notice on visitors and service hours, full of numbers of every size.
  static let visitorNotice = Decoy("visitor-notice") { (generator: inout SeededGenerator) in
    let agency = DrawnAgency.all.randomElement(using: &generator) ?? DrawnAgency.all[0]
    let year = Int.random(in: 2562...2568, using: &generator)
    let visitors = Int.random(in: 300...9999, using: &generator)
    let share = WrittenNumber(hundredths: Int.random(in: 6000...9999, using: &generator)).text
    let script = DigitScript.allCases.randomElement(using: &generator) ?? .thai
    return script.written(
      """
      ประกาศ\(agency.name)
      เรื่อง สถิติผู้มาติดต่อราชการ ประจำปี พ.ศ. \(year)

      \(agency.name) \(agency.address) ขอแจ้งสถิติผู้มาติดต่อราชการในรอบปีที่ผ่านมา รวม \(visitors) คน \
      คิดเป็นร้อยละ \(share) ของเป้าหมายที่ตั้งไว้ เปิดให้บริการในวันราชการ เวลา 08.30 - 16.30 น. \
      สอบถามรายละเอียดได้ที่สำนักปลัด โทร. 0 4491 \(1000 + visitors % 9000)

      """)
  }
}
