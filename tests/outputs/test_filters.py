"""What templates do with words."""

import re

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pressgen.language.markdown import to_html
from pressgen.outputs.filters import blocks, destination, led_by, literal, opened_by, quoted

COMMONMARK = MarkdownIt("commonmark")
SIGNS = "ab1.)#+-=~*_`<>[]()!&;:/\\|{}\"' \u00a0é–«"
WORDS = st.text(st.sampled_from(SIGNS), min_size=1).map(str.strip).filter(bool)


@given(WORDS)
@example("1986. Une année")
@example("- 30 -")
@example("---")
@example("###")
@example("1 ##")
@example("&amp; &#35;")
@example("<https://example.org>")
def test_literal_markdown_shows_the_words_themselves(words: str) -> None:
    for before in ("", "- ", "> ", "# ", "a\n"):
        inlines = [token.children for token in COMMONMARK.parse(before + literal(words)) if token.type == "inline"]
        assert len(inlines) == 1
        children = [child for child in inlines[0] or [] if child.type != "softbreak"]
        assert {child.type for child in children} == {"text"}
        shown = "".join(child.content for child in children).removeprefix("a" if before == "a\n" else "")
        assert shown == re.sub(" +", " ", words)


def test_line_breaks_in_plain_words_become_spaces_and_no_break_spaces_stay() -> None:
    assert literal(" a\n\n b\tc\u00a0d\u202fe ") == "a b c\u00a0d\u202fe"


def test_common_words_are_not_cluttered() -> None:
    for words in ("L’IA : 1,5 M$ (CAD) – un bilan!", "Nº 2024-03", "C. & Cie", "– 30 –", "-30-", "2024 #1"):
        assert literal(words) == words


def test_a_dateline_is_escaped_and_run_in() -> None:
    assert led_by(blocks("Un."), "<b> –") == '<p><span class="dateline">&lt;b&gt; –</span> Un.</p>\n'
    assert led_by(blocks("Un."), "") == "<p>Un.</p>\n"
    assert to_html(opened_by("Un.", "*Ici* –")) == "<p><strong>*Ici* –</strong> Un.</p>\n"


def test_an_address_never_ends_its_link_early() -> None:
    address = "https://example.org/a_(b) c>\\d"
    (link,) = [
        child
        for token in COMMONMARK.parse(f"[x]({destination(address)})")
        for child in token.children or ()
        if child.type == "link_open"
    ]
    assert link.attrs["href"] == "https://example.org/a_%28b%29%20c%3E%5Cd"


def test_a_quotation_keeps_its_paragraphs() -> None:
    assert quoted("Un.\n\nDeux.") == "> Un.\n>\n> Deux."
