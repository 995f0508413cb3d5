"""Catalogs of labels, read from `.po` files as they are."""

from pathlib import Path

import pytest

from pressgen.model.errors import UsageError
from pressgen.sources.catalogs import read_catalog

HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

"""


def catalog(folder: Path, locale: str, words: str, domain: str = "pressgen") -> Path:
    file = folder / locale / "LC_MESSAGES" / f"{domain}.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HEADER + words, "utf-8")
    return file


def message(english: str, other: str) -> str:
    return f'msgid "{english}"\nmsgstr "{other}"\n\n'


def test_a_place_comes_before_its_language_and_a_newsroom_before_what_is_packaged(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    catalog(shipped, "fr", message("a", "fr a") + message("b", "fr b") + message("c", "fr c") + message("d", "fr d"))
    catalog(shipped, "fr_CA", message("b", "fr_CA b") + message("c", "fr_CA c"))
    catalog(own, "fr", message("c", "own c"))

    words = read_catalog([own, shipped], "fr_CA")

    assert [words.gettext(key) for key in "abcde"] == ["fr a", "fr_CA b", "own c", "fr d", "e"]


def test_contexts_and_plurals_are_kept(tmp_path: Path) -> None:
    catalog(
        tmp_path,
        "fr",
        message("page", "page")
        + 'msgctxt "verb"\nmsgid "open"\nmsgstr "ouvrir"\n\n'
        + 'msgid "{n} file"\nmsgid_plural "{n} files"\nmsgstr[0] "{n} fichier"\nmsgstr[1] "{n} fichiers"\n\n'
        + 'msgctxt "x"\nmsgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} jour"\nmsgstr[1] "{n} jours"\n',
    )
    words = read_catalog([tmp_path], "fr")

    assert words.pgettext("verb", "open") == "ouvrir"
    assert words.gettext("open") == "open"
    assert [words.ngettext("{n} file", "{n} files", n) for n in (0, 1, 2)] == ["{n} fichier"] * 2 + ["{n} fichiers"]
    assert words.npgettext("x", "{n} day", "{n} days", 2) == "{n} jours"


def test_a_translation_that_is_in_doubt_or_empty_is_not_used(tmp_path: Path) -> None:
    catalog(tmp_path, "fr", "#, fuzzy\n" + message("a", "x") + message("b", ""))
    words = read_catalog([tmp_path], "fr")

    assert [words.gettext(key) for key in "ab"] == ["a", "b"]


def test_without_a_catalog_msgids_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "fr" / "LC_MESSAGES" / "pressgen.po").mkdir(parents=True)

    assert read_catalog([tmp_path, tmp_path / "nowhere"], "fr").gettext("a") == "a"


def test_another_domain_is_another_catalog(tmp_path: Path) -> None:
    catalog(tmp_path, "fr", message("a", "terme"), "terms")

    assert read_catalog([tmp_path], "fr", "terms").gettext("a") == "terme"
    assert read_catalog([tmp_path], "fr").gettext("a") == "a"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ('msgid "a\nmsgstr "b"\n', 5),
        ("<<<<<<< HEAD\n", 5),
        (message("a", "b") + "foo\n", 8),
        ('msgid "a"\n', 5),
        ('msgid "a"\nmsgid_plural "as"\nmsgstr[5] "b"\n', 5),
        ('msgid "a"\nmsgstr[x] "b"\n', 6),
    ],
)
def test_a_broken_catalog_is_named_with_its_line(tmp_path: Path, words: str, line: int) -> None:
    file = catalog(tmp_path, "fr", words)

    with pytest.raises(UsageError) as caught:
        read_catalog([tmp_path], "fr")

    assert str(caught.value.message).startswith(f"{file}, line {line}: ")


def test_a_catalog_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    file = catalog(tmp_path, "fr", "")
    file.write_bytes(file.read_bytes() + 'msgid "a"\nmsgstr "é"\n'.encode("latin-1"))

    with pytest.raises(UsageError, match="line 6: the file is not in UTF-8"):
        read_catalog([tmp_path], "fr")


def test_a_header_that_nobody_can_use_is_an_error(tmp_path: Path) -> None:
    file = catalog(tmp_path, "fr", message("a", "b"))
    file.write_text(file.read_text().replace('"Content', '"POT-Creation-Date: yesterday\\n"\n"Content'))

    with pytest.raises(UsageError, match="line 1: "):
        read_catalog([tmp_path], "fr")


def test_a_byte_order_mark_and_windows_line_ends_are_taken(tmp_path: Path) -> None:
    file = catalog(tmp_path, "fr", message("a", "b"))
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    assert read_catalog([tmp_path], "fr").gettext("a") == "b"
