"""page-validation holds every PDF against PDF/UA-1 and PDF/A-2a."""

from pathlib import Path

import pikepdf
import pytest

from tests.judges.equipment import absent


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
def test_every_pdf_keeps_the_standard(site: Path, profile: str) -> None:
    verdict = {pdf.relative_to(site).as_posix(): failures(pdf, profile) for pdf in sorted(site.rglob("*.pdf"))}

    assert verdict
    assert {pdf: found for pdf, found in verdict.items() if found} == {}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_judge_sees_a_fault(tmp_path: Path, profile: str) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "blank.pdf")

    assert failures(tmp_path / "blank.pdf", profile) != []
