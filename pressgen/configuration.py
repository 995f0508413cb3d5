"""The conductor of what holds in a newsroom: its settings as they work, and the files that its site is made of."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pressgen.model.finding import Finding
from pressgen.model.look import OWN_DARK, OWN_LIGHT
from pressgen.model.newsroom import Settings
from pressgen.model.site_file import SiteFile
from pressgen.sources.newsroom_reader import SETTINGS
from pressgen.sources.overrides import own_templates, site_files
from pressgen.sources.packaged import packaged
from pressgen.sources.record_reader import read_record


@dataclass(frozen=True, slots=True)
class Configuration:
    """What holds in a newsroom."""

    settings: Settings | None
    """Its settings; nothing where they cannot be used."""

    files: tuple[SiteFile, ...]
    """The files that its site is made of, by sort and name."""

    findings: tuple[Finding, ...]
    """What is wrong with its settings and with those of the files that are its own."""

    def effective(self) -> dict[str, Any]:
        """The settings by name as JSON has them, with what pressgen takes for those that are left out."""
        if self.settings is None:
            return {}
        look = self.settings.look
        held = self.settings.model_copy(
            update={
                "default_edition": self.settings.default,
                "look": look.model_copy(update={"light": look.light.over(OWN_LIGHT), "dark": look.dark.over(OWN_DARK)}),
            }
        )
        return held.model_dump(mode="json")


def configuration(root: Path) -> Configuration:
    """What holds in a newsroom's folder."""
    root = root.resolve()
    settings, findings = read_record(Settings, root / SETTINGS, root)
    found = (*findings, *file_findings(root))
    return Configuration(settings, _files(root), tuple(sorted(found, key=lambda finding: finding.order)))


def file_findings(root: Path) -> tuple[Finding, ...]:
    """What is wrong with the newsroom's own templates and styles, as far as it can be told without rendering."""
    root = root.resolve()
    if not any(len(_folders(root, name)) > 1 for name in ("templates", "locales")):
        return ()
    sources, findings = own_templates(_files(root), root)
    if not sources:
        return findings
    from pressgen.outputs.template_faults import faults
    from pressgen.outputs.templating import environment

    templates = environment(_folders(root, "templates"))
    return (*findings, *(finding for name, source in sources.items() for finding in faults(source, name, templates)))


def _files(root: Path) -> tuple[SiteFile, ...]:
    return site_files(_folders(root, "templates"), _folders(root, "locales"))


def _folders(root: Path, name: str) -> tuple[Path, ...]:
    """The folders of templates or catalogs, the newsroom's own first."""
    own, shipped = root / name, packaged(name).resolve()
    return (shipped,) if not own.is_dir() or own.resolve() == shipped else (own, shipped)
