"""Search: its page in each locale, and an index of the release pages that readers search in their browsers.

Pagefind finds words; year, topic and organisation are in a file of our own beside its index, newest release first,
from which the page counts, filters and sorts.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pressgen.model.artifact import Artifact
from pressgen.model.directory import Directory, Entry
from pressgen.model.locale import Language, Locale
from pressgen.outputs import pagefind
from pressgen.outputs.index_copy import index_copy

_FOLDERS = {Language.FR: "recherche", Language.EN: "search"}


def path(directory: Directory) -> str:
    """Where the search page of a locale lies in the site."""
    return f"{directory.folder}/{_FOLDERS[directory.locale.language]}/index.html"


def values(directory: Directory) -> dict[str, object]:
    """What `search.html` receives besides what every page does.

    Args:
        directory: The lists of its locale, which readers can filter by, and which remain without a script.
    """
    engine = f"{pagefind.FOLDER}/pagefind.js"
    return {"directory": directory, "engine": engine, "facets": _facets_path(directory.locale)}


def files(directories: Sequence[Directory], pages: Mapping[str, Artifact]) -> tuple[Artifact, ...]:
    """Everything that search pages read: the index of releases, and what each can be filtered by.

    Args:
        directories: The lists of all locales.
        pages: The pages of releases, by path.

    Raises:
        EnvironmentFault: Pagefind failed; the message is a reason to leave search out.
    """
    entries = [entry for directory in directories for entry in directory.entries]
    copies = {
        entry.address.page: index_copy(pages[entry.address.page].content.decode(), _described(entry))
        for entry in entries
    }
    index = pagefind.index(copies)
    return *index.artifacts, *(_facets(directory, index.ids) for directory in directories)


def _described(entry: Entry) -> dict[str, str]:
    """What a result shows of a release besides its words."""
    return {
        "title": entry.address.title,
        "summary": entry.summary,
        "label": entry.label,
        "date": entry.published_shown,
    }


def _facets(directory: Directory, ids: Mapping[str, str]) -> Artifact:
    """By what each release of a locale can be filtered, newest first."""
    keys: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for shelf in directory.shelves:
        for entry in shelf.entries:
            keys[entry.address.page][shelf.kind.value].append(shelf.key)
    pages = [entry.address.page for entry in directory.entries]
    releases = {ids[path]: keys[path] for path in pages if path in ids}
    content = json.dumps(releases, ensure_ascii=False, separators=(",", ":")).encode()
    return Artifact(_facets_path(directory.locale), "application/json; charset=utf-8", content)


def _facets_path(locale: Locale) -> str:
    return f"{pagefind.FOLDER}/facets.{locale.value.lower()}.json"
