import Glibc

/// The time.
enum Clock {
  /// Microseconds since some moment in the past; never goes back.
  static var microseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// Now, in ISO 8601, UTC.
  static var now: String {
    var seconds = time(nil)
    var parts = unsafe tm()
    _ = unsafe gmtime_r(&seconds, &parts)
    var text: [UInt8] = []
    text.reserveCapacity(24)
    func add(_ value: Int32, _ sign: Unicode.Scalar) {
      if value < 10 { text.append(UInt8(ascii: "0")) }
      text += String(value).utf8
      text.append(UInt8(ascii: sign))
    }
    unsafe add(parts.tm_year + 1900, "-")
    unsafe add(parts.tm_mon + 1, "-")
    unsafe add(parts.tm_mday, "T")
    unsafe add(parts.tm_hour, ":")
    unsafe add(parts.tm_min, ":")
    unsafe add(parts.tm_sec, "Z")
    return String(decoding: text, as: UTF8.self)
  }
}
