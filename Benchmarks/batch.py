#!/usr/bin/env python3
"""How fast extract-ita reads a folder of reports, how much memory it takes, and whether its output is always the same.

usage: Benchmarks/batch.py [--reports N] [--disk DIR] [--program FILE] [--runs K]

Makes N reports (10,000 unless said), each of them the reference report of ../shared with a line of its own behind it, or
a sample report repeated to that size where that isn't there. Reads them in memory (/dev/shm) with one job and with two,
then on a disk, where every file is synced, and beside them the Python peer of ../shared (PYTHON= names an interpreter
that has lxml and pythainlp). The runs take turns; the median counts. Ends with status 1 if outputs differ.
"""
import argparse
import hashlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "../shared/seed/sri-kham-2565.txt"
PEER = ROOT / "../shared/tools/peer_python.py"
SAMPLE = ROOT / "Corpus/reports/2566/dong-mawaeng-thong/report.txt"
SIZE = 38_000


def text():
    if REFERENCE.exists():
        return REFERENCE.read_bytes()
    sample = SAMPLE.read_bytes()
    return sample * (-(-SIZE // len(sample)))


def write_reports(folder, count):
    body = text()
    for number in range(count):
        place = folder / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"report-{number:05}.txt").write_bytes(body + f"\nเลขที่ {number}\n".encode())
    return len(body)


def run(command, allowed=(0,)):
    """Seconds, and the greatest memory in MiB."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    talk = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in allowed:
        sys.exit(f"batch.py: {command[0]} ended with {os.waitstatus_to_exitcode(status)}\n{talk.decode()}")
    return seconds, usage.ru_maxrss / 1024


def digest(folder):
    """One hash of all that a batch wrote, without times and what it keeps for itself."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder)
        if name.parts[0] == ".extract-ita" or name.name == "manifest.jsonl":
            continue
        total.update(f"{name}\n{path.stat().st_size}\n".encode() + path.read_bytes())
    return total.hexdigest()


def batch(program, reports, output, jobs, extra=()):
    shutil.rmtree(output, ignore_errors=True)
    return run([program, "batch", reports, "--output", output, "--compact", "--quiet", "--jobs", jobs, *extra])


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--reports", type=int, default=10_000)
    asked.add_argument("--disk", default=str(ROOT / ".build"))
    asked.add_argument("--program", default=str(ROOT / ".build/release/extract-ita"))
    asked.add_argument("--runs", type=int, default=3)
    asked = asked.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory, tempfile.TemporaryDirectory(dir=asked.disk) as disk:
        measure(asked, pathlib.Path(memory), pathlib.Path(disk))


def measure(asked, memory, disk):
    reports, few = memory / "reports", memory / "few"
    size = write_reports(reports, asked.reports)
    write_reports(few, 100)
    print(f"{asked.reports} reports of {size} bytes, to compact JSON, median of {asked.runs} runs\n")
    ways = {
        "memory, 1 job": lambda: batch(asked.program, reports, memory / "out", 1),
        "memory, 2 jobs": lambda: batch(asked.program, reports, memory / "out", 2),
        "disk, 2 jobs, synced": lambda: batch(asked.program, reports, disk / "out", 2),
    }
    peer = peer_command(reports, memory)
    if peer:
        ways["Python peer, 2 jobs"] = peer
    figures = {name: [] for name in ways}
    for _ in range(asked.runs):
        for name, way in ways.items():
            figures[name].append(way())
    print(f"{'':24}{'reports/s':>10}{'MB/s':>8}{'MiB':>8}")
    rates = {}
    for name, runs in figures.items():
        seconds = statistics.median(run[0] for run in runs)
        rates[name] = asked.reports / seconds
        print(f"{name:24}{rates[name]:10.0f}{rates[name] * size / 1e6:8.1f}{max(run[1] for run in runs):8.1f}")
    print(f"\n2 jobs : 1 job       {rates['memory, 2 jobs'] / rates['memory, 1 job']:.2f}")
    _, small = batch(asked.program, few, memory / "out", 2)
    _, large = batch(asked.program, reports, memory / "out", 2)
    print(f"memory beyond that of 100 reports   {large - small:.1f} MiB")
    digests = set()
    for jobs in (1, 2, 8):
        batch(asked.program, reports, memory / "out", jobs)
        digests.add(digest(memory / "out"))
    print(f"outputs of 1, 2 and 8 jobs   {'the same' if len(digests) == 1 else 'DIFFERENT'}")
    sys.exit(0 if len(digests) == 1 else 1)


def peer_command(reports, memory):
    python = os.environ.get("PYTHON", "python3")
    probe = subprocess.run([python, "-c", "import lxml, pythainlp"], capture_output=True)
    if not PEER.exists() or probe.returncode != 0:
        print(f"Python peer: left out, {python} hasn't got lxml and pythainlp, or ../shared isn't here.\n")
        return None
    flat = memory / "flat"
    flat.mkdir()
    for path in reports.rglob("*.txt"):
        os.link(path, flat / path.name)
    return lambda: run([python, PEER, "--batch", flat, memory / "peer", "--jobs", 2])


if __name__ == "__main__":
    main()
