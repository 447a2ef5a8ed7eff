"""The one Jinja environment: everything is escaped, and an undefined name is an error."""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

TEMPLATES = Environment(
    loader=PackageLoader("scripts", "render/templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def coded(text: str) -> Markup:
    """Text with words between backticks as code; everything is escaped."""
    pieces = text.split("`")
    marked = (
        Markup("<code>{}</code>").format(piece) if index % 2 else escape(piece)
        for index, piece in enumerate(pieces)
    )
    return Markup("").join(marked)


TEMPLATES.filters["coded"] = coded


def fill(template: str, **objects: object) -> str:
    """HTML from a template file and typed objects, as one block that Markdown leaves alone."""
    html = TEMPLATES.get_template(template).render(objects)
    # Python-Markdown ends a raw block at an empty line in some nestings; there are none to end at.
    return "\n".join(line for line in html.splitlines() if line.strip())
