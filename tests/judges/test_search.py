"""Search in a real browser: words as people type them, filters, keyboard alone, and what remains without a script."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Literal

import pytest

from tests.judges.browser import started
from tests.judges.equipment import absent, module

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Route

SETTINGS = {
    "name": {"fr": "Salle de presse", "en": "Newsroom"},
    "url": "https://presse.example.org",
    "zone": "America/Toronto",
    "editions": ["fr-CA", "en-CA"],
    "topics": {
        "art": {"name": {"fr": "Art", "en": "Art"}},
        "foret": {"name": {"fr": "Forêt", "en": "Forest"}},
    },
}
TITLE = {"fr": "Une œuvre du fonds rejoint le musée", "en": "A work from the collection joins the museum"}
WORK = {
    "title": TITLE,
    "summary": {"fr": "Un don.", "en": "A gift."},
    "topics": ["art"],
    "place": {"fr": "Québec", "en": "Quebec City"},
    "issuers": ["institut"],
    "contacts": [{"email": "presse@example.org"}],
    "body": [
        {
            "paragraph": {
                "fr": "Ce chef-d'œuvre est peut-être né de l'intelligence collective : les lauréats y ont mis du cœur. "
                "Le don vaut 100 000 $, dit-on à « L'Écho ».",
                "en": "This piece \\<of Quebec> may well come from collective intelligence: "
                "the winners put their heart into it. The gift is worth $100,000 according to *L'Écho*.",
            }
        }
    ],
}
WOOD = {
    **WORK,
    "topics": ["foret"],
    "body": [{"paragraph": {"fr": "La forêt boréale brûle moins.", "en": "The boreal forest burns less."}}],
}
WOODS = 12
PHONE, DESK = (375, 812), (1280, 900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = 'rules => axe.run(document, {runOnly: {type: "tag", values: rules}, resultTypes: ["violations"]})'
POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; script-src 'self'"
FRENCH, ENGLISH = "fr/recherche/index.html", "en/search/index.html"


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newsroom of one release about a work of art and twelve about woods, in two years."""
    if find_spec("pagefind") is None:
        absent("Pagefind")
    root = tmp_path_factory.mktemp("newsroom")
    files: dict[str, Any] = {
        "pressgen.yaml": SETTINGS,
        "releases/_organizations/institut.yaml": {"names": [{"name": {"fr": "Institut", "en": "Institute"}}]},
        "releases/2024-03-01-oeuvre/release.yaml": WORK,
    }
    for number in range(1, WOODS + 1):
        title = {"fr": f"Annonce {number} sur la forêt", "en": f"Announcement {number} about the forest"}
        files[f"releases/2023-{number:02}-10-bois-{number}/release.yaml"] = {**WOOD, "title": title}
    for name, content in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    command = [sys.executable, "-m", "pressgen", "--root", str(root), "build", "--format", "html"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "public"


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with started() as browser:
        yield browser or absent("Chromium")


@contextmanager
def opened(browser: "Browser", *, sound: bool = True, **options: Any) -> Iterator["Page"]:
    """A new page; what it complains of fails the test, unless something is made to fail."""
    complaints: list[str] = []
    context: BrowserContext = browser.new_context(**{"viewport": {"width": DESK[0], "height": DESK[1]}, **options})
    with context:
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                complaints.append(message.text)
                if message.type == "error" and "favicon" not in message.location["url"]
                else None
            ),
        )
        yield page
    assert not sound or complaints == []


@pytest.fixture
def page(browser: "Browser") -> Iterator["Page"]:
    with opened(browser) as page:
        yield page


def answer(page: "Page") -> tuple[int, list[str]]:
    """How many releases the page says it found, and the titles that it shows."""
    page.wait_for_function(
        "() => { const said = document.getElementById('search_count').textContent;"
        " return said && said !== document.getElementById('search_form').dataset.searching }"
    )
    said = page.inner_text("#search_count")
    number = int("".join(sign for sign in said if sign.isdigit()) or 0)
    return number, [link.inner_text() for link in page.query_selector_all("#search_results:not([hidden]) a")]


def ask(page: "Page", words: str) -> tuple[int, list[str]]:
    """Ask the page for some words."""
    page.evaluate("document.getElementById('search_count').textContent = ''")
    page.fill("[name=q]", words)
    page.keyboard.press("Enter")
    return answer(page)


FRENCH_WORDS = (
    *("oeuvre", "œuvre", "OEUVRES", "coeur", "laureat", "lauréate", "intelligence", "intell", "peut-etre"),
    *("l'intelligence collective", "L’intelligence", '"l’intelligence collective"', "« l’Écho »"),
    *("chef-d'oeuvre", "chef-d’œuvre", "100 000", "100\u00a0000\u00a0$", "100000"),
)
ENGLISH_WORDS = ("winner", "$100,000", "100,000", "100 000", "L’Écho", "echo", "of Quebec>")


@pytest.mark.parametrize(
    ("at", "language", "typed"), [(FRENCH, "fr", FRENCH_WORDS), (ENGLISH, "en", ENGLISH_WORDS)], ids=["fr", "en"]
)
def test_a_release_is_found_whatever_way_its_words_are_typed(
    page: "Page", address: str, at: str, language: str, typed: Sequence[str]
) -> None:
    page.goto(address + at)

    assert {words: ask(page, words) for words in typed} == {words: (1, [TITLE[language]]) for words in typed}


@pytest.mark.parametrize("at", [FRENCH, ENGLISH])
def test_a_word_that_is_nowhere_finds_nothing(page: "Page", address: str, at: str) -> None:
    typed = ("award", "parapluie", "oeuf zzz", "$")
    page.goto(address + at)

    assert {words: ask(page, words) for words in typed} == {words: (0, []) for words in typed}


def test_a_result_shows_words_as_they_were_published(page: "Page", address: str) -> None:
    page.goto(address + FRENCH)
    ask(page, "oeuvre coeur")
    shown = page.inner_text("#search_results")

    assert "Ce chef-d’œuvre est peut-être né de l’intelligence" in shown
    assert "100\u00a0000\u00a0$" in shown
    assert "\u034f" not in shown
    assert page.eval_on_selector_all("mark", "all => all.map(mark => mark.textContent)")[1:] == ["cœur."]

    ask(page, "l'echo")
    assert "«\u00a0L’Écho\u00a0»" in page.inner_text("#search_results")
    page.goto(address + ENGLISH)
    ask(page, "$100,000")
    assert "This piece <of Quebec> may" in page.inner_text("#search_results")
    assert "worth $100,000" in page.inner_text("#search_results")


def choices(page: "Page", name: str) -> list[str]:
    """The choices of a filter, without the one for all."""
    return [choice.inner_text() for choice in page.query_selector_all(f"[name={name}] option")][1:]


def test_filters_narrow_down_and_say_how_many_they_leave(page: "Page", address: str) -> None:
    page.goto(address + FRENCH)
    page.select_option("[name=topic]", "foret")

    assert answer(page)[0] == WOODS
    assert choices(page, "year") == ["2024 (0)", "2023 (12)"]
    assert choices(page, "topic") == ["Art (1)", "Forêt (12)"]

    page.select_option("[name=year]", "2024")
    page.wait_for_function("() => document.getElementById('search_results').hidden")
    assert answer(page) == (0, [])

    page.click("[type=reset]")
    page.wait_for_function("() => !location.search")
    assert page.evaluate("document.activeElement.name") == "q"
    assert page.input_value("[name=topic]") == ""
    assert page.inner_text("#search_count") == ""


def test_results_can_be_sorted_by_date(page: "Page", address: str) -> None:
    page.goto(address + FRENCH + "?q=annonce&sort=date")

    assert answer(page)[1][:3] == [f"Annonce {number} sur la forêt" for number in (12, 11, 10)]


def test_more_results_are_one_key_away_and_focus_goes_to_them(page: "Page", address: str) -> None:
    page.goto(address + ENGLISH)
    number, shown = ask(page, "forest")
    assert (number, len(shown)) == (WOODS, 10)

    page.focus("#search_results button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search_results li:nth-child(12)")

    assert page.evaluate("document.activeElement === document.querySelectorAll('#search_results a')[10]")
    assert page.is_hidden("#search_results button")


def test_a_reader_with_a_keyboard_alone_reaches_a_release(page: "Page", address: str) -> None:
    page.goto(address + FRENCH)
    order = []
    while page.evaluate("document.activeElement.name") != "q":
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.textContent"))
        assert len(order) < 20
    page.keyboard.type("cœur")
    page.keyboard.press("Enter")
    assert answer(page)[0] == 1
    names = []
    while page.evaluate("document.activeElement.tagName") != "A":
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.name || document.activeElement.type"))
        assert len(names) < 20
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/2024/oeuvre/**")

    assert names[:-1] == ["submit", "year", "topic", "organization", "sort", "reset"]


def test_escape_clears_the_words(page: "Page", address: str) -> None:
    page.goto(address + FRENCH)
    ask(page, "coeur")
    page.keyboard.press("Escape")
    page.wait_for_function("() => !location.search")

    assert page.input_value("[name=q]") == ""
    assert page.is_hidden("#search_results")


def test_a_search_has_an_address_that_can_be_shared(page: "Page", address: str) -> None:
    page.goto(address + FRENCH)
    ask(page, "l’œuvre")
    shared = page.url
    page.goto("about:blank")
    page.goto(shared)

    assert answer(page)[0] == 1
    assert page.input_value("[name=q]") == "l’œuvre"


def test_nothing_is_loaded_before_a_reader_comes_to_the_form(page: "Page", address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + FRENCH, wait_until="networkidle")
    assert not any("/pagefind/" in url for url in asked)

    page.focus("[name=q]")
    page.wait_for_function("() => document.querySelector('[name=year]').textContent.includes('(12)')")
    assert any("/wasm.fr-ca" in url for url in asked)
    assert not any("en-ca" in url for url in asked)


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "light"), (DESK, "dark")])
def test_the_page_with_results_is_accessible(
    browser: "Browser", address: str, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> None:
    viewport = {"width": size[0], "height": size[1]}
    with opened(browser, viewport=viewport, color_scheme=scheme, bypass_csp=True) as page:
        page.goto(address + FRENCH + "?q=annonce")
        answer(page)
        page.evaluate(module("axe-core/axe.min.js").read_text("utf-8"))
        found = page.evaluate(AXE, RULES)["violations"]

        assert [f"{fault['id']}: {fault['nodes'][0]['target'][0]}" for fault in found] == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")


def test_what_is_found_is_announced(page: "Page", address: str) -> None:
    page.goto(address + ENGLISH)
    ask(page, "forest")

    assert page.get_attribute("#search_count", "role") == "status"
    assert page.inner_text("#search_count").startswith(f"{WOODS} ")


def test_without_a_script_the_archive_remains(browser: "Browser", address: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(address + FRENCH)

        assert page.is_visible("noscript .unavailable")
        assert page.is_disabled("[name=q]")
        page.click(".archive a >> text=2023")
        assert page.url.endswith("/fr/2023/index.html")


def test_from_a_disk_the_archive_remains(browser: "Browser", site: Path) -> None:
    with opened(browser, sound=False) as page:
        page.goto((site / FRENCH).as_uri())

        assert page.is_visible("#search_unavailable")
        assert page.is_disabled("[name=q]")
        assert page.is_visible(".archive a >> text=2023")


def test_without_the_index_the_archive_remains(browser: "Browser", address: str) -> None:
    with opened(browser, sound=False) as page:
        page.route("**/wasm.*", lambda route: route.fulfill(status=404, body="gone"))
        page.goto(address + FRENCH)
        page.focus("[name=q]")
        page.wait_for_selector("#search_unavailable:not([hidden])")

        assert page.is_visible(".archive a >> text=2023")


@pytest.mark.parametrize("allowed", [True, False])
def test_the_policy_that_search_needs_is_the_one_that_is_told(browser: "Browser", address: str, allowed: bool) -> None:
    policy = POLICY + (" 'wasm-unsafe-eval'" if allowed else "")

    def guarded(route: "Route") -> None:
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})

    with opened(browser, sound=allowed) as page:
        page.route("**/*.html*", guarded)
        page.goto(address + FRENCH)
        page.fill("[name=q]", "oeuvre")
        page.keyboard.press("Enter")
        if allowed:
            assert answer(page)[0] == 1
        else:
            page.wait_for_selector("#search_unavailable:not([hidden])")
