"""Names are found however they were typed, and only where they stand."""

import pytest

from pressgen.language.naming import Names

NAMES = Names(
    {
        "Fonds de recherche du Québec – Santé": "frqs",
        "Fonds de recherche du Québec": "frq",
        "FRQS": "frqs",
        "Stéphanie Combes": "combes",
        "Institut Gustave-Roussy": "roussy",
        "Institut": "institut",
        "Agence de l'eau": "agence",
        "Institut du Cœur de Québec": "coeur",
    }
)


def found(text: str) -> list[tuple[str, str]]:
    return [(named.of, named.written) for named in NAMES.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Fonds de recherche du Québec - Santé finance", [("frqs", "Fonds de recherche du Québec - Santé")]),
        ("Le Fonds de recherche du Québec finance", [("frq", "Fonds de recherche du Québec")]),
        ("du Fonds de recherche du Québec. Santé publique", [("frq", "Fonds de recherche du Québec")]),
        ("l’Institut Gustave Roussy", [("roussy", "Institut Gustave Roussy")]),
        ("STEPHANIE COMBES", [("combes", "STEPHANIE COMBES")]),
        ("l'agence de l’eau", [("agence", "agence de l’eau")]),
        ("İ Institut du Coeur de Quebec", [("coeur", "Institut du Coeur de Quebec")]),
        ("un institut, des frqs", []),
        ("les FRQS", [("frqs", "FRQS")]),
        ("Stéphanie, Combes", []),
        ("", []),
    ],
)
def test_a_name_is_found_however_it_was_typed(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_accents_and_capitals_are_part_of_the_spelling_and_dashes_are_not() -> None:
    spelled = {named.written: named.misspelled for named in NAMES.find("Stephanie Combes, Institut Gustave Roussy")}

    assert spelled == {"Stephanie Combes": True, "Institut Gustave Roussy": False}
