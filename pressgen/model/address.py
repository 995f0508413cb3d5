"""Where an edition lies in the site."""

from dataclasses import dataclass

from pressgen.model.locale import Locale


@dataclass(frozen=True, slots=True)
class Address:
    """Where an edition lies, known before anything is rendered."""

    locale: Locale
    """The edition's locale."""
    title: str
    """Its headline, plain."""
    folder: str
    """Its folder in the site, without a slash at either end: `fr/2023/laureats`."""
    slug: str
    """The last part of the folder, and the name of the files to download."""

    @property
    def page(self) -> str:
        """The page's path in the site."""
        return f"{self.folder}/index.html"

    @property
    def pdf(self) -> str:
        """The PDF's path in the site."""
        return f"{self.folder}/{self.slug}.pdf"

    @property
    def markdown(self) -> str:
        """The Markdown file's path in the site."""
        return f"{self.folder}/{self.slug}.md"

    @property
    def ninjs(self) -> str:
        """The ninjs file's path in the site."""
        return f"{self.folder}/{self.slug}.json"

    @property
    def card(self) -> str:
        """The path in the site of the image that social networks show."""
        return f"{self.folder}/{self.slug}.png"
