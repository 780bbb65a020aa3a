import Testing
import ThaiNumerals

@Suite("BahtText") struct BahtTextTests {
  /// Amounts as offices write them; of our own writing.
  static let pairs: [(String, String)] = [
    ("0.00", "ศูนย์บาทถ้วน"), ("1.00", "หนึ่งบาทถ้วน"), ("2.00", "สองบาทถ้วน"), ("5.00", "ห้าบาทถ้วน"),
    ("10.00", "สิบบาทถ้วน"), ("11.00", "สิบเอ็ดบาทถ้วน"), ("20.00", "ยี่สิบบาทถ้วน"), ("21.00", "ยี่สิบเอ็ดบาทถ้วน"),
    ("99.00", "เก้าสิบเก้าบาทถ้วน"), ("100.00", "หนึ่งร้อยบาทถ้วน"), ("101.00", "หนึ่งร้อยเอ็ดบาทถ้วน"),
    ("110.00", "หนึ่งร้อยสิบบาทถ้วน"), ("150.00", "หนึ่งร้อยห้าสิบบาทถ้วน"), ("500.00", "ห้าร้อยบาทถ้วน"),
    ("999.00", "เก้าร้อยเก้าสิบเก้าบาทถ้วน"), ("1000.00", "หนึ่งพันบาทถ้วน"), ("1001.00", "หนึ่งพันเอ็ดบาทถ้วน"),
    ("1200.50", "หนึ่งพันสองร้อยบาทห้าสิบสตางค์"), ("1234.56", "หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบหกสตางค์"),
    ("2500.00", "สองพันห้าร้อยบาทถ้วน"), ("9999.99", "เก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบเก้าสตางค์"),
    ("10000.00", "หนึ่งหมื่นบาทถ้วน"), ("15000.00", "หนึ่งหมื่นห้าพันบาทถ้วน"),
    ("18500.25", "หนึ่งหมื่นแปดพันห้าร้อยบาทยี่สิบห้าสตางค์"),
    ("25000.75", "สองหมื่นห้าพันบาทเจ็ดสิบห้าสตางค์"), ("50000.00", "ห้าหมื่นบาทถ้วน"), ("100000.00", "หนึ่งแสนบาทถ้วน"),
    ("120000.00", "หนึ่งแสนสองหมื่นบาทถ้วน"), ("250000.01", "สองแสนห้าหมื่นบาทหนึ่งสตางค์"),
    ("499999.95", "สี่แสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบห้าสตางค์"), ("500000.10", "ห้าแสนบาทสิบสตางค์"),
    ("750000.11", "เจ็ดแสนห้าหมื่นบาทสิบเอ็ดสตางค์"),
    ("999999.99", "เก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบเก้าสตางค์"),
    ("1000000.00", "หนึ่งล้านบาทถ้วน"), ("1000001.00", "หนึ่งล้านเอ็ดบาทถ้วน"), ("1000000.01", "หนึ่งล้านบาทหนึ่งสตางค์"),
    ("1500000.00", "หนึ่งล้านห้าแสนบาทถ้วน"), ("2750300.25", "สองล้านเจ็ดแสนห้าหมื่นสามร้อยบาทยี่สิบห้าสตางค์"),
    ("12345678.90", "สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทเก้าสิบสตางค์"), ("21000000.00", "ยี่สิบเอ็ดล้านบาทถ้วน"),
    ("100000000.00", "หนึ่งร้อยล้านบาทถ้วน"), ("101000000.00", "หนึ่งร้อยเอ็ดล้านบาทถ้วน"),
    ("350500000.00", "สามร้อยห้าสิบล้านห้าแสนบาทถ้วน"), ("1000000000.00", "หนึ่งพันล้านบาทถ้วน"),
    ("3185000000000.00", "สามล้านหนึ่งแสนแปดหมื่นห้าพันล้านบาทถ้วน"), ("1000000000000.00", "หนึ่งล้านล้านบาทถ้วน"),
    ("1000000000000000000000000000000.50", "หนึ่งล้านล้านล้านล้านล้านบาทห้าสิบสตางค์"), ("0.01", "หนึ่งสตางค์"),
    ("0.02", "สองสตางค์"), ("0.10", "สิบสตางค์"), ("0.11", "สิบเอ็ดสตางค์"), ("0.20", "ยี่สิบสตางค์"),
    ("0.21", "ยี่สิบเอ็ดสตางค์"), ("0.25", "ยี่สิบห้าสตางค์"), ("0.50", "ห้าสิบสตางค์"), ("0.75", "เจ็ดสิบห้าสตางค์"),
    ("0.99", "เก้าสิบเก้าสตางค์"), ("1.01", "หนึ่งบาทหนึ่งสตางค์"), ("1.11", "หนึ่งบาทสิบเอ็ดสตางค์"),
    ("-1.00", "ลบหนึ่งบาทถ้วน"), ("-0.50", "ลบห้าสิบสตางค์"), ("-1250.25", "ลบหนึ่งพันสองร้อยห้าสิบบาทยี่สิบห้าสตางค์"),
  ]

  @Test(arguments: pairs)
  func pair(_ amount: String, _ words: String) throws {
    let value = try #require(LongDecimal(amount))
    #expect(try BahtText.write(value) == words)
    #expect(try BahtText.read(words).description == amount)
  }

  @Test func thePairsAreMany() { #expect(Self.pairs.count >= 60) }

  @Test(arguments: [
    ("(หนึ่งร้อยบาทถ้วน)", "100.00"), ("( หนึ่งร้อย บาท ถ้วน )", "100.00"), ("หนึ่งร้อยบาท", "100.00"),
    ("ศูนย์บาทห้าสิบสตางค์", "0.50"), ("สองบาทครึ่ง", "2.50"), ("๒.๕ ล้านบาท", "2500000.00"),
    ("5 บาท 50 สตางค์", "5.50"),
    ("๑,๒๓๔.๕๐ บาท", "1234.50"), ("หนึ่งพัน สองร้อยบาท ห้าสิบ สตางค์", "1200.50"), ("๓ ล้าน ๕ แสนบาท", "3500000.00"),
    ("สองจุดห้าบาท", "2.50"), ("หนึ่งล้านหนึ่งบาท", "1000001.00"), ("๗๕ สตางค์", "0.75"), ("5.500 บาท", "5.50"),
  ])
  func alsoRead(_ words: String, _ amount: String) throws {
    #expect(try BahtText.read(words).description == amount)
  }

  @Test(arguments: [
    ("", "empty", ""), ("หนึ่งร้อย", "missingUnit", ""), ("หนึ่งร้อยคน", "unexpected", "ค"),
    ("บาท", "unexpected", "บ"),
    ("หนึ่งบาทหนึ่งร้อยสตางค์", "satangOutOfRange", "หนึ่งร้อย"), ("ห้าสิบสตางค์ถ้วน", "unexpected", "ถ"),
    ("หนึ่งบาทถ้วนห้าสิบสตางค์", "satangAfterWhole", "ห้าสิบสตางค์"), ("1.005 บาท", "finerThanSatang", "1.005"),
    ("ครึ่งสตางค์", "finerThanSatang", "ครึ่ง"), ("(หนึ่งบาท", "unfinished", ""),
    ("หนึ่งบาทสองบาท", "unexpected", "ส"),
    ("สองร้อยพันบาท", "placeOutOfOrder", "พัน"),
  ])
  func refused(_ words: String, _ reason: String, _ place: String) {
    do throws(NumeralError) {
      let value = try BahtText.read(words)
      Issue.record("\(words) was read as \(value)")
    } catch {
      #expect("\(error.reason)".hasPrefix(reason), "\(words): \(error)")
      #expect(cut(words, error.lower, error.upper) == place)
    }
  }

  @Test func options() throws {
    var options = BahtText.Options()
    #expect(throws: NumeralError.self) { try BahtText.write(LongDecimal("1.005") ?? 0) }
    #expect(try BahtText.write(LongDecimal("1.500") ?? 0) == "หนึ่งบาทห้าสิบสตางค์")
    options.rounding = .halfUp
    #expect(try BahtText.write(LongDecimal("1.005") ?? 0, options) == "หนึ่งบาทหนึ่งสตางค์")
    #expect(try BahtText.write(LongDecimal("1.995") ?? 0, options) == "สองบาทถ้วน")
    options.rounding = .down
    #expect(try BahtText.write(LongDecimal("1.009") ?? 0, options) == "หนึ่งบาทถ้วน")
    options.tellsZeroBaht = true
    options.hasBrackets = true
    #expect(try BahtText.write(LongDecimal("0.5") ?? 0, options) == "(ศูนย์บาทห้าสิบสตางค์)")
    options.et = .afterTens
    #expect(try BahtText.write(ExactDecimal(101), options) == "(หนึ่งร้อยหนึ่งบาทถ้วน)")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func roundTrips(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<roundTripsPerSeed {
      let isLong = generator.next() % 16 == 0
      let whole = LongDecimal.random(wholeDigits: isLong ? 30 : 7, scale: 0, using: &generator)
      let satang = generator.next()
      let amount = LongDecimal(
        digits: whole.digits
          + (satang & 1024 == 0 ? [0, 0] : [UInt8(satang % 10), UInt8(satang / 10 % 10)]),
        scale: 2, isNegative: whole.isNegative)
      let words = try BahtText.write(amount)
      let read = try BahtText.read(words, millions: .nested)
      guard read == amount, read.scale == 2 else {
        Issue.record("\(amount) became \(words), and that \(read)")
        return
      }
    }
  }
}
