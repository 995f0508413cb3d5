"""Two wordings are compared word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressgen.language.word_diff import Fate, word_diff

SIGNS = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}


def shown(old: str, new: str) -> str:
    return "".join(SIGNS[stretch.fate].format(stretch.words) for stretch in word_diff(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Deux équipes à Lyon.", "Deux équipes à Lyon.", "Deux équipes à Lyon."),
        ("Il verse 100 000 € ici", "Il verse 150 000 € ici", "Il verse [-100 000-]{+150 000+} € ici"),
        ("Deux équipes ont gagné", "Trois labos ont gagné", "[-Deux équipes-]{+Trois labos+} ont gagné"),
        ("une équipe", "une grande équipe", "une {+grande +}équipe"),
        ("une grande équipe", "une équipe", "une [-grande -]équipe"),
        ("le {{ a }} mai", "le {{ b }} mai", "le [-{{ a }}-]{+{{ b }}+} mai"),
        ("l'IA à 10 %", "l’IA à\n10\u00a0%", "l’IA à 10\u00a0%"),
        ("", "un", "{+un+}"),
        ("un", "", "[-un-]"),
    ],
)
def test_what_went_and_what_came_is_told(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


@given(st.text("ab '’.- \n1", max_size=30), st.text("ab '’.- \n1", max_size=30))
def test_what_is_kept_or_added_is_the_new_wording(old: str, new: str) -> None:
    left = "".join(stretch.words for stretch in word_diff(old, new) if stretch.fate is not Fate.REMOVED)

    assert left.rstrip() == " ".join(new.split())
