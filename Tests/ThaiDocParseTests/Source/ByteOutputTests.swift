import Testing
import ThaiNumerals
import _TestSupport

@testable import ThaiDocParse

@Suite("Bytes on their way out") struct ByteOutputTests {
  private func written(_ write: (inout ByteOutput) -> Void) -> String {
    var output = ByteOutput()
    write(&output)
    return output.string
  }

  @Test(
    "Integers are written as their descriptions",
    arguments: [
      0, 7, 10, 99, 100, 9_999, 10_000, 99_999_999, 100_000_000, 100_000_001, 9_999_999_999_999_999,
      10_000_000_000_000_000, .max, -1, -100_000_000, .min,
    ])
  func integers(_ integer: Int) {
    #expect(written { $0.append(integer) } == integer.description)
  }

  @Test("So are integers and decimals of every length", arguments: 0..<200 as Range<UInt64>)
  func numbers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let units =
      Int64.random(in: .min ... .max, using: &generator) >> Int64.random(in: 0...63, using: &generator)
    let decimal = ExactDecimal(units: units, scale: Int.random(in: 0...18, using: &generator))
    #expect(written { $0.append(Int(units)) } == units.description)
    #expect(written { $0.append(decimal) } == decimal.description)
  }

  @Test("Line breaks are followed by as many spaces as asked for", arguments: 0...40)
  func lineBreaks(indent: Int) {
    let line = "\n" + String(repeating: " ", count: indent)
    let output = written { output in
      output.append(lineBreakBehindComma: false, indent: indent)
      output.append(lineBreakBehindComma: true, indent: indent)
      output.append(UInt8(ascii: "!"))
    }
    #expect(output == line + "," + line + "!")
  }

  @Test("Pieces stand one behind the other, however often room runs out, and can be taken off")
  func pieces() {
    var output = ByteOutput()
    var expected = ""
    for index in 0..<300 {
      output.append(copying: "กข".utf8.span)
      output.append("abc")
      output.append(index)
      expected += "กขabc\(index)"
    }
    #expect(output.string == expected)
    #expect(output.array(from: 3) == Array(expected.utf8.dropFirst(3)))
    var other = ByteOutput()
    other.append(copying: output)
    output.removeAll(from: 6)
    #expect(String(decoding: output.array(followedBy: other), as: UTF8.self) == "กข" + expected)
  }

  @Test("Texts of every length are escaped where they must be", arguments: 0...40)
  func escapes(length: Int) {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    #expect(JSONText.quoted(String(decoding: text, as: UTF8.self)).utf8.count == length + 2)
    for place in 0..<length {
      for byte in [0x22, 0x5C, 0x1F, 0x00, 0x0A] as [UInt8] {
        var changed = text
        changed[place] = byte
        let escape = [0x22: "\\\"", 0x5C: "\\\\", 0x1F: "\\u001f", 0x00: "\\u0000", 0x0A: "\\n"][byte] ?? ""
        let before = String(repeating: "x", count: place)
        let behind = String(repeating: "x", count: length - place - 1)
        #expect(
          JSONText.quoted(String(decoding: changed, as: UTF8.self)) == "\"\(before)\(escape)\(behind)\"")
      }
      // What is near those must not be taken for them.
      for byte in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F] as [UInt8] {
        var changed = text
        changed[place] = byte
        #expect(JSONText.quoted(String(decoding: changed, as: UTF8.self)).utf8.count == length + 2)
      }
    }
  }
}
