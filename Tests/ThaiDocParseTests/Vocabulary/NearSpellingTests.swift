import Testing

@testable import ThaiDocParse

@Suite("Spellings with one wrong letter") struct NearSpellingTests {
  /// What one edit makes of a spelling at a place.
  static func edits(of letters: [UInt8], at index: Int) -> [[UInt8]] {
    var changed = letters
    changed[index] = changed[index] == 1 ? 2 : 1
    var without = letters
    without.remove(at: index)
    var doubled = letters
    doubled.insert(letters[index], at: index)
    var exchanged = letters
    if index + 1 < letters.count { exchanged.swapAt(index, index + 1) }
    return [changed, without, doubled, exchanged]
  }

  @Test("Every label is found with any letter changed, left out, doubled or exchanged with the next")
  func everyEdit() {
    let entries = Lexicon.entries
    let spellings = Set(entries.map { Skeleton.letters(of: $0.spelling) })
    let labels =
      Lexicon.indicators + Lexicon.instruments + Lexicon.agencies + Lexicon.headings + Lexicon.columns
    #expect(labels.count > 200)
    for entry in labels {
      let letters = Skeleton.letters(of: entry.spelling)
      guard letters.count >= NearSpelling.shortest, letters.count < NearSpelling.longest else { continue }
      for index in letters.indices {
        // An edit may give another spelling, or one that begins with the whole one.
        for edited in Self.edits(of: letters, at: index)
        where !edited.starts(with: letters) && !spellings.contains(edited) {
          let match = NearSpelling.shared.match(edited.span) { $0.count == edited.count }
          let found = match.map { entries[$0.entry].term }
          #expect(found != nil, "\(entry.spelling), letter \(index)")
        }
      }
    }
  }

  @Test("A spelling itself, and one with two wrong letters, is no match") func neitherNoneNorTwo() {
    let right = Skeleton.letters(of: "การใช้ทรัพย์สินของราชการ")
    #expect(NearSpelling.shared.match(right.span) { $0.count == right.count } == nil)
    let twice = Skeleton.letters(of: "การชัทรัพย์สินของลาชการ")
    #expect(NearSpelling.shared.match(twice.span) == nil)
  }

  @Test(
    "Words of reports that are labels only nearly stay what they are",
    arguments: [
      "การใช้อาคารสถานที่", "การปฏิบัติราชการ", "คุณภาพชีวิตประชาชน", "การเปิดเผยความลับ", "ข้อเสนอโครงการ",
      "สำนักงานสาธารณสุข", "ผลการดำเนินงาน", "ระยะเวลาประกัน", "ผู้รับจ้าง", "ผู้รับบริการ", "หน่วยงานภาครัฐ", "โรงพักเก่า",
      "แนวทางการพิจารณา", "วิธีการคัดเลือก", "ขั้นตอนการพิจารณา", "มหาวิหาร", "การป้องกันอุทกภัย",
    ])
  func noMatch(word: String) {
    let letters = Skeleton.letters(of: word)
    let match = NearSpelling.shared.match(letters.span) { $0.count == letters.count }
    #expect(match.map { Lexicon.entries[$0.entry].spelling } == nil)
  }
}
