"""Organisations, people and images as an edition shows them."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pressgen.editions.wording import Wording
from pressgen.language.markdown import inline_plain
from pressgen.model.block import Which, Who
from pressgen.model.edition import ShownImage, ShownOrganization, ShownPerson
from pressgen.model.image import CaptionedPicture, ImageFile, Picture
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.organization import NamedOrganization
from pressgen.model.person import NamedPerson
from pressgen.model.source import SourceMap
from pressgen.model.text import Texts


@dataclass(frozen=True, slots=True)
class Names:
    """The shared records of a newsroom as they were on the release's day, in the words of one edition."""

    newsroom: Newsroom
    """Where the records are."""

    day: date
    """The day on which names and titles must be right."""

    words: Wording
    """How the edition words them."""

    def organization(self, which: Which) -> ShownOrganization | None:
        """An organisation, its record's or the one named in place; nothing where there is no such record."""
        if isinstance(which, NamedOrganization):
            name, language = self.in_any_language(which.name)
            return ShownOrganization(id="", name=name, language=language)
        record = self.newsroom.organizations.get(which)
        if record is None:
            return None
        named = record.named_on(self.day)
        name, language = self.in_any_language(named.name)
        if record.language and record.language is not self.words.locale.language:
            language = record.language.value
        return ShownOrganization(
            id=which,
            name=name,
            acronym=self.in_any_language(named.acronym)[0] if named.acronym else "",
            website=of_language(record.website, self.words.locale),
            logo=self._logo(record.logo, record.origin, name),
            language=language,
        )

    def person(self, who: Who) -> ShownPerson | None:
        """A person, the record's or the one named in place; nothing where there is no such record."""
        if isinstance(who, NamedPerson):
            return ShownPerson(self.words.name(who.name), self.words.plain(who.title))
        record = self.newsroom.people.get(who)
        if record is None:
            return None
        title = record.title_on(self.day)
        return ShownPerson(self.words.name(record.named_on(self.day)), self.words.plain(title.title) if title else "")

    def image(self, picture: CaptionedPicture, folder: str) -> ShownImage | None:
        """An image of a release; nothing where its file or its text for those who do not see it is missing."""
        file = self._file(picture, folder)
        alt = self.words.plain(picture.alt)
        if file is None or not alt:
            return None
        credit = self.words.name(picture.credit) if picture.credit else ""
        return ShownImage(file, alt, self.words.markdown(picture.caption), credit)

    def sign(self, logo: Picture | None) -> ShownImage | None:
        """The newsroom's own sign, whose file lies beside its settings; nothing where there is none."""
        file = self._file(logo, "") if logo else None
        return ShownImage(file, self.words.plain(logo.alt)) if logo and file else None

    def _logo(self, logo: Picture | None, origin: SourceMap | None, name: str) -> ShownImage | None:
        file = self._file(logo, folder_of(origin, "releases/_organizations")) if logo else None
        return ShownImage(file, self.words.plain(logo.alt) or name) if logo and file else None

    def _file(self, picture: Picture, folder: str) -> ImageFile | None:
        return self.newsroom.images.get(posixpath.normpath(posixpath.join(folder, picture.file)))

    def in_any_language(self, texts: Texts) -> tuple[str, str]:
        """A name and its language; the language is empty where it is the edition's."""
        own = self.words.plain(texts)
        if own:
            return own, ""
        return next(((inline_plain(self.words.text(text)), locale.value) for locale, text in texts.items()), ("", ""))


def of_language(values: Mapping[Locale, str], locale: Locale) -> str:
    """The value for a locale, or else for its language, here or elsewhere; empty where there is none."""
    candidates = (*locale.fallbacks, *(other for other in values if other.language is locale.language))
    return next((values[candidate] for candidate in candidates if candidate in values), "")


def folder_of(origin: SourceMap | None, otherwise: str) -> str:
    """The folder that a record's file lies in, from the newsroom's root."""
    return posixpath.dirname(origin.source.path) if origin else otherwise
