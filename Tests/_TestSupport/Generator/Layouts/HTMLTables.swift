extension Layout {
  /// What recognition of page images writes: Markdown with HTML tables in it, merged cells and all.
  static let spannedHTML = Layout("html-spans") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    let front = notice.front()
    let names = IndicatorNames(using: &generator)
    let instruments = InstrumentNames(using: &generator)
    let (hasMeans, hasHeadSpan) = (!generator.once(in: 3), generator.once(in: 2))
    let breakTag = generator.pick(["<br>", "<br/>", " "])
    var html = "<table>\n"
    if hasHeadSpan {
      html += "<tr><th rowspan=\"2\">เครื่องมือ</th><th rowspan=\"2\">ตัวชี้วัด</th>"
      html += "<th colspan=\"\(hasMeans ? 2 : 1)\">ผลการประเมิน</th></tr>\n<tr><th>คะแนน</th>"
      html += hasMeans ? "<th>คะแนนเฉลี่ย\(breakTag)รายเครื่องมือ</th></tr>\n" : "</tr>\n"
    } else {
      html += "<tr><th>เครื่องมือ</th><th>ตัวชี้วัด</th><th>คะแนน</th>"
      html += hasMeans ? "<th>คะแนนเฉลี่ยรายเครื่องมือ</th></tr>\n" : "</tr>\n"
    }
    for index in 0..<10 {
      let instrument = OfficialForm.instrument(of: index)
      let members = OfficialForm.members[instrument]
      let isFirst = members.lowerBound == index
      let span = "<td rowspan=\"\(members.count)\">"
      html += "<tr>"
      if isFirst {
        html += "\(span)\(instruments.names[instrument])\(breakTag)(\(OfficialForm.codes[instrument]))</td>"
      }
      html += "<td>\(names.label(index))</td><td>\(result.now.score(index).text)</td>"
      if isFirst, hasMeans { html += "\(span)\(result.now.mean(instrument).text)</td>" }
      html += "</tr>\n"
    }
    html += "<tr><td colspan=\"2\">คะแนนภาพรวมหน่วยงาน</td>"
    html += "<td\(hasMeans ? " colspan=\"2\"" : "")>\(result.now.overall.text)</td></tr>\n"
    let hasLevel = generator.once(in: 2)
    if hasLevel {
      html += "<tr><td colspan=\"2\">ระดับผลการประเมิน</td>"
      html += "<td\(hasMeans ? " colspan=\"2\"" : "")>\(result.now.level)</td></tr>\n"
    }
    notice.setOverallInTable(hasLevel: hasLevel)
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    for index in 0..<3 {
      notice.expectation.addInstrument(
        index, name: instruments.names[index], score: hasMeans ? result.now.mean(index) : nil, isGrouped: true
      )
    }
    return notice.document("\(front)## ผลการประเมินรายตัวชี้วัด\n\n\(html)</table>\n\n")
  }

  /// A cell with a table of indicators, another with a table of the instruments.
  static let nestedHTML = Layout("html-nested") { generator in
    let result = DrawnResult(using: &generator)
    var notice = Notice(result, kind: "result-report", using: &generator)
    notice.expectation.leaveOpen(["/title"])
    let names = IndicatorNames(using: &generator)
    let front = "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. \(result.year) ของ\(notice.nameAndAddress)\n\n"
    let inner = DrawnReport.TableStyle.html.write(
      [[generator.pick(["ตัวชี้วัด", "รายการตัวชี้วัด"]), "คะแนน"]]
        + (0..<10).map { [names.label($0), result.now.score($0).text] })
    let inPoints = generator.once(in: 2)
    let head = (0..<3).map { OfficialForm.codes[$0] + (inPoints ? " (\(OfficialForm.weights[$0]))" : "") }
    let values = (0..<3).map { (inPoints ? result.now.points($0) : result.now.mean($0)).text }
    let totals = DrawnReport.TableStyle.html.write([
      head + ["รวม", "ระดับ"], values + [result.now.overall.text, result.now.level],
    ])
    for index in 0..<3 {
      notice.expectation.addInstrument(
        index, weight: inPoints ? WrittenNumber(OfficialForm.weights[index], scale: 0) : nil,
        score: inPoints ? nil : result.now.mean(index), points: inPoints ? result.now.points(index) : nil)
    }
    notice.expectation.addIndicators(result.now.scores, spellings: names.names)
    notice.setOverallInTable(hasLevel: true)
    let html = """
      <table>
      <tr><th>หน่วยงาน</th><th>คะแนนรายตัวชี้วัด</th><th>สรุปผล</th></tr>
      <tr><td>\(result.office.name)</td><td>\(inner)</td><td>\(totals)</td></tr>
      </table>

      """
    return notice.document(front + html + "\n")
  }
}
