#!/usr/bin/env python3
"""Check what the program reads in the reference report of ../shared/seed.

usage: check-seed.py [WITHOUT]        WITHOUT: keys that aren't compared, parted by commas; by default all are

The program (the release build, or $EXTRACT_ITA) reads sri-kham-2565.txt. Its JSON must agree with expected.json by
../shared/tools/compare.py, hold every place of provenance.json among the places of its pointer, and pass the checks of
check-report.py. Prints every fault, exit 1 if there is one.
"""
import importlib
import json
import os
import subprocess
import sys
import tempfile

import reports

check_report = importlib.import_module("check-report")

SHARED = os.path.join(os.path.dirname(reports.ROOT), "shared")
SEED = os.path.join(SHARED, "seed")


def missing_places(expected, report):
    """One line for each expected place that isn't among those of its pointer."""
    for pointer, place in expected.items():
        if pointer.startswith("_"):
            continue
        found = report.get("provenance", {}).get(pointer, [])
        if not any(all(each.get(key) == value for key, value in place.items()) for each in found):
            spans = [f"{each.get('byteStart')}–{each.get('byteEnd')}" for each in found]
            yield (
                f"provenance: {pointer} lacks {place['byteStart']}–{place['byteEnd']} {reports.shown(place['text'])}; "
                f"it has {', '.join(spans) or 'no place'}")


def main(arguments):
    without = ["--without", arguments[0]] if arguments else []
    path = os.path.join(SEED, "sri-kham-2565.txt")
    if not os.path.isfile(path):
        print("../shared/seed/sri-kham-2565.txt is missing", file=sys.stderr)
        return 1
    try:
        output = reports.extract(path)
        report = reports.parse(output)
    except reports.Broken as error:
        print(error)
        return 1
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(output)
        file.flush()
        compared = subprocess.run(
            [sys.executable, os.path.join(SHARED, "tools", "compare.py"), *without,
             os.path.join(SEED, "expected.json"), file.name], check=False)
    with open(os.path.join(SEED, "provenance.json"), encoding="utf-8") as file:
        expected = json.load(file)
    with open(path, "rb") as file:
        data = file.read()
    faults = list(missing_places(expected, report)) + check_report.check(data, output)
    for fault in faults:
        print(fault)
    places = sum(1 for pointer in expected if not pointer.startswith("_"))
    print(f"seed: {places} places looked for, {len(faults)} faults")
    return 1 if faults or compared.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
