#!/usr/bin/env python3
"""Send many documents through one process of `extract-ita stream`: order kept, no answer missing, memory flat.

usage: check-stream.py [--count N] [--jobs N] [--document FILE]

Documents are made while they are sent, by default small ones that differ in agency, year and score; with --document all
are that file. One in a thousand is a line that can't be read. Prints documents and bytes a second, and the greatest
memory of the process after a hundredth of the documents and after all. Exit 1 if an answer is missing, wrong or out of
order, or if memory grew by more than 16 MiB between the two.
"""
import argparse
import json
import subprocess
import sys
import threading
import time

import reports

GROWTH = 16 << 10
DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def score(number):
    return f"{50 + number * 7919 % 5000 / 100:.2f}"


def line(number, document):
    if number % 1000 == 999:
        return b'{"id":%d,"text":' % number
    text = document
    if text is None:
        year = str(2562 + number % 7)
        text = (f"องค์การบริหารส่วนตำบลตัวอย่างที่ {number} ปีงบประมาณ พ.ศ. {year.translate(DIGITS)}\n"
                f"ผลการประเมิน ITA {score(number).translate(DIGITS)} คะแนน\n")
    return json.dumps({"id": number, "text": text}, ensure_ascii=False).encode()


def peak(process):
    """The most memory that the process ever had, in KiB."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(entry.split()[1]) for entry in status if entry.startswith("VmHWM:"))


def feed(pipe, count, document, sent, measured):
    for number in range(count):
        data = line(number, document) + b"\n"
        sent[0] += len(data)
        pipe.write(data)
    pipe.flush()
    # With the end of its input the process ends, and what it took can't be asked any more.
    measured.wait(60)
    pipe.close()


def fault(number, answer, checks_score):
    """What is wrong with the answer to that line; None if nothing is."""
    start = b'{"id":%d,' % number
    if not answer.startswith(start):
        return f"answer {number} begins with {answer[:60]!r}"
    if number % 1000 == 999:
        return None if answer.startswith(start + b'"error":{"kind":"badJSON"') else f"no error for line {number}"
    if checks_score and b'"overall":{"score":%s,' % score(number).encode() not in answer:
        return f"answer {number} hasn't the score {score(number)}"
    return None if answer.endswith(b"}}\n") else f"answer {number} isn't whole"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=20_000)
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--document", metavar="FILE")
    options = options.parse_args()
    document = None
    if options.document:
        with open(options.document, encoding="utf-8") as file:
            document = file.read()
    command = [reports.program(), "stream", "--lang", "en", "--jobs", str(options.jobs)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               bufsize=1 << 16)
    sent, received, faults, early = [0], 0, [], 0
    start = time.monotonic()
    measured = threading.Event()
    arguments = (process.stdin, options.count, document, sent, measured)
    threading.Thread(target=feed, args=arguments, daemon=True).start()
    answers = 0
    for answer in process.stdout:
        received += len(answer)
        problem = fault(answers, answer, document is None)
        if problem and len(faults) < 10:
            faults.append(problem)
        answers += 1
        if answers == max(1, options.count // 100):
            early = peak(process)
        if answers == options.count:
            late = peak(process)
            measured.set()
    seconds = time.monotonic() - start
    talk = process.stderr.read().decode()
    if process.wait() != (3 if options.count >= 1000 else 0):
        faults.append(f"exit status {process.returncode}: {talk}")
    if answers != options.count:
        faults.append(f"{answers} answers to {options.count} lines")
    elif late - early > GROWTH:
        faults.append(f"memory grew from {early} to {late} KiB")
    for problem in faults:
        print("check-stream: " + problem)
    if answers == options.count:
        print(f"check-stream: {answers} documents in {seconds:.1f} s ({answers / seconds:.0f} a second, "
              f"{sent[0] / seconds / 1e6:.1f} MB/s in, {received / seconds / 1e6:.1f} MB/s out), "
              f"memory {early} KiB after {max(1, options.count // 100)}, {late} KiB at the end")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
