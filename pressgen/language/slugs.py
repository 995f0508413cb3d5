"""Names for folders, addresses and fragments, made of what people write."""

import re
import unicodedata

from pressgen.language.markdown import plain
from pressgen.model.locale import Locale
from pressgen.model.site import Topic

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
"""Letters that Unicode does not take apart into a letter and an accent."""


def slug(text: str, limit: int = 60) -> str:
    """A text in a-z, digits and single hyphens: `Les œuvres de l’École` gives `les-oeuvres-de-l-ecole`.

    Args:
        text: a headline, a heading, the name of a file.
        limit: the most characters; what is longer is cut between words, or within its first word.

    Returns:
        The slug; nothing where the text holds no letter or digit that Latin script knows.
    """
    letters = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    whole = "-".join(re.findall(r"[a-z0-9]+", bare))
    if len(whole) <= limit:
        return whole
    return whole[: limit + 1].rpartition("-")[0] or whole[:limit]


def topic_slug(key: str, topic: Topic, locale: Locale) -> str:
    """The last part of the address of a topic's page: its slug, or else one made of its name, or else its id."""
    name = topic.name.wording(locale)
    return topic.slug.get(locale.language) or slug(plain(name.value) if name else "") or key
