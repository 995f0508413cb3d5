"""How fixes read."""

import pytest

from pressgen.model.finding import Fix, Replacement
from pressgen.model.source import Source, Span
from pressgen.reports import full
from pressgen.reports.change import change
from tests.reports.specimens import SPACES, TERM, VOICE


def shown(text: str, start: int, end: int, words: str, *, safe: bool = False) -> str:
    return change(Fix((Replacement(Span(Source("a.yaml", text), start, end), words),), safe), VOICE)[1]


def test_words_change_into_words() -> None:
    assert "  suggestion: l'AAP → l’appel à projets\n" in full.report([TERM], VOICE)


def test_a_safe_fix_says_who_writes_it_and_no_break_spaces_are_seen() -> None:
    assert full.report([SPACES], VOICE).endswith(
        "  fix: 100 000$ → 100¦000·$ (· is a no-break space, ¦ is a narrow no-break space, `--fix` writes it)\n\n"
    )


@pytest.mark.parametrize(
    ("text", "start", "end", "words", "expected"),
    [
        ("fr: Il dit : oui", 10, 11, "\u00a0", "dit : → dit·: (· is a no-break space)"),
        ("fr: la la nuit", 6, 9, "", "la la nuit → la nuit"),
        ("fr: Un, deux", 6, 6, " point", "Un, → Un point,"),
        ("fr: l'eau", 5, 6, "’", "l'eau → l’eau"),
        ("fr: a\u00a0·\u00a0b", 4, 9, "deux·mots", "a\u00a0·\u00a0b → deux·mots"),
        ("fr: un\n  deux", 4, 13, "trois", "un deux → trois"),
        ("fr: x", 4, 5, "\x1b[31my", "x → \\x1b[31my"),
    ],
)
def test_enough_is_shown_to_see_the_change(text: str, start: int, end: int, words: str, expected: str) -> None:
    assert shown(text, start, end, words) == expected


def test_long_words_and_many_changes_are_cut() -> None:
    source = Source("a.yaml", "mot " * 100)
    one = Replacement(Span(source, 0, 200), "x" * 200)
    text = change(Fix((one,) * 5), VOICE)[1]

    assert text.count("→") == 3
    assert text.endswith(" …")
    assert len(text) < 400
