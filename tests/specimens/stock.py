"""What invented newsrooms are made of: sentences in both languages, institutions and places that do not exist.

In sentences, `{place}` stands for a place and `{n}` for a number of two or three digits.
"""

from dataclasses import dataclass

Pair = tuple[str, str]
"""The same in French and in English."""

PLACES = (
    *("Valorne", "Saint-Orvain", "Brumelle", "Clairmarais", "Port-Lumivert", "Montfabule", "Sorbelac", "Nullepart"),
    *("Rivefauve", "Grand-Sanrive", "Pointe-Isabeau", "Cap-Nivéole", "Lac-Ombrine", "Hautefable", "Vieux-Tilleroy"),
    *("Bois-Garance", "Anse-Mirabelle", "Trois-Moulinets", "Val-Pervenche", "Roquefleur", "Belle-Ormoie", "Fontarelle"),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What releases can be about, with what they say of it."""

    id: str
    name: Pair
    slug: Pair
    predicates: tuple[Pair, ...]
    """What an institution does, after its name: the second half of a headline."""
    sentences: tuple[Pair, ...]


SHORES = Subject(
    "eaux-et-rivages",
    ("Eaux et rivages", "Waters and shores"),
    ("eaux-et-rivages", "waters-and-shores"),
    (
        ("suivra la montée des eaux à {place}", "tracks rising waters in {place}"),
        ("ouvre une station de mesure à {place}", "opens a measuring station in {place}"),
        ("met ses relevés de {place} en libre accès", "gives open access to its records from {place}"),
    ),
    (
        (
            "À {place}, {n} bénévoles notent chaque semaine la hauteur de l'eau et la couleur du ciel.",
            "In {place}, {n} volunteers write down the height of the water and the colour of the sky every week.",
        ),
        (
            "Les relevés de {place} remontent à {n} saisons ; ils n'avaient jamais été rassemblés au même endroit.",
            "The records from {place} go back {n} seasons; they had never been brought together in one place.",
        ),
        (
            "Une bouée sur {n} sera remplacée avant la fonte des neiges, en commençant par celles de {place}.",
            "One buoy in {n} will be replaced before the snow melts, starting with those in {place}.",
        ),
        (
            "Le rivage de {place} a reculé de {n} centimètres, et les riverains veulent comprendre pourquoi.",
            "The shoreline in {place} has receded by {n} centimetres, and residents want to understand why.",
        ),
        (
            "Les écoles de {place} recevront {n} trousses pour mesurer la clarté de l'eau.",
            "Schools in {place} will receive {n} kits to measure how clear the water is.",
        ),
    ),
)

SOUNDS = Subject(
    "patrimoine-sonore",
    ("Patrimoine sonore", "Sound heritage"),
    ("patrimoine-sonore", "sound-heritage"),
    (
        ("numérise les œuvres sonores de {place}", "digitizes the sound works of {place}"),
        ("fait entendre les chœurs oubliés de {place}", "brings back the forgotten choirs of {place}"),
        ("confie {n} œuvres sonores à la bibliothèque de {place}", "lends {n} sound works to the library in {place}"),
    ),
    (
        (
            "Le fonds compte {n} œuvres sonores, dont une berceuse que chantaient les sœurs de {place}.",
            "The collection holds {n} sound works, including a lullaby that was sung by the sisters of {place}.",
        ),
        (
            "Au cœur de {place}, une salle d'écoute accueillera {n} personnes à la fois.",
            "A listening room in the heart of {place} will welcome {n} people at a time.",
        ),
        (
            "Chaque œuvre porte le nom de celle ou celui qui l'a jouée : il a fallu {n} rencontres pour y parvenir.",
            "Each work bears the name of the person who played it: it took {n} meetings to get there.",
        ),
        (
            "Les bandes de {place} ont dormi {n} ans dans un grenier, à l'abri de la lumière.",
            "The tapes from {place} slept for {n} years in an attic, away from the light.",
        ),
        (
            "La main-d'œuvre viendra de {place} : {n} techniciennes et techniciens s'y formeront.",
            "The workforce will come from {place}: {n} technicians will train there.",
        ),
    ),
)

STUDIES = Subject(
    "recherche-ouverte",
    ("Recherche ouverte", "Open research"),
    ("recherche-ouverte", "open-research"),
    (
        ("soutient trois équipes de {place}", "supports three teams in {place}"),
        ("dévoile les lauréats de l'appel de {place}", "names the winners of the call in {place}"),
        ("partage les carnets de terrain de {place}", "shares the field notebooks of {place}"),
    ),
    (
        (
            "Un comité de {n} personnes a lu les dossiers sans connaître le nom des équipes.",
            "A committee of {n} people read the applications without knowing the names of the teams.",
        ),
        (
            "Les résultats obtenus à {place} seront publiés au plus tard {n} jours après la fin des travaux.",
            "The results obtained in {place} will be published no later than {n} days after the work ends.",
        ),
        (
            "Les carnets de {place} tiennent en {n} pages, que chacun peut lire, copier et corriger.",
            "The notebooks from {place} fill {n} pages, which anyone may read, copy and correct.",
        ),
        (
            "Quelque {n} questions sont restées sans réponse ; les habitants de {place} les ont classées.",
            "Some {n} questions remain unanswered; the people of {place} have ranked them.",
        ),
        (
            "L'équipe de {place} réunit {n} spécialistes des marées, du sommeil et de la neige.",
            "The team in {place} brings together {n} specialists in tides, sleep and snow.",
        ),
    ),
)

CARE = Subject(
    "vie-des-communautes",
    ("Vie des communautés", "Community life"),
    ("vie-des-communautes", "community-life"),
    (
        ("ouvre une halte pour les familles de {place}", "opens a rest stop for families in {place}"),
        ("accompagne les aînés de {place}", "supports seniors in {place}"),
        ("inaugure un sentier pour tous à {place}", "opens a trail for everyone in {place}"),
    ),
    (
        (
            "La halte de {place} offre {n} places, un jardin et une cuisine où l'on apprend en faisant.",
            "The rest stop in {place} offers {n} places, a garden and a kitchen where people learn by doing.",
        ),
        (
            "Les voisins de {place} ont donné {n} heures de leur temps depuis l'automne.",
            "Neighbours in {place} have given {n} hours of their time since the fall.",
        ),
        (
            "Le sentier fait {n} mètres de long ; un banc y attend les promeneurs à chaque tournant.",
            "The trail is {n} metres long; a bench awaits walkers at every bend.",
        ),
        (
            "À {place}, {n} foyers sur 1 000 n'avaient personne à qui téléphoner le soir.",
            "In {place}, {n} households in 1,000 had no one to call in the evening.",
        ),
        (
            "La première rencontre a réuni {n} personnes à {place}, malgré la neige.",
            "The first meeting brought together {n} people in {place}, in spite of the snow.",
        ),
    ),
)

BOOKS = Subject(
    "ecoles-et-bibliotheques",
    ("Écoles et bibliothèques", "Schools and libraries"),
    ("ecoles-et-bibliotheques", "schools-and-libraries"),
    (
        ("prête des livres aux écoles de {place}", "lends books to schools in {place}"),
        ("lance un concours de nouvelles à {place}", "launches a short story contest in {place}"),
        ("rouvre la bibliothèque de {place}", "reopens the library in {place}"),
    ),
    (
        (
            "Le bibliobus s'arrêtera {n} fois à {place} pendant l'année scolaire.",
            "The bookmobile will stop {n} times in {place} during the school year.",
        ),
        (
            "Parmi les {n} livres prêtés, aucun ne manque à l'appel.",
            "Of the {n} books on loan, not one is missing.",
        ),
        (
            "Les élèves de {place} ont écrit {n} nouvelles ; la plus courte tient en une ligne.",
            "Pupils in {place} wrote {n} short stories; the shortest is one line long.",
        ),
        (
            "La salle de lecture de {place} restera ouverte {n} heures par semaine, même en été.",
            "The reading room in {place} will stay open {n} hours a week, even in summer.",
        ),
        (
            "Un jury de {n} lectrices et lecteurs de {place} choisira les textes à imprimer.",
            "A jury of {n} readers from {place} will choose the texts to print.",
        ),
    ),
)

SUBJECTS = (SHORES, SOUNDS, STUDIES, CARE, BOOKS)

LONG_TAIL: Pair = (
    "et invite les écoles, les bibliothèques et les riverains à prendre part aux relevés des trois prochaines saisons",
    "and invites schools, libraries and residents to take part in the readings of the next three seasons",
)

HEADINGS: tuple[Pair, ...] = (
    ("Une démarche ouverte", "An open approach"),
    ("Ce qui change cette année", "What changes this year"),
    ("Les prochaines étapes", "Next steps"),
    ("Des partenaires de longue date", "Long-standing partners"),
    ("Le calendrier", "The schedule"),
    ("Comment prendre part au projet", "How to take part in the project"),
)

QUOTES: tuple[Pair, ...] = (
    (
        "Nous avons appris à écouter avant de compter, et les chiffres s'en portent mieux.",
        "We have learned to listen before we count, and the figures are the better for it.",
    ),
    (
        "Ce qui dormait dans des boîtes appartient désormais à tout le monde.",
        "What was asleep in boxes now belongs to everyone.",
    ),
    (
        "Rien de tout cela n'existerait sans les gens d'ici. C'est leur œuvre avant d'être la nôtre.",
        "None of this would exist without the people here. It is their work before it is ours.",
    ),
    (
        "La patience est notre meilleur instrument de mesure.",
        "Patience is our best measuring instrument.",
    ),
)

PROJECTS: tuple[tuple[Pair, Pair], ...] = (
    (
        ("La mémoire des glaces", "The memory of ice"),
        (
            "L'équipe écoutera la glace prendre et se défaire, et en tirera un calendrier que chacun pourra entendre.",
            "The team will listen to ice forming and breaking up, and turn it into a calendar that everyone can hear.",
        ),
    ),
    (
        ("Un atlas des chemins oubliés", "An atlas of forgotten paths"),
        (
            "Des marcheuses et des marcheurs relèveront les sentiers que les cartes ont perdus.",
            "Walkers will survey the trails that maps have lost.",
        ),
    ),
    (
        ("Le dictionnaire des vents", "The dictionary of winds"),
        (
            "Chaque vent a son nom, et chaque village le sien ; ce projet les rassemble dans les deux langues.",
            "Every wind has its name, and every village its own; this project gathers them in both languages.",
        ),
    ),
)

ITEMS: tuple[Pair, ...] = (
    ("inscription en ligne, **sans frais**", "online registration, **free of charge**"),
    ("visite des lieux avec une guide", "a tour of the site with a guide"),
    ("atelier pour les enfants et leurs parents", "a workshop for children and their parents"),
    ("écoute des *œuvres* au casque", "listening to the *works* on headphones"),
    ("échange avec l'équipe, autour d'une soupe", "a talk with the team, over soup"),
)

ROWS: tuple[Pair, ...] = (
    ("Relevés", "Records"),
    ("Œuvres sonores", "Sound works"),
    ("Bénévoles", "Volunteers"),
    ("Écoles", "Schools"),
)

PICTURES: tuple[Pair, ...] = (
    ("Un lac au lever du jour, sous une brume dorée", "A lake at daybreak, under a golden mist"),
    ("Trois cercles de couleur sur un mur clair", "Three circles of colour on a pale wall"),
    ("Une colline bleue devant un ciel orangé", "A blue hill against an orange sky"),
    ("Des vagues vertes vues du rivage", "Green waves seen from the shore"),
)


@dataclass(frozen=True, slots=True)
class Institution:
    """An organisation that does not exist."""

    id: str
    name: Pair
    acronym: Pair
    article: str
    """In French; in English all take `the`."""
    subject: Pair
    """How a headline begins."""
    about: Pair
    country: str
    language: str = ""
    """The language of a name that is never translated; otherwise empty."""
    former: Pair | None = None
    """What it was called before, if it was renamed."""

    def formerly(self, words: Pair) -> Pair:
        """Words about it as they were before it was renamed."""
        assert self.former
        (now_french, now_english), (then_french, then_english) = self.name, self.former
        return words[0].replace(now_french, then_french), words[1].replace(now_english, then_english)


INSTITUTIONS = (
    Institution(
        "observatoire-imaginaire",
        ("Observatoire imaginaire des marées", "Imaginary Tides Observatory"),
        ("OIM", "ITO"),
        "l'",
        ("L'Observatoire imaginaire des marées", "Imaginary Tides Observatory"),
        (
            "L'Observatoire imaginaire des marées (OIM) mesure ce qui monte et ce qui descend. Il n'existe que dans "
            "ces pages, où il réunit des riverains, des écoles et des gens de science.",
            "The Imaginary Tides Observatory (ITO) measures what rises and what falls. It exists only in these pages, "
            "where it brings together residents, schools and scientists.",
        ),
        "CA",
    ),
    Institution(
        "musee-inexistant",
        ("Musée inexistant des œuvres sonores", "Nonexistent Museum of Sound Works"),
        ("MIOS", "NMSW"),
        "le",
        ("Le Musée inexistant des œuvres sonores", "Nonexistent Museum of Sound Works"),
        (
            "Le Musée inexistant des œuvres sonores (MIOS) conserve des sons que personne n'a entendus. Ses sœurs et "
            "ses frères d'autres pays fictifs lui prêtent les leurs.",
            "The Nonexistent Museum of Sound Works (NMSW) keeps sounds that no one has heard. Its sister institutions "
            "in other fictional countries lend it theirs.",
        ),
        "FR",
    ),
    Institution(
        "universite-de-nullepart",
        ("Université de Nullepart", "University of Nullepart"),
        ("UNP", "UNP"),
        "l'",
        ("L'Université de Nullepart", "University of Nullepart"),
        (
            "L'Université de Nullepart (UNP) enseigne ce qui ne se trouve sur aucune carte. On y vient de partout pour "
            "apprendre à chercher.",
            "The University of Nullepart (UNP) teaches what is found on no map. People come from everywhere to learn "
            "how to search.",
        ),
        "FR",
    ),
    Institution(
        "lake-fiction-trust",
        ("Lake Fiction Trust", "Lake Fiction Trust"),
        ("LFT", "LFT"),
        "le",
        ("Le Lake Fiction Trust", "Lake Fiction Trust"),
        (
            "Le Lake Fiction Trust (LFT) veille sur un lac qui ne figure dans aucun atlas, et sur celles et ceux qui "
            "l'entourent.",
            "The Lake Fiction Trust (LFT) looks after a lake that appears in no atlas, and the people around it.",
        ),
        "CA",
        "en",
    ),
    Institution(
        "reseau-sanrive",
        ("Réseau fictif de Grand-Sanrive", "Fictional Network of Grand-Sanrive"),
        ("RFGS", "FNGS"),
        "le",
        ("Le Réseau fictif de Grand-Sanrive", "Fictional Network of Grand-Sanrive"),
        (
            "Le Réseau fictif de Grand-Sanrive (RFGS) relie des maisons, des jardins et des bibliothèques inventés.",
            "The Fictional Network of Grand-Sanrive (FNGS) connects invented homes, gardens and libraries.",
        ),
        "CA",
        former=("Réseau fictif des deux rives", "Fictional Network of Both Shores"),
    ),
)

PEOPLE: tuple[tuple[str, str, str, Pair], ...] = (
    ("ondine-valtierra", "Ondine Valtierra", "observatoire-imaginaire", ("directrice de l'", "Director of the ")),
    ("bastien-morneplaine", "Bastien Morneplaine", "musee-inexistant", ("conservateur du ", "Curator of the ")),
    ("wilma-farrowdale", "Wilma Farrowdale", "lake-fiction-trust", ("présidente du ", "Chair of the ")),
    ("isidore-lacaille", "Isidore Lacaille", "universite-de-nullepart", ("recteur de l'", "Rector of the ")),
)
"""Id, name, the institution's id, and the title as it stands before the institution's name."""

LEAD: Pair = (
    "Le projet reçoit {{ budget }} et débutera le {{ ouverture }}, à {{ heure }}. Il ouvre {{ livres }} documents au "
    "public, soit {{ part }} de tout ce qui a été rassemblé jusqu'ici.",
    "The project receives {{ budget }} and will begin on {{ ouverture }} at {{ heure }}. It opens {{ livres }} "
    "documents to the public, or {{ part }} of all that has been gathered so far.",
)
"""The first paragraph; it shows facts."""

FIGURES: tuple[tuple[str, Pair], ...] = (
    ("livres", ("documents en libre accès", "documents in open access")),
    ("part", ("de ce qui a été rassemblé", "of what has been gathered")),
    ("budget", ("pour trois ans", "over three years")),
)
"""Facts by name, with what they count."""

CORRECTIONS: dict[str, Pair] = {
    "correction": (
        "Une version antérieure donnait un autre nom au lieu de la rencontre.",
        "An earlier version gave another name to the meeting place.",
    ),
    "update": ("Les inscriptions sont ouvertes.", "Registration is now open."),
    "clarification": (
        "Les ateliers s'adressent aux enfants comme aux adultes.",
        "The workshops are for children and adults alike.",
    ),
    "retraction": (
        "Ce communiqué est retiré : le projet qu'il annonçait n'a jamais existé.",
        "This release is withdrawn: the project that it announced never existed.",
    ),
}
"""What a correction says, by its kind."""

CONTACT: dict[str, object] = {
    "name": "Aurélie Montclaire",
    "role": {"fr": "Conseillère en communication", "en": "Communications advisor"},
    "phone": "+33 1 99 00 12 34",
    "extension": "402",
    "email": "aurelie.montclaire@example.org",
    "hours": {"fr": "En semaine, de 9 h à 17 h", "en": "Weekdays, 9 a.m. to 5 p.m."},
}
"""A person who is named in place."""
