#!/usr/bin/env python3
"""Compares ThaiNumerals with PyThaiNLP: 100,000 integers, 10,000 amounts, digits, and the speed of both in one run.

usage: Benchmarks/peer_pythainlp.py NUMERALS

NUMERALS is the program of Benchmarks/Sources/numerals. PyThaiNLP is installed into .build-venv/pythainlp; where it
isn't to be had, the script says so and stops without an error. It fails if results differ without a written reason,
or if words are read less than 50 times, or digits less than 100 times, as fast.
"""
import glob
import os
import random
import subprocess
import sys
import time
import venv

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, ".build-venv", "pythainlp")
PYTHON = os.path.join(FOLDER, "bin", "python3")
INTEGERS, AMOUNTS = 100_000, 10_000


def install():
    """The folder's interpreter with PyThaiNLP, or None."""
    ready = [PYTHON, "-c", "import pythainlp.util"]
    if os.path.exists(PYTHON) and subprocess.run(ready, capture_output=True).returncode == 0:
        return PYTHON
    try:
        venv.create(FOLDER, with_pip=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "pythainlp>=5"], check=True)
        subprocess.run(ready, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return PYTHON


def ask(program, task, lines):
    done = subprocess.run([program, task], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    answers = done.stdout.splitlines()
    assert len(answers) == len(lines), f"{task}: {len(answers)} answers to {len(lines)} lines"
    return answers


def own_time(program, task, lines):
    done = subprocess.run(
        [program, "time", task], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return float(done.stdout) / 1e9


def peer_time(function, lines):
    best = float("inf")
    for _ in range(15):
        start = time.process_time()
        for line in lines:
            function(line)
        best = min(best, (time.process_time() - start) / len(lines))
    return best


def integers(draw):
    """Integers of 1 to 30 digits, every fifth with many zeros, every fourth below zero."""
    for _ in range(INTEGERS):
        digits = [draw.choice("0000000001") if draw.random() < 0.5 else draw.choice("0123456789")
                  for _ in range(draw.randint(1, 30))] if draw.random() < 0.2 else [
                      draw.choice("0123456789") for _ in range(draw.randint(1, 30))]
        yield int("".join(digits)) * (-1 if draw.random() < 0.25 else 1)


def amounts(draw):
    """Amounts below ten thousand million with two digits behind the point, which binary numbers tell apart."""
    for _ in range(AMOUNTS):
        satang = draw.randrange(10 ** draw.randint(1, 12))
        yield f"{'-' if draw.random() < 0.1 else ''}{satang // 100}.{satang % 100:02d}"


class Disagreements:
    def __init__(self, name, total):
        self.name, self.total, self.reasons, self.unexplained = name, total, {}, []

    def note(self, case, own, peer, reason):
        if reason:
            self.reasons.setdefault(reason, []).append((case, own, peer))
        else:
            self.unexplained.append((case, own, peer))

    def report(self):
        explained = sum(map(len, self.reasons.values()))
        print(f"{self.name}: {self.total - explained - len(self.unexplained)} of {self.total} agree")
        for reason, cases in self.reasons.items():
            print(f"  {len(cases)} differ: {reason}\n    {cases[0][0]}: {cases[0][1]} | {cases[0][2]}")
        for case, own, peer in self.unexplained[:5]:
            print(f"  WITHOUT A REASON: {case}: {own} | {peer}")
        return not self.unexplained


def compare(program):
    from pythainlp.util import bahttext, num_to_thaiword, thai_digit_to_arabic_digit, thaiword_to_num

    draw = random.Random(2566)
    numbers = list(integers(draw))
    texts = ask(program, "words", [str(number) for number in numbers])
    sound = []

    written = Disagreements("integers to words", len(numbers))
    for number, own in zip(numbers, texts):
        peer = num_to_thaiword(number)
        if own != peer:
            # Twice, as groups may follow one another.
            same = own
            for _ in range(2):
                same = same.replace("ล้านเอ็ดล้าน", "ล้านหนึ่งล้าน")
            reason = "the peer says หนึ่ง for a group of 1 in the middle, though เอ็ด for it at the end"
            written.note(number, own, peer, reason if same == peer else None)
    sound.append(written.report())

    read = Disagreements("words to integers", len(numbers))
    for number, text, own in zip(numbers, texts, ask(program, "read", texts)):
        try:
            peer = str(thaiword_to_num(text))
        except ValueError as error:
            peer = f"refused: {error}"
        if own != peer:
            reason = None
            if own.startswith("refused: ambiguousMillions") and peer == str(number):
                reason = "the words say two numbers; ThaiNumerals refuses them unless told how to count ล้าน"
            elif own == str(number):
                reason = "the peer doesn't read back what it wrote itself"
            read.note(text, own, peer, reason)
    sound.append(read.report())

    sums = list(amounts(draw))
    money = Disagreements("amounts to words", len(sums))
    for amount, own in zip(sums, ask(program, "baht", sums)):
        peer = bahttext(float(amount))
        if own != peer:
            lost = amount.startswith("-0.") and own == "ลบ" + peer
            money.note(amount, own, peer, "the peer drops the sign of amounts between -1 and 0" if lost else None)
    sound.append(money.report())

    # Tabs and spaces stay, but the protocol is one line each.
    reports = [line for path in sorted(glob.glob(os.path.join(ROOT, "Corpus/reports/*/*/report.txt")))
               for line in open(path, encoding="utf-8").read().splitlines() if line.strip()]
    digits = Disagreements("lines of reports to Arabic digits", len(reports))
    for line, own in zip(reports, ask(program, "arabic", reports)):
        if own != thai_digit_to_arabic_digit(line):
            digits.note(line, own, thai_digit_to_arabic_digit(line), None)
    sound.append(digits.report())
    return all(sound) & speeds(program, numbers, sums)


def speeds(program, numbers, sums):
    from pythainlp.util import bahttext, num_to_thaiword, thai_digit_to_arabic_digit, thaiword_to_num

    usual = [str(number) for number in numbers if abs(number) < 10**12][:2000]
    usual_texts = ask(program, "words", usual)
    thai = [str(number).translate({48 + digit: 0xE50 + digit for digit in range(10)}) for number in usual]
    rows = [
        ("words → number", "read", usual_texts, thaiword_to_num, 50),
        ("number → words", "words", usual, lambda line: num_to_thaiword(int(line)), 0),
        ("amount → words", "baht", sums[:2000], lambda line: bahttext(float(line)), 0),
        ("digits of a number", "arabic", thai, thai_digit_to_arabic_digit, 0),
    ]
    times = [(name, own_time(program, task, lines), peer_time(function, lines), least)
             for name, task, lines, function, least in rows]
    paths = sorted(glob.glob(os.path.join(ROOT, "Corpus/reports/*/*/report.txt")))
    text, raw = subprocess.run([program, "digits"] + paths, capture_output=True, text=True, check=True).stdout.split()
    peer = peer_time(thai_digit_to_arabic_digit, [open(path, encoding="utf-8").read() for path in paths])
    times += [("digits of a report, as text", float(text) / 1e6, peer, 0),
              ("digits of a report, as bytes", float(raw) / 1e6, peer, 100)]
    print(f"\n{'':32}{'ThaiNumerals':>14}{'PyThaiNLP':>14}{'ratio':>9}   microseconds each")
    sound = True
    for name, own, peer, least in times:
        sound &= peer / own >= least
        mark = "" if not least else "  ok" if peer / own >= least else f"  TOO SLOW: {least} is the aim"
        print(f"{name:32}{own * 1e6:14.3f}{peer * 1e6:14.3f}{peer / own:9.0f}{mark}")
    return sound


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--run":
        sys.exit(0 if compare(sys.argv[2]) else 1)
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    python = install()
    if python is None:
        print("PyThaiNLP: left out. It can't be installed here (pip install pythainlp needs the network).")
        return
    sys.exit(subprocess.run([python, os.path.abspath(__file__), "--run", sys.argv[1]]).returncode)


if __name__ == "__main__":
    main()
