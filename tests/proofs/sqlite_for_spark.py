"""A query for SQLite in the words of Spark: by sqlglot, and what that leaves is done here."""

import fnmatch

import sqlglot
from sqlglot import exp

TRUTHS = (exp.Predicate, exp.And, exp.Or, exp.Not)
CONDITIONS = (exp.Where, exp.Having, exp.And, exp.Or, exp.Not)
ELSEWHERE = (exp.AggFunc, exp.Window, exp.Where, exp.Group, exp.Join, exp.SetOperation)
FUNCTIONS = {
    "julianday": "datediff({0}, '1970-01-01')",
    "total": "coalesce(sum({0}), 0.0)",
    "printf": "format_string({all})",
}


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
    own = {one.alias_or_name for one in query.expressions}
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
