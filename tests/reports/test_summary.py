"""The last lines of a report."""

from gettext import NullTranslations

from pressgen.model.finding import Finding, Fix, Replacement, Severity
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.reports import summary
from pressgen.reports.wording import Voice

VOICE = Voice(NullTranslations())
PLACE = Span(Source("a.yaml", "mot"), 0, 3)


def finding(severity: Severity, safe: bool | None = None) -> Finding:
    fix = None if safe is None else Fix((Replacement(PLACE, "terme"),), safe)
    return Finding("stray-word", severity, PLACE, msg("no"), fix=fix)


REMARK, WARNING, ERROR = (finding(severity) for severity in (Severity.INFO, Severity.WARNING, Severity.ERROR))
SAFE, SUGGESTED = finding(Severity.WARNING, safe=True), finding(Severity.WARNING, safe=False)


def test_remarks_are_counted_though_they_are_hidden() -> None:
    found = [ERROR, WARNING, REMARK, REMARK]

    assert summary.summary(found, 2, VOICE) == "2 releases checked: 1 error, 1 warning, 2 remarks"
    assert summary.summary(found, 2, VOICE, 2).endswith("2 remarks (`--verbose` shows them)")
    assert summary.summary([REMARK], 1, VOICE, 1) == "1 release checked: 1 remark (`--verbose` shows it)"


def test_what_can_be_mended_is_counted() -> None:
    assert summary.mendable([SAFE, SAFE, SUGGESTED, ERROR], VOICE) == ["`--fix` mends 2 of them"]
    assert summary.mendable([SUGGESTED, ERROR], VOICE) == []


def test_what_was_mended_is_told_and_what_is_left_to_people() -> None:
    assert summary.mended(3, 2, [WARNING], VOICE) == ["3 fixes written in 2 files"]
    assert summary.mended(0, 0, [SAFE, SUGGESTED, SUGGESTED], VOICE) == [
        "no fix to write",
        "1 fix was not written: the file would not say the same any more",
        "2 suggestions are left to decide on",
    ]
    assert summary.possible(1, 1, VOICE) == "1 fix would be written in 1 file"
