"""Whether an engine for more data than one machine holds reads what is published, and agrees.

    make verify-spark

Spark, on this machine alone, reads every Parquet file, whose types and numbers of rows are compared
with the descriptors. The queries of claims, which are SQLite, are put into Spark's words by sqlglot
and run on these files; each result is compared with that of SQLite in the published database.
"""

import argparse
import json
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import sqlglot
from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession, functions

from tests.proofs.figures import Figure, write_figures
from tests.proofs.sqlite_for_spark import in_spark

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "1",
    # Faster with few rows.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.adaptive.enabled": "false",
    # Texts and numbers compare as in SQLite.
    "spark.sql.ansi.enabled": "false",
}
TYPES = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date"}
REFUSED = (PySparkException, Py4JJavaError, sqlglot.ParseError)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, help="the published data: docs/data or site/data")
    options.add_argument("--json", type=Path, required=True, help="where the figures are written")
    chosen = options.parse_args()
    builder = SparkSession.builder.master("local[1]")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    tables = json.loads((chosen.folder / "datapackage.json").read_text(encoding="utf-8"))[
        "resources"
    ]
    wrong = [fault for table in tables for fault in read(spark, chosen.folder, table)]
    database = sqlite3.connect(chosen.folder / "sanctions-and-releases.sqlite")
    add_table(spark, database, "labels")
    views = [*add_views(spark, database)]
    queries = [*differences(spark, database)]
    print(*wrong, *filter(None, views + queries), sep="\n")
    found = {
        "tables whose types and numbers of rows are those described": (len(wrong), len(tables)),
        "shared views of claims that Spark reads": (sum(map(bool, views)), len(views)),
        "queries of claims with the result of SQLite": (sum(map(bool, queries)), len(queries)),
    }
    figures = [Figure(what, "", of - not_so, "all", of) for what, (not_so, of) in found.items()]
    print(*figures, sep="\n")
    write_figures(chosen.json, figures)
    return bool(wrong)


def read(spark: SparkSession, folder: Path, table: Mapping[str, Any]) -> Iterator[str]:
    """Make the table known to queries as SQLite has it. Yields what is not as described."""
    found = spark.read.parquet(str((folder / table["path"]).with_suffix(".parquet")))
    fields = {field["name"]: field for field in table["schema"]["fields"]}
    types = {name: kind for name, kind in found.dtypes if kind != "array<string>"}
    described = {name: TYPES.get(fields[name]["type"], "string") for name in types}
    described |= {name: "date" for name in types if name.endswith(("_first", "_last"))}
    if [*fields] != found.columns or types != described or found.count() != table["rows"]:
        yield f"{table['name']}: {types} and {found.count()} rows are not as described"
    plain = found.select([as_in_sqlite(name, kind).alias(name) for name, kind in found.dtypes])
    plain.createOrReplaceTempView(table["name"])
    key = found.columns[0]
    for name in (name for name, kind in found.dtypes if kind == "array<string>"):
        items = found.select(key, functions.posexplode(name).alias("position", "item"))
        in_order = items.select(key, "item", (functions.col("position") + 1).alias("position"))
        in_order.createOrReplaceTempView(f"{table['name']}__{name}")


def as_in_sqlite(name: str, kind: str) -> Any:
    """Lists and dates are text there, yes and no are 1 and 0."""
    column = functions.col(name)
    if kind == "array<string>":
        return functions.nullif(functions.array_join(column, ";"), functions.lit(""))
    return column.cast({"date": "string", "boolean": "int"}.get(kind, kind))


def add_table(spark: SparkSession, database: sqlite3.Connection, name: str) -> None:
    """As SQLite has it, because it is in no Parquet file, or Spark can't make it."""
    rows = database.execute(f"select * from {name}")
    columns = [one[0] for one in rows.description]
    spark.createDataFrame([*rows], columns).createOrReplaceTempView(name)


def add_views(spark: SparkSession, database: sqlite3.Connection) -> Iterator[str]:
    """Why Spark can't make the view, for each one; nothing where it can."""
    views = "select name, sql from sqlite_master where type = 'view' order by rowid"
    for name, sql in database.execute(views).fetchall():
        try:
            _, _, query = sql.partition(" as")
            spark.sql(in_spark(query)).cache().createOrReplaceTempView(name)
            spark.table(name).count()
        except REFUSED as error:
            add_table(spark, database, name)
            yield f"view {name}: {reason(error)}"
        else:
            yield ""


def differences(spark: SparkSession, database: sqlite3.Connection) -> Iterator[str]:
    """What differs, for each query; nothing where the results are the same."""
    queries = "select claim_id, sql from claim_queries"
    for claim, sql in database.execute(queries).fetchall():
        try:
            theirs = rows_of(spark.sql(in_spark(sql)).collect())
        except REFUSED as error:
            yield f"{claim}: {reason(error)}"
        else:
            ours = rows_of(database.execute(sql))
            yield "" if ours == theirs else f"{claim}: {ours} is {theirs} in Spark"


def reason(error: Exception) -> str:
    return str(error).strip().splitlines()[0]


def rows_of(rows: Any) -> list[tuple[str, ...]]:
    return [tuple(map(plain, row)) for row in rows]


def plain(value: Any) -> str:
    """Numbers to nine digits; yes and no are 1 and 0 in SQLite."""
    if isinstance(value, bool | int | float):
        return f"{float(value):.9g}"
    return "" if value is None else str(value)


if __name__ == "__main__":
    sys.exit(main())
