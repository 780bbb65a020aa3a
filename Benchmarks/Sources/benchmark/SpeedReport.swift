/// Measures everything and prints it.
struct SpeedReport {
  private let documents: SampleDocuments

  init(_ documents: SampleDocuments) { self.documents = documents }

  func run() throws {
    print("MB/s: 10⁶ bytes of input a second of one core's time, medians.")
    let growths = documents.growths
    let small = documents.samples + (documents.reference.map { [$0] } ?? [])
    let measured = try (small + growths.flatMap { [$0.one, $0.ten] }).map { document in
      complain("measuring \(document.name)")
      return try Measurement(document)
    }
    printWays(measured)
    printSteps(measured)
    printAllocations(Array(measured.prefix(small.count)))
    printGrowth(Array(measured.dropFirst(small.count)))
    try printGroups()
    if documents.reference == nil {
      print("\nThe reference report (\(SampleDocuments.referencePath)) isn't here, so it was left out.")
    }
  }

  private func printWays(_ measured: [Measurement]) {
    var table = TextTable(
      ["document", "bytes"] + Way.allCases.map(\.title) + ["report:cmark", "JSON:cmark"])
    for item in measured {
      table.add(
        [item.document.name, "\(item.document.bytes.count)"] + Way.allCases.map { speedText(item.speed($0)) }
          + [Way.report, .json].map { fixed(item.speed($0) / item.speed(.cmark), 2) })
    }
    table.printed(under: "From text, MB/s. The last columns say how many times as fast as cmark.")
  }

  private func printSteps(_ measured: [Measurement]) {
    var table = TextTable(["document"] + Step.allCases.map(\.title))
    for item in measured { table.add([item.document.name] + Step.allCases.map { speedText(item.speed($0)) }) }
    table.printed(under: "Each step alone, MB/s of the document's text.")
  }

  private func printAllocations(_ measured: [Measurement]) {
    var table = TextTable(["document"] + Step.allCases.map(\.title) + Way.allCases.map(\.title))
    for item in measured {
      table.add(
        [item.document.name] + Step.allCases.map { "\(item.allocations($0))" }
          + Way.allCases.map { "\(item.allocations($0))" })
    }
    table.printed(under: "Allocations of one document.")
  }

  /// `measured` holds a document of 1 MB and one of 10 MB in turn.
  private func printGrowth(_ measured: [Measurement]) {
    var table = TextTable(["document"] + Way.allCases.map(\.title))
    for index in stride(from: 0, to: measured.count - 1, by: 2) {
      let (one, ten) = (measured[index], measured[index + 1])
      table.add([ten.document.name] + Way.allCases.map { fixed(ten.time($0) / (10 * one.time($0)), 2) })
    }
    table.printed(under: "Growth: the time of 10 MB over ten times that of 1 MB. 1.00 is linear.")
  }

  private func printGroups() throws {
    var groups = [try GroupMeasurement("all samples", documents.samples.map(\.bytes))]
    if let reference = documents.reference {
      groups.append(
        try GroupMeasurement(reference.name + " × 16", Array(repeating: reference.bytes, count: 16)))
    }
    var table = TextTable(["documents", "one by one", "together", "ratio"])
    for group in groups {
      table.add(
        [group.name, speedText(group.speedAlone), speedText(group.speedTogether)]
          + [fixed(group.speedTogether / group.speedAlone, 2)])
    }
    table.printed(under: "Several documents, text→report one by one and together, MB/s.")
  }
}
