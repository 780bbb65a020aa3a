/// An agency that a report is drawn for. Places are registered ones; names that are no places are invented.
package struct DrawnAgency: Sendable {
  /// Type words and name.
  package var type: String
  package var proper: String
  /// `nil` where the agency states no address.
  package var district: String?
  package var province: String?
  /// The proper name with one slip.
  package var misspelled: String

  package var name: String { type + proper }
  package var misspelledName: String { type + misspelled }
  /// `อำเภอแม่จัน จังหวัดเชียงราย`
  package var address: String {
    [district.map { "อำเภอ" + $0 }, province.map { "จังหวัด" + $0 }].compactMap(\.self).joined(separator: " ")
  }

  private init(
    _ type: String, _ proper: String, _ misspelled: String, _ district: String?, _ province: String?
  ) {
    (self.type, self.proper, self.misspelled) = (type, proper, misspelled)
    (self.district, self.province) = (district, province)
  }

  package static let all = [
    DrawnAgency("องค์การบริหารส่วนตำบล", "ท่าข้าวเปลือก", "ท่าข่าวเปลือก", "แม่จัน", "เชียงราย"),
    DrawnAgency("องค์การบริหารส่วนตำบล", "ท่าทองหลาง", "ท่าทองหลวง", "บางคล้า", "ฉะเชิงเทรา"),
    DrawnAgency("องค์การบริหารส่วนตำบล", "ศรีวิลัย", "ศรีวิลย", "เสลภูมิ", "ร้อยเอ็ด"),
    DrawnAgency("องค์การบริหารส่วนตำบล", "หนองบัวตะเกียด", "หนองบัวตะเกียต", "ด่านขุนทด", "นครราชสีมา"),
    DrawnAgency("องค์การบริหารส่วนตำบล", "ชะมวง", "ชมวง", "ควนขนุน", "พัทลุง"),
    DrawnAgency("องค์การบริหารส่วนตำบล", "คำขวาง", "คำข้วาง", "วารินชำราบ", "อุบลราชธานี"),
    DrawnAgency("เทศบาลตำบล", "สันนาเม็ง", "สันนาเม้ง", "สันทราย", "เชียงใหม่"),
    DrawnAgency("เทศบาลตำบล", "เมืองศรีไค", "เมืองศรีไค้", "วารินชำราบ", "อุบลราชธานี"),
    DrawnAgency("เทศบาลตำบล", "กลางดง", "กลางด้ง", "ปากช่อง", "นครราชสีมา"),
    DrawnAgency("เทศบาลตำบล", "นิคมสร้างตนเอง", "นิคมสรางตนเอง", "พิมาย", "นครราชสีมา"),
    DrawnAgency("องค์การบริหารส่วนจังหวัด", "ลำปาง", "ลำปาน", nil, nil),
    DrawnAgency("องค์การบริหารส่วนจังหวัด", "สุพรรณบุรี", "สุพรรณบุลี", nil, nil),
    DrawnAgency("มหาวิทยาลัย", "ศิลปวิทยาบูรพาทิศ", "ศิลปวิทยาบูรพาทิต", nil, "ชลบุรี"),
    DrawnAgency("กรม", "ส่งเสริมภูมิปัญญาพื้นถิ่น", "ส่งเสริมภูมิปัญญาพื้นถื่น", nil, nil),
  ]
}
