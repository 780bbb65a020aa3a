#!/usr/bin/env python3
"""Check what the program reads in Corpus/reports: every report's leaves against its expected.json, and its soundness.

usage: check-corpus.py [FOLDER…]        FOLDER: one that holds report.txt and expected.json; all of them if none is given

Each report.txt goes through the program (the release build, or $EXTRACT_ITA), its JSON through the checks of
check-report.py, and then every leaf that expected.json names must be there: white space folded, numbers as numbers,
arrays of the same length; keys that begin with "_" are notes. Prints every fault, then a table; exit 1 on any fault.
"""
import glob
import importlib
import json
import os
import sys

import reports

check_report = importlib.import_module("check-report")


def run(folder):
    """(leaves right, leaves expected, faults) of one report."""
    path = os.path.join(folder, "report.txt")
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)
    total = sum(1 for _ in reports.expectations(expected))
    # Exit status 3 is the program's word for a document that is no ITA report.
    kind = (expected.get("document") or {}).get("kind")
    try:
        output = reports.extract(path, statuses=(3,) if kind == "unrecognised" else (0,))
        report = reports.parse(output)
    except reports.Broken as error:
        return 0, total, [str(error)]
    with open(path, "rb") as file:
        unsound = check_report.check(file.read(), output)
    right, total, wrong = reports.compare(expected, report)
    return right, total, wrong + unsound


def main(arguments):
    folders = arguments or sorted(glob.glob(os.path.join(reports.ROOT, "Corpus", "reports", "*", "*")))
    if not folders:
        print("no reports in Corpus/reports", file=sys.stderr)
        return 1
    rows = []
    for folder in folders:
        name = "/".join(os.path.normpath(folder).split(os.sep)[-2:])
        right, total, faults = run(folder)
        rows.append((name, right, total, len(faults)))
        for fault in faults:
            print(f"{name}: {fault}")
    width = max(len(row[0]) for row in rows)
    for name, right, total, faults in rows:
        print(f"{name:{width}}  {right:5} of {total:5} leaves right  {'ok' if not faults else f'{faults} faults'}")
    print(f"{sum(row[1] for row in rows)} of {sum(row[2] for row in rows)} leaves right in {len(rows)} reports")
    return 1 if any(row[3] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
