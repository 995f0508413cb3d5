"""The accessibility statement: what each standard has to say, for any state that a newsroom may be in."""

from gettext import NullTranslations
from itertools import product
from pathlib import Path

import pytest

from pressgen.model.edition import ShownContact, ShownOrganization
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead, ShownAccessibility
from pressgen.model.site import AccessibilityStandard, Conformity
from pressgen.outputs.templating import environment, render
from tests.outputs.workbench import TEMPLATES

PAGE = """\
{% import "statement.html" as statement with context %}
{{ statement.statement(said, masthead) }}<footer>{{ statement.mention(said) }}</footer>
"""
RGAA, SGQRI, WCAG = AccessibilityStandard.RGAA, AccessibilityStandard.SGQRI, AccessibilityStandard.WCAG


def said(
    standard: AccessibilityStandard, conformity: Conformity, *, audited: str = "", email: str = "", exceptions: str = ""
) -> ShownAccessibility:
    return ShownAccessibility(standard, conformity, audited, "May 2, 2024", email, exceptions)


def page(
    folder: Path,
    statement: ShownAccessibility,
    *,
    publisher: ShownOrganization | None = None,
    contacts: tuple[ShownContact, ...] = (),
) -> str:
    (folder / "page.html").write_text(PAGE, "utf-8")
    masthead = Masthead(
        Locale.EN_CA, "Newsroom", "https://press.example.org", None, publisher, contacts, "", "", statement
    )
    templates = environment([folder, TEMPLATES])
    return render(templates, "page.html", NullTranslations(), said=statement, masthead=masthead)


@pytest.mark.parametrize(
    ("standard", "conformity", "audited"), [*product(AccessibilityStandard, Conformity, ("", "March 1, 2024"))]
)
def test_every_state_of_every_standard_is_told_in_one_sentence(
    standard: AccessibilityStandard, conformity: Conformity, audited: str, tmp_path: Path
) -> None:
    shown = page(tmp_path, said(standard, conformity, audited=audited))
    status = shown.partition("<h2>Conformance status</h2>")[2].partition("</p>")[0]

    assert {RGAA: "RGAA 4.1", SGQRI: "SGQRI 008 3.0", WCAG: "WCAG 2.2, level AA"}[standard] in status
    assert ("fully conforms" in status) is (conformity is Conformity.FULL)
    assert ("partially conforms" in status) is (conformity is Conformity.PARTIAL)
    assert (f"The audit was completed on {audited}." in status) is bool(audited)
    assert bool(audited) is not ("no audit" in status or "no valid audit" in status)


@pytest.mark.parametrize("standard", AccessibilityStandard)
def test_france_alone_names_the_way_to_the_defenseur_des_droits(
    standard: AccessibilityStandard, tmp_path: Path
) -> None:
    shown = page(tmp_path, said(standard, Conformity.PARTIAL, exceptions="One *map*."))

    assert ("https://formulaire.defenseurdesdroits.fr/" in shown) is (standard is RGAA)
    assert ("<footer>Accessibility: partially conforming" in shown) is (standard is RGAA)
    assert ("<h2>Content that is not accessible</h2>" in shown) is (standard is RGAA)
    assert "<p>One <em>map</em>.</p>" in shown


def test_readers_write_to_the_statement_s_address_or_else_to_the_contacts(tmp_path: Path) -> None:
    desk = ShownContact(role="Press <desk>", email="press@example.org")
    own = page(tmp_path, said(WCAG, Conformity.FULL, email="access@example.org"), contacts=(desk,))
    none = page(tmp_path, said(WCAG, Conformity.FULL), contacts=(ShownContact(phone="555"), desk))

    assert "mailto:access@example.org" in own
    assert "press@example.org" not in own
    assert '<a href="mailto:press@example.org">press@example.org</a> (Press &lt;desk&gt;)' in none
    assert "Report a problem" not in page(tmp_path, said(WCAG, Conformity.FULL))


def test_the_organisation_that_publishes_the_site_is_responsible_for_it(tmp_path: Path) -> None:
    publisher = ShownOrganization(id="institut", name="Institut", language="fr")
    shown = page(tmp_path, said(SGQRI, Conformity.NONE), publisher=publisher)

    assert 'responsible for this site: <span lang="fr">Institut</span>' in shown
    assert "responsible for" not in page(tmp_path, said(SGQRI, Conformity.NONE))
