"""The content of a page, in our own frame and in that of mkdocs-material."""

OURS = '<main id="content">{}</main>'
MATERIAL = (
    '<main class="md-main"><nav><h1>Menu</h1></nav>'
    '<article class="md-content__inner md-typeset">{}</article></main>'
)
