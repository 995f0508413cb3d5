"""The same invented release in English."""

from pressgen.model.edition import (
    Edition,
    Paragraphs,
    Part,
    Shown,
    ShownBoilerplate,
    ShownContact,
    ShownCorrection,
    ShownFigure,
    ShownFigures,
    ShownImage,
    ShownLaureate,
    ShownLaureates,
    ShownLink,
    ShownList,
    ShownOrganization,
    ShownPerson,
    ShownPicture,
    ShownQuote,
    ShownTable,
)
from pressgen.model.locale import Language
from pressgen.model.release import CorrectionKind, Kind
from tests.specimens.shared import ADDRESSES, ENGLISH, FRENCH, PUBLISHED, a_logo, an_image


def english() -> Edition:
    """The same to readers of English in Canada."""
    address = ADDRESSES[ENGLISH]
    issuers = (
        ShownOrganization(
            "ibrs",
            "Institut boréal de recherche en santé",
            "IBRS",
            "https://www.ibrs.example/en",
            ShownImage(a_logo("ibrs", "IBRS", 170), "Institut boréal de recherche en santé"),
            "fr",
        ),
        ShownOrganization(
            "odc",
            "Clinical Data Observatory",
            "ODC",
            "https://www.odc.example/en",
            ShownImage(a_logo("odc", "ODC Lyon"), "Clinical Data Observatory, Lyon"),
        ),
    )
    return Edition(
        release="2024-02-01-sommeil",
        locale=ENGLISH,
        source_language=Language.FR,
        address=address,
        alternates=(ADDRESSES[FRENCH],),
        newsroom="Boréal Program Newsroom",
        base_url="https://presse.example.org",
        kind=Kind.RELEASE,
        label="News release",
        notice="For immediate release",
        number="2024-03",
        title=address.title,
        subtitle="Researchers in Québec City, Lyon and Durham will study sleep apnea in 12,000 nights of recordings",
        summary="The Institut boréal de recherche en santé and the Clinical Data Observatory are funding two "
        "projects on "
        "sleep, worth CA$150,000 and €100,000.",
        published=PUBLISHED,
        updated=PUBLISHED,
        published_shown="February 1, 2024, 9:30 a.m. (Eastern Time)",
        place="Québec City and Lyon",
        dateline="Québec City and Lyon, February 1, 2024 –",
        issuers=issuers,
        body=_body(),
        corrections=(
            ShownCorrection(
                CorrectionKind.CORRECTION,
                "February 2, 2024, 2:05 p.m. (Eastern Time)",
                "2024-02-02T14:05:00-05:00",
                "An earlier version gave *11,000* nights of recordings; there are 12,000.",
            ),
        ),
        end_mark="–\u00a030\u00a0–",
        boilerplates=(
            ShownBoilerplate(
                "About the Institut boréal de recherche en santé",
                "about-ibrs",
                "Since 1994, the Institut boréal de recherche en santé (IBRS) has funded clinical research in northern "
                "regions. Its mission is to:\n\n- support research teams\n- train the next generation\n"
                "- share results with the [public](https://www.ibrs.example/en/public)",
            ),
            ShownBoilerplate(
                "About the Clinical Data Observatory",
                "about-odc",
                "The Clinical Data Observatory (ODC) brings 38 institutions together around one data "
                "warehouse. Access is "
                "free for public research.",
            ),
        ),
        contacts=(
            ShownContact(
                name="Anaïs Thériault",
                role="Media Relations",
                organization="Institut boréal de recherche en santé",
                phone="+1\u00a0418\u00a0555-0142",
                phone_link="tel:+1-418-555-0142;ext=402",
                extension="402",
                email="anais.theriault@ibrs.example",
                hours="Monday to Friday, 8:30 a.m. to 5 p.m.",
            ),
            ShownContact(
                role="Press office",
                organization="Clinical Data Observatory",
                phone="+33\u00a01\u00a099\u00a000\u00a012\u00a034",
                phone_link="tel:+33-1-99-00-12-34",
                email="presse@odc.example",
                website="https://www.odc.example/en/press",
            ),
        ),
        links=(
            ShownLink("The Sleep and Data call for projects", "https://www.ibrs.example/en/calls/sleep"),
            ShownLink("Entente de coopération de 2023", "https://www.odc.example/entente", "fr"),
        ),
        topics=("sommeil", "donnees-de-sante"),
    )


def _body() -> tuple[Shown, ...]:
    return (
        Paragraphs(
            "The Institut boréal de recherche en santé (IBRS) and the Clinical Data Observatory (ODC) today "
            "announced the "
            "**two teams selected** in their first joint call for projects. For two years they will share "
            "sleep data of "
            "an unprecedented scale.\n\n"
            "An international committee reviewed nineteen applications. Both projects will publish their methods and "
            "code in open access, as the [cooperation agreement](https://www.odc.example/en/agreement) signed in 2023 "
            "requires."
        ),
        ShownFigures(
            (
                ShownFigure("12,000", "nights of recordings, all *anonymized*"),
                ShownFigure("CA$150,000", "for the Québec team"),
                ShownFigure("€100,000", "for the Lyon team"),
                ShownFigure("", "The first results are expected in fall 2025."),
            )
        ),
        Part(
            "The selected projects",
            "the-selected-projects",
            2,
            (
                ShownLaureates(
                    (
                        ShownLaureate(
                            "Detecting apnea from a single night at home",
                            "detecting-apnea",
                            3,
                            (
                                ShownOrganization("ulav", "Université des Laurentides", language="fr"),
                                ShownOrganization("harbour", "Harbour Institute for Sleep", "HIS"),
                            ),
                            (ShownPerson("Étienne Marchand-Roy", "Professor of Neurology"),),
                            "The team will build a model that reads sound and blood oxygen, then compare it with the "
                            "diagnosis made in hospital.",
                            "Up to CA$150,000",
                        ),
                        ShownLaureate(
                            "Sleeping with a chronic illness",
                            "sleeping-with-a-chronic-illness",
                            3,
                            (ShownOrganization("chl", "Centre hospitalier des Lumières", language="fr"),),
                            (),
                            "Drawing on ten years of records, the project describes how pain changes sleep, and what "
                            "**really** helps patients.",
                            "Up to €100,000",
                        ),
                    )
                ),
            ),
        ),
        Part(
            "Support that goes beyond funding",
            "support",
            2,
            (
                Paragraphs("Each team will also receive:"),
                ShownList(
                    (
                        "access to the ODC data warehouse",
                        "help from a [specialized engineer](https://www.odc.example/en/team)",
                        "a seat at the annual seminar in Québec City",
                    )
                ),
                ShownQuote(
                    "“Sleep is a third of our lives and the least measured part of our health. These two "
                    "projects change "
                    "the scale.”",
                    ShownPerson("Maude Lavallée", "Scientific Director, Institut boréal de recherche en santé"),
                    translated_from="fr",
                ),
                ShownTable(
                    "Timeline of the two projects",
                    ("Stage", "Québec City", "Lyon"),
                    (
                        ("Access to data", "March 2024", "April 2024"),
                        ("First results", "October 2025", "November 2025"),
                        ("Final report", "March 2026", "March 2026"),
                    ),
                ),
                Part(
                    "How applications were chosen",
                    "how",
                    3,
                    (
                        ShownList(
                            ("Eligibility review", "Evaluation by three experts", "Decision of the joint committee"),
                            ordered=True,
                        ),
                        ShownPicture(
                            ShownImage(
                                an_image(),
                                "A pale line ripples across a night sky, like a recording of sleep",
                                "One night of sleep, as recorded by a sensor *worn on the wrist*.",
                                "IBRS, CC BY 4.0",
                            )
                        ),
                    ),
                ),
                ShownQuote(
                    "“Sharing data is not enough. You also have to share the way you read it, and that is "
                    "what these teams "
                    "do.\n\n“We will see the effects for years.”",
                    ShownPerson("Margaret O’Leary", "Chair of the Scientific Committee"),
                ),
            ),
        ),
    )
