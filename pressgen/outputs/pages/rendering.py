"""Pages made by their templates."""

from collections.abc import Collection

from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.format import OutputFormat
from pressgen.outputs import metadata, templating
from pressgen.outputs.assets import Assets
from pressgen.outputs.page import Catalogs, Planned
from pressgen.outputs.theme import THEME

MEDIA_TYPE = "text/html; charset=utf-8"
SHEETS = ("press.css", THEME, "newsroom.css")
"""The style sheets of a page: pressgen's, what the newsroom has set of its look, and one that it may write itself."""


def render(
    planned: Planned, templates: Environment, catalogs: Catalogs, assets: Assets, formats: Collection[OutputFormat]
) -> Artifact:
    """A page made by its template.

    The template may call `link(path)` and `asset(name)`, which give addresses relative to the page: so the site works
    from a folder of a disk, from a part of a web server, or from a server of its own. `gettext_in(locale)` gives the
    labels of another language than the page's.

    Args:
        planned: the page.
        templates: where its template is found.
        catalogs: the labels.
        assets: the style sheets, and each image of the page.
        formats: what editions become.

    Raises:
        PressgenError: the template is missing or wrong.
    """
    frame = planned.frame
    text = templating.render(
        templates,
        planned.template,
        catalogs(frame.locale),
        frame=frame,
        masthead=planned.masthead,
        menu=planned.menu,
        title=planned.title,
        description=planned.description,
        edition=planned.edition,
        topics=planned.topics,
        entries=planned.entries,
        metadata=metadata.of_page(planned, assets, card=OutputFormat.CARD in formats),
        papers=assets.papers,
        face=assets.face,
        sheets=[sheet for sheet in SHEETS if sheet in assets.paths],
        link=frame.link,
        asset=lambda name: frame.link(assets.paths[name]),
        renditions=lambda name: assets.srcsets(name, frame.link),
        gettext_in=lambda locale: catalogs(locale).gettext,
        **planned.values,
    )
    return Artifact(frame.path, MEDIA_TYPE, text.encode())
