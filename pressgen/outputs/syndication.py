"""Every feed of a newsroom, in both formats: an edition is worded once, however many feeds it stands in."""

from collections import defaultdict
from collections.abc import Iterator

from jinja2 import Environment

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.locale import Locale
from pressgen.outputs import atom, json_feed
from pressgen.outputs.assets import Assets
from pressgen.outputs.feed_entries import feed_entry
from pressgen.outputs.feeds import documents, feeds
from pressgen.outputs.page import Catalogs
from pressgen.outputs.pages.contents import Contents


def syndicated(contents: Contents, templates: Environment, catalogs: Catalogs, assets: Assets) -> Iterator[Artifact]:
    """The files of all feeds.

    Args:
        contents: what the newsroom shows.
        templates: where those under `feeds/` are found.
        catalogs: the labels.
        assets: each image of the editions, and the newsroom's sign.

    Raises:
        PressgenError: a template is missing or wrong.
    """
    editions: defaultdict[Locale, list[Edition]] = defaultdict(list)
    for edition in contents.editions:
        editions[edition.locale].append(edition)
    for directory, of_locale in feeds(contents, catalogs):
        if not of_locale:
            continue
        labels = catalogs(directory.locale)
        topics = {shelf.key: shelf.name for shelf in directory.topics}
        elements, items = {}, {}
        for edition in editions[directory.locale]:
            entry = feed_entry(edition, topics, templates, labels, assets, contents.formats)
            elements[edition.address.folder] = atom.entry(entry, templates, labels)
            items[edition.address.folder] = json_feed.item(entry)
        for feed in of_locale:
            for document in documents(feed):
                yield atom.render(document, elements, templates, labels, assets)
                yield json_feed.render(document, items, assets)
