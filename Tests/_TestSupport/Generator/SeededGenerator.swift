/// SplitMix64: the same numbers from the same seed, on every machine.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  /// What is to go wrong in the result that is drawn next.
  package var slip: Slip?

  /// A generator that starts at a seed.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Bytes of any value.
  package mutating func bytes(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 24) }
  }

  /// Text made of the pieces that readers of Thai reports stumble over.
  package mutating func roughText(pieceCount: Int) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<pieceCount { text += Self.pieces.randomElement(using: &self) ?? [] }
    return text
  }

  private static let pieces: [[UInt8]] =
    [
      "ก", "ำ", "ํ", "า", "่", "้", "ั", "ิ", "เเ", "แ", "๙", "5", ".", ",", " ", "  ", "\t", "\n", "\r",
      "\r\n", "|",
      "**", "# ", "- ", "๑. ", "(๒) ", "<td>", "</td>", "<tr>", "<table>", "</table>",
      "<td rowspan=3 colspan=2>",
      "<p>", "<br>", "<", "&", "&nbsp;", "&#3588;", "&copy;", "<!--", "-->", "<script>", "</script>",
      "\u{200B}",
      "\u{A0}", "\u{FEFF}", "\u{FFFD}", "\u{0B}", "\u{1C}", "\u{1E}", "คะแนน", "ระดับ", "ตัวชี้วัดที่ ", "การใช้อำนาจ",
      "การเปิดเผยข้อมูล", "ปีงบประมาณ พ.ศ. ๒๕๖๕", "๘๕.๐๐ - ๙๔.๙๙", "ร้อยละ ๓๐", "สูงสุด", "เพิ่มขึ้น",
      "องค์การบริหารส่วนตำบล",
      "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "ข้อเสนอแนะ", "สารบัญ", "๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙", "๑ ต.ค. ๖๕",
      "|---|---|\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xE0], [0xE0, 0xB8], [0xC2], [0xF4, 0x90]]
}
