package import ThaiNumerals

/// Something that is led through a report: a writer of JSON, a collector of doubts, a printer of trees.
///
/// `ReportVisitor+Structure.swift` leads it, in the order of the report schema; a new field is added there and nowhere
/// else. Containers are begun and ended in pairs; within an object each value follows its key.
package protocol ReportVisitor: ~Copyable {
  /// Begins an object.
  mutating func beginObject()
  /// Ends the object begun last.
  mutating func endObject()
  /// Begins an array.
  mutating func beginArray()
  /// Ends the array begun last.
  mutating func endArray()
  /// Names the next value of an object, by a key of the schema.
  mutating func key(_ name: StaticString)
  /// Names the next value of an object, by words of the document.
  mutating func key(words: String)
  /// Visits a value that the report doesn't give.
  mutating func null()
  /// Visits a text.
  mutating func value(_ text: String)
  /// Visits an integer.
  mutating func value(_ integer: Int)
  /// Visits a truth value.
  mutating func value(_ truth: Bool)
  /// Visits a decimal number.
  mutating func value(_ decimal: ExactDecimal)
  /// Tells where the value visited just now stands: the best place and the others.
  mutating func places(_ best: SourceSpan, _ others: [SourceSpan])
  /// Tells why the value visited just now is less than certain; called only if it is.
  mutating func doubts(_ reasons: DoubtReasons)
}

/// A value without parts.
package protocol ReportLeaf {
  /// Calls the visitor with the value.
  func accept(_ visitor: inout some ReportVisitor & ~Copyable)
}

extension String: ReportLeaf {
  package func accept(_ visitor: inout some ReportVisitor & ~Copyable) { visitor.value(self) }
}

extension Int: ReportLeaf {
  package func accept(_ visitor: inout some ReportVisitor & ~Copyable) { visitor.value(self) }
}

extension Bool: ReportLeaf {
  package func accept(_ visitor: inout some ReportVisitor & ~Copyable) { visitor.value(self) }
}

extension ExactDecimal: ReportLeaf {
  package func accept(_ visitor: inout some ReportVisitor & ~Copyable) { visitor.value(self) }
}

extension ReportLeaf where Self: RawRepresentable<String> {
  package func accept(_ visitor: inout some ReportVisitor & ~Copyable) { visitor.value(rawValue) }
}

extension AgencyType: ReportLeaf {}
extension AssessmentScheme: ReportLeaf {}
extension Claim.Kind: ReportLeaf {}
extension DocumentKind: ReportLeaf {}
extension InstrumentCode: ReportLeaf {}
extension SourceFormat: ReportLeaf {}
extension TextEncoding: ReportLeaf {}

// MARK: - The shapes that a report is made of

extension ReportVisitor where Self: ~Copyable {
  /// A value and its places.
  mutating func leaf(_ leaf: Sourced<some ReportLeaf>) {
    leaf.value.accept(&self)
    places(leaf.span, leaf.others)
    if !leaf.doubts.isEmpty { doubts(leaf.doubts) }
  }

  /// A key with a value that was read from the text.
  mutating func field(_ name: StaticString, _ leaf: Sourced<some ReportLeaf>?) {
    key(name)
    if let leaf { self.leaf(leaf) } else { null() }
  }

  /// A key with a value whose place the schema leaves out.
  mutating func field(_ name: StaticString, placeless leaf: Sourced<some ReportLeaf>?) {
    key(name)
    guard let leaf else { return null() }
    leaf.value.accept(&self)
    if !leaf.doubts.isEmpty { doubts(leaf.doubts) }
  }

  /// A key with a value that has no place in the text.
  mutating func field(_ name: StaticString, plain leaf: (some ReportLeaf)?) {
    key(name)
    if let leaf { leaf.accept(&self) } else { null() }
  }

  /// A key with a value that is not known yet.
  mutating func nullField(_ name: StaticString) {
    key(name)
    null()
  }

  /// A key with an array of values.
  mutating func leaves(_ name: StaticString, _ leaves: [Sourced<some ReportLeaf>]) {
    key(name)
    beginArray()
    // By index: as an element of a loop each one would be copied.
    for index in leaves.indices { leaf(leaves[index]) }
    endArray()
  }

  /// A key with an object, or null.
  mutating func object<Value>(
    _ name: StaticString, _ value: Value?, _ visitFields: (inout Self, Value) -> Void
  ) {
    key(name)
    guard let value else { return null() }
    beginObject()
    visitFields(&self, value)
    endObject()
  }

  /// A key with an array of objects.
  mutating func objects<Element>(
    _ name: StaticString, _ elements: [Element], _ visitFields: (inout Self, Element) -> Void
  ) {
    key(name)
    beginArray()
    for index in elements.indices {
      beginObject()
      visitFields(&self, elements[index])
      endObject()
    }
    endArray()
  }
}
