"""What tells findings from each other."""

from dataclasses import replace

from pressgen.model.finding import Finding, Severity
from pressgen.model.fingerprint import fingerprints
from pressgen.model.message import msg
from pressgen.model.source import Source, Span


def found(text: str, words: str = "AAP", path: str = "a.yaml") -> Finding:
    start = text.index(words)
    return Finding("refused-term", Severity.WARNING, Span(Source(path, text), start, start + len(words)), msg("x"))


def test_a_fingerprint_stays_when_lines_move_and_words_of_ours_change() -> None:
    before, after = found("l'AAP"), replace(found("un\ndeux l'AAP trois"), message=msg("y"), severity=Severity.INFO)

    assert fingerprints([before]) == fingerprints([after])


def test_other_files_rules_and_words_have_other_fingerprints() -> None:
    one = found("l'AAP")
    others = [one, found("l'AAP", path="b.yaml"), replace(one, rule="x"), found("AAP AO", "AO")]

    assert len(set(fingerprints(others))) == 4


def test_the_same_found_twice_is_two() -> None:
    one = found("l'AAP")
    first, second = fingerprints([one, one])

    assert first != second
    assert fingerprints([one]) == (first,)
