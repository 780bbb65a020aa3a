#!/usr/bin/env python3
"""Check that the tables of a batch say what its JSON says, in every table and column.

usage: check-tables.py [PATH…]       PATH: what to read, by default Corpus and some documents made up here

Runs `extract-ita batch` to JSON, CSV, XLSX and SQLite. The rows that each table must have are worked out here from the
JSON alone, places included, and compared with what Python's csv and sqlite3 and the package openpyxl read. A second run
with another number of jobs must give the same bytes. Prints every fault, exit 1 if there is one.
"""
import csv
import datetime
import decimal
import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

import reports

FAULT_LIMIT = 40
LONGEST_CELL = 32767


# What the tables must say, worked out from the JSON.

def lines(values):
    return "\n".join(values) if values else None


def numbers(values):
    return ", ".join(str(value) for value in values) if values else None


def digits(value):
    """A decimal number as it is written; None stays."""
    return None if value is None else decimal.Decimal(str(value)) if isinstance(value, int) else value


class Document:
    """A report of the batch and the rows that it must give."""

    def __init__(self, source, report):
        self.source = source
        self.report = report

    def place(self, *pointers, prefix=""):
        """Line and column of the first of these values that stands anywhere."""
        for pointer in pointers:
            places = self.report["provenance"].get(pointer)
            if places:
                return {prefix + "line": places[0]["line"], prefix + "column": places[0]["column"]}
        return {prefix + "line": None, prefix + "column": None}

    def rows(self):
        """Rows by the names of tables."""
        report = self.report
        tables = {"reports": [{"source": self.source, **self.summary()}]}

        def add(table, elements, row, *outer):
            for index, element in enumerate(elements):
                key = dict(zip(("source", *(name for name, _ in outer)), (self.source, *(at for _, at in outer))))
                tables.setdefault(table, []).append({**key, "position": index + 1, **row(element, index)})

        def simple(table, key, row):
            add(table, report[key], lambda element, index: row(element, f"/{key}/{index}"))

        def place(pointer, *names):
            return self.place(*(pointer + "/" + name for name in names))

        simple("indicators", "indicators", lambda e, p: {
            "number": e["number"], "name": e["name"], "instrument": e["instrument"], "score": digits(e["score"]),
            "rank": e["rank"], "spellings": lines(e["spellings"]), **place(p, "score", "name")})
        for i, indicator in enumerate(report["indicators"]):
            add("indicator_items", indicator["items"], lambda e, k: {
                "code": e["code"], "title": e["title"], "score": digits(e["score"]),
                **place(f"/indicators/{i}/items/{k}", "score", "code")}, ("indicator_position", i + 1))
        simple("unknown_rows", "unknownRows", lambda e, p: {
            "name": e["name"], "score": digits(e["score"]), **place(p, "score", "name")})
        simple("instruments", "instruments", lambda e, p: {
            "code": e["code"], "name": e["name"], "weight": digits(e["weight"]), "score": digits(e["score"]),
            "points": digits(e["points"]), "indicators": numbers(e["indicators"]),
            **place(p, "score", "points", "code")})
        add("recomputed_instruments", (report["recomputation"] or {}).get("instruments", []), lambda e, k: {
            "code": e["code"], "weight": e["weight"], "score": digits(e["score"]), "low": digits(e["low"]),
            "high": digits(e["high"])})
        simple("grading_scale", "gradingScale", lambda e, p: {
            "level": e["level"], "low": digits(e["low"]), "high": digits(e["high"]), **place(p, "level")})
        simple("rankings", "rankings", lambda e, p: {
            "scope": e["scope"], "rank": e["rank"], "out_of": e["of"], **place(p, "rank")})
        simple("history", "history", lambda e, p: {
            "fiscal_year": e["fiscalYear"], "overall_score": digits((e["overall"] or {}).get("score")),
            "overall_level": (e["overall"] or {}).get("level"), **place(p, "overall/score", "fiscalYear")})
        for i, year in enumerate(report["history"]):
            add("history_indicators", year["indicators"], lambda e, k: {
                "number": e["number"], "score": digits(e["score"]),
                **place(f"/history/{i}/indicators/{k}", "score")}, ("history_position", i + 1))
        simple("changes", "changes", lambda e, p: {
            "indicator": e["indicator"], "instrument": e["instrument"], "from_year": e["fromYear"],
            "to_year": e["toYear"], "value": digits(e["value"]), **place(p, "value")})
        simple("other_agencies", "otherAgencies", lambda e, p: {
            "name": e["name"], "district": e["district"], "province": e["province"], "fiscal_year": e["fiscalYear"],
            "rank": e["rank"], "overall_score": digits((e["overall"] or {}).get("score")),
            "overall_level": (e["overall"] or {}).get("level"), **place(p, "overall/score", "name")})
        for i, agency in enumerate(report["otherAgencies"]):
            add("other_agency_instruments", agency["instruments"], lambda e, k: {
                "code": e["code"], "score": digits(e["score"]), "points": digits(e["points"]),
                **place(f"/otherAgencies/{i}/instruments/{k}", "score", "points", "code")}, ("agency_position", i + 1))
            add("other_agency_indicators", agency["indicators"], lambda e, k: {
                "number": e["number"], "score": digits(e["score"]),
                **place(f"/otherAgencies/{i}/indicators/{k}", "score")}, ("agency_position", i + 1))
        simple("claims", "claims", lambda e, p: {
            "kind": e["kind"], "indicators": numbers(e["indicators"]), "count": e["count"], "value": digits(e["value"]),
            "level": e["level"], "from_year": e["fromYear"], "holds": e["holds"], **place(p, "kind")})
        simple("analyses", "analyses", lambda e, p: {
            "indicator": e["indicator"], "score": digits(e["score"]), "finding": e["finding"],
            "improvement": e["improvement"], **place(p, "finding", "indicator")})
        simple("actions", "actions", lambda e, p: {"number": e["number"], "text": e["text"], **place(p, "text")})
        simple("recommendations", "recommendations", lambda e, p: {
            "instrument": e["instrument"], "strengths": numbers(e["strengths"]), "weaknesses": numbers(e["weaknesses"]),
            "text": e["text"], **place(p, "text")})
        simple("table_of_contents", "tableOfContents", lambda e, p: {
            "title": e["title"], "page": e["page"], **place(p, "title")})
        simple("measures", "measures", self.measure)
        for i, measure in enumerate(report["measures"]):
            outer = ("measure_position", i + 1)
            add("measure_steps", measure["steps"], lambda e, k: {
                "number": e["number"], "text": e["text"], **place(f"/measures/{i}/steps/{k}", "text")}, outer)
            add("measure_other", measure["other"].items(), lambda e, k: {
                "header": e[0], "text": e[1], **place(f"/measures/{i}/other", reports.escaped(e[0]))}, outer)
        simple("findings", "findings", lambda e, p: {
            "rule": e["rule"], "name": e["name"], "severity": e["severity"], "message_th": e["messageTh"],
            "message": e["message"], "expected": e["expected"], "found": e["found"], "subjects": lines(e["subjects"]),
            "line": e["locations"][0]["line"] if e["locations"] else None,
            "column": e["locations"][0]["column"] if e["locations"] else None})

        def quotation(e, _):
            return {"line": e["line"], "column": e["column"], "byte_start": e["byteStart"], "byte_end": e["byteEnd"],
                    "text": e["text"]}

        for i, finding in enumerate(report["findings"]):
            outer = ("finding_position", i + 1)
            add("finding_locations", finding["locations"], quotation, outer)
            add("finding_explanations", finding["explanations"], lambda e, k: {
                "change": e["change"], "subject": e["subject"], "from_value": e["from"], "to_value": e["to"],
                "message_th": e["messageTh"], "message": e["message"],
                "total": None if e["total"] is None else decimal.Decimal(e["total"])}, outer)
        simple("doubts", "doubts", lambda e, p: {
            "subject": e["subject"], "reason": e["reason"], "message_th": e["messageTh"], "message": e["message"],
            **self.place(e["subject"])})
        add("unclaimed", report["unclaimed"], quotation)
        add("repairs", report["source"]["repairs"], lambda e, k: {"kind": e["kind"], "count": e["count"]})
        return tables

    def measure(self, e, p):
        period = e["period"] or {}
        first = [f"{p}/other/{reports.escaped(header)}" for header in e["other"]][:1]
        return {
            "number": e["number"], "title": e["title"], "responsible": lines(e["responsible"]),
            "period_text": period.get("text"), "period_start": day(period.get("start")),
            "period_end": day(period.get("end")), "follow_up": e["followUp"], "fiscal_year": e["fiscalYear"],
            **self.place(f"{p}/title", f"{p}/steps/0/text", f"{p}/number", f"{p}/period/text", f"{p}/responsible/0",
                         f"{p}/followUp", *first, f"{p}/fiscalYear")}

    def summary(self):
        """The row of the table `reports`, without its key."""
        report = self.report
        agency = report["agency"] or {}
        place = agency.get("place") or {}
        overall = report["overall"] or {}
        again = report["recomputation"] or {}
        total = again.get("overall", {})
        counts = [sum(finding["severity"] == severity for finding in report["findings"])
                  for severity in ("error", "warning", "note")]
        return {
            "agency": agency.get("name"), "agency_type": agency.get("type"), "proper_name": agency.get("properName"),
            "subdistrict": agency.get("subdistrict"), "district": agency.get("district"),
            "province": agency.get("province"), "province_code": agency.get("provinceCode"),
            "other_spellings": lines(agency.get("otherSpellings")), "place_code": place.get("code"),
            "place_subdistrict": place.get("subdistrict"), "place_district": place.get("district"),
            "place_province": place.get("province"), **self.place("/agency/name", prefix="agency_"),
            "fiscal_year": report["fiscalYear"], **self.place("/fiscalYear", prefix="fiscal_year_"),
            "overall_score": digits(overall.get("score")), **self.place("/overall/score", prefix="overall_score_"),
            "overall_level": overall.get("level"), **self.place("/overall/level", prefix="overall_level_"),
            "recomputed_score": digits(total.get("score")), "recomputed_low": digits(total.get("low")),
            "recomputed_high": digits(total.get("high")), "recomputed_level": again.get("level"),
            "agrees": again.get("agrees"), "edition": again.get("edition"),
            "errors": counts[0], "warnings": counts[1], "notes": counts[2], "doubts": len(report["doubts"]),
            "unclaimed": len(report["unclaimed"]), "title": report["title"], "report_date": day(report["reportDate"]),
            "document_kind": report["document"]["kind"], "scheme": report["document"]["scheme"],
            "name": report["source"]["name"], "format": report["source"]["format"],
            "encoding": report["source"]["encoding"], "byte_count": report["source"]["byteCount"],
            "sha256": report["source"]["sha256"]}


def day(text):
    """A date with a day as a date, any other text as it is."""
    try:
        return datetime.date.fromisoformat(text) if text and len(text) == 10 else text
    except ValueError:
        return text


# What is read from the tables.

class Faults:
    """Collects faults, and prints the first ones."""

    def __init__(self):
        self.count = 0
        self.compared = 0

    def add(self, text):
        self.count += 1
        if self.count <= FAULT_LIMIT:
            print(text)

    def compare(self, form, expected, found, shown):
        """Compares rows by table; `shown` makes of an expected value what the form must give for it."""
        for table in sorted(set(expected) | set(found)):
            rows, others = expected.get(table, []), found.get(table)
            if others is None:
                self.add(f"{form}: no table {table}")
                continue
            if len(rows) != len(others):
                self.add(f"{form}: {table} has {len(others)} rows, not {len(rows)}")
            for index, (row, other) in enumerate(zip(rows, others)):
                if list(row) != list(other):
                    self.add(f"{form}: {table} has the columns {list(other)}, not {list(row)}")
                    break
                for column, value in row.items():
                    self.compared += 1
                    if shown(value) != other[column]:
                        self.add(f"{form}: {table} row {index + 1}, {column}: {other[column]!r}, not {shown(value)!r}")


def csv_value(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        return "'" + value if value[:1] in tuple("=+-@\t\r\n＝＋－＠") and value else value
    return str(value)


def csv_tables(folder, has_mark):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            data = file.read()
        if data.startswith(b"\xef\xbb\xbf") != has_mark:
            raise reports.Broken(f"csv: {name} begins with {data[:3]!r}")
        # Pieces end at LF only, which leaves a lone CR in a cell alone.
        pieces = re.findall(r"[^\n]*\n|[^\n]+$", data.decode("utf-8-sig"))
        rows = list(csv.reader(pieces, strict=True))
        found[name.removesuffix(".csv")] = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    return found


def sqlite_value(value):
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, decimal.Decimal):
        return (float(value), str(value))
    return value.isoformat() if isinstance(value, datetime.date) else value


def sqlite_tables(path, faults):
    """The rows of the database, with the reports' paths in place of their numbers."""
    found = {}
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for check in ("integrity_check", "foreign_key_check"):
        answer = database.execute(f"PRAGMA {check}").fetchall()
        if answer not in ([("ok",)], []):
            faults.add(f"sqlite: {check}: {answer[:3]}")
    sources = dict(database.execute("SELECT id, source FROM reports"))
    kinds = {(table, column): kind for table, column, kind in
             database.execute("SELECT table_name, name, kind FROM column_titles")}
    for (table,) in database.execute("SELECT name FROM table_titles").fetchall():
        key = "id" if table == "reports" else None if table == "rules" else "report"
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        rows = []
        for values in database.execute(f"SELECT * FROM {table} ORDER BY {'rowid' if key == 'id' else '1, 2, 3'}"):
            row = dict(zip(columns, values))
            if key == "report":
                row = {"source": sources[row.pop("report")], **row}
            elif key == "id":
                del row["id"]
            for column in list(row):
                if kinds.get((table, column)) == "decimal":
                    number, text = row[column], row.pop(column + "_text")
                    row[column] = None if number is None and text is None else (number, text)
            rows.append(row)
        found[table] = rows
    return found, database


def xlsx_value(value):
    if isinstance(value, str):
        text = re.sub("[\0\ufffe\uffff]", "\ufffd", value)
        units = len(text.encode("utf-16-le")) // 2
        return text if 0 < units <= LONGEST_CELL else None if not text else Cut(text)
    if isinstance(value, decimal.Decimal):
        places = -value.as_tuple().exponent
        return (float(value), "0." + "0" * places if places > 0 else "0")
    if isinstance(value, datetime.date):
        return (value.isoformat(), "date")
    return value


class Cut:
    """A text that a workbook can't hold whole: its beginning must be there, and a note that it is cut."""

    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return (isinstance(other, str) and len(other.encode("utf-16-le")) // 2 == LONGEST_CELL
                and other.endswith(" … (ตัดข้อความ / cut)") and self.text.startswith(other[:LONGEST_CELL - 40]))

    def __ne__(self, other):
        return not self == other


def xlsx_tables(path, heads, faults):
    """The rows of the workbook. `heads`: names and headings of the columns by table."""
    openpyxl = reports.package("openpyxl", "openpyxl>=3.1")
    from openpyxl.utils.escape import unescape
    book = openpyxl.load_workbook(path)
    found = {}
    for sheet in book:
        table = re.sub(r" \(\d+\)$", "", sheet.title)
        names = [name for name, _ in heads[table]]
        cells = sheet.iter_rows()
        head = [cell.value for cell in next(cells)]
        if head != [heading for _, heading in heads[table]]:
            faults.add(f"xlsx: {sheet.title} has the head {head}")
        if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
            faults.add(f"xlsx: {sheet.title}: the head isn't frozen, or has no filter")
        rows = found.setdefault(table, [])
        for row in cells:
            rows.append({name: xlsx_cell(cell, unescape) for name, cell in zip(names, row)})
    return found


def xlsx_cell(cell, unescape):
    if cell.data_type == "f":
        return f"FORMULA {cell.value}"
    if isinstance(cell.value, datetime.datetime):
        return (cell.value.date().isoformat(), "date")
    if isinstance(cell.value, str):
        return unescape(cell.value)
    if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool) and cell.number_format != "General":
        return (float(cell.value), cell.number_format)
    return cell.value


# The batch.

def batch(inputs, output, jobs, *more):
    command = [reports.program(), "batch", *inputs, "--output", output, "--to", "json,csv,xlsx,sqlite", "--jobs", jobs,
               "--quiet", *more]
    environment = {**os.environ, "LANG": "th_TH.UTF-8", "LC_ALL": "th_TH.UTF-8"}
    run = subprocess.run(command, capture_output=True, timeout=600, check=False, env=environment)
    made = [os.path.join(output, name) for name in ("csv", "reports.xlsx", "reports.sqlite")]
    if run.returncode not in (0, 3) or not all(map(os.path.exists, made)):
        raise reports.Broken(f"batch ended with {run.returncode}: {run.stderr.decode('utf-8', 'replace')[-2000:]}")
    return run


def documents(output):
    """The reports of a batch, in its order."""
    folder = os.path.join(output, "json").encode()
    with open(os.path.join(output, "manifest.jsonl"), "rb") as file:
        entries = [entry for entry in map(json.loads, file) if entry["status"] != "failed"]
    names = sorted(os.path.relpath(os.path.join(base, name), folder)
                   for base, _, files in os.walk(folder) for name in files)
    by_name = {}
    for name in names:
        with open(os.path.join(folder, name), "rb") as file:
            data = file.read()
        report = json.loads(data.decode("utf-8"), parse_float=decimal.Decimal)
        raw = name.removesuffix(b".json")
        try:
            source = raw.decode("utf-8")
        except UnicodeDecodeError:
            source = raw.decode("utf-8", "replace") + f" [{hashlib.sha256(raw).hexdigest()[:16]}]"
        by_name.setdefault(report["source"]["name"], []).append(Document(source, report))
    return [by_name[entry["name"]].pop(0) for entry in entries]


def made_up(folder):
    """Documents that try what the corpus doesn't: names and texts that some form can't hold as they are."""
    sample = os.path.join(reports.ROOT, "Corpus", "reports", "2566", "dong-mawaeng-thong", "report.txt")
    with open(sample, "rb") as file:
        report = file.read()
    long = ("มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tหมายเหตุ\n๑. =HYPERLINK(\"x\")\t" + "ดำเนินการ" * 9000 +
            "\t-สำนักปลัด\t@งบ \x1b_x0041_ \ufffe\n").encode()
    files = {
        b"a,b \"c\".txt": report, "ปี 2566/ตำ.txt".encode(): report,
        "ปี 2566/ตํา.txt".encode(): report, b"=1+1.txt": report, b"line\nbreak.txt": report, b"bad\xff.txt": report,
        b"bad\xfe.txt": report, b"empty.txt": b"", b"long.txt": report + b"\n\n" + long, b"none.txt": b"\x1b none\n",
        b"utf16.txt": b"\xff\xfe" + report.decode().encode("utf-16-le"), b"cr.txt": report.replace(b"\n", b"\r"),
    }
    for name, data in files.items():
        path = os.path.join(os.fsencode(folder), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)


def same_bytes(one, other, faults):
    for folder, _, files in os.walk(one):
        if ".extract-ita" in folder:
            continue
        for name in files:
            path = os.path.join(folder, name)
            twin = os.path.join(other, os.path.relpath(path, one))
            if name == "manifest.jsonl":
                continue
            with open(path, "rb") as left, open(twin, "rb") as right:
                if left.read() != right.read():
                    faults.add(f"{os.path.relpath(path, one)} differs with another number of jobs")


def check_views(database, count, faults):
    for view, rows in (("report_summary", count), ("summary_by_type", None), ("summary_by_province", None),
                       ("summary_by_level", None), ("summary_by_year", None), ("rule_frequency", None)):
        found = database.execute(f"SELECT * FROM {view}").fetchall()
        if not found or (rows is not None and len(found) != rows):
            faults.add(f"sqlite: {view} has {len(found)} rows")
    for view in ("type", "province", "level", "year"):
        (total,) = database.execute(f"SELECT sum(reports) FROM summary_by_{view}").fetchone()
        if total != count:
            faults.add(f"sqlite: summary_by_{view} counts {total} reports, not {count}")
    (found,) = database.execute("SELECT sum(findings) FROM rule_frequency").fetchone()
    (expected,) = database.execute("SELECT count(*) FROM findings").fetchone()
    if found != expected:
        faults.add(f"sqlite: rule_frequency counts {found} findings, not {expected}")


def main(arguments):
    faults = Faults()
    with tempfile.TemporaryDirectory() as scratch:
        inputs = arguments
        if not inputs:
            extra = os.path.join(scratch, "in")
            os.mkdir(extra)
            made_up(extra)
            inputs = [os.path.join(reports.ROOT, "Corpus"), extra]
        output, twin, paged = (os.path.join(scratch, name) for name in ("one", "two", "three"))
        batch(inputs, output, "1", "--bom")
        batch(inputs, twin, "8", "--bom")
        same_bytes(output, twin, faults)
        found = documents(output)
        expected = {}
        for document in found:
            for table, rows in document.rows().items():
                expected.setdefault(table, []).extend(rows)
        check(output, expected, len(found), faults)
        # Few rows a sheet, so that tables need several.
        os.environ["EXTRACT_ITA_SHEET_ROWS"] = "100"
        batch(inputs, paged, "2")
        check(paged, expected, len(found), faults, has_mark=False)
    print(f"check-tables: {len(found)} reports, {len(expected)} tables with rows, {faults.compared} values compared, "
          f"{faults.count} faults")
    return 1 if faults.count or len(found) < 3 else 0


def check(output, expected, count, faults, has_mark=True):
    tables, database = sqlite_tables(os.path.join(output, "reports.sqlite"), faults)
    heads = {}
    for table, name, heading in database.execute("SELECT table_name, name, title_th FROM column_titles ORDER BY table_name, position"):
        heads.setdefault(table, []).append((name, heading))
    rules = tables["rules"]
    expected = {**{table: [] for table in tables}, **expected, "rules": rules}
    if len(rules) < 40:
        faults.add(f"sqlite: {len(rules)} rules")
    faults.compare("sqlite", expected, tables, sqlite_value)
    check_views(database, count, faults)
    faults.compare("csv", expected, csv_tables(os.path.join(output, "csv"), has_mark), csv_value)
    faults.compare("xlsx", expected, xlsx_tables(os.path.join(output, "reports.xlsx"), heads, faults), xlsx_value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
