"""The manuals of all rules, for those who ask and for the reports that carry them."""

from pressgen.checks.manual import english, manual
from pressgen.checks.registry import RULES
from pressgen.model.manual import Manual
from pressgen.sources.fault_names import FAULTS
from pressgen.sources.packaged import packaged_text


def manuals(language: str) -> tuple[Manual, ...]:
    """The manuals in a language, in the order of the groups; English ones where there is no translation."""
    return tuple(
        manual(rule, packaged_text("locales", language, "rules", f"{rule.name}.md") or english(rule)) for rule in RULES
    )


def reading_faults() -> tuple[str, ...]:
    """The names of what is found while files are read, which no rule looks for and no manual explains."""
    return tuple(FAULTS)
