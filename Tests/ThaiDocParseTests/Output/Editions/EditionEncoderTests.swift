import Foundation
import Testing

@testable import ThaiDocParse

@Suite("Formats of the rules of years") struct EditionEncoderTests {
  @Test("Every year is told in every format and language", arguments: EditionEncoder.all.map(\.name))
  func formats(_ name: String) throws {
    let encoder = try #require(EditionEncoder.named(name))
    #expect(!encoder.help.th.isEmpty && !encoder.help.en.isEmpty)
    for language in Language.allCases {
      let options = OutputOptions(language: language)
      let catalogue = String(decoding: encoder.encode(KnownYear.all, options: options), as: UTF8.self)
      for year in KnownYear.all {
        #expect(catalogue.contains("\(year.fiscalYear)"))
        let page = String(decoding: encoder.encode(year, options: options), as: UTF8.self)
        #expect(page.contains("\(year.fiscalYear)") && page.hasSuffix("\n"))
        for citation in year.citations where name == "text" { #expect(page.contains(citation.source)) }
      }
    }
  }

  @Test("A year's page has its weights, names, levels and what is presumed")
  func page() throws {
    let options = OutputOptions(language: .english)
    let letters = String(
      decoding: EditionEncoder.text.encode(try #require(KnownYear.of(fiscalYear: 2565)), options: options),
      as: UTF8.self)
    for words in [
      "Pass mark      85.00", "Presumed       scoring of items", "OIT indicator  the mean of",
      "  OIT       40  9–10", "การใช้ทรัพย์สินของทางราชการ",
      "50.00–54.99", "O34–O41",
    ] {
      #expect(letters.contains(words), "\(words)")
    }
    let words = String(
      decoding: EditionEncoder.text.encode(try #require(KnownYear.of(fiscalYear: 2566)), options: options),
      as: UTF8.self)
    #expect(words.contains("Each instrument at least") && words.contains("ผ่านดีเยี่ยม"))
    let first = EditionEncoder.text.encode(try #require(KnownYear.of(fiscalYear: 2562)), options: options)
    #expect(String(decoding: first, as: UTF8.self).contains("Presumed   weights"))
  }

  @Test("JSON keeps every fact")
  func json() throws {
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(EditionEncoder.json.encode(KnownYear.all))) as? [[String: Any]])
    #expect(list.map { $0["fiscalYear"] as? Int } == KnownYear.all.map(\.fiscalYear))
    for (object, edition) in zip(list.suffix(Edition.all.count), Edition.all) {
      let weights = (object["instruments"] as? [[String: Any]])?.map { $0["weight"] as? Int }
      #expect(weights == edition.instruments.map(\.weight))
      #expect((object["indicators"] as? [Any])?.count == edition.indicators.count)
      #expect((object["levels"] as? [Any])?.count == edition.levels.count)
      #expect((object["sources"] as? [Any])?.count == edition.citations.count)
      #expect((object["subIndicators"] as? [Any])?.count == edition.items.subIndicators.count)
    }
  }
}
