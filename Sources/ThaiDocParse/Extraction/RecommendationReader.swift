/// Reads the assessors' suggestions, instrument by instrument.
struct RecommendationReader: ~Copyable {
  private let document: Document
  private let mentions: IndicatorMentions
  private var found: [Recommendation] = []
  private var current: (instrument: Sourced<String>?, range: Range<Int>)?

  /// The instrument of a suggestion is named this near its start.
  private static let reach = 420

  init(document: Document, numbering: IndicatorNumbering) {
    self.document = document
    mentions = IndicatorMentions(document: document, numbering: numbering)
  }

  /// Every suggestion, in document order.
  mutating func read() -> [Recommendation] {
    for block in document.blocks { read(block) }
    close()
    return found
  }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .gap: return
    case .table: return close()
    case .heading where block.section != .recommendations: return close()
    case .paragraph, .listItem, .heading: break
    }
    let range = document.trimmed(document.range(of: block.lines))
    guard !range.isEmpty, block.section != .contents, block.section != .measures else { return close() }
    if let instrument = openedInstrument(range, block) {
      close()
      current = (instrument, range)
    } else if block.kind == .heading {
      close()
    } else if let lower = current?.range.lowerBound {
      current?.range = lower..<range.upperBound
    }
  }

  /// The instrument that a block begins to make suggestions on.
  private func openedInstrument(_ range: Range<Int>, _ block: Block) -> Sourced<String>? {
    let start = SectionFinder.startOfWords(document, of: block, before: range.upperBound)
    guard block.section == .recommendations || startsWithSuggestion(start) else { return nil }
    let head = start..<min(range.upperBound, start + Self.reach)
    let tokens = document.tokens(in: head)
    guard let first = tokens.first else { return nil }
    let isNamed = Int(first.lower) == start && isSuggestion(first)
    guard isNamed || block.section == .recommendations && startsWithInstrument(first, start) else {
      return nil
    }
    for token in tokens {
      if case .term(.instrument(let code, _)) = token.kind {
        return document.sourced(code.rawValue, token.range)
      }
    }
    return nil
  }

  /// Whether the words at an offset make suggestions: at a glance, for nearly all blocks are none.
  private func startsWithSuggestion(_ start: Int) -> Bool {
    document.token(startingAt: start).map { isSuggestion($0) } ?? false
  }

  private func isSuggestion(_ token: Token) -> Bool {
    token.word == .recommendationFor || token.heading == .recommendations
  }

  private func startsWithInstrument(_ token: Token, _ start: Int) -> Bool {
    if case .term(.instrument) = token.kind { return Int(token.lower) - start <= 24 }
    return false
  }

  private mutating func close() {
    defer { current = nil }
    guard let (instrument, range) = current else { return }
    var recommendation = Recommendation(instrument: instrument, text: document.sourcedText(range))
    readIndicators(range, into: &recommendation)
    found.append(recommendation)
  }

  /// Strong are the indicators before words of praise, weak those behind words that ask for improvement.
  private func readIndicators(_ range: Range<Int>, into recommendation: inout Recommendation) {
    let first = document.firstToken(from: range.lowerBound)
    let last = document.firstToken(from: range.upperBound)
    var index = first
    var before: [IndicatorMention] = []
    var isWeak = false
    // `ควรรักษามาตรฐานตัวชี้วัดที่ 9`: the indicator stands right behind the words.
    var strongUntil = 0
    while index < last {
      if let (mention, next) = mentions.mention(at: index, before: last) {
        if mention.isFirm {
          if mention.range.lowerBound < strongUntil {
            add(mention, to: &recommendation.strengths)
            strongUntil = 0
            before = [mention]
          } else if isWeak {
            add(mention, to: &recommendation.weaknesses)
          } else {
            before.append(mention)
          }
        }
        index = next
        continue
      }
      if let last = before.last, let more = mentions.listed(at: index, after: last) {
        if recommendation.strengths.last?.value == last.number { add(more, to: &recommendation.strengths) }
        before.append(more)
        index += 1
        continue
      }
      switch document.tokens[index].word {
      case .keepStandard where before.isEmpty: strongUntil = Int(document.tokens[index].upper) + 30
      case .praise, .keepStandard:
        for mention in before where Int(document.tokens[index].lower) - mention.range.upperBound < 300 {
          add(mention, to: &recommendation.strengths)
        }
        before = []
        isWeak = false
      case .shouldImprove: (isWeak, before) = (true, [])
      case .weakPoints: isWeak = false
      default: break
      }
      index += 1
    }
  }

  private func add(_ mention: IndicatorMention, to list: inout [Sourced<Int>]) {
    guard !list.contains(where: { $0.value == mention.number }) else { return }
    list.append(document.sourced(mention.number, mention.place, doubts: mention.doubts))
  }
}
