#!/usr/bin/env python3
"""Read a folder or a table of documents with extract-ita on a Spark cluster, and write Parquet.

usage: spark-submit ita_job.py INPUT OUTPUT [options]; see README.md, or --help
"""
import argparse
import fnmatch
import json
import os
import subprocess

import pyarrow
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

import ita_schema

HERE = os.path.dirname(os.path.abspath(__file__))
# Rows that go to Python at once. Spark's own 10,000 reports of 38 KB would be 400 MB.
ROWS = 64


def files(spark, folder, pattern):
    """The files below a folder: their path in it, and their bytes."""
    table = (spark.read.format("binaryFile").option("recursiveFileLookup", "true")
             .option("pathGlobFilter", pattern).load(folder))
    path = spark._jvm.org.apache.hadoop.fs.Path(folder)
    system = path.getFileSystem(spark._jsc.hadoopConfiguration())
    root = system.getFileStatus(path).getPath().toString().rstrip("/") + "/"
    # Spark passes over files without bytes. They get an answer, too.
    empty = []
    found = system.listFiles(path, True)
    while found.hasNext():
        status = found.next()
        name = status.getPath().toString().removeprefix(root)
        if status.getLen() == 0 and is_read(name, pattern):
            empty.append((name, b""))
    named = table.select(F.substring("path", len(root) + 1, 1 << 30).alias("id"), F.col("content"))
    return named.union(spark.createDataFrame(empty, "id string, content binary").coalesce(1)) if empty else named


def is_read(name, pattern):
    """Whether Spark reads a file of that name: nothing that is hidden, nor what it keeps for itself."""
    parts = name.split("/")
    return fnmatch.fnmatchcase(parts[-1], pattern) and not any(part[0] in "._" for part in parts)


def table(spark, kind, path, name, text):
    """The rows of a Parquet or JSONL table; the name may be of any type that can be written as a text. A line that is no
    JSON is a row without text, which gets an error and no report."""
    if kind == "jsonl":
        rows = spark.read.schema(f"`{name}` string, `{text}` string").json(path)
    else:
        rows = spark.read.parquet(path)
    return rows.select(F.col(name).cast("string").alias("id"), F.col(text).cast("binary").alias("content"))


def reader(program, options):
    """What Spark runs over the rows of each partition: one process, bounded batches."""

    def read(batches):
        import ita_stream

        path = SparkFiles.get(program) if os.sep not in program else program
        with ita_stream.Stream(path, options) as stream:
            for batch in batches:
                rows = zip(batch.column("id").to_pylist(), batch.column("content").to_pylist())
                lines = list(stream.answers(rows))
                yield pyarrow.RecordBatch.from_arrays([pyarrow.array(lines, pyarrow.string())], ["line"])

    return read


def answers(spark, documents, program, options=()):
    """Rows of id, report and error, for rows of id and content. The program is a file on this machine, which is sent to
    the executors."""
    schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
    spark.sparkContext.addFile(program)
    spark.sparkContext.addPyFile(os.path.join(HERE, "ita_stream.py"))
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS)
    lines = documents.mapInArrow(reader(os.path.basename(program), list(options)), "line string")
    # A line that doesn't fit the schema fails the job; null would pass for «not in the report».
    answer = F.from_json("line", ita_schema.answer_type(schema), {"mode": "FAILFAST"})
    return lines.select(answer.alias("answer")).select("answer.*")


def summary(reports):
    """By province, type of agency and fiscal year: documents, scores, findings. Documents without a report, or whose
    report doesn't say, stand under null."""
    errors = F.size(F.filter("report.findings", lambda finding: finding["severity"] == "error"))
    score = F.col("report.overall.score")
    kinds = reports.groupBy(
        F.col("report.agency.province").alias("province"), F.col("report.agency.type").alias("type"),
        F.col("report.fiscalYear").alias("fiscalYear"))
    return kinds.agg(
        F.count("*").alias("documents"),
        F.count_if(F.col("report").isNull()).alias("failed"),
        F.count_if(F.col("report.document.kind") == "unrecognised").alias("unrecognised"),
        F.count(score).alias("scored"),
        (F.sum(score) / F.count(score)).cast("decimal(20,4)").alias("meanScore"),
        F.min(score).alias("lowestScore"), F.max(score).alias("highestScore"),
        F.count_if(F.coalesce(errors, F.lit(0)) > 0).alias("withErrors"),
        F.coalesce(F.sum(errors), F.lit(0)).alias("errors"),
    ).orderBy(F.col("province").asc_nulls_last(), F.col("type").asc_nulls_last(), F.col("fiscalYear").asc_nulls_last())


def run(spark, arguments):
    if arguments.format == "text":
        documents = files(spark, arguments.input, arguments.glob)
    else:
        documents = table(spark, arguments.format, arguments.input, arguments.id, arguments.text)
    if arguments.partitions:
        documents = documents.repartition(arguments.partitions)
    options = ["--repair", arguments.repair, "--max-bytes", arguments.max_bytes]
    options += ["--no-provenance"] if arguments.no_provenance else []
    reports = os.path.join(arguments.output, "reports")
    mode = "overwrite" if arguments.overwrite else "errorifexists"
    answers(spark, documents, os.path.abspath(arguments.program), options).write.mode(mode).parquet(reports)
    # From what is written, so that nothing is read twice.
    counts = summary(spark.read.parquet(reports)).coalesce(1).cache()
    counts.write.mode(mode).parquet(os.path.join(arguments.output, "summary"))
    counts.write.mode(mode).option("header", "true").csv(os.path.join(arguments.output, "summary-csv"))
    return counts


def parsed(arguments=None):
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("input", help="a folder of text files, or a table")
    options.add_argument("output", help="the folder for reports/ and summary/ (Parquet) and summary-csv/")
    options.add_argument("--format", choices=["text", "parquet", "jsonl"], default="text", help="what the input is")
    options.add_argument("--glob", default="*.txt", help="names of files that are read in a folder")
    options.add_argument("--id", default="id", help="the column that names a document")
    options.add_argument("--text", default="text", help="the column with its text, or its bytes")
    options.add_argument("--program", default="extract-ita", help="the program, on the driver's machine")
    options.add_argument("--partitions", type=int, help="into how many parts the documents are cut")
    options.add_argument("--repair", choices=["off", "certain", "all"], default="all")
    options.add_argument("--max-bytes", default="64MiB", help="the most bytes of one document's line")
    options.add_argument("--no-provenance", action="store_true", help="leave out the places of the values")
    options.add_argument("--overwrite", action="store_true", help="replace an earlier output")
    return options.parse_args(arguments)


def main():
    spark = SparkSession.builder.appName("extract-ita").getOrCreate()
    try:
        run(spark, parsed()).show(50, truncate=False)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
