"""All tables as Croissant (mlcommons.org): the words of schema.org, and where each column is."""

from scripts.render.packages import citation
from scripts.render.pages import Page
from scripts.render.schema_org import Node, about

TERMS = ("citeAs", "column", "extract", "field", "fileObject", "key", "recordSet", "source")
CONTEXT = {
    "@vocab": "https://schema.org/",
    "@language": "en",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    **{term: f"cr:{term}" for term in TERMS},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
}
TYPES = {
    "boolean": "sc:Boolean",
    "date": "sc:Date",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "string": "sc:Text",
}


def croissant(page: Page) -> Node:
    package = page.data.umbrella
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        **about(page, package),
        **({"url": page.full("downloads.html")} if page.site.address else {}),
        "datePublished": package["updated"],
        "citeAs": citation(page),
        "distribution": [file_object(page, one) for one in package["resources"]],
        "recordSet": [record_set(one) for one in package["resources"]],
    }


def file_object(page: Page, resource: Node) -> Node:
    return {
        "@type": "cr:FileObject",
        "@id": resource["path"],
        "name": resource["path"],
        "contentUrl": page.full(f"data/{resource['path']}"),
        "contentSize": f"{resource['bytes']} B",
        "encodingFormat": resource["mediatype"],
        "sha256": resource["hash"].removeprefix("sha256:"),
    }


def record_set(resource: Node) -> Node:
    table, path = resource["name"], resource["path"]
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": resource["description"],
        "key": [{"@id": f"{table}/{column}"} for column in resource["schema"]["primaryKey"]],
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{table}/{field['name']}",
                "name": field["name"],
                "description": field["description"],
                "dataType": TYPES[field["type"]],
                "source": {"fileObject": {"@id": path}, "extract": {"column": field["name"]}},
            }
            for field in resource["schema"]["fields"]
        ],
    }
