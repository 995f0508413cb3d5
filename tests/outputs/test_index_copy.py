"""What is indexed of a page: its words as people type them, and what a result shows of it."""

import pytest

from pressgen.outputs.index_copy import MARK, index_copy


def text_of(words: str) -> str:
    """What Pagefind reads of some words."""
    return (
        index_copy(f"<html><head></head><body><p>{words}</p></body></html>", {})
        .partition("<p>")[2]
        .partition("</p>")[0]
    )


@pytest.mark.parametrize(
    ("published", "read"),
    [
        ("l’intelligence", f"l’{MARK} intelligence"),
        ("L&#39;IA, l'an", f"L’{MARK} IA, l'{MARK} an"),
        ("jusqu’à ce qu’il, lorsqu’il", f"jusqu’{MARK} à ce qu’{MARK} il, lorsqu’{MARK} il"),
        ("d’<em>Azur</em>", f"d’{MARK} <em>Azur</em>"),
        ("chef-d’œuvre", f"chef-d’{MARK} o{MARK}euvre"),
        ("aujourd’hui", "aujourd’hui"),
        ("Québec’s", "Québec’s"),
        ("Œuvre, cœur, ex æquo", f"O{MARK}euvre, co{MARK}eur, ex a{MARK}equo"),
        ("100\u00a0000 et 1\u202f250\u202f000", f"100{MARK}000 et 1{MARK}250{MARK}000"),
        ("418\u00a0643-8560", "418\u00a0643-8560"),
        ("en 2023\u00a0: 12", "en 2023\u00a0: 12"),
        ("CA$100,000", f"CA${MARK} 100,000"),
        ("peut\u2011être ﬁn", "peut-être fin"),
    ],
)
def test_words_are_indexed_as_people_type_them(published: str, read: str) -> None:
    assert text_of(published) == read


def test_cells_of_a_table_are_words_apart() -> None:
    assert "Étape <th>Date" in text_of("<th>Étape<th>Date").replace("</th>", "")


def test_a_copy_says_what_a_result_shows() -> None:
    copy = index_copy("<html><head><title>T</title></HEAD><body></body></html>", {"title": 'Le "cœur" & <l’IA>'})

    name, value = 'data-pagefind-meta="title[content]"', f"Le &quot;co{MARK}eur&quot; &amp; &lt;l’{MARK} IA>"
    assert f'<meta {name} content="{value}"></HEAD>' in copy


def test_a_theme_without_a_head_gets_it_before_the_body() -> None:
    assert index_copy("<html><body>", {"title": "T"}).endswith('content="T"><body>')


def test_filters_and_orders_of_a_theme_are_not_pagefinds_own() -> None:
    assert "data-pagefind-" not in index_copy('<p data-pagefind-filter="year" data-pagefind-sort="date">', {})
