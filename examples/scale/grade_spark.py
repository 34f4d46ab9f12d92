"""Grades one exam as a Spark job: spark-submit grade_spark.py KEY SHEETS RESULTS FOLDER

SHEETS is CSV with a header line; KEY, FOLDER and the scripts lie where every worker and the driver
see them under the same path."""
import os
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession

key, sheets, results, folder = (os.path.abspath(word) for word in sys.argv[1:5])
shard = os.path.join(os.path.dirname(os.path.abspath(__file__)), "grade-shard.sh")
rows = SparkSession.builder.appName("tiku").getOrCreate().sparkContext.textFile("file://" + sheets)
header = rows.first()


def numbered(number, lines):
    return [str(number), header, *(line for line in lines if line != header)]


command = shlex.join(["sh", shard, key, folder])
parts = rows.mapPartitionsWithIndex(numbered).pipe(command, checkCode=True).collect()
subprocess.run(["tiku", "merge", *parts, "-o", results], check=True)
