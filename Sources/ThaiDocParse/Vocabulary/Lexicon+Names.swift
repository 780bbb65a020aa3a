extension Lexicon {
  /// Instruments: names as `Instrument.name` gives them, without the bracketed code.
  static let instruments: [Entry] = lists(
    all(
      .instrument(.iit, isCode: false),
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน",
      "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายใน", "แบบวัดการรับรู้ผู้มีส่วนได้เสียภายใน",
      "แบบสำรวจความคิดเห็นผู้มีส่วนได้ส่วนเสียภายใน", "การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
      "การรับรู้ของผู้มีส่วนได้เสียภายใน", "แบบวัด IIT", "internal integrity and transparency assessment",
      "ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้เสียภายใน"),
    all(
      .instrument(.eit, isCode: false),
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก",
      "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก", "แบบวัดการรับรู้ผู้มีส่วนได้เสียภายนอก",
      "แบบสำรวจความคิดเห็นผู้มีส่วนได้ส่วนเสียภายนอก", "การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
      "การรับรู้ของผู้มีส่วนได้เสียภายนอก", "แบบวัด EIT", "external integrity and transparency assessment",
      "ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้เสียภายนอก"),
    all(
      .instrument(.oit, isCode: false),
      "แบบวัดการเปิดเผยข้อมูลสาธารณะ", "แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "การเปิดเผยข้อมูลสาธารณะ",
      "แบบตรวจสอบการเปิดเผยข้อมูลสาธารณะ", "แบบวัด OIT", "แบบตรวจ OIT",
      "open data integrity and transparency assessment"),
    all(.instrument(.ebit, isCode: false), "แบบสำรวจหลักฐานเชิงประจักษ์", "หลักฐานเชิงประจักษ์"),
    all(.instrument(.iit, isCode: true), "IIT"),
    all(.instrument(.eit, isCode: true), "EIT"),
    all(.instrument(.oit, isCode: true), "OIT"),
    all(.instrument(.ebit, isCode: true), "EBIT"))

  static let agencies: [Entry] = lists(
    all(.agency(.subdistrictAdministrativeOrganization), "องค์การบริหารส่วนตำบล", "อบต."),
    all(.agency(.provincialAdministrativeOrganization), "องค์การบริหารส่วนจังหวัด", "อบจ."),
    all(.agency(.subdistrictMunicipality), "เทศบาลตำบล", "ทต."),
    all(.agency(.townMunicipality), "เทศบาลเมือง", "ทม."),
    all(.agency(.cityMunicipality), "เทศบาลนคร", "ทน."),
    all(.agency(.specialLocalGovernment), "กรุงเทพมหานคร", "เมืองพัทยา"),
    all(.agency(.department), "กรม"),
    all(.agency(.ministryOffice), "สำนักงานปลัดกระทรวง", "สำนักงานรัฐมนตรี", "สำนักนายกรัฐมนตรี"),
    all(
      .agency(.stateEnterprise), "การไฟฟ้า", "การประปา", "การทางพิเศษ", "การรถไฟ", "การท่าเรือ", "การเคหะ",
      "การนิคมอุตสาหกรรม", "การยางแห่งประเทศไทย", "การท่องเที่ยวแห่งประเทศไทย", "การกีฬาแห่งประเทศไทย",
      "ธนาคาร", "องค์การขนส่ง", "องค์การเภสัชกรรม", "องค์การ", "บริษัท"),
    all(.agency(.publicOrganization), "องค์การมหาชน"),
    all(.agency(.university), "มหาวิทยาลัย", "มรภ.", "สถาบันบัณฑิตพัฒนบริหารศาสตร์", "สถาบันเทคโนโลยี"),
    all(.agency(.school), "โรงเรียน", "วิทยาลัย", "รร."),
    all(.agency(.hospital), "โรงพยาบาล", "โรงพยาบาลส่งเสริมสุขภาพตำบล", "รพ.", "รพ.สต."),
    all(.agency(.court), "สำนักงานศาล", "ศาลรัฐธรรมนูญ", "ศาลปกครอง"),
    all(.agency(.fund), "กองทุน"),
    all(
      .agency(.independentOrganization), "สำนักงานการตรวจเงินแผ่นดิน", "สำนักงานผู้ตรวจการแผ่นดิน",
      "สำนักงานคณะกรรมการการเลือกตั้ง"),
    all(
      .agency(.other), "สำนักงาน", "สถาบัน", "สถานีตำรวจ", "สำนักงานเขตพื้นที่การศึกษา", "ตำรวจภูธร", "ศูนย์",
      "เทศบาล", "สภ.", "สน.", "สพป.", "สพม.", "ศธจ.", "สสจ.", "กองบังคับการ", "กองบัญชาการ"))

  static let places: [Entry] = lists(
    all(.word(.subdistrictOf), "ตำบล", "ต.", "แขวง"),
    all(.word(.districtOf), "อำเภอ", "อ.", "เขต"),
    all(.word(.provinceOf), "จังหวัด", "จ.", "จว."),
    all(.word(.agencyOf), "หน่วยงาน", "ชื่อหน่วยงาน"))

  static let months: [Entry] = {
    let names = [
      ["มกราคม", "ม.ค."], ["กุมภาพันธ์", "ก.พ."], ["มีนาคม", "มี.ค."], ["เมษายน", "เม.ย."],
      ["พฤษภาคม", "พ.ค."], ["มิถุนายน", "มิ.ย."], ["กรกฎาคม", "กรกฏาคม", "ก.ค."], ["สิงหาคม", "ส.ค."],
      ["กันยายน", "ก.ย."], ["ตุลาคม", "ต.ค."], ["พฤศจิกายน", "พ.ย."], ["ธันวาคม", "ธ.ค."],
    ]
    return names.enumerated().flatMap { index, spellings in
      spellings.map { Entry($0, .month(UInt8(index + 1))) }
    }
  }()
}
