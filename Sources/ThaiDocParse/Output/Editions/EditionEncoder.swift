/// A format that the official rules of years are told in.
public struct EditionEncoder: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it is for.
  public let help: Words
  /// A list of years.
  package let catalogue: @Sendable ([KnownYear], OutputOptions) -> [UInt8]
  /// One year, with all that is known of it.
  package let page: @Sendable (KnownYear, OutputOptions) -> [UInt8]

  /// A list of years, one line each where the format is for reading.
  public func encode(_ years: [KnownYear], options: OutputOptions = OutputOptions()) -> [UInt8] {
    catalogue(years, options)
  }

  /// All that is known of one year.
  public func encode(_ year: KnownYear, options: OutputOptions = OutputOptions()) -> [UInt8] {
    page(year, options)
  }
}

extension EditionEncoder {
  /// Every format. `--help` and the tests read this list.
  public static let all: [EditionEncoder] = [text, json, markdown]

  /// The format of that name; `nil` if there is none.
  public static func named(_ name: String) -> EditionEncoder? { all.first { $0.name == name } }

  /// For people, on a terminal.
  public static let text = EditionEncoder(
    name: "text", help: Words(th: "สำหรับอ่านบนหน้าจอ", en: "for reading on a terminal"),
    catalogue: { SummaryOutput.layOut(ReadableReport(years: $0, in: $1.language), options: $1) },
    page: { SummaryOutput.layOut(ReadableReport(year: $0, in: $1.language), options: $1) })

  /// For programs.
  public static let json = EditionEncoder(
    name: "json", help: Words(th: "JSON", en: "JSON"),
    catalogue: JSONEditions.catalogue, page: JSONEditions.page)

  /// For documents.
  public static let markdown = EditionEncoder(
    name: "markdown", help: Words(th: "เอกสาร Markdown", en: "a Markdown document"),
    catalogue: { MarkdownOutput.layOut(ReadableReport(years: $0, in: $1.language)) },
    page: { MarkdownOutput.layOut(ReadableReport(year: $0, in: $1.language)) })
}
