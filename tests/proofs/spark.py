"""Whether an engine for more data than one machine holds reads what is published, and agrees.

    make verify-spark

Spark, on this machine alone, reads every Parquet file, whose types and numbers of rows are compared
with the descriptors. The queries of claims, which are SQLite, are put into Spark's words by sqlglot
and run on these files; each result is compared with that of SQLite in the published database.
"""

import argparse
import fnmatch
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
from sqlglot import exp

from tests.proofs.figures import Figure, write_figures

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "1",
    # Texts and numbers compare as in SQLite.
    "spark.sql.ansi.enabled": "false",
}
TYPES = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date"}
TRUTHS = (exp.Predicate, exp.And, exp.Or, exp.Not)
CONDITIONS = (exp.Where, exp.Having, exp.And, exp.Or, exp.Not)
ELSEWHERE = (exp.AggFunc, exp.Window, exp.Where, exp.Group, exp.Join)
FUNCTIONS = {
    "julianday": "datediff({0}, '1970-01-01')",
    "total": "coalesce(sum({0}), 0.0)",
    "printf": "format_string({all})",
}
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


def in_spark(sql: str) -> str:
    """SQLite has no truth values: a comparison is 1 or 0, and a number is a condition."""
    tree = sqlglot.parse_one(sql, read="sqlite").transform(function)
    for node in reversed([*tree.walk()]):
        truth, asked = isinstance(node, TRUTHS), wants_truth(node)
        if truth and not asked and isinstance(node.parent, exp.Expression):
            node.replace(exp.cast(exp.paren(node.copy()), "int"))
        elif asked and not truth and not isinstance(node, exp.Paren):
            node.replace(exp.NEQ(this=exp.paren(node.copy()), expression=exp.Literal.number(0)))
        elif isinstance(node, exp.Column) and is_bare(node):
            one = exp.AnyValue(this=node.copy())
            node.replace(exp.alias_(one, node.name) if node.parent is node.parent_select else one)
    return tree.sql(dialect="spark")


def is_bare(column: exp.Column) -> bool:
    """Whether it stands in a query of groups without being what these are made by: SQLite takes it
    from one row of the group, and Spark wants to be told so."""
    query = column.parent_select
    clause = column.find_ancestor(*ELSEWHERE, exp.Select)
    if clause is not query or not isinstance(query, exp.Select):
        return False
    group = query.args.get("group")
    made_by = {one.name for one in group.expressions} if group else set()
    sums = [one for one in query.find_all(exp.AggFunc) if one.parent_select is query]
    whole = any(not one.find_ancestor(exp.Window) for one in sums)
    own = {one.alias for one in query.expressions}
    in_order = column.find_ancestor(exp.Order, exp.Select) is not query
    return bool(group or whole) and column.name not in made_by | (own if in_order else set())


def wants_truth(node: exp.Expression) -> bool:
    parent = node.parent
    if isinstance(parent, exp.Paren):
        return wants_truth(parent)
    condition = isinstance(parent, exp.If) and node.arg_key == "this"
    joined = isinstance(parent, exp.Join) and node.arg_key == "on"
    return condition or joined or isinstance(parent, CONDITIONS)


def function(node: exp.Expression) -> exp.Expression:
    """What sqlglot leaves as it is."""
    if isinstance(node, exp.Glob):
        form = fnmatch.translate(node.expression.name.replace("[^", "[!"))
        return exp.RegexpLike(this=node.this, expression=exp.Literal.string(f"^{form}"))
    if not isinstance(node, exp.Anonymous) or node.name.lower() not in FUNCTIONS:
        return node
    words = [one.transform(function).sql("spark") for one in node.expressions]
    text = FUNCTIONS[node.name.lower()].format(*words, all=", ".join(words))
    return sqlglot.parse_one(text, read="spark")


if __name__ == "__main__":
    sys.exit(main())
