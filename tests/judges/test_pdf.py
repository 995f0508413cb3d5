"""page-validation holds every PDF against PDF/UA-1 and PDF/A-2a."""

from pathlib import Path

import pikepdf
import pytest

from tests.judges.conftest import Counted
from tests.judges.equipment import absent
from tests.judges.sites import Site

JUDGE = "page-validation"


def failures(pdf: Path, profile: str) -> list[str]:
    """What the judge objects to."""
    try:
        import page
    except ModuleNotFoundError:
        absent("page-validation")
    report = page.validate_pdf(str(pdf), profile=profile)
    found = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    return found if found or report.is_compliant else ["not compliant"]


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_every_pdf_keeps_the_standard(sample: Site, profile: str, counted: Counted) -> None:
    verdict = {path: failures(sample.folder / path, profile) for path in sample.named("*.pdf")}

    assert verdict
    assert {pdf: found for pdf, found in verdict.items() if found} == {}
    counted(PDFs=len(verdict))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_judge_sees_a_fault(tmp_path: Path, profile: str) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "blank.pdf")

    assert failures(tmp_path / "blank.pdf", profile) != []
