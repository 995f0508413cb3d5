"""Languages are compared as editions show them."""

from pathlib import Path

import pytest

from pressgen import project
from pressgen.checks.pairing import pairs
from pressgen.sources.newsroom_reader import read_newsroom
from tests.checks.test_cases import RELEASE, SETTINGS, newsroom


def written(folder: Path, title: str, editions: str) -> Path:
    settings = SETTINGS.replace("[fr-CA, en-CA]", f"[{editions}]")
    return newsroom(
        folder, {"pressgen.yaml": settings, RELEASE: f"title: {title}\nbody: [{{paragraph: {{fr: A.}}}}]\n"}
    )


@pytest.mark.parametrize(
    ("title", "editions", "shown"),
    [
        ("{fr: Un, fr-CA: Deux, en: One}", "fr-CA, en-CA", ["fr-CA en"]),
        ("{fr: Un, fr-CA: Deux, en: One}", "fr-FR, fr-CA, en-CA", ["fr en", "fr-CA en"]),
        ("{fr: Un, en: One}", "fr-FR, fr-CA, en-CA, en-GB", ["fr en"]),
        ("{fr: Un, en: One, en-US: Two}", "fr-CA, en-CA", ["fr en"]),
        ("{fr: Un, en: One, en-US: Two}", "fr-CA", ["fr en"]),
        ("{fr: Un, en-US: Two}", "fr-CA, en-CA", []),
    ],
)
def test_each_two_wordings_that_editions_show_are_one_pair(
    tmp_path: Path, title: str, editions: str, shown: list[str]
) -> None:
    read = read_newsroom(written(tmp_path, title, editions)).newsroom
    assert read is not None
    release = next(release for release in read.releases if release.id in RELEASE)
    titles = (pair for pair in pairs(release, read) if pair.source.path == ("title",))

    assert [f"{pair.source.locale.value} {pair.target.locale.value}" for pair in titles] == shown


def test_what_two_wordings_have_in_common_is_told_once(tmp_path: Path) -> None:
    words = "« Nous sommes heureux de cette entente qui rapproche nos deux pays »"
    title = f"{{fr: 'Elle dit {words}', fr-CA: 'Elle a dit {words}', en: She is glad}}"
    found = project.check(written(tmp_path, title, "fr-FR, fr-CA, en-CA")).findings
    told = [(finding.order, str(finding.message)) for finding in found]

    assert any(finding.rule == "quote-mismatch" for finding in found)
    assert len(told) == len(set(told))
