"""An invented release in French, with every part that a release may have."""

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


def french() -> Edition:
    """The announcement of two institutions to readers in Québec."""
    address = ADDRESSES[FRENCH]
    issuers = (
        ShownOrganization(
            "ibrs",
            "Institut boréal de recherche en santé",
            "IBRS",
            "https://www.ibrs.example/fr",
            ShownImage(a_logo("ibrs", "IBRS", 170), "Institut boréal de recherche en santé"),
        ),
        ShownOrganization(
            "odc",
            "Observatoire des données cliniques",
            "ODC",
            "https://www.odc.example/",
            ShownImage(a_logo("odc", "ODC Lyon"), "Observatoire des données cliniques, Lyon"),
        ),
    )
    return Edition(
        release="2024-02-01-sommeil",
        locale=FRENCH,
        source_language=Language.FR,
        address=address,
        alternates=(ADDRESSES[ENGLISH],),
        newsroom="Salle de presse du Programme Boréal",
        base_url="https://presse.example.org",
        kind=Kind.RELEASE,
        label="Communiqué de presse",
        notice="Pour diffusion immédiate",
        number="2024-03",
        title=address.title,
        subtitle="Des chercheurs de Québec, de Lyon et de Durham étudieront l’apnée à partir de 12\u00a0000 "
        "nuits d’enregistrement",
        summary="L’Institut boréal de recherche en santé et l’Observatoire des données cliniques soutiennent "
        "deux projets "
        "sur le sommeil, à hauteur de 150\u00a0000\u00a0$\u00a0CA et de 100\u00a0000\u00a0€.",
        published=PUBLISHED,
        updated=PUBLISHED,
        published_shown="1er février 2024, 9\u00a0h\u00a030 (heure de l’Est)",
        place="Québec et Lyon",
        dateline="Québec et Lyon, le 1er février 2024 –",
        issuers=issuers,
        body=_body(),
        corrections=(
            ShownCorrection(
                CorrectionKind.CORRECTION,
                "2 février 2024, 14\u00a0h\u00a05 (heure de l’Est)",
                "2024-02-02T14:05:00-05:00",
                "Une version antérieure indiquait *11\u00a0000* nuits d’enregistrement; il y en a bien 12\u00a0000.",
            ),
        ),
        end_mark="–\u00a030\u00a0–",
        boilerplates=(
            ShownBoilerplate(
                "À propos de l’Institut boréal de recherche en santé",
                "a-propos-ibrs",
                "L’Institut boréal de recherche en santé (IBRS) finance depuis 1994 la recherche clinique "
                "dans les régions "
                "nordiques. Il a pour mission\u00a0:\n\n"
                "- de soutenir les équipes de recherche;\n- de former la relève;\n"
                "- de faire connaître les résultats au [grand public](https://www.ibrs.example/fr/public).",
            ),
            ShownBoilerplate(
                "À propos de l’Observatoire des données cliniques",
                "a-propos-odc",
                "L’Observatoire des données cliniques (ODC) réunit 38 établissements autour d’un même "
                "entrepôt de données. "
                "Son accès est gratuit pour la recherche publique.",
            ),
        ),
        contacts=(
            ShownContact(
                name="Anaïs Thériault",
                role="Relations avec les médias",
                organization="Institut boréal de recherche en santé",
                phone="+1\u00a0418\u00a0555-0142",
                phone_link="tel:+1-418-555-0142;ext=402",
                extension="402",
                email="anais.theriault@ibrs.example",
                hours="Du lundi au vendredi, de 8\u00a0h\u00a030 à 17\u00a0h",
            ),
            ShownContact(
                role="Service de presse",
                organization="Observatoire des données cliniques",
                phone="+33\u00a01\u00a099\u00a000\u00a012\u00a034",
                phone_link="tel:+33-1-99-00-12-34",
                email="presse@odc.example",
                website="https://www.odc.example/presse",
            ),
        ),
        links=(
            ShownLink(
                "L’appel à projets «\u00a0Sommeil et données\u00a0»", "https://www.ibrs.example/fr/appels/sommeil"
            ),
            ShownLink("Harbour Sleep Cohort: data dictionary", "https://harbour.example/cohort", "en"),
        ),
        topics=("sommeil", "donnees-de-sante"),
    )


def _body() -> tuple[Shown, ...]:
    return (
        Paragraphs(
            "L’Institut boréal de recherche en santé (IBRS) et l’Observatoire des données cliniques (ODC) "
            "dévoilent les "
            "**deux équipes lauréates** de leur premier appel à projets commun. Elles se partageront pendant "
            "deux ans des "
            "données d’une ampleur inédite sur le sommeil des adultes.\n\n"
            "Dix-neuf dossiers ont été évalués par un comité international. Les deux projets retenus publieront leurs "
            "méthodes et leur code en libre accès, comme le demande "
            "[l’entente de coopération](https://www.odc.example/entente) signée en 2023."
        ),
        ShownFigures(
            (
                ShownFigure("12\u00a0000", "nuits d’enregistrement, toutes *anonymisées*"),
                ShownFigure("150\u00a0000\u00a0$\u00a0CA", "pour l’équipe du Québec"),
                ShownFigure("100\u00a0000\u00a0€", "pour l’équipe de Lyon"),
                ShownFigure("", "Les premiers résultats sont attendus à l’automne 2025."),
            )
        ),
        Part(
            "Les projets lauréats",
            "les-projets-laureats",
            2,
            (
                ShownLaureates(
                    (
                        ShownLaureate(
                            "Repérer l’apnée à partir d’une seule nuit passée à la maison",
                            "reperer-l-apnee",
                            3,
                            (
                                ShownOrganization("ulav", "Université des Laurentides"),
                                ShownOrganization("harbour", "Harbour Institute for Sleep", "HIS", language="en"),
                            ),
                            (ShownPerson("Étienne Marchand-Roy", "professeur de neurologie"),),
                            "L’équipe mettra au point un modèle qui lit le son et l’oxygène du sang, puis le "
                            "comparera au "
                            "diagnostic posé à l’hôpital.",
                            "Jusqu’à 150\u00a0000\u00a0$\u00a0CA",
                        ),
                        ShownLaureate(
                            "Dormir avec une maladie chronique",
                            "dormir-avec-une-maladie-chronique",
                            3,
                            (ShownOrganization("chl", "Centre hospitalier des Lumières"),),
                            (),
                            "À partir de dix ans de dossiers, le projet décrit comment la douleur modifie le "
                            "sommeil, et "
                            "ce qui aide **vraiment** les patients.",
                            "Jusqu’à 100\u00a0000\u00a0€",
                        ),
                    )
                ),
            ),
        ),
        Part(
            "Un soutien qui va au-delà du financement",
            "un-soutien",
            2,
            (
                Paragraphs("Chaque équipe recevra aussi\u00a0:"),
                ShownList(
                    (
                        "un accès à l’entrepôt de données de l’ODC;",
                        "l’aide d’une [ingénieure spécialisée](https://www.odc.example/equipe);",
                        "une place au séminaire annuel de Québec.",
                    )
                ),
                ShownQuote(
                    "«\u00a0Le sommeil est le tiers de nos vies et la part la moins mesurée de notre santé. "
                    "Ces deux projets "
                    "changent d’échelle.\u00a0»",
                    ShownPerson("Maude Lavallée", "directrice scientifique de l’Institut boréal de recherche en santé"),
                ),
                ShownTable(
                    "Le calendrier des deux projets",
                    ("Étape", "Québec", "Lyon"),
                    (
                        ("Accès aux données", "mars 2024", "avril 2024"),
                        ("Premiers résultats", "octobre 2025", "novembre 2025"),
                        ("Rapport final", "mars 2026", "mars 2026"),
                    ),
                ),
                Part(
                    "Comment les dossiers ont été choisis",
                    "comment",
                    3,
                    (
                        ShownList(
                            ("Examen de la recevabilité", "Évaluation par trois experts", "Décision du comité commun"),
                            ordered=True,
                        ),
                        ShownPicture(
                            ShownImage(
                                an_image(),
                                "Une ligne claire ondule sur un ciel de nuit, comme le tracé d’un sommeil",
                                "Une nuit de sommeil, telle que l’enregistre un capteur *posé au poignet*.",
                                "IBRS, licence CC BY 4.0",
                            )
                        ),
                    ),
                ),
                ShownQuote(
                    "«\u00a0Partager les données ne suffit pas. Il faut aussi partager la façon de les lire, "
                    "et c’est ce que "
                    "font ces équipes.\n\n«\u00a0Nous en verrons les effets pendant des années.\u00a0»",
                    ShownPerson("Margaret O’Leary", "présidente du comité scientifique"),
                    translated_from="en",
                ),
            ),
        ),
    )
