"""Templates of a newsroom: which one counts, what they may say, and what an error in one tells."""

from gettext import NullTranslations
from pathlib import Path

import pytest

from pressgen.model.errors import PressgenError
from pressgen.outputs.templating import environment, render

PLAIN = NullTranslations()


def rendered(folder: Path, name: str, text: str, **values: object) -> str:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return render(environment([folder]), name, PLAIN, **values)


def test_the_first_folder_wins_and_the_rest_fills_in(tmp_path: Path) -> None:
    own, packaged = tmp_path / "own", tmp_path / "packaged"
    for folder, name, text in (
        (own, "a.html", "own a {% include 'b.html' %}"),
        (packaged, "a.html", "packaged a"),
        (packaged, "b.html", "packaged b"),
    ):
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    assert render(environment([own, packaged]), "a.html", PLAIN) == "own a packaged b"


def test_values_are_escaped_but_in_markdown(tmp_path: Path) -> None:
    for name, shown in (("a.html", "&lt;b&gt;"), ("a.xml", "&lt;b&gt;"), ("a.md", "<b>")):
        assert rendered(tmp_path, name, "{{ x }}", x="<b>") == shown


def test_labels_are_found_filled_in_and_escaped(tmp_path: Path) -> None:
    text = (
        '{{ _("<Hello> %(name)s", name=x) }} {{ pgettext("c", "b") }} {{ ngettext("%(num)s day", "%(num)s days", 2) }}'
    )
    assert rendered(tmp_path, "a.html", text, x="<b>") == "&lt;Hello&gt; &lt;b&gt; b 2 days"
    assert rendered(tmp_path, "a.html", '{{ npgettext("c", "one %(x)s", "many %(x)s", 1, x=3) }}') == "one 3"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a\n\n{{ nobody }}", 3, "'nobody' is undefined"),
        ("a\n{% if x %}", 2, "Unexpected end of template"),
        ("{{ x.y }}", 1, "has no attribute 'y'"),
        ("\n{{ 1 + 'a' }}", 2, "TypeError"),
        ("{% macro m() %}\n\n{{ nobody }}\n{% endmacro %}\n{{ m() }}", 3, "'nobody' is undefined"),
    ],
)
def test_an_error_names_the_template_and_the_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    with pytest.raises(PressgenError) as caught:
        rendered(tmp_path, "parts/a.html", text, x="x")
    assert str(caught.value).startswith(f"line {line} of the template parts/a.html cannot be rendered: ")
    assert reason in str(caught.value)


def test_an_error_in_an_included_template_names_that_one(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text("\n{{ nobody }}")
    with pytest.raises(PressgenError, match=r"line 2 of the template b\.html"):
        rendered(tmp_path, "a.html", "{% include 'b.html' %}")


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    for text in ("{% extends 'nowhere.html' %}", "{% include 'nowhere.html' %}"):
        with pytest.raises(PressgenError, match=r"there is no template nowhere\.html"):
            rendered(tmp_path, "a.html", text)


def test_a_template_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xe9")
    with pytest.raises(PressgenError, match=r"template a\.html cannot be rendered"):
        render(environment([tmp_path]), "a.html", PLAIN)
