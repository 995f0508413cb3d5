"""French labels for the golden files, apart from the catalogs."""

from gettext import NullTranslations

_FRENCH = {
    ("", "Skip to the content"): "Aller au contenu",
    ("", "Languages"): "Langues",
    ("", "Downloads"): "Téléchargements",
    ("", "More information"): "Pour en savoir plus",
    ("", "Media contacts"): "Relations avec les médias",
    ("", "Press page"): "Espace presse",
    ("", "No release has been published yet."): "Aucun communiqué n’est encore publié.",
    ("", "All releases"): "Tous les communiqués",
    ("", "Page not found"): "Page introuvable",
    ("", "Read also"): "À lire également",
    ("", "Releases"): "Communiqués",
    ("", "Topics"): "Sujets",
    ("", "In English only"): "En anglais seulement",
    ("", "Accessibility statement"): "Déclaration d’accessibilité",
    ("release", "Retracted"): "Retiré",
    ("list", "archive page %(number)s"): "page %(number)s des archives",
    ("list", "Releases from %(name)s"): "Communiqués de %(name)s",
    ("release", "No. %(number)s"): "Nᵒ\u00a0%(number)s",
    ("quote", "translation"): "traduction",
    ("image", "Credit: %(name)s"): "Crédit\u00a0: %(name)s",
    ("notice", "Correction"): "Correction",
    ("notice", "Update"): "Mise à jour",
    ("notice", "Clarification"): "Précision",
    ("notice", "Retraction"): "Rétractation",
    ("phone", "ext. %(number)s"): "poste\u00a0%(number)s",
    (
        "home",
        "All releases of %(newsroom)s, newest first",
    ): "%(newsroom)s\u00a0: tous les communiqués, du plus récent au plus ancien",
    ("table cell", "%(heading)s: %(cell)s"): "%(heading)s\u00a0: %(cell)s",
}


class Labels(NullTranslations):
    """A catalog in memory."""

    def gettext(self, message: str) -> str:
        """The French label."""
        return _FRENCH.get(("", message), message)

    def pgettext(self, context: str, message: str) -> str:
        """The French label in a context."""
        return _FRENCH.get((context, message), message)
