extension NumeralError: CustomStringConvertible {
  /// The English message with the place.
  public var description: String { "bytes \(lower)..<\(upper): \(english)" }

  /// What is wrong and what to do, in English.
  public var english: String { reason.words.english }

  /// What is wrong and what to do, in Thai.
  public var thai: String { reason.words.thai }
}

extension NumeralError.Reason {
  fileprivate var words: (thai: String, english: String) {
    wordsOfNumbers ?? wordsOfMoney ?? wordsOfYears ?? wordsOfDates
  }

  private var wordsOfNumbers: (thai: String, english: String)? {
    switch self {
    case .empty: ("ไม่มีข้อความให้อ่าน โปรดใส่ตัวเลขหรือคำอ่าน", "There is nothing to read. Give a number.")
    case .unexpected:
      (
        "ข้อความส่วนนี้ไม่ใช่ส่วนหนึ่งของจำนวน โปรดตัดออกหรือแก้ตัวสะกด",
        "This is no part of a number. Take it out, or correct the spelling."
      )
    case .unfinished: ("จำนวนยังไม่จบ โปรดเขียนให้ครบ", "The number isn't finished. Write all of it.")
    case .digitAfterDigit:
      (
        "มีเลขโดดสองตัวติดกัน อาจหมายถึงการประมาณ โปรดใส่หลักให้ครบ",
        "Two digits stand side by side, which may be an estimate. Write the places."
      )
    case .zeroInside:
      ("“ศูนย์” อยู่กลางจำนวน โปรดตัดออก", "“ศูนย์” (zero) stands inside a number. Take it out.")
    case .placeOutOfOrder:
      (
        "หลักเรียงไม่ถูกลำดับ โปรดเรียงจากมากไปน้อย",
        "The places are out of order. Write them from the greatest down."
      )
    case .missingDigit:
      ("ไม่มีเลขโดดหน้าหลักนี้ โปรดเติม เช่น หนึ่ง", "No digit stands before this place. Add one, such as หนึ่ง.")
    case .misplacedEt:
      (
        "“เอ็ด” ใช้ได้เฉพาะหลักหน่วยท้ายจำนวน โปรดใช้ “หนึ่ง”",
        "“เอ็ด” is only for a last digit behind a place. Write หนึ่ง."
      )
    case .misplacedYi: ("“ยี่” ต้องตามด้วย “สิบ”", "“ยี่” must be followed by “สิบ”.")
    case .missingFraction:
      (
        "หลัง “จุด” ต้องเป็นเลขโดดทีละตัว เช่น จุดหนึ่งสี่",
        "After “จุด”, digits must follow one by one, as in จุดหนึ่งสี่."
      )
    case .ambiguousMillions(let nested, let counted):
      (
        "จำนวน “ล้าน” อ่านได้สองแบบ คือ \(nested) หรือ \(counted) โปรดเขียนเป็นตัวเลข",
        "The words ล้าน say either \(nested) or \(counted). Write digits, or choose a style of millions."
      )
    case .ambiguousHalf:
      (
        "“ครึ่ง” หลัง “ร้อย” หรือ “สิบ” อ่านได้สองแบบ โปรดเขียนเป็นตัวเลข",
        "“ครึ่ง” after “ร้อย” or “สิบ” has two readings. Write digits."
      )
    case .misplacedDozen:
      ("“โหล” ใช้กับจำนวนนับที่ต่ำกว่าล้านเท่านั้น", "“โหล” (dozen) only follows a count below a million.")
    case .ambiguousMixture:
      (
        "ตัวเลขปนคำอ่านได้มากกว่าหนึ่งแบบ โปรดเขียนเป็นตัวเลขทั้งหมด",
        "Digits mixed with words have more than one reading. Write digits only."
      )
    case .tooManyDigits:
      ("ตัวเลขเกิน ๑๘ หลัก โปรดอ่านด้วย LongDecimal", "More than 18 digits. Read it with LongDecimal.")
    case .zeroDenominator:
      ("ตัวส่วนเป็นศูนย์ โปรดตรวจต้นฉบับ", "The denominator is zero. Check the original.")
    default: nil
    }
  }

  private var wordsOfMoney: (thai: String, english: String)? {
    switch self {
    case .missingUnit:
      ("ไม่มีคำว่า “บาท” หรือ “สตางค์” โปรดเติม", "“บาท” or “สตางค์” is missing. Add it.")
    case .satangOutOfRange:
      ("สตางค์ต้องไม่เกิน ๙๙ โปรดปัดเป็นบาท", "Satang go up to 99. Carry the rest over to baht.")
    case .satangAfterWhole:
      ("มีสตางค์หลังคำว่า “ถ้วน” โปรดตัดคำใดคำหนึ่งออก", "Satang follow “ถ้วน”. Take one of them out.")
    case .finerThanSatang:
      (
        "จำนวนเงินละเอียดกว่าสตางค์ โปรดปัดเศษก่อน หรือเลือกวิธีปัดเศษ",
        "The amount is finer than a satang. Round it first, or choose a rounding."
      )
    default: nil
    }
  }

  private var wordsOfYears: (thai: String, english: String)? {
    switch self {
    case .twoDigitYear:
      ("ปีมีสองหลัก โปรดระบุปีอ้างอิง", "The year has two digits. Give a reference year.")
    case .commonEraYear(let year):
      (
        "ปีนี้เป็น ค.ศ. แต่ควรเป็น พ.ศ. หากหมายถึงปีเดียวกันคือ พ.ศ. \(year)",
        "This is a year of the Common Era where a Buddhist one is expected: perhaps \(year) B.E. is meant."
      )
    case .buddhistEraYear(let year):
      (
        "ปีหลัง “ค.ศ.” เป็น พ.ศ. หากหมายถึงปีเดียวกันคือ ค.ศ. \(year)",
        "This is a Buddhist year after “ค.ศ.”: perhaps \(year) C.E. is meant."
      )
    case .offsetAddedTwice(let year):
      (
        "บวก ๕๔๓ สองครั้ง ปีที่ถูกน่าจะเป็น พ.ศ. \(year)",
        "543 was added twice: perhaps \(year) B.E. is meant."
      )
    case .offsetTakenTwice(let year):
      (
        "ลบ ๕๔๓ สองครั้ง ปีที่ถูกน่าจะเป็น ค.ศ. \(year)",
        "543 was taken off twice: perhaps \(year) C.E. is meant."
      )
    case .implausibleYear:
      ("ปีอยู่นอกช่วงที่เป็นไปได้ โปรดตรวจต้นฉบับ", "The year is out of range. Check the original.")
    case .skippedMonth:
      ("พ.ศ. ๒๔๘๓ มีเพียงเดือนเมษายนถึงธันวาคม", "The year 2483 B.E. had only April to December.")
    case .beforeSolarYear:
      (
        "ก่อน พ.ศ. ๒๔๓๒ ปีใหม่นับตามจันทรคติ จึงแปลงวันที่ไม่ได้",
        "Before 2432 B.E. the new year followed the moon; such dates can't be converted."
      )
    default: nil
    }
  }

  private var wordsOfDates: (thai: String, english: String) {
    switch self {
    case .impossibleDay(let days):
      (
        "ไม่มีวันที่นี้ เดือนนี้มี \(days) วัน โปรดตรวจต้นฉบับ",
        "There is no such day; the month has \(days). Check the original."
      )
    case .impossibleMonth:
      ("ไม่มีเดือนนี้ เดือนมี ๑ ถึง ๑๒", "There is no such month; they go from 1 to 12.")
    case .wrongWeekday(let right):
      (
        "วันในสัปดาห์ไม่ตรงกับวันที่ วันที่ถูกคือวัน\(ThaiWeekday.name(of: right) ?? "")",
        "The weekday isn't that of the date, which is a \(ThaiWeekday.english(of: right) ?? "")."
      )
    case .periodBackwards:
      ("ช่วงเวลาสิ้นสุดก่อนเริ่ม โปรดตรวจต้นฉบับ", "The period ends before it starts. Check the original.")
    case .impossibleTime: ("ไม่มีเวลานี้ โปรดตรวจต้นฉบับ", "There is no such time of day. Check the original.")
    case .impossiblePart:
      ("ไตรมาสมี ๑ ถึง ๔ และครึ่งปีมี ๑ ถึง ๒", "Quarters go from 1 to 4, and halves from 1 to 2.")
    default: ("โปรดตรวจต้นฉบับ", "Check the original.")
    }
  }
}
