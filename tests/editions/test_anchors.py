"""Anchors."""

from pressgen.editions.anchors import Anchors


def test_anchors_are_plain_and_given_once() -> None:
    anchors = Anchors()
    assert anchors.anchor("À propos de l’École : les œuvres «\u00a0IA\u00a0»") == "a-propos-de-l-ecole-les-oeuvres-ia"
    assert anchors.anchor("Lauréats") == "laureats"
    assert anchors.anchor("lauréats !") == "laureats-2"
    assert anchors.anchor("Laureats 2") == "laureats-2-2"
    assert anchors.anchor("…") == "section"


def test_a_long_heading_is_cut_after_a_word() -> None:
    assert Anchors().anchor("mot " * 30) == "mot-" * 14 + "mot"
    assert Anchors().anchor("x" * 100) == "x" * 60
