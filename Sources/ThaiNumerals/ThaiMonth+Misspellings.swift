extension ThaiMonth {
  /// A misspelled name of a month, as typing and hearing make them; tried where no right name stands.
  ///
  /// Each is no beginning of another word, and none is a month's name itself.
  static func misspelled(
    _ bytes: Span<UInt8>, at offset: Int, before limit: Int
  ) -> (month: Int, upper: Int)? {
    func first(_ month: Int, _ words: StaticString...) -> (month: Int, upper: Int)? {
      for word in words {
        if let upper = bytes.end(of: word, at: offset, before: limit) { return (month, upper) }
      }
      return nil
    }
    switch (bytes.scalar(at: offset, before: limit), bytes.scalar(at: offset + 3, before: limit)) {
    case ("ม", "ก"): return first(1, "มกรามคม", "มกราคน", "มกรคม")
    case ("ก", "ุ"): return first(2, "กุมพาพันธ์", "กุมภาพันธ์ธ์", "กุมภาพนธ์", "กุมภาพัทธ์", "กุมภาภันธ์")
    case ("ม", "ี"): return first(3, "มีนาคน", "มีนคม", "มีนายน")
    case ("ม", "ิ"): return first(3, "มินาคม") ?? first(6, "มิถุนายม", "มิถุนาคม", "มิถุนยน", "มิถุนานยน")
    case ("เ", "ม"): return first(4, "เมษยน", "เมษายม", "เมษาคม", "เมศายน", "เมสายน")
    case ("พ", "ฤ"):
      return first(5, "พฤษภาคน", "พฤกษภาคม", "พฤษภคม", "พฤษาภาคม", "พฤษภายน", "พฤสภาคม")
        ?? first(11, "พฤศจิกายม", "พฤศจิกาคม", "พฤจิกายน", "พฤศจิกยน", "พฤษศจิกายน", "พฤสจิกายน")
    case ("พ", "ร"): return first(5, "พรึษภาคม") ?? first(11, "พรึศจิกายน")
    case ("ก", "ร"): return first(7, "กรกฎคม", "กรกฏคม", "กรกฎาคน", "กรกฏาคน", "กรกฎายน", "กรกดาคม", "กรกฎาม")
    case ("ส", "ิ"): return first(8, "สิงหาคน", "สิงหคม", "สิงหายน", "สิงหาตม")
    case ("ก", "ั"): return first(9, "กันยายม", "กันยาคม", "กันยน", "กันยานยน", "กันยยน")
    case ("ต", "ุ"): return first(10, "ตุลาคน", "ตุลคม", "ตุลายน")
    case ("ธ", "ั"): return first(12, "ธันวาคน", "ธันวคม", "ธันวายน", "ธันว่าคม")
    default: return nil
    }
  }
}
