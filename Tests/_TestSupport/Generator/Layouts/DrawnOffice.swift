/// An agency with an invented name in a real district.
struct DrawnOffice: Sendable {
  var name: String
  /// As the report schema names it.
  var type: String
  /// The name without type words, where the contract wants one.
  var proper: String?
  var subdistrict: String?
  var district: String?
  var province: String?
  var provinceCode: String?
  /// Whether the name itself holds a province, so that the contract leaves open which province is read.
  var isNamedForProvince = false

  /// One of any kind; local governments are the most.
  init(using generator: inout SeededGenerator) {
    switch generator.number(0...11) {
    case 0...6: self.init(local: &generator)
    case 7: self.init(provincial: &generator)
    case 8, 9: self.init(central: &generator)
    default: self.init(university: &generator)
    }
  }

  /// A local government with an address.
  init(local generator: inout SeededGenerator) {
    let (words, type) = generator.pick(Self.localTypes)
    let proper = Self.placeName(using: &generator)
    let place = generator.pick(Self.places)
    (name, self.type, self.proper) = (words + proper, type, proper)
    (district, province, provinceCode) = (place.district, place.province, place.code)
    if words.hasSuffix("ตำบล"), generator.once(in: 4) { subdistrict = proper }
  }

  private init(provincial generator: inout SeededGenerator) {
    let place = generator.pick(Self.places)
    (name, type) = ("องค์การบริหารส่วนจังหวัด" + place.province, "provincial-administrative-organization")
    (proper, isNamedForProvince) = (place.province, true)
  }

  private init(central generator: inout SeededGenerator) {
    let field = generator.pick(Self.fields)
    let (before, behind, type) = generator.pick(Self.centralTypes)
    (name, self.type) = (before + field + behind, type)
  }

  private init(university generator: inout SeededGenerator) {
    let words = generator.pick(["มหาวิทยาลัย", "มหาวิทยาลัยราชภัฏ"])
    let proper = generator.pick(Self.learned) + generator.pick(["บูรพาทิศ", "วิทยาคาร", "ธารา", "นครินทร์วิทยา"])
    (name, type) = (words + proper, "university")
    self.proper = words == "มหาวิทยาลัย" ? proper : nil
    if generator.once(in: 2) {
      let place = generator.pick(Self.places)
      (province, provinceCode) = (place.province, place.code)
    }
  }

  /// `ตำบลดงมะเดื่อ อำเภอแม่จัน จังหวัดเชียงราย`, or with short forms; empty without a place.
  func address(isShort: Bool = false) -> String {
    let words = isShort ? ["ต.", "อ.", "จ."] : ["ตำบล", "อำเภอ", "จังหวัด"]
    return zip(words, [subdistrict, district, province]).compactMap { word, name in name.map { word + $0 } }
      .joined(separator: " ")
  }

  /// What the report should say of it, with or without its address.
  func expected(hasAddress: Bool) -> Tree {
    var tree: Tree = ["name": .text(name), "type": .text(type), "properName": .text(proper)]
    if hasAddress {
      tree.set("subdistrict", .text(subdistrict))
      tree.set("district", .text(district))
      tree.set("province", .text(province))
      tree.set("provinceCode", .text(provinceCode))
    }
    return tree
  }

  /// Pointers that the contract leaves open.
  var open: [String] {
    var pointers = isNamedForProvince ? ["/agency/province", "/agency/provinceCode"] : []
    // Whether ราชภัฏ belongs to the type words isn't said.
    if name.hasPrefix("มหาวิทยาลัยราชภัฏ") { pointers.append("/agency/properName") }
    return pointers
  }

  // MARK: Names

  static func placeName(using generator: inout SeededGenerator) -> String {
    generator.pick(landforms) + generator.pick(growths)
  }

  static let localTypes = [
    ("องค์การบริหารส่วนตำบล", "subdistrict-administrative-organization"),
    ("องค์การบริหารส่วนตำบล", "subdistrict-administrative-organization"),
    ("เทศบาลตำบล", "subdistrict-municipality"), ("เทศบาลเมือง", "town-municipality"),
    ("เทศบาลนคร", "city-municipality"),
  ]
  private static let landforms = [
    "หนอง", "ห้วย", "ดง", "ท่า", "โคก", "ทุ่ง", "วัง", "คลอง", "สระ", "ป่า", "เขา", "นา", "โพน", "ลำ", "แม่",
  ]
  private static let growths = [
    "มะเดื่อทอง", "ไผ่เขียว", "กระถินงาม", "แสงตะวัน", "ใบบุญ", "ทับทิมแก้ว", "ลำดวนหอม", "จำปีขาว", "คำหวาน", "น้ำผึ้ง",
    "ศรีสำราญ", "หินเรียง", "ช้างเผือกทอง", "นกยูงทอง", "ข้าวหอม", "ตาลคู่", "สักงาม", "บัวระวี", "พลับพลึง", "ดอกรัก",
  ]
  private static let fields = [
    "ส่งเสริมภูมิปัญญาพื้นถิ่น", "พัฒนาลุ่มน้ำชุมชน", "คุ้มครองพันธุ์ข้าวพื้นเมือง", "ส่งเสริมหัตถกรรมไทย",
    "บริหารทรัพยากรชายฝั่ง", "พัฒนาทักษะช่างฝีมือ",
  ]
  private static let centralTypes = [
    ("กรม", "", "department"), ("กรม", "", "department"), ("สถาบัน", " (องค์การมหาชน)", "public-organization"),
    ("สำนักงานปลัดกระทรวง", "", "ministry-office"), ("กองทุน", "", "fund"),
  ]
  private static let learned = ["ศิลปวิทยา", "เทคโนโลยี", "ศรีปัญญา", "รัตนวิทยา"]

  /// Registered districts, with the code of their province.
  static let places: [(district: String, province: String, code: String)] = [
    ("แม่จัน", "เชียงราย", "TH-57"), ("บางคล้า", "ฉะเชิงเทรา", "TH-24"), ("เสลภูมิ", "ร้อยเอ็ด", "TH-45"),
    ("ด่านขุนทด", "นครราชสีมา", "TH-30"), ("ควนขนุน", "พัทลุง", "TH-93"), ("วารินชำราบ", "อุบลราชธานี", "TH-34"),
    ("สันทราย", "เชียงใหม่", "TH-50"), ("ปากช่อง", "นครราชสีมา", "TH-30"), ("อู่ทอง", "สุพรรณบุรี", "TH-72"),
    ("ท่าม่วง", "กาญจนบุรี", "TH-71"), ("กุมภวาปี", "อุดรธานี", "TH-41"), ("ชุมแพ", "ขอนแก่น", "TH-40"),
    ("บ้านลาด", "เพชรบุรี", "TH-76"), ("ทุ่งสง", "นครศรีธรรมราช", "TH-80"), ("หล่มสัก", "เพชรบูรณ์", "TH-67"),
    ("สวรรคโลก", "สุโขทัย", "TH-64"), ("พยุหะคีรี", "นครสวรรค์", "TH-60"), ("บ้านโป่ง", "ราชบุรี", "TH-70"),
    ("ละแม", "ชุมพร", "TH-86"), ("เมืองลำปาง", "ลำปาง", "TH-52"), ("เมืองอำนาจเจริญ", "อำนาจเจริญ", "TH-37"),
    ("เมืองลำพูน", "ลำพูน", "TH-51"), ("ศรีสำโรง", "สุโขทัย", "TH-64"), ("คำม่วง", "กาฬสินธุ์", "TH-46"),
  ]

  /// Districts of one province, for tables of its agencies.
  static let provinces: [(name: String, districts: [String])] = [
    ("พิจิตร", ["เมืองพิจิตร", "ตะพานหิน", "บางมูลนาก", "โพทะเล", "สากเหล็ก"]),
    ("ลำปาง", ["เมืองลำปาง", "เกาะคา", "แม่ทะ", "งาว", "แจ้ห่ม"]),
    ("สุโขทัย", ["เมืองสุโขทัย", "ศรีสำโรง", "สวรรคโลก", "คีรีมาศ", "ทุ่งเสลี่ยม"]),
    ("พัทลุง", ["เมืองพัทลุง", "ควนขนุน", "เขาชัยสน", "ปากพะยูน", "ตะโหมด"]),
    ("ร้อยเอ็ด", ["เมืองร้อยเอ็ด", "เสลภูมิ", "โพนทอง", "สุวรรณภูมิ", "จตุรพักตรพิมาน"]),
  ]
}
