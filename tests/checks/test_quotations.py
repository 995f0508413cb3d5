"""Where a text gives somebody else's words."""

import pytest

from pressgen.checks.quotations import is_quoted


@pytest.mark.parametrize(
    "text",
    [
        "« mot »",
        "“mot”",
        '"mot"',
        'Elle a dit "un mot !", puis rien.',
        'l\'"mot"',
        '**"mot"**',
        '("un mot").',
        '"un\nmot"',
        "« un “autre” mot »",
        '"un mot »',
        '« mot"',
        "Texte.\n\n> mot",
        "> un\nmot\n\nfin",
    ],
)
def test_words_between_marks_are_quoted_and_the_marks_are_not(text: str) -> None:
    start = text.index("mot")

    assert is_quoted(text, start, start + 3)
    for mark in "«»":
        if mark in text:
            assert not is_quoted(text, text.index(mark), text.index(mark) + 1)
    if '"' in text:
        assert not is_quoted(text, text.index('"'), text.index('"') + 1)
        assert not is_quoted(text, text.rindex('"'), text.rindex('"') + 1)


@pytest.mark.parametrize(
    "text",
    [
        "mot",
        "« a » mot « b »",
        '"a" mot "b"',
        '5" de mot et 6" de plus',
        '"un\n\nmot"',
        'un mot"',
        "> un\n\nmot",
        "a > mot",
    ],
)
def test_other_words_are_not_quoted(text: str) -> None:
    start = text.index("mot")

    assert not is_quoted(text, start, start + 3)


def test_many_questions_about_a_long_text_are_answered() -> None:
    text = '"mot" « ' * 10_000

    assert all(is_quoted(text, 8 * number + 1, 8 * number + 4) for number in range(10_000))
