#!/usr/bin/env python3
"""The Spark job on a small cluster: two workers in processes of their own, one killed in the middle.

usage: test_spark.py            with pyspark, pyarrow and duckdb; UPDATE_GOLDEN=1 rewrites schema.txt

$EXTRACT_ITA names the program, else it is the release build. Compares what is in the Parquet files, read by pyarrow and by
DuckDB, with the lines of `extract-ita stream` itself.
"""
import decimal
import glob
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PROGRAM = os.environ.get("EXTRACT_ITA") or os.path.join(ROOT, ".build", "release", "extract-ita")
sys.path.insert(0, HERE)

import duckdb
import pyarrow
import pyarrow.parquet
import pyspark
from pyspark.sql import SparkSession

import ita_job
import ita_schema
import ita_stream

DOCUMENTS = 120
PARTITIONS = 6
KILLED = 70

# Stands between the job and the program: the first time that document KILLED comes by, ends its own executor, as a
# machine that loses its power would; or, by the second argument, the program alone.
SABOTEUR = """#!{python}
import os, signal, subprocess, sys
def executor(pid):
    with open(f"/proc/{{pid}}/cmdline", "rb") as file:
        if b"CoarseGrainedExecutorBackend" in file.read(): return pid
    with open(f"/proc/{{pid}}/stat") as file:
        return executor(int(file.read().rsplit(")", 1)[1].split()[1]))
process = subprocess.Popen([{program!r}, *sys.argv[1:]], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b'"id":"{killed}"' in line:
        try:
            if {once}: os.close(os.open({marker!r}, os.O_CREAT | os.O_EXCL))
            if {whole}: os.kill(executor(os.getppid()), signal.SIGKILL)
            sys.stderr.write("killed by the test\\n"); sys.stderr.flush()
            process.kill(); os.kill(os.getpid(), signal.SIGKILL)
        except FileExistsError:
            pass
    process.stdin.write(line); process.stdin.flush()
process.stdin.close()
sys.exit(process.wait())
"""


def text(number):
    """Small reports that differ, and now and then one of the corpus, something else or nothing."""
    if number % 40 == 7:
        return b""
    if number % 40 == 9:
        return "ประกาศวันหยุดประจำปี".encode()
    if number % 40 == 11:
        return "องค์การบริหารส่วนตำบลตัวอย่าง ผลการประเมิน ITA 87.86 คะแนน".encode("cp874")
    if number % 40 == 13:
        return b"PK\x03\x04\0\0" + bytes(range(256))
    if number % 10 == 0:
        paths = sorted(glob.glob(os.path.join(ROOT, "Corpus", "reports", "*", "*", "report.txt")))
        with open(paths[number // 10 % len(paths)], "rb") as file:
            return file.read()
    year = str(2562 + number % 7)
    place = ["อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่", "อำเภอเมืองตรัง จังหวัดตรัง", ""][number % 3]
    return (f"องค์การบริหารส่วนตำบลตัวอย่าง {place}\r\nปีงบประมาณ พ.ศ. {year}\n"
            f"ผลการประเมิน ITA {50 + number * 7919 % 5000 / 100:.2f} คะแนน\t\"ระดับ A\" \\ จบ\n").encode()


def plain(value):
    """A value from Parquet as JSON has it; maps come as pairs, or as dicts."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        if value and all(isinstance(inner, tuple) for inner in value):
            return {key: plain(inner) for key, inner in value}
        return [plain(inner) for inner in value]
    return value


def same(parquet, expected, pointer=""):
    """Where two values differ; None if nowhere. An empty map is an empty list to pyarrow; a key that JSON leaves out is
    null."""
    if isinstance(expected, dict) and isinstance(parquet, (dict, list)):
        if not parquet or not isinstance(parquet, dict):
            return None if not expected and not parquet else f"{pointer}: {parquet!r}, not {expected!r}"
        for key in parquet.keys() | expected.keys():
            found = same(parquet.get(key), expected.get(key), f"{pointer}/{key}")
            if found:
                return found
        return None
    if isinstance(expected, list) and isinstance(parquet, list) and len(expected) == len(parquet):
        return next(filter(None, (same(*pair, f"{pointer}/{i}") for i, pair in enumerate(zip(parquet, expected)))), None)
    if isinstance(expected, (int, decimal.Decimal)) and isinstance(parquet, decimal.Decimal):
        return None if parquet == expected else f"{pointer}: {parquet}, not {expected}"
    return None if parquet == expected and type(parquet) is type(expected) else f"{pointer}: {parquet!r}, not {expected!r}"


class SparkTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="ita-spark-")
        cls.input = os.path.join(cls.folder, "documents in")
        os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
        os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        settings = {
            "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false",
            "spark.sql.shuffle.partitions": "2", "spark.ui.showConsoleProgress": "false", "spark.executor.memory": "512m",
            "spark.log.level": "OFF", "spark.local.dir": os.path.join(cls.folder, "scratch"),
        }
        builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("test")
        for key, value in settings.items():
            builder = builder.config(key, value)
        cls.spark = builder.getOrCreate()
        cls.write_inputs()
        lines = b"".join(b'{"id":%s,"text":%s}\n' % (json.dumps(name).encode(), ita_stream.quoted(content))
                         for name, content in cls.documents.items())
        run = subprocess.run([PROGRAM, "stream"], input=lines, capture_output=True, check=False)
        answers = [json.loads(line, parse_float=decimal.Decimal) for line in run.stdout.splitlines()]
        cls.expected = {answer["id"]: answer for answer in answers}
        assert len(cls.expected) == DOCUMENTS

    @classmethod
    def write_inputs(cls):
        cls.documents = {str(number): text(number) for number in range(DOCUMENTS)}
        # For names of files: a folder, Thai, a space, a percent sign.
        cls.names = {f"ปี {number % 7}/รายงาน {number}%20.txt": content
                     for number, content in enumerate(list(cls.documents.values())[:60])}
        for name, content in cls.names.items():
            path = os.path.join(cls.input, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        with open(os.path.join(cls.input, "other.pdf"), "wb") as file:
            file.write(b"not read")
        table = pyarrow.table({"number": list(range(DOCUMENTS)), "body": list(cls.documents.values())})
        pyarrow.parquet.write_table(table, os.path.join(cls.folder, "table.parquet"))

    @classmethod
    def tearDownClass(cls):
        work = os.path.join(os.environ["SPARK_HOME"], "work", cls.spark.sparkContext.applicationId)
        cls.spark.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)
        shutil.rmtree(work, ignore_errors=True)

    def job(self, *arguments, program=PROGRAM):
        output = os.path.join(self.folder, "out " + self.id().rsplit(".", 1)[1])
        options = ita_job.parsed([arguments[0], output, "--program", program, *arguments[1:]])
        ita_job.run(self.spark, options)
        return output

    def table(self, program=PROGRAM):
        """The output for the table of all documents."""
        return self.job(os.path.join(self.folder, "table.parquet"), "--format", "parquet", "--id", "number",
                        "--text", "body", "--partitions", str(PARTITIONS), program=program)

    def saboteur(self, once, whole):
        folder = tempfile.mkdtemp(dir=self.folder)
        # Spark takes no second file of a name.
        path = os.path.join(folder, os.path.basename(folder))
        with open(path, "w", encoding="utf-8") as file:
            file.write(SABOTEUR.format(python=sys.executable, program=PROGRAM, killed=KILLED, once=once, whole=whole,
                                       marker=os.path.join(folder, "done")))
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        return path

    def compare(self, rows, expected):
        """No document is lost or doubled, and every value is that of the JSON."""
        self.assertEqual(sorted(row["id"] for row in rows), sorted(expected))
        for row in rows:
            self.assertIsNone(same(plain(row), expected[row["id"]], row["id"]))

    def arrow(self, output):
        return pyarrow.parquet.read_table(os.path.join(output, "reports")).to_pylist()

    def lost_executors(self):
        executors = self.spark.sparkContext._jsc.sc().statusStore().executorList(False)
        return sum(not executors.apply(i).isActive() for i in range(executors.size()))

    def test_values_are_those_of_the_json(self):
        output = self.table()
        self.compare(self.arrow(output), self.expected)
        columns, *_ = zip(*duckdb.sql("describe from read_parquet($path)", params={
            "path": os.path.join(output, "reports", "*.parquet")}).fetchall())
        found = duckdb.sql("from read_parquet($path)", params={
            "path": os.path.join(output, "reports", "*.parquet")}).fetchall()
        self.compare([dict(zip(columns, row)) for row in found], self.expected)
        kinds = {answer["error"]["kind"] for answer in self.expected.values() if "error" in answer}
        self.assertEqual(kinds, {"empty", "binary"})
        self.check_summary(output)

    def check_summary(self, output):
        rows = pyarrow.parquet.read_table(os.path.join(output, "summary")).to_pylist()
        groups = {}
        for answer in self.expected.values():
            report = answer.get("report")
            agency = report and report["agency"] or {}
            key = (agency.get("province"), agency.get("type"), report and report["fiscalYear"])
            groups.setdefault(key, []).append(report)
        self.assertEqual({(row["province"], row["type"], row["fiscalYear"]) for row in rows}, set(groups))
        for row in rows:
            reports = groups[row["province"], row["type"], row["fiscalYear"]]
            scores = [report["overall"]["score"] for report in reports if report and report["overall"]]
            scores = [score for score in scores if score is not None]
            errors = [sum(f["severity"] == "error" for f in report["findings"]) for report in reports if report]
            self.assertEqual(
                (row["documents"], row["failed"], row["scored"], row["errors"], row["withErrors"]),
                (len(reports), reports.count(None), len(scores), sum(errors), sum(map(bool, errors))))
            if scores:
                self.assertEqual((row["lowestScore"], row["highestScore"]), (min(scores), max(scores)))
                self.assertAlmostEqual(row["meanScore"], sum(scores) / len(scores), places=4)

    def test_an_executor_killed_in_the_middle_loses_and_doubles_nothing(self):
        before = self.lost_executors()
        output = self.table(self.saboteur(once=True, whole=True))
        self.assertEqual(self.lost_executors(), before + 1)
        self.compare(self.arrow(output), self.expected)

    def test_a_program_that_dies_is_started_again(self):
        path = self.saboteur(once=True, whole=False)
        self.compare(self.arrow(self.table(path)), self.expected)
        self.assertTrue(os.path.exists(os.path.join(os.path.dirname(path), "done")))

    def test_a_program_that_dies_always_fails_the_job_with_its_last_words(self):
        with self.assertRaises(Exception) as caught:
            self.table(self.saboteur(once=False, whole=False))
        self.assertRegex(str(caught.exception), "extract-ita ended by signal 9 at document .*killed by the test")

    def test_a_folder_of_files(self):
        output = self.job(self.input, "--no-provenance")
        rows = self.arrow(output)
        self.assertEqual(sorted(row["id"] for row in rows), sorted(self.names))
        for row in rows:
            expected = self.expected[row["id"].rsplit(" ", 1)[1].split("%")[0]]
            self.assertEqual(row["report"] is None, "report" not in expected)
            if row["report"]:
                self.assertEqual(row["report"]["source"]["sha256"], expected["report"]["source"]["sha256"])
                self.assertEqual(row["report"]["source"]["name"], row["id"])
                self.assertFalse(row["report"]["provenance"])

    def test_a_table_of_json_lines(self):
        path = os.path.join(self.folder, "table.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for name in ["1", "2", "3"]:
                file.write(json.dumps({"id": int(name), "text": self.documents[name].decode(), "more": [1]}) + "\n")
            file.write("{no json\n")
            file.write('{"id":"null","text":null}\n')
        rows = self.arrow(self.job(path, "--format", "jsonl"))
        self.compare([row for row in rows if row["report"]], {name: self.expected[name] for name in ["1", "2", "3"]})
        self.assertEqual([row["error"]["kind"] for row in rows if row["error"]], ["noDocument"] * 2)

    def test_the_type_is_that_of_the_schema(self):
        with open(os.path.join(ROOT, "Schema", "report.schema.json"), encoding="utf-8") as file:
            found = ita_schema.tree(ita_schema.answer_type(json.load(file)))
        path = os.path.join(HERE, "schema.txt")
        if os.environ.get("UPDATE_GOLDEN") == "1":
            with open(path, "w", encoding="utf-8") as file:
                file.write(found)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(found, file.read())


class StreamTests(unittest.TestCase):
    """Without Spark."""

    def test_any_bytes_arrive_as_they_are(self):
        for content in [bytes(range(256)), "ก\u2028\\\"\r\n\t".encode(), b"\xff\xfe\x01\x0e", b"\\u0000"]:
            self.assertEqual(json.loads(ita_stream.quoted(content).decode("latin-1")).encode("latin-1"), content)

    def test_pieces_are_bounded_and_answers_in_order(self):
        content = text(0) * 40
        documents = [(str(number), content if number % 3 == 0 else text(1)) for number in range(20)]
        with ita_stream.Stream(PROGRAM, ["--no-provenance"]) as stream:
            answers = [json.loads(answer)["id"] for answer in stream.answers(documents)]
            self.assertEqual(list(stream.answers([(None, None)]))[0][:20], '{"id":null,"error":{')
        self.assertEqual(answers, [name for name, _ in documents])

    def test_a_program_that_says_something_else_is_not_believed(self):
        with self.assertRaisesRegex(ita_stream.StreamDied, "answered"):
            with ita_stream.Stream("/bin/echo") as stream:
                list(stream.answers([("1", b"x")]))

    def test_wrong_options_are_told(self):
        with self.assertRaisesRegex(ita_stream.StreamDied, "(?s)status 2.*--max-bytes"):
            with ita_stream.Stream(PROGRAM, ["--max-bytes", "0"]) as stream:
                list(stream.answers([("1", b"x")]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
