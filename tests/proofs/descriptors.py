"""Let the programs of others judge what describes the data: Data Package, Croissant, JSON-LD and
citations.

They live in an environment of their own, so that this file imports nothing of the project.
`make validate-metadata` runs it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import mlcroissant
import pyshacl
from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for
from rdflib import RDF, Graph

ROOT = Path(__file__).resolve().parents[2]
SHAPES = Path(__file__).with_name("descriptions.ttl")
SCHEMA_ORG = {"@vocab": "https://schema.org/"}
"""Read in place of the context that lies at schema.org: nothing is fetched."""


def main(data: Path) -> int:
    faults = [
        *package_faults(data),
        *croissant_faults(data),
        *graph_faults(data),
        *citation_faults(),
    ]
    print(*faults, f"{len(faults)} to fix", sep="\n")
    return 1 if faults else 0


def package_faults(data: Path) -> Iterator[str]:
    """By the profile of Data Package 2.0 itself, which comes with dplib."""
    text = files("dplib").joinpath("profiles", "2.0", "datapackage.json").read_text("utf-8")
    profile = json.loads(text)
    validator = validator_for(profile)(profile)
    for path in sorted(data.rglob("datapackage.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if error := best_match(validator.iter_errors(content)):
            place = ".".join(map(str, error.absolute_path))
            yield f"{path}: {place}: {error.message}"


def croissant_faults(data: Path) -> Iterator[str]:
    """Every table has to come out of it whole."""
    package = json.loads((data / "datapackage.json").read_text(encoding="utf-8"))
    # The files that are here, and not those at the address of the site.
    here = {one["path"]: data / one["path"] for one in package["resources"]}
    dataset = mlcroissant.Dataset(jsonld=str(data / "croissant.json"), mapping=here)
    issues = dataset.metadata.ctx.issues
    yield from (f"croissant.json: {one}" for one in sorted(issues.errors | issues.warnings))
    for resource in package["resources"]:
        rows = sum(1 for _ in dataset.records(resource["name"]))
        if rows != resource["rows"]:
            yield f"croissant.json: {resource['name']} has {rows} rows of {resource['rows']}"


def graph_faults(data: Path) -> Iterator[str]:
    """What search engines and portals ask for, and is not in the file."""
    shapes = Graph().parse(SHAPES)
    for path in sorted(data.rglob("*.jsonld")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(content["@context"], str):
            content["@context"] = SCHEMA_ORG
        graph = Graph().parse(data=json.dumps(content), format="json-ld", publicID=path.as_uri())
        fine, _, report = pyshacl.validate(graph, shacl_graph=shapes)
        if not fine or not {*graph.objects(predicate=RDF.type)} & {*shapes.objects()}:
            yield f"{path}: {report}"


def citation_faults() -> Iterator[str]:
    run = subprocess.run(
        [Path(sys.executable).with_name("cffconvert"), "--validate", "-i", ROOT / "CITATION.cff"],
        capture_output=True,
        text=True,
    )
    if run.returncode:
        yield f"CITATION.cff: {run.stdout}{run.stderr}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
