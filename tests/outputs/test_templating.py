"""Templates of a newsroom: which one counts, what they may say, and what an error in one tells."""

import pickle
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

import pytest
from jinja2 import Environment

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


def theme(folder: Path, **templates: str) -> Environment:
    """A newsroom's own templates before pressgen's, which hold a frame of pages and a macro."""
    own, packaged = folder / "templates", folder / "packaged"
    write(packaged, "base.html", "<b>{% block main %}{% endblock %}</b>")
    write(packaged, "parts.html", "{% macro name(who) %}\n{{ who.name }}\n{% endmacro %}")
    for name, text in templates.items():
        write(own, f"{name}.html", text)
    return environment([own, packaged])


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")


@dataclass(frozen=True)
class Person:
    name: str = "Anne"
    title: str = ""


@pytest.mark.parametrize(
    ("text", "told", "remedy"),
    [
        ("a\n\n  {{ persn }}", "3:6: there is no variable `persn` here", "did you mean `person`?"),
        ("{{ nobody_at_all }}", "1:4: there is no variable `nobody_at_all` here", "docs/templates.md"),
        ("é {{ person.titel }}", "1:13: `Person` has no `titel`", "did you mean `title`?"),
        ("{{ nothing.logo }}", "1:12: there may be nothing here, and then it has no `logo`", "{% if … %}"),
        ("{% for a in [1] %}\n\t{{ a }}\n\t{{ b }}\n{% endfor %}", "3:5: there is no variable `b` here", ""),
        ("\n {{ 1 + 'a' }}", "2:2: the template cannot be rendered: TypeError", "mend it"),
        ("{% macro m() %}\n\n{{ nobody }}\n{% endmacro %}\n{{ m() }}", "3:4: there is no variable `nobody`", ""),
        ('{% extends "base.html" %}\n{% block main %}\n  {{ no }}{% endblock %}', "3:6: there is no variable `no`", ""),
        ('{% include "bse.html" %}', "1:12: there is no template `bse.html`", "did you mean `base.html`?"),
        ("{{ person.__class__ }}", "1:11: a template may not reach `__class__`", "docs/templates.md"),
        ("{{ _.__globals__ }}", "1:6: a template may not reach `__globals__`", ""),
        ("{% for n in range(10 ** 9) %}{% endfor %}", "1:1: the template cannot be rendered: OverflowError", ""),
        ("{{ list.append(1) }}", "1:9: a template may not reach `append`", ""),
        ("a\n{% if %}", "2:7: a value is missing before `%}`", "mend it"),
    ],
)
def test_an_error_names_the_place_and_the_way_out(tmp_path: Path, text: str, told: str, remedy: str) -> None:
    with pytest.raises(PressgenError) as caught:
        render(theme(tmp_path, page=text), "page.html", PLAIN, person=Person(), nothing=None, list=[])
    assert str(caught.value).startswith(f"templates/page.html:{told}")
    assert remedy in str(caught.value.hint)


def test_an_error_in_an_included_template_names_that_one(tmp_path: Path) -> None:
    templates = theme(tmp_path, page="\n{% include 'part.html' %}", part="{{ no }}")

    with pytest.raises(PressgenError, match=r"^templates/part\.html:1:4: "):
        render(templates, "page.html", PLAIN)


def test_an_error_that_a_newsroom_brings_about_is_told_in_its_own_template(tmp_path: Path) -> None:
    templates = theme(tmp_path, page='{% from "parts.html" import name %}\n\n{{ name(3) }}')

    with pytest.raises(PressgenError, match=r"^templates/page\.html:3:1: `int` has no `name`"):
        render(templates, "page.html", PLAIN)


def test_a_template_may_go_on_from_pressgens_of_the_same_name(tmp_path: Path) -> None:
    own = '{% extends "pressgen/base.html" %}{% block main %}{{ super() }}mine{% endblock %}'
    templates = theme(
        tmp_path, base=own, page='{% extends "base.html" %}{% block main %}{{ super() }} page{% endblock %}'
    )

    assert render(templates, "page.html", PLAIN) == "<b>mine page</b>"


def test_templates_that_lead_to_each_other_are_told(tmp_path: Path) -> None:
    templates = theme(tmp_path, page='{% include "part.html" %}', part='{% include "page.html" %}')

    with pytest.raises(PressgenError, match="templates lead to each other without end"):
        render(templates, "page.html", PLAIN)


def test_an_error_of_pressgen_says_that_it_is_pressgens(tmp_path: Path) -> None:
    with pytest.raises(PressgenError, match=r"^pressgen's template parts/a\.html:1:4: "):
        rendered(tmp_path, "parts/a.html", "{{ nobody }}")


def test_an_error_survives_the_way_from_another_process(tmp_path: Path) -> None:
    with pytest.raises(PressgenError) as caught:
        rendered(tmp_path, "a.html", "{{ nobody }}")
    again = pickle.loads(pickle.dumps(caught.value))

    assert (again.message, again.hint) == (caught.value.message, caught.value.hint)


def test_a_newsrooms_templates_make_what_pressgens_make(tmp_path: Path) -> None:
    text = "{% for key, value in list %}{{ key ~ value | upper }}{{ loop.index }}{% endfor %}{{ _('%(n)s days', n=2) }}"
    write(tmp_path / "packaged", "a.html", text)
    (tmp_path / "own").mkdir()
    made = [
        render(environment(folders), "a.html", PLAIN, list=[("a", "b")])
        for folders in ([tmp_path / "packaged"], [tmp_path / "own", tmp_path / "packaged"])
    ]

    assert made == ["aB12 days"] * 2


def test_a_template_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"\xe9")
    with pytest.raises(PressgenError, match="UnicodeDecodeError"):
        render(environment([tmp_path]), "a.html", PLAIN)
