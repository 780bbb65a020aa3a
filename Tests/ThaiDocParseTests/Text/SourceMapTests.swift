import Testing
import _TestSupport

@testable import ThaiDocParse

@Suite("Way back to the source") struct SourceMapTests {
  /// A text made of random edits leads back byte for byte where nothing was changed.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomEdits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = generator.bytes(count: Int.random(in: 1...300, using: &generator))
    let source = text
    var map = SourceMap()
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let edited = edit(text, using: &generator)
      map.add(edited.layer)
      text = edited.bytes
    }
    expectSoundMap(text, map, source, "seed \(seed)")
  }

  private func edit(
    _ bytes: [UInt8], using generator: inout SeededGenerator
  ) -> (bytes: [UInt8], layer: EditLayer) {
    let source = bytes.span
    var text = EditedText(capacity: bytes.count)
    var offset = 0
    while offset < source.count {
      offset += Int.random(in: 0...20, using: &generator)
      guard offset < source.count else { break }
      text.copy(source, upTo: offset)
      offset = min(source.count, offset + Int.random(in: 1...4, using: &generator))
      let replacement = generator.bytes(count: Int.random(in: 0...4, using: &generator))
      text.replace(upTo: offset, with: replacement.span)
    }
    return text.finish(source)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func cleanedText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let input = generator.roughText(pieceCount: Int.random(in: 1...80, using: &generator))
    guard let (source, inspection) = try? TextReader.read(input) else { return }
    let text = TextCleaner.clean(source, inspection: inspection)
    #expect((try? UTF8Span(validating: text.bytes.span)) != nil, "seed \(seed)")
    expectSoundMap(text.bytes, text.map, source.bytes, "seed \(seed)")
  }

  /// Every offset leads into the source, in order, and a byte that no edit touched leads to itself.
  private func expectSoundMap(_ clean: [UInt8], _ map: SourceMap, _ source: [UInt8], _ name: String) {
    var last: UInt32 = 0
    for offset in clean.indices {
      let span = map.sourceSpan(lower: offset, upper: offset + 1)
      guard span.upper <= UInt32(source.count), span.lower >= last else {
        Issue.record("\(name): clean byte \(offset) leads to \(span)")
        return
      }
      last = span.lower
      if !isChanged(offset, map), source[Int(span.lower)] != clean[offset] || span.count != 1 {
        Issue.record("\(name): clean byte \(offset) is another one than its source byte \(span.lower)")
      }
    }
    #expect(map.sourceSpan(lower: 0, upper: clean.count).upper <= UInt32(source.count), "\(name)")
  }

  private func isChanged(_ offset: Int, _ map: SourceMap) -> Bool {
    var (lower, upper) = (UInt32(offset), UInt32(offset + 1))
    for layer in map.layers.reversed() {
      if layer.touches(lower: lower, upper: upper) { return true }
      (lower, upper) = (layer.origin(ofStart: lower), layer.origin(ofEnd: upper))
    }
    return false
  }
}
