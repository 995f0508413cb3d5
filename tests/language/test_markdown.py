"""Markdown as releases use it, and what it may not hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pressgen.language.markdown import inline_html, inline_plain, offences, paragraphs, plain, to_html


def test_paragraphs_lists_and_emphasis_become_html() -> None:
    assert to_html("Un *mot* **fort**.\n\n- a\n- b") == (
        "<p>Un <em>mot</em> <strong>fort</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
    )
    assert inline_html("Un *mot*") == "Un <em>mot</em>"


def test_links_are_bare_links() -> None:
    assert to_html("[a](https://example.org)") == '<p><a href="https://example.org">a</a></p>\n'


@pytest.mark.parametrize(
    "text",
    ["<b>x</b>", "<script>x</script>", "[a](javascript:alert(1))", "[a](data:text/html,x)", "[a](/b)", "![a](b.png)"],
)
def test_what_is_not_allowed_is_never_rendered(text: str) -> None:
    html = to_html(text)
    assert not any(tag in html for tag in ("<b", "<script", "<a", "<img"))


def test_plain_gives_the_words_alone() -> None:
    assert plain("Un *mot* et [un lien](https://a.b) &amp; `code`.\n\n- a\n- b\n\nfin\nsuite") == (
        "Un mot et un lien & code. a b fin suite"
    )


def test_a_line_that_begins_like_a_list_is_a_line() -> None:
    assert inline_plain("1. Les *lauréats*") == "1. Les lauréats"
    assert inline_plain("- a\nb") == "- a b"


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert paragraphs("a\nb\n \n\nc\n") == ["a\nb", "c"]


@pytest.mark.parametrize(
    ("text", "kind", "marked"),
    [
        ("Voici <b>un", "raw-html", "<b>"),
        ("a\n\n<div>\nx\n</div>\n\nb", "raw-html", "<div>\nx\n</div>"),
        ("a <!-- b --> c", "raw-html", "<!-- b -->"),
        ("a\n\n[b](javascript:alert(1))", "unsafe-link", "javascript:alert(1)"),
        ("[b](/page)", "unsafe-link", "/page"),
        ("[b](#ici)", "unsafe-link", "#ici"),
        ("[b](page.html)", "unsafe-link", "page.html"),
        ("[b](file:///etc/passwd)", "unsafe-link", "file:///etc/passwd"),
        ("[b](//example.org)", "unsafe-link", "//example.org"),
        ("<javascript:alert(1)>", "unsafe-link", "javascript:alert(1)"),
        ("[b]( data:text/html,x )", "unsafe-link", "data:text/html,x"),
        ("a [](https://a.b) c", "empty-link", "https://a.b"),
        ("[a](https://a.b/1) [&nbsp;](https://a.b/2)", "empty-link", "https://a.b/2"),
        ("a ![logo](https://a.b/c.png) b", "image-in-text", "![logo]"),
        ("a\n\n## Titre\n\nb", "heading-in-text", "## Titre"),
        ("a\n\nTitre\n---\nb", "heading-in-text", "Titre\n---"),
    ],
)
def test_an_offence_is_located(text: str, kind: str, marked: str) -> None:
    (offence,) = offences(text)
    assert (offence.kind, text[offence.start : offence.end]) == (kind, marked)


def test_each_of_several_offences_is_located() -> None:
    text = "<i>a</i> <i>\n\n- [a](x) et [b](x)"
    assert [(offence.start, offence.end) for offence in offences(text)] == [(0, 3), (4, 8), (9, 12), (20, 21), (30, 31)]


def test_an_empty_link_is_told_from_a_link_to_the_same_page() -> None:
    text = "[a](https://a.b) [](https://a.b)"
    assert [(offence.kind, offence.start) for offence in offences(text)] == [("empty-link", 20)]


def test_a_disguised_scheme_is_found_in_its_paragraph() -> None:
    text = "a\n\n[b](java&#115;cript:alert(1)) c"
    (offence,) = offences(text)
    assert (offence.kind, offence.start, offence.end) == ("unsafe-link", 3, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://example.org) [b](http://example.org) [c](mailto:a@b.ca) [d](tel:+15145550142)",
        "<https://example.org> a@b.ca 5 < 6 & 7 > 3",
        "`<b>` et `![a](b)`",
        "{{ a }} #1",
        "- a\n\n1. b",
    ],
)
def test_what_is_allowed_is_no_offence(text: str) -> None:
    assert list(offences(text)) == []


def test_what_would_be_dropped_for_its_depth_is_an_offence() -> None:
    assert [offence.kind for offence in offences(">" * 21 + " words")] == ["deep-nesting"]
    assert offences(">" * 5 + " words") == ()


def test_a_long_detail_is_shortened() -> None:
    (offence,) = offences("<b class='" + "x" * 100 + "'>")
    assert len(offence.detail) == 60
    assert offence.detail.endswith("…")


@given(st.text("aéŒ «»“’'-–—!?;:,.()#|~+={}09 \t\n\u00a0\u202f\u2028\u3000\x0c\x85*_`<>&\\\"", max_size=20))
@settings(max_examples=600, deadline=None)
def test_words_alone_are_read_as_the_parser_reads_them(text: str) -> None:
    parser = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).disable("image")
    assert to_html(text) == parser.render(text)
    assert inline_html(text) == parser.renderInline(text)
