"""Mistakes in a newsroom's templates: each has its line, its column and a sentence in the reader's language."""

from pathlib import Path

import pytest

from pressgen.model.source import Source
from pressgen.outputs.template_faults import faults
from pressgen.outputs.template_places import tokens
from pressgen.outputs.templating import environment
from pressgen.project import interface_catalog
from pressgen.reports.wording import Voice
from tests.outputs.workbench import PACKAGED, TEMPLATES

CASES = [
    ("  {{ x y }}", "1:8", "`}}` is expected here, not `y`"),
    ("a {%- if x -%}   \n\n  {{ y z }}", "3:8", "`}}` is expected here, not `z`"),
    ("{{ f(a b) }}", "1:8", "`,` is expected here, not `b`"),
    ("{% extends a b %}", "1:14", "`%}` is expected here, not `b`"),
    ("{% for 3 in x %}{% endfor %}", "1:10", "a name is expected before this"),
    ("\n{% if x %}\n{% for a in b %}\n{% endfor %}\n", "2:4", "`if` is never closed"),
    ("{% block a %}{% if x %}{% endif %}", "1:4", "`block` is never closed"),
    ("{% set x %}aa", "1:14", "`set` is never closed"),
    ("{% raw %} hi", "1:1", "`raw` is never closed"),
    ("é {# hi", "1:3", "this comment is never closed"),
    ("\n {{ a", "2:2", "this is never closed"),
    ("{% if a", "1:1", "this is never closed"),
    ("{% for a in b %}\n  {% endif %}{% endfor %}", "2:6", "`endif` stands here while `for` is still open"),
    ("{% endif %}", "1:4", "`endif` closes nothing"),
    ("{% fro x in y %}", "1:4", "there is no tag `fro`"),
    ("{{ 'é' | upper | trimm }}", "1:18", "there is no filter `trimm`"),
    ("{{ a is oddd }}", "1:9", "there is no test `oddd`"),
    ("{{ }}", "1:4", "a value is missing before `}}`"),
    ("{{ ) }}", "1:4", "`)` may not stand here"),
    ("{{ (a] }}", "1:6", "`]` may not stand here"),
    ("x {{ 'a }}", "1:6", "`'` may not stand here"),
    ("{{ a ? b }}", "1:6", "`?` may not stand here"),
    ("{% block a-b %}{% endblock %}", "1:11", "the name of a block holds no hyphens"),
    ("{% block a %}{% endblock %}\n {% block a %}{% endblock %}", "2:11", "there are two blocks `a`"),
    ('{% extends "bas.html" %}', "1:12", "there is no template `bas.html`"),
    ('\n{% import "nowhere.html" as x %}', "2:11", "there is no template `nowhere.html`"),
    ('{% extends "a.html" %}', "1:12", "this template names itself"),
]


@pytest.mark.parametrize(("text", "place", "told"), CASES, ids=[text for text, _, _ in CASES])
def test_a_mistake_has_its_place_and_its_sentence(text: str, place: str, told: str) -> None:
    (finding,) = faults(Source("templates/a.html", text), "a.html", PACKAGED)

    assert f"{finding.place.line}:{finding.place.column}" == place
    assert told in str(finding.message)


@pytest.mark.parametrize("text", [text for text, _, _ in CASES])
def test_a_mistake_is_told_in_french_without_a_word_of_english(text: str) -> None:
    (finding,) = faults(Source("templates/a.html", text), "a.html", PACKAGED)
    voice = Voice(interface_catalog("fr"))

    for message in filter(None, (finding.message, finding.help)):
        assert voice.say(message) != str(message)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{{ nobody }}",
        '{% include "nowhere.html" ignore missing %}',
        "{% include name %}",
        '{% extends "pressgen/home.html" %}',
        '{% extends "base.html" %}{% block main %}{{ _("Home") }}{% endblock %}',
    ],
)
def test_what_only_rendering_can_tell_is_let_pass(text: str) -> None:
    assert faults(Source("templates/a.html", text), "a.html", PACKAGED) == ()


PAGES = sorted(path for suffix in ("html", "md", "xml") for path in TEMPLATES.rglob(f"*.{suffix}"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_the_tokens_of_a_template_stand_where_they_say(path: Path) -> None:
    text = path.read_text("utf-8")
    if "starter" in path.parts:
        pytest.skip("a file that a newsroom begins with is no template")
    before = 0

    for token in tokens(text, PACKAGED):
        assert text[token.start : token.end] == token.words
        assert not text[before : token.start].strip()
        before = token.end
    assert not text[before:].strip()


def test_a_mistake_is_found_wherever_a_sign_is_lost() -> None:
    """Each `}}` and `%}` that is taken out of a template makes a fault on its line or after it, never before it."""
    text = (TEMPLATES / "release.html").read_text("utf-8")
    ends = [at for at in range(len(text)) if text.startswith(("}}", "%}"), at)][::7]
    templates = environment([TEMPLATES])

    for at in ends:
        spoilt = Source("templates/release.html", text[:at] + text[at + 2 :])
        found = faults(spoilt, "release.html", templates)
        opened = max(text.rfind("{{", 0, at), text.rfind("{%", 0, at))
        assert found
        assert found[0].place.start >= opened
