"""What one process needs to render editions: templates, catalogs, assets and the press, each made once.

With `project.py` the only place where stages meet: a worker process makes its own workshop from the same folders.
"""

import signal
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from gettext import NullTranslations
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import TYPE_CHECKING

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.look import Colours
from pressgen.model.message import msg
from pressgen.outputs import cards, markdown, pdf, templating
from pressgen.outputs.assets import Assets
from pressgen.outputs.page import Planned
from pressgen.outputs.pages import rendering
from pressgen.sources.catalogs import read_catalog
from pressgen.sources.packaged import packaged

if TYPE_CHECKING:
    from jinja2 import Environment

    from pressgen.outputs.printing import Press

Progress = Callable[[int, int, str], None]
"""Told after each rendered file: how many are done, how many there are, and the file's path."""


@dataclass(frozen=True)
class Workshop:
    """The means to render a newsroom's editions."""

    root: Path
    """The newsroom's folder, whose own templates and catalogs come before the packaged ones."""

    def folders(self, name: str) -> tuple[Path, ...]:
        """The folders to look into for `templates` or `locales`, in order.

        Raises:
            UsageError: a link among the newsroom's own leads out of the newsroom.
        """
        own, shipped = self.root / name, packaged(name)
        if not own.is_dir() or own.resolve() == shipped.resolve():
            return (shipped,)
        _refuse_ways_out(own, self.root)
        return own, shipped

    @cached_property
    def templates(self) -> "Environment":
        """The templates."""
        return templating.environment(self.folders("templates"))

    @cached_property
    def press(self) -> "Press":
        """What prints PDFs; loads WeasyPrint."""
        return pdf.load_press(self.folders("templates"))

    @cached_property
    def card_press(self) -> "Press":
        """What draws cards; loads WeasyPrint."""
        return cards.load_press(self.folders("templates"))

    @cached_property
    def _catalogs(self) -> dict[Locale, NullTranslations]:
        return {}

    def catalog(self, locale: Locale) -> NullTranslations:
        """The labels of a locale."""
        if locale not in self._catalogs:
            self._catalogs[locale] = read_catalog(self.folders("locales"), locale.babel)
        return self._catalogs[locale]

    def page(self, planned: Planned, assets: Assets, formats: Collection[OutputFormat]) -> Artifact:
        """A page of the web site, beside which some formats of each release are built."""
        return rendering.render(planned, self.templates, self.catalog, assets, formats)

    def markdown(self, edition: Edition, assets: Assets) -> Artifact:
        """The Markdown of an edition."""
        return markdown.render(edition, self.templates, self.catalog(edition.locale), assets)

    def pdf(self, edition: Edition) -> Artifact:
        """The PDF of an edition."""
        return pdf.render(edition, self.templates, self.catalog(edition.locale), self.press)

    def card(self, edition: Edition, colours: Colours) -> Artifact:
        """The image of an edition that social networks show."""
        return cards.render(edition, colours, self.templates, self.catalog(edition.locale), self.card_press)

    def printed(self, edition: Edition, formats: Collection[OutputFormat], colours: Colours) -> tuple[Artifact, ...]:
        """The PDF and the card of an edition, or that of them which is among some formats."""
        made = [self.pdf(edition)] if OutputFormat.PDF in formats else []
        return (*made, self.card(edition, colours)) if OutputFormat.CARD in formats else tuple(made)

    def prints(
        self, editions: Sequence[Edition], formats: Collection[OutputFormat], colours: Colours, jobs: int
    ) -> Iterator[Artifact]:
        """The PDFs and the cards of editions, as they are done.

        Args:
            editions: what they show.
            formats: which of both are made; other formats are let pass.
            colours: those of cards.
            jobs: how many processes make them.

        Raises:
            EnvironmentFault: a process was killed from outside.
        """
        jobs = min(jobs, len(editions))
        if jobs < 2:
            for edition in editions:
                yield from self.printed(edition, formats, colours)
            return
        with ProcessPoolExecutor(jobs, get_context("spawn"), _open, (self.root,)) as pool:
            with _deaf():
                waiting = [pool.submit(_print, edition, formats, colours) for edition in editions]
            try:
                for done in as_completed(waiting):
                    yield from done.result()
            except BrokenProcessPool as error:
                raise EnvironmentFault(
                    msg("a process that makes PDFs and cards was killed"),
                    msg("is there enough memory? try again with `--jobs 1`"),
                ) from error
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                for worker in active_children():
                    worker.terminate()
                raise


class _Here:
    """The workshop of this worker process."""

    workshop: Workshop


def _refuse_ways_out(folder: Path, root: Path) -> None:
    """Refuse links by which templates or catalogs would bring files of elsewhere into the site."""
    home = root.resolve()
    for path in (folder, *sorted(folder.rglob("*"))):
        if path.is_symlink() and not path.resolve().is_relative_to(home):
            raise UsageError(
                msg("{file} leads out of the newsroom", file=path.relative_to(root)),
                msg("put a copy of the file into the newsroom's folder"),
            )


@contextmanager
def _deaf() -> Iterator[None]:
    """Workers that start now do not hear Ctrl-C: the parent hears it too, and ends them."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _open(root: Path) -> None:
    _Here.workshop = Workshop(root)


def _print(edition: Edition, formats: Collection[OutputFormat], colours: Colours) -> tuple[Artifact, ...]:
    return _Here.workshop.printed(edition, formats, colours)
