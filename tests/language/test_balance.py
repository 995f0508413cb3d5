"""Signs whose partner is missing."""

import pytest

from pressgen.language.balance import unbalanced_brackets, unbalanced_quotation_marks


@pytest.mark.parametrize(
    "text",
    [
        "« un “deux” » et (trois [quatre])",
        '"un" et l\'IA, the boys’ and 5\' 10"',
        "« un\n\n« deux\n\n« trois »",
        "“one\n\n“two”",
        "a) un; b) deux; 1) trois; iv) quatre",
        "bien :) ou :-( et ;)",
        "[un lien](https://x.org/a_(b)) et [un autre][ref]",
        "`(` et `«` et \\( et \\[",
        "les élu(e)s",
        "(un\n\ndeux)",
        "- [ ] acheter",
    ],
)
def test_signs_with_a_partner_are_no_fault(text: str) -> None:
    assert [text[start:end] for start, end in unbalanced_quotation_marks(text)] == []
    assert [text[start:end] for start, end in unbalanced_brackets(text)] == []


@pytest.mark.parametrize(
    ("text", "marks", "brackets"),
    [
        ("il a dit « oui", "«", ""),
        ("il a dit oui »", "»", ""),
        ('il a dit "oui', '"', ""),
        ("« un\n\ndeux", "«", ""),
        ("« un » deux »", "»", ""),
        ("**« un**", "«", ""),
        ("un (deux", "", "("),
        ("un deux)", "", ")"),
        ("(un [deux)", "", "["),
        ("un [deux", "", "["),
    ],
)
def test_signs_without_a_partner_are_found(text: str, marks: str, brackets: str) -> None:
    assert "".join(text[start:end] for start, end in unbalanced_quotation_marks(text)) == marks
    assert "".join(sorted(text[start:end] for start, end in unbalanced_brackets(text))) == "".join(sorted(brackets))
