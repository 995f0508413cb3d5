"""Names of editions that stay when their addresses change."""

from urllib.parse import urlsplit

from pressgen.model.locale import Locale


def tag(base_url: str, release: str, locale: Locale) -> str:
    """What an edition is called for ever, whatever becomes of its slug.

    `tag:presse.example.org,2023-11-29:laureats/fr-CA` for a release of that day. Source: RFC 4151.

    Args:
        base_url: the web site's address.
        release: the release's id, which begins with its day.
        locale: the edition's locale.
    """
    site = urlsplit(base_url)
    folder = f"{site.path.strip('/')}/" if site.path.strip("/") else ""
    return f"tag:{site.hostname},{release[:10]}:{folder}{release[11:]}/{locale.value}"
