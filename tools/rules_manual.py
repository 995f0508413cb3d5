"""Writes `docs/rules.md` and `docs/regles.md`, the manuals of all rules: `make docs`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from gettext import NullTranslations
from itertools import groupby
from pathlib import Path

from pressgen.manuals import manuals
from pressgen.model.manual import Manual
from pressgen.project import interface_catalog
from pressgen.reports.frame import severity_label
from pressgen.reports.manual import GROUPS, examples, facts
from pressgen.reports.wording import Voice

DOCS = Path(__file__).parent.parent / "docs"


@dataclass(frozen=True)
class Page:
    """One of the two pages."""

    file: str
    head: str
    columns: tuple[str, ...]
    binding: str


PAGES = {
    "en": Page(
        "rules.md",
        """\
# What pressgen checks

`pressgen check` applies {number} rules to both languages of a release. A rule is named after the fault that it finds,
and `pressgen rule NAME` shows its manual on the terminal. (This page in French: [regles.md](regles.md).)

- An **error** stops the build. A **warning** is probably a mistake. A **remark** is worth knowing.
- `pressgen check --fix` writes the fixes that nobody could object to; the others are suggestions.
- In a quotation a finding weighs one less and nothing is fixed unasked: a speaker's words are hers.
- `# pressgen: ignore NAME` at the end of a line, `ignore: [NAME]` in a text, a block, a file or `pressgen.yaml` leave
  what the rule finds there as it is. An ignore that ignores nothing is a finding too.

""",
        ("rule", "severity", "what it finds"),
        "cannot be ignored",
    ),
    "fr": Page(
        "regles.md",
        """\
# Ce que vérifie pressgen

`pressgen check` applique {number} règles aux deux langues d’un communiqué. Une règle porte le nom de la faute qu’elle
trouve ; `pressgen rule NOM` en affiche le manuel dans le terminal. (Cette page en anglais : [rules.md](rules.md).)

- Une **erreur** arrête la production. Un **avertissement** signale une faute probable. Une **remarque** est bonne à
  savoir.
- `pressgen check --fix` écrit les corrections que nul ne contesterait ; les autres sont des suggestions.
- Dans une citation, chaque constat pèse un degré de moins et rien n’est corrigé d’office : les paroles d’une personne
  lui appartiennent.
- `# pressgen: ignore NOM` en fin de ligne, `ignore: [NOM]` dans un texte, un bloc, un fichier ou `pressgen.yaml`
  écartent ce que la règle y trouve. Une exception qui n’écarte rien est signalée à son tour.

""",
        ("règle", "gravité", "ce qu’elle trouve"),
        "ne peut pas être écartée",
    ),
}


def page(language: str) -> str:
    """The page in a language, made anew."""
    known = manuals(language)
    voice = _voice(language)
    words = PAGES[language]
    parts = [words.head.format(number=len(known)), *_contents(known, words, voice)]
    for group, members in groupby(known, key=lambda manual: manual.group):
        title, about = map(voice.say, GROUPS[group])
        parts.append(f"\n## {title}\n\n{about[0].upper()}{about[1:]}.\n")
        parts += [_section(manual, words, voice) for manual in members]
    return "".join(parts)


def _voice(language: str) -> Voice:
    return Voice(interface_catalog(language), "\u00a0: ") if language == "fr" else Voice(NullTranslations())


def _contents(known: Sequence[Manual], words: Page, voice: Voice) -> Iterator[str]:
    yield f"| {' | '.join(words.columns)} |\n|{'---|' * len(words.columns)}\n"
    for group, members in groupby(known, key=lambda manual: manual.group):
        title = voice.say(GROUPS[group][0])
        yield f"| [**{title}**](#{title.lower().replace(' ', '-')}) | | |\n"
        for manual in members:
            severity = voice.say(severity_label(manual.severity))
            what = manual.what.replace("|", "\\|")
            yield f"| [{manual.rule}](#{manual.rule}) | {severity} | {what} |\n"


def _section(manual: Manual, words: Page, voice: Voice) -> str:
    severity = voice.say(severity_label(manual.severity))
    known = [f"**{severity}**", *facts(manual, voice)[1:], *([words.binding] if manual.binding else [])]
    shown = [f"- **{label.rstrip()}** {example}" for label, example in examples(manual, voice)]
    paragraphs = [f"### {manual.rule}", ", ".join(known), manual.what, manual.why, "\n".join(shown)]
    return "\n" + "\n\n".join(filter(None, paragraphs)) + "\n"


def main() -> None:
    """Write both pages."""
    for language, words in PAGES.items():
        (DOCS / words.file).write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
