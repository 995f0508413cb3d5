"""Findings of every sort, for the reports."""

from gettext import NullTranslations

from pressgen.model.finding import Finding, Fix, Related, Replacement, Severity
from pressgen.model.manual import Manual, Remedy
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.reports.wording import Voice

VOICE = Voice(NullTranslations())
SOURCE = Source(
    "releases/a/release.yaml",
    "title:\n  fr: Été 🎉 de l'AAP, 100 000$\n  en: Call\nfacts: {}\n"
    "body:\n- paragraph:\n    fr: |\n      Un.\n\n      Deux.\n",
)
OTHER = Source("releases/_people/Zoé, 100%: a.yaml", "names: []\n")


def span(words: str, source: Source = SOURCE) -> Span:
    start = source.text.index(words)
    return Span(source, start, start + len(words))


def changed(words: str, *, to: str, safe: bool = False, source: Source = SOURCE) -> Fix:
    return Fix((Replacement(span(words, source), to),), safe)


TERM = Finding(
    "refused-term",
    Severity.WARNING,
    span("l'AAP"),
    msg("`{term}` is refused", term="AAP"),
    msg("write `{term}`", term="appel à projets"),
    (Related(span("Call"), msg("the English")),),
    changed("l'AAP", to="l’appel à projets"),
)
SPACES = Finding(
    "missing-space",
    Severity.INFO,
    span("100 000$"),
    msg("a space"),
    fix=changed("100 000$", to="100\u202f000\u00a0$", safe=True),
)
SECTION = Finding(
    "deep-section", Severity.ERROR, span("Un.\n\n      Deux."), msg("50 % too deep,\nsay:"), msg("a, b: c")
)
BROKEN = Finding("yaml-syntax", Severity.FATAL, Span(OTHER, 0, 5), msg("odd {what}", what="\x1b[31m\ud800\ufffe"))
ALL = (TERM, SPACES, SECTION, BROKEN)

MANUALS = (
    Manual(
        "deep-section", "structure", Severity.ERROR, "Too deep.", "It | is.\n\nSo.", ("four",), ("three",), binding=True
    ),
    Manual(
        "refused-term", "terminology", Severity.WARNING, "Refused.", "", ("`AAP`",), ("`a`", "`b`"), Remedy.SUGGESTION
    ),
    Manual("missing-space", "typography", Severity.INFO, "Narrow.", "Why.", (), (), Remedy.SAFE, optional=True),
)
