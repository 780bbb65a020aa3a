/// A report as one line of JSON.
enum JSONLOutput {
  static func encode(
    _ parsed: ParsedReport, from description: SourceDescription, options: OutputOptions
  ) -> [UInt8] {
    var options = options
    options.isCompact = true
    return JSONOutput.encode(parsed, from: description, options: options)
  }
}
