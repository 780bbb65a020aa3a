import CLibXML2

/// Reads markup with libxml2's HTML parser and keeps the source position of every piece of text.
///
/// The parser reports tags and text in order, with no offsets. Text that was not decoded ends exactly where the parser
/// has read to, which is checked against the source; text that differs from the source is a decoded reference.
enum LibXMLMarkup {
  /// The flat text; `nil` if libxml2 has no memory for it or the text is larger than it can count.
  static func flatten(_ bytes: [UInt8]) -> MarkupReader.Result? {
    guard bytes.count < Int(Int32.max) else { return nil }
    Self.start
    let reader = Reader(bytes)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      // The parser keeps the buffer no longer than this closure: the context is freed inside.
      unsafe base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
        unsafe parse(text, count: Int32(buffer.count), into: reader)
      }
    }
    return reader.result()
  }

  /// Sets libxml2 up once, before several threads use it.
  private static let start: Void = xmlInitParser()

  private static func parse(_ text: UnsafePointer<CChar>, count: Int32, into reader: Reader) {
    guard let context = unsafe htmlCreateMemoryParserCtxt(text, count) else { return }
    defer { unsafe htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe htmlCtxtUseOptions(context, Int32(options))
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    unsafe context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
    unsafe reader.context = context
    if let handlers = unsafe context.pointee.sax { unsafe install(in: handlers) }
    unsafe htmlParseDocument(context)
    unsafe reader.context = nil
  }

  private static func install(in handlers: UnsafeMutablePointer<xmlSAXHandler>) {
    unsafe handlers.pointee.startDocument = nil
    unsafe handlers.pointee.endDocument = nil
    unsafe handlers.pointee.internalSubset = nil
    unsafe handlers.pointee.comment = { data, _ in unsafe Reader.of(data)?.leaveOut() }
    unsafe handlers.pointee.processingInstruction = { data, _, _ in unsafe Reader.of(data)?.leaveOut() }
    unsafe handlers.pointee.cdataBlock = { data, _, _ in unsafe Reader.of(data)?.leaveOut() }
    unsafe handlers.pointee.serror = nil
    unsafe handlers.pointee.startElement = { data, name, attributes in
      unsafe Reader.of(data)?.start(name, attributes)
    }
    unsafe handlers.pointee.endElement = { data, name in unsafe Reader.of(data)?.end(name) }
    unsafe handlers.pointee.characters = { data, text, count in unsafe Reader.of(data)?.text(text, count) }
    unsafe handlers.pointee.ignorableWhitespace = { data, text, count in
      unsafe Reader.of(data)?.text(text, count)
    }
  }

  /// Takes the parser's events. A class, since C holds on to it while the parser runs.
  @safe private final class Reader {
    private let source: [UInt8]
    private var flattener: MarkupFlattener
    private var hiddenDepth = 0
    private var decoded = false
    /// Set only while `parse` runs; the events that use it come from inside that call.
    var context: htmlParserCtxtPtr?

    init(_ source: [UInt8]) {
      self.source = source
      flattener = MarkupFlattener(capacity: source.count + 64)
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Reader? {
      // The pointer is the one that `parse` passed in; its caller keeps the reader alive.
      unsafe data.map { unsafe Unmanaged<Reader>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
    {
      guard let name = unsafe name else { return }
      var tag = MarkupTag(element: unsafe element(name), upper: 0)
      if tag.element == .hidden { hiddenDepth += 1 }
      if tag.element == .tableCell, let attributes = unsafe attributes {
        unsafe readSpans(attributes, into: &tag)
      }
      flattener.tag(tag)
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
      guard let name = unsafe name else { return }
      let element = unsafe element(name)
      if element == .hidden {
        hiddenDepth = max(0, hiddenDepth - 1)
        leaveOut()
      }
      flattener.tag(MarkupTag(element: element, isClosing: true, upper: 0))
    }

    func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
      guard hiddenDepth == 0, count > 0, let text = unsafe text, let context = unsafe context else { return }
      // libxml2 promises `count` readable bytes at `text` for the time of this call.
      let piece = unsafe Span(_unsafeStart: text, count: Int(count))
      let reached = unsafe min(Int(xmlByteConsumed(context)), source.count)
      let source = source
      let span = source.span
      for slack in 0...4 where reached + slack <= span.count {
        let lower = reached + slack - piece.count
        guard lower >= flattener.position, span.starts(piece, at: lower) else { continue }
        flattener.skip(upTo: lower)
        return flattener.text(span, upTo: reached + slack)
      }
      flattener.skip(upTo: referenceStart(before: reached))
      flattener.reference(piece, upTo: max(reached, flattener.position))
    }

    /// Comments, scripts and declarations are no text.
    func leaveOut() {
      guard let context = unsafe context else { return }
      flattener.skip(upTo: unsafe min(Int(xmlByteConsumed(context)), source.count))
    }

    /// Where the reference that ends at `offset` starts: its `&`.
    private func referenceStart(before offset: Int) -> Int {
      var i = offset
      let lowest = max(flattener.position, offset - 40)
      while i > lowest {
        i -= 1
        if source[i] == 0x26 { return i }
      }
      return flattener.position
    }

    private func element(_ name: UnsafePointer<xmlChar>) -> MarkupElement {
      var count = 0
      // Element names end with a zero byte.
      while count < 32, unsafe name[count] != 0 { count += 1 }
      return unsafe MarkupElement.of(name: Span(_unsafeStart: name, count: count))
    }

    private func readSpans(
      _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, into tag: inout MarkupTag
    ) {
      var i = 0
      // Names and values alternate, and a null name ends the list.
      while let name = unsafe attributes[i] {
        if let value = unsafe attributes[i + 1] {
          let span = unsafe min(max(Int(strtol(value, 10)), 1), MarkupTag.maximalSpan)
          if unsafe xmlStrcasecmp(name, "colspan") == 0 { tag.columnSpan = span }
          if unsafe xmlStrcasecmp(name, "rowspan") == 0 { tag.rowSpan = span }
        }
        i += 2
      }
    }

    private func strtol(_ text: UnsafePointer<xmlChar>, _ longest: Int) -> Int {
      var value = 0
      for i in 0..<longest {
        let byte = unsafe text[i]
        guard byte >= 0x30, byte <= 0x39 else { return value }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }

    func result() -> MarkupReader.Result? {
      let source = source
      let span = source.span
      let hasUnreadMarkup = span.holdsText(from: flattener.position)
      if !hasUnreadMarkup { flattener.skip(upTo: span.count) }
      let mayNeedRepair = flattener.mayNeedRepair
      var flattened = MarkupFlattener(capacity: 0)
      swap(&flattened, &flattener)
      let (bytes, layer) = flattened.finish(span)
      guard !layer.edits.isEmpty else { return nil }
      return MarkupReader.Result(
        bytes: bytes, layer: layer, mayNeedRepair: mayNeedRepair,
        hasUnreadMarkup: hasUnreadMarkup)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether `piece` stands at `offset`.
  fileprivate func starts(_ piece: borrowing Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, piece.count <= count - offset else { return false }
    for i in 0..<piece.count where self[offset + i] != piece[i] { return false }
    return true
  }

  /// Whether anything but closing tags and white space stands from `offset` on.
  fileprivate func holdsText(from offset: Int) -> Bool {
    var isInTag = false
    for i in offset..<count {
      let byte = self[i]
      if byte == 0x3C { isInTag = true }
      if !isInTag && byte > 0x20 { return true }
      if byte == 0x3E { isInTag = false }
    }
    return false
  }
}
