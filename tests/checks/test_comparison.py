"""Stamps find the words that they were made of, wherever these stand now."""

from pathlib import Path

import pytest

from pressgen.checks.staleness.comparison import Comparison, compare
from pressgen.model.locale import Language
from pressgen.model.newsroom import Newsroom
from pressgen.model.stamp import Stamp, State
from pressgen.sources.newsroom_reader import read_newsroom
from pressgen.sources.stamps import write_stamps

SETTINGS = "name: {fr: Presse}\nurl: https://presse.example.org\nzone: Europe/Paris\neditions: [fr-FR, en-GB]\n"
NAME = "2024-01-02-essai"
TITLE = "title: {fr: Titre, en: Title}\n"
ONE = "  - paragraph: {fr: Le fonds verse 100 000 € à Lyon., en: 'The fund pays €100,000 to Lyon.'}\n"
TWO = "  - paragraph: {fr: Le projet commence., en: The project begins.}\n"
QUOTE = "  - quote: {speaker: {name: Anne Roy}, original: en, text: {fr: Nous sommes prêts., en: We are ready.}}\n"
ALL = f"{TITLE}body:\n{ONE}{TWO}{QUOTE}"


def read(root: Path, text: str) -> Newsroom:
    folder = root / "releases" / NAME
    folder.mkdir(parents=True, exist_ok=True)
    (root / "pressgen.yaml").write_text(SETTINGS, "utf-8")
    (folder / "release.yaml").write_text(text, "utf-8")
    reading = read_newsroom(root)
    assert reading.newsroom is not None
    assert reading.findings == ()
    return reading.newsroom


def compared(root: Path, text: str) -> Comparison:
    newsroom = read(root, text)
    return compare(newsroom.releases[0], newsroom)


def states(comparison: Comparison) -> dict[str, State]:
    return {f"{made.now.field} {made.now.locale.value}": made.state for made in comparison.translations}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A newsroom all translations of whose release are accepted."""
    stamps = [made.accepted() for made in compared(tmp_path, ALL).translations]
    write_stamps(tmp_path / "releases" / NAME / "release.stamps.yaml", tmp_path, stamps, "Essai")
    return tmp_path


def test_what_was_accepted_is_current_and_each_text_has_its_own_way(root: Path) -> None:
    assert states(compared(root, ALL)) == {
        "title en": State.CURRENT,
        "body.0.paragraph en": State.CURRENT,
        "body.1.paragraph en": State.CURRENT,
        "body.2.quote.text fr": State.CURRENT,
    }


def test_typography_alone_makes_nothing_stale(root: Path) -> None:
    typeset = ALL.replace("100 000 €", "100\u202f000\u00a0€").replace("commence.", "**commence**.")

    assert set(states(compared(root, typeset)).values()) == {State.CURRENT}


def test_a_change_of_the_source_alone_is_stale(root: Path) -> None:
    found = compared(root, ALL.replace("Le projet commence", "Le projet s’achève"))

    assert [made.now.field for made in found.translations if made.state is State.STALE] == ["body.1.paragraph"]
    assert not any(made.stale_in_figures for made in found.translations)


def test_a_change_of_a_figure_alone_is_known_without_the_former_words(root: Path) -> None:
    found = compared(root, ALL.replace("100 000 €", "150 000 €"))

    assert [made.now.field for made in found.translations if made.stale_in_figures] == ["body.0.paragraph"]


def test_a_translation_that_tells_the_new_figure_already_is_not_stale_in_figures(root: Path) -> None:
    first = compared(root, ALL).translations[1].accepted().model_dump() | {"source": "0" * 16, "figures": "0" * 16}
    write_stamps(root / "releases" / NAME / "release.stamps.yaml", root, [Stamp(**first)], "Essai")
    made = compared(root, ALL).translations[1]

    assert made.state is State.STALE
    assert not made.stale_in_figures


def test_a_change_of_both_is_no_staleness(root: Path) -> None:
    both = ALL.replace("Le projet commence", "Le projet s’achève").replace("project begins", "project ends")

    assert states(compared(root, both))["body.1.paragraph en"] is State.CHANGED


def test_a_change_of_the_translation_alone_is_no_staleness(root: Path) -> None:
    assert states(compared(root, ALL.replace("project begins", "project starts")))["body.1.paragraph en"] is (
        State.CHANGED
    )


def test_blocks_that_move_keep_their_stamps(root: Path) -> None:
    new = "  - paragraph: {fr: Nouveau., en: New.}\n"
    found = compared(root, f"{TITLE}body:\n{new}{QUOTE}{TWO}{ONE}")

    assert states(found) == {
        "title en": State.CURRENT,
        "body.0.paragraph en": State.UNSTAMPED,
        "body.1.quote.text fr": State.CURRENT,
        "body.2.paragraph en": State.CURRENT,
        "body.3.paragraph en": State.CURRENT,
    }
    assert found.orphans == ()


def test_a_block_that_moves_and_changes_in_one_language_is_stale(root: Path) -> None:
    found = compared(root, f"{TITLE}body:\n{TWO}{ONE.replace('Lyon.,', 'Paris.,')}")

    assert states(found)["body.0.paragraph en"] is State.CURRENT
    assert states(found)["body.1.paragraph en"] is State.STALE


def test_two_texts_in_the_same_words_have_a_stamp_each(tmp_path: Path) -> None:
    twice = f"{TITLE}body:\n{TWO}{TWO}"
    stamps = [made.accepted() for made in compared(tmp_path, twice).translations]
    write_stamps(tmp_path / "releases" / NAME / "release.stamps.yaml", tmp_path, stamps[:2], "Essai")
    found = states(compared(tmp_path, twice))

    assert found["body.0.paragraph en"] is State.CURRENT
    assert found["body.1.paragraph en"] is State.UNSTAMPED


def test_a_stamp_whose_text_is_gone_is_an_orphan(root: Path) -> None:
    found = compared(root, f"{TITLE}body:\n{ONE}{QUOTE}")

    assert [stamp.field for stamp in found.orphans] == ["body.1.paragraph"]


def test_a_text_in_one_language_only_lacks_the_other(root: Path) -> None:
    found = compared(root, f"{ALL}  - paragraph: {{en: Only English.}}\n")
    made = found.translations[-1]

    assert (made.state, made.now.of, made.now.locale.value) == (State.MISSING, Language.EN, "fr")


def test_a_release_in_one_language_lacks_nothing(tmp_path: Path) -> None:
    assert compared(tmp_path, "title: {fr: Titre}\nbody: [{paragraph: {fr: Texte.}}]\n").translations == ()


def test_the_same_words_are_the_same_until_they_are_accepted(tmp_path: Path) -> None:
    text = "title: {fr: Exodus, en: Exodus}\nbody: [{paragraph: {fr: Texte.}}]\n"
    (first, _missing) = compared(tmp_path, text).translations
    assert first.state is State.SAME

    write_stamps(tmp_path / "releases" / NAME / "release.stamps.yaml", tmp_path, [first.accepted()], "Essai")
    assert compared(tmp_path, text).translations[0].state is State.CURRENT


def test_each_country_has_a_stamp_of_its_own(tmp_path: Path) -> None:
    text = "title: {fr: Couleurs, en: Colors, en-GB: Colours}\nbody: [{paragraph: {fr: Texte., en: Text.}}]\n"

    assert list(states(compared(tmp_path, text))) == ["title en", "title en-GB", "body.0.paragraph en"]


def test_what_says_different_things_on_purpose_is_no_translation(root: Path) -> None:
    apart = TWO.rstrip("\n") + "\n    parity: {mode: ignore, because: deux publics}\n"

    assert "body.1.paragraph en" not in states(compared(root, ALL.replace(TWO, apart)))


def test_the_way_may_be_decided_otherwise(root: Path) -> None:
    newsroom = read(root, ALL)
    found = compare(newsroom.releases[0], newsroom, {"title": Language.EN})

    assert states(found)["title fr"] is State.UNSTAMPED
    assert states(found)["body.0.paragraph en"] is State.CURRENT
    assert [stamp.field for stamp in found.orphans] == ["title"]
