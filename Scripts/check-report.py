#!/usr/bin/env python3
"""Check that an extracted report is sound by itself and true to its input.

usage: check-report.py INPUT OUTPUT.json        OUTPUT.json: what `extract-ita INPUT --format json` wrote; - for stdin

Checked: the JSON is strict and obeys Schema/report.schema.json; its size and hash of the source are the input's; every
place lies in the source text, holds the text that it claims, and has the line and column that belong to its bytes; every
leaf that was read from text has a place; every JSON Pointer leads somewhere, and no place is given for null or for what
isn't read from text. Where the input isn't text itself (docx, pdf, image), places are checked for order only.

Prints each fault, exit 1 if there is one.
"""
import bisect
import hashlib
import re
import sys

import reports

# By the schema's description of `provenance`: parts of a report that aren't read from its text, …
WITHOUT_PLACES = {
    "schemaVersion", "source", "document", "recomputation", "findings", "doubts", "unclaimed", "provenance"
}
# … and keys that are worked out wherever they stand.
WORKED_OUT = {"provinceCode", "place", "holds", "instrument"}
TEXT_FORMATS = {"text", "html"}


def needs_place(pointer):
    """Whether a leaf there is read from text. Keys of `other` are a document's own words, so no names of ours."""
    keys = pointer.split("/")[1:]
    if "other" in keys:
        keys = keys[: keys.index("other")]
    return keys != [] and keys[0] not in WITHOUT_PLACES and not WORKED_OUT.intersection(keys)


def source_text(data, encoding):
    """The source text as the schema defines it: the input's own bytes, or the input turned into UTF-8."""
    if encoding in ("utf-16le", "utf-16be"):
        even = data[2 : len(data) // 2 * 2]
        return even.decode(encoding[:6] + "-" + encoding[6:], "replace").encode("utf-8")
    if encoding == "windows-874":
        return data.decode("cp874", "replace").encode("utf-8")
    return data


class Source:
    """The source text and where its lines start."""

    def __init__(self, text):
        self.text = text
        self.is_valid = "\ufffd" not in text.decode("utf-8", "replace")
        self.starts = [0] + [end.end() for end in re.finditer(rb"\r\n|\r|\n", text)]

    def position(self, offset):
        """Line and column of a byte offset, both from 1; columns count code points, U+FFFD for invalid bytes."""
        line = bisect.bisect_right(self.starts, offset)
        return line, len(self.text[self.starts[line - 1] : offset].decode("utf-8", "replace")) + 1

    def faults(self, place):
        """What is wrong with a location."""
        start, end = place["byteStart"], place["byteEnd"]
        if not 0 <= start <= end <= len(self.text):
            return [f"bytes {start}–{end} don't lie in the text of {len(self.text)} bytes"]
        found = []
        text = self.text[start:end].decode("utf-8", "replace")
        if text != place["text"]:
            found.append(
                f"bytes {start}–{end} are {reports.shown(text)}, not the text {reports.shown(place['text'])}")
        if self.is_valid and "\ufffd" in text:
            found.append(f"bytes {start}–{end} cut a code point")
        line, column = self.position(start)
        if (line, column) != (place["line"], place["column"]):
            found.append(f"byte {start} is at {line}:{column}, not {place['line']}:{place['column']}")
        return found


def places(report):
    """(name, location) of every location in the report."""
    for pointer, found in report["provenance"].items():
        for index, place in enumerate(found):
            yield f"provenance of {pointer}, place {index}", place
    for index, place in enumerate(report["unclaimed"]):
        yield f"/unclaimed/{index}", place
    for index, finding in enumerate(report["findings"]):
        for number, place in enumerate(finding["locations"]):
            yield f"/findings/{index}/locations/{number}", place


def pointer_faults(report):
    """Leaves without a place, and pointers that lead nowhere."""
    provenance = report["provenance"]
    for pointer, value in reports.leaves(report):
        if value is not None and needs_place(pointer) and not provenance.get(pointer):
            yield f"{pointer}: no place for {reports.shown(value)}"
    for pointer in provenance:
        there, value = reports.resolve(report, pointer)
        if not there:
            yield f"provenance: {pointer} leads nowhere"
        elif value is None:
            yield f"provenance: {pointer} has a place, but is null"
        elif not needs_place(pointer):
            yield f"provenance: {pointer} has a place, but isn't read from text"
    subjects = [(f"/doubts/{i}", each["subject"]) for i, each in enumerate(report["doubts"])]
    for index, finding in enumerate(report["findings"]):
        subjects += [(f"/findings/{index}", subject) for subject in finding["subjects"]]
    for name, subject in subjects:
        if not reports.resolve(report, subject)[0]:
            yield f"{name}: its subject {subject} leads nowhere"


def check(data, output):
    """All faults of the output, as JSON bytes, for the input's bytes."""
    try:
        report = reports.parse(output)
    except reports.Broken as error:
        return [str(error)]
    found = reports.schema_faults(report)
    if found:
        return found  # What follows relies on the shape.
    about = report["source"]
    if about["byteCount"] != len(data):
        found.append(f"/source/byteCount: {about['byteCount']}, but the input has {len(data)}")
    if about["sha256"] != hashlib.sha256(data).hexdigest():
        found.append("/source/sha256: not the input's")
    if about["format"] in TEXT_FORMATS:
        source = Source(source_text(data, about["encoding"]))
        for name, place in places(report):
            found += [f"{name}: {fault}" for fault in source.faults(place)]
    else:
        for name, place in places(report):
            if place["byteStart"] > place["byteEnd"]:
                found.append(f"{name}: ends before it begins")
    return found + list(pointer_faults(report))


def main(arguments):
    if len(arguments) != 2:
        print(__doc__)
        return 2
    with open(arguments[0], "rb") as file:
        data = file.read()
    if arguments[1] == "-":
        output = sys.stdin.buffer.read()
    else:
        with open(arguments[1], "rb") as file:
            output = file.read()
    found = check(data, output)
    for fault in found:
        print(fault)
    print(f"{len(found)} faults" if found else "sound")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
