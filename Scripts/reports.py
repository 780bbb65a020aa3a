"""What the checks of extracted reports share: running the program, JSON Pointers, the schema, comparing leaves."""
import glob
import importlib
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCHEMA = os.path.join(ROOT, "Schema", "report.schema.json")
VENV = os.path.join(ROOT, ".build-venv")


class Broken(Exception):
    """No report came out, or what came out is no JSON."""


def program():
    """The built program: $EXTRACT_ITA, else the release build."""
    path = os.environ.get("EXTRACT_ITA") or os.path.join(ROOT, ".build", "release", "extract-ita")
    if not os.access(path, os.X_OK):
        sys.exit(f"no program at {path}; build it with `make release`")
    return path


def extract(path, statuses=(0,)):
    """The JSON that the program writes for the file, as bytes."""
    try:
        run = subprocess.run([program(), path, "--format", "json"], capture_output=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        raise Broken("the program didn't end within 120 seconds") from None
    if run.returncode not in statuses:
        talk = run.stderr.decode("utf-8", "replace").strip()
        raise Broken(f"exit status {run.returncode}{': ' + talk if talk else ''}")
    return run.stdout


def parse(data):
    """The value of JSON bytes, read strictly: UTF-8, no key twice, no NaN or Infinity."""

    def unique(pairs):
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError(f"a key stands twice among {[key for key, _ in pairs]}")
        return found

    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=unique, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise Broken(f"no JSON: {error}") from None


def escaped(key):
    """A key as a token of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def resolve(document, pointer):
    """(whether the pointer leads anywhere, what stands there)."""
    value = document
    if pointer == "":
        return True, value
    if not pointer.startswith("/"):
        return False, None
    for token in pointer[1:].split("/"):
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and re.fullmatch("0|[1-9][0-9]*", token) and int(token) < len(value):
            value = value[int(token)]
        else:
            return False, None
    return True, value


def leaves(value, pointer=""):
    """(pointer, value) of everything that is neither object nor array, in order."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{pointer}/{escaped(key)}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{index}")
    else:
        yield pointer, value


def shown(value):
    """A value on one line, cut to a readable length."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:119] + "…"


def expectations(expected, pointer=""):
    """(pointer, value) of all that must be so: leaves, and for each array its length as (pointer + "#", n). An object
    without keys to compare stands for itself. Keys that begin with "_" are notes."""
    if isinstance(expected, dict):
        keys = [key for key in expected if not key.startswith("_")]
        if not keys:
            yield pointer, {}
        for key in keys:
            yield from expectations(expected[key], f"{pointer}/{escaped(key)}")
    elif isinstance(expected, list):
        yield pointer + "#", len(expected)
        for index, inner in enumerate(expected):
            yield from expectations(inner, f"{pointer}/{index}")
    else:
        yield pointer, expected


def compare(expected, actual):
    """(leaves right, leaves expected, one line for each mismatch). Only what is expected is looked at."""
    right, total, faults = 0, 0, []
    for pointer, value in expectations(expected):
        total += 1
        is_length = pointer.endswith("#")
        there, found = resolve(actual, pointer[:-1] if is_length else pointer)
        if is_length:
            found = len(found) if isinstance(found, list) else None
        if there and same(value, found):
            right += 1
        else:
            faults.append(f"{pointer or '/'}: expected {shown(value)}, found {shown(found) if there else 'nothing'}")
    return right, total, faults


def same(expected, found):
    """Whether two leaves agree: white space folded, numbers as numbers."""
    if isinstance(expected, dict):
        return isinstance(found, dict)
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, str) and isinstance(found, str):
        return expected.split() == found.split()
    return expected == found


def schema_faults(document):
    """One line for each place where the document breaks the schema."""
    validator = jsonschema().Draft202012Validator
    with open(SCHEMA, encoding="utf-8") as file:
        schema = json.load(file)
    errors = sorted(validator(schema).iter_errors(document), key=lambda error: [str(p) for p in error.absolute_path])
    return [
        "schema: /" + "/".join(escaped(str(p)) for p in error.absolute_path) + ": " + error.message[:300]
        for error in errors
    ]


def jsonschema():
    """The Python package."""
    return package("jsonschema", "jsonschema>=4.10")


def package(name, requirement):
    """A Python package; where it isn't installed, from an environment in .build-venv, made on first use."""
    try:
        return importlib.import_module(name)
    except ImportError:
        python = os.path.join(VENV, "bin", "python3")
        if not glob.glob(os.path.join(VENV, "lib*", "python3*", "site-packages", name)):
            print(f"installing the Python package {name} in .build-venv", file=sys.stderr)
            try:
                if not os.access(python, os.X_OK):
                    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True, stdout=sys.stderr)
                subprocess.run(
                    [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement],
                    check=True, stdout=sys.stderr)
            except (OSError, subprocess.CalledProcessError) as error:
                sys.exit(f"the Python package {name} is missing and can't be installed: {error}")
        sys.path += glob.glob(os.path.join(VENV, "lib*", "python3*", "site-packages"))
        importlib.invalidate_caches()
        return importlib.import_module(name)
