"""Which editions a release has, and where they lie."""

from pressgen.editions.addresses import addresses
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from tests.editions.conftest import MakeRelease

BOTH = (Locale.FR_CA, Locale.EN_CA)


def test_editions_are_in_the_newsroom_s_order_with_typeset_titles(
    newsroom: Newsroom, make_release: MakeRelease
) -> None:
    french, english = addresses(make_release(slug={"en": "laureates"}), newsroom.settings, BOTH)
    assert (french.locale, french.folder, french.slug) == (Locale.FR_CA, "fr/2023/laureats", "laureats")
    assert french.title == "Deux lauréats pour «\u00a0IA et santé\u00a0»"
    assert (english.locale, english.folder, english.slug) == (Locale.EN_CA, "en/2023/laureates", "laureates")
    assert english.title == "Two laureates for “AI and health”"


def test_two_locales_of_one_language_have_folders_of_their_own(newsroom: Newsroom, make_release: MakeRelease) -> None:
    editions = (Locale.FR_FR, Locale.FR_CA, Locale.EN_CA)
    settings = newsroom.settings.model_copy(update={"editions": editions})
    folders = [address.folder for address in addresses(make_release(), settings, editions)]
    assert folders == ["fr-fr/2023/laureats", "fr-ca/2023/laureats", "en/2023/laureats"]


def test_only_the_locales_that_it_goes_out_in_count(newsroom: Newsroom, make_release: MakeRelease) -> None:
    (english,) = addresses(make_release(), newsroom.settings, [Locale.EN_CA])
    assert (english.locale, english.page) == (Locale.EN_CA, "en/2023/laureats/index.html")


def test_official_names_keep_their_signs_in_titles(newsroom: Newsroom, make_release: MakeRelease) -> None:
    release = make_release(title={"fr": "Le Fonds - Santé", "en": "The Fonds - Santé"})
    titles = [address.title for address in addresses(release, newsroom.settings, BOTH, {"Fonds – Santé"})]
    assert titles == ["Le Fonds\u00a0– Santé", "The Fonds\u00a0– Santé"]
