import Testing
import ThaiNumerals

@Suite("ThaiNumberWords") struct ThaiNumberWordsTests {
  @Test(arguments: NumberWordPairs.official)
  func official(_ number: String, _ words: String) throws {
    let value = try #require(LongDecimal(number))
    #expect(ThaiNumberWords.write(value) == words)
    #expect(try ThaiNumberWords.read(words) == value)
    #expect(try ThaiNumberWords.read(words).description == number)
  }

  @Test(arguments: NumberWordPairs.alsoRead)
  func alsoRead(_ number: String, _ words: String) throws {
    #expect(try ThaiNumberWords.read(words).description == number)
  }

  @Test func thePairsAreMany() {
    #expect(NumberWordPairs.official.count + NumberWordPairs.alsoRead.count >= 150)
  }

  @Test(arguments: [
    ("", "empty"), ("   ", "empty"), ("คน", "unexpected"), ("สองคน", "unexpected"),
    ("สองสาม", "digitAfterDigit"),
    ("สองร้อยศูนย์", "zeroInside"), ("ศูนย์ร้อย", "zeroInside"), ("ศูนย์ล้าน", "zeroInside"),
    ("สองร้อยพัน", "placeOutOfOrder"), ("สิบสิบ", "placeOutOfOrder"), ("สองพันร้อย", "missingDigit"),
    ("เอ็ด", "misplacedEt"), ("สามเอ็ด", "misplacedEt"), ("สิบเอ็ดร้อย", "misplacedEt"), ("ยี่", "misplacedYi"),
    ("ยี่ร้อย", "misplacedYi"), ("หนึ่งจุด", "missingFraction"), ("หนึ่งจุดสิบสี่", "missingFraction"),
    ("หนึ่งจุดสี่ล้าน", "missingFraction"), ("ลบ", "unfinished"), ("ลบลบหนึ่ง", "unfinished"),
    ("สามร้อยครึ่ง", "ambiguousHalf"), ("สิบครึ่ง", "ambiguousHalf"), ("สองล้านโหล", "misplacedDozen"),
    ("หนึ่งล้านล้านสองล้าน", "ambiguousMillions"), ("๓ ล้าน ๕", "ambiguousMixture"),
    ("๓ แสน ๕ แสน", "ambiguousMixture"), ("๓ แสน ๑๒ หมื่น", "ambiguousMixture"),
    ("๓ ล้านครึ่ง", "ambiguousMixture"),
    ("๒.๕ ล้าน ๓ แสน", "ambiguousMixture"), ("สามี", "unexpected"), ("พันธุ์", "unexpected"),
    ("ร้อยละ", "unexpected"),
    ("๑๒๓", "unexpected"), ("สองร้อย บาท", "unexpected"),
  ])
  func refused(_ words: String, _ reason: String) {
    do throws(NumeralError) {
      let value = try ThaiNumberWords.read(words)
      Issue.record("\(words) was read as \(value)")
    } catch {
      #expect("\(error.reason)".hasPrefix(reason), "\(words)")
      #expect(error.lower >= 0 && error.upper <= words.utf8.count)
      #expect(!error.thai.isEmpty && error.description.contains(error.english))
    }
  }

  @Test func aFaultHasItsPlace() {
    do throws(NumeralError) {
      _ = try ThaiNumberWords.read("สองร้อยพันบาท")
    } catch {
      #expect(cut("สองร้อยพันบาท", error.lower, error.upper) == "พัน")
      #expect(error.range == error.lower..<error.upper)
    }
  }

  @Test func millionsInTwoStyles() throws {
    let words = "หนึ่งล้านล้านสองล้านสาม"
    #expect(try ThaiNumberWords.read(words, millions: .counted).description == "1000002000003")
    #expect(try ThaiNumberWords.read(words, millions: .nested).description == "1000000000002000003")
    #expect(try ThaiNumberWords.read("หนึ่งล้านสองแสนล้าน").description == "1200000000000")
    #expect(ThaiNumberWords.write(1_200_000_000_000, millions: .counted) == "หนึ่งล้านล้านสองแสนล้าน")
    #expect(throws: NumeralError.self) { try ThaiNumberWords.read("หนึ่งล้านสองแสนล้าน", millions: .counted) }
  }

  @Test(arguments: [
    (101, EtRule.everywhere, "หนึ่งร้อยเอ็ด"), (101, .withinMillion, "หนึ่งร้อยเอ็ด"), (101, .afterTens, "หนึ่งร้อยหนึ่ง"),
    (1_000_001, .everywhere, "หนึ่งล้านเอ็ด"), (1_000_001, .withinMillion, "หนึ่งล้านหนึ่ง"),
    (1_000_001, .afterTens, "หนึ่งล้านหนึ่ง"), (11, .afterTens, "สิบเอ็ด"), (1_000_021, .afterTens, "หนึ่งล้านยี่สิบเอ็ด"),
    (1, .everywhere, "หนึ่ง"),
  ])
  func etRules(_ number: Int, _ rule: EtRule, _ words: String) throws {
    #expect(ThaiNumberWords.write(LongDecimal(number), et: rule) == words)
    #expect(try ThaiNumberWords.read(words).integer == number)
  }

  /// Numbers of up to 36 digits, most of them of up to 9, and their words, in every style.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func roundTrips(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<roundTripsPerSeed {
      let isLong = generator.next() % 16 == 0
      let number = LongDecimal.random(
        wholeDigits: isLong ? 36 : 9, scale: isLong ? 6 : 2, using: &generator)
      let style: MillionStyle = Bool.random(using: &generator) ? .nested : .counted
      let et = EtRule.allCases.randomElement(using: &generator) ?? .everywhere
      let words = ThaiNumberWords.write(number, et: et, millions: style)
      let read = try ThaiNumberWords.read(words, millions: style)
      guard read == number, read.scale == number.scale else {
        Issue.record("\(number) became \(words), and that \(read)")
        return
      }
    }
  }

  /// Without a style, what isn't refused is right: and everything below a million million million is read.
  @Test func noSilentSlip() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<roundTripsPerSeed {
      let number = LongDecimal.random(wholeDigits: 30, scale: 0, using: &generator)
      let words = ThaiNumberWords.write(number)
      do throws(NumeralError) {
        let read = try ThaiNumberWords.read(words)
        #expect(read == number)
      } catch {
        #expect(number.wholeDigits > 18, "\(number): \(error)")
        #expect("\(error.reason)".hasPrefix("ambiguousMillions"))
      }
    }
  }

  @Test(arguments: ["ล้าน", "สอง", "สิบ", "ศูนย์", "ร้อยสิบ", "ลบ", "จุด", "ครึ่ง", "โหล", "๓ ล้าน ", "หนึ่งล้าน", "ยี่"])
  func wordsThatNeverEnd(_ unit: String) {
    let text = String(repeating: unit, count: 100_000)
    let isRead = (try? ThaiNumberWords.read(text)) != nil
    #expect(isRead == (unit == "ล้าน" || unit == "หนึ่งล้าน"))
  }

  @Test func truncatedBytes() throws {
    let bytes = Array("ลบหนึ่งล้านสองแสนเอ็ดจุดห้าสาม".utf8)
    for end in 0...bytes.count {
      // Every prefix is a number or a typed error.
      let value = try? ThaiNumberWords.read(in: bytes.span, at: 0, end: end)
      if end == bytes.count { #expect(value?.description == "-1200001.53") }
    }
  }
}

extension LongDecimal {
  /// A number whose count of digits is drawn first, with zeros in it more often than by chance.
  static func random(
    wholeDigits: Int, scale: Int, using generator: inout SeededGenerator
  ) -> LongDecimal {
    // Remainders, as the tests' own build makes drawing from ranges slow.
    let drawn = generator.next()
    let scale = drawn & 1 == 0 ? 0 : Int(drawn >> 8) % (scale + 1)
    let count = Int(drawn >> 16) % wholeDigits + 1 + scale
    let (isSparse, isNegative) = (drawn & 6 == 0, drawn & 24 == 0)
    var digits = [UInt8](repeating: 0, count: count)
    for index in 0..<count {
      let digit = generator.next()
      if !isSparse || digit & 256 == 0 { digits[index] = UInt8(digit % 10) }
    }
    return LongDecimal(digits: digits, scale: scale, isNegative: isNegative)
  }
}
