"""The index of pages: files that are text, the same bytes on each run, and a line for what goes wrong."""

import json
import random
import stat
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pressgen.model.errors import EnvironmentFault
from pressgen.outputs import pagefind
from pressgen.outputs.index_copy import index_copy
from pressgen.outputs.pagefind import index

pytest.importorskip("pagefind")

PAGE = (
    '<!doctype html><html lang="{locale}"><head><title>T</title></head>'
    "<body><nav>menu</nav><main data-pagefind-body><h1>{title}</h1><p>{text}</p></main></body></html>"
)
READ = {".pf_meta", ".pf_index", ".pf_fragment", ".pagefind"}
"""What the search page reads of Pagefind's files, besides its module and its list of languages."""

NOT_READ = {
    "pagefind-component-ui.css",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
    "pagefind-worker.js",
    "wasm.unknown.pagefind",
}


def some_pages(number: int = 6) -> dict[str, str]:
    """Pages in two languages, each with words of its own."""
    pages = {}
    for which in range(number):
        words = " ".join(f"mot{which}x{random.Random(which).randrange(99)}n{place}" for place in range(50))
        for folder, locale in (("fr", "fr-CA"), ("en", "en-CA")):
            page = PAGE.format(locale=locale, title=f"Œuvre {which}", text=f"L’œuvre à 100\u00a0000 $ {words}")
            path = f"{folder}/2024/release-{which}/index.html"
            pages[path] = index_copy(page, {"title": f"Œuvre {which}"})
    return pages


def test_every_file_of_the_index_can_be_read_as_text() -> None:
    for artifact in index(some_pages()).artifacts:
        text = artifact.content.decode(
            "ascii" if artifact.path.endswith((".pf_index.txt", ".pagefind.txt")) else "utf-8"
        )
        assert artifact.path.endswith(".js") or not any(sign < " " for sign in text), artifact.path
        assert artifact.path.rpartition(".")[2] in {"js", "json", "txt"}


def test_what_pages_say_stands_in_the_index_as_it_is() -> None:
    said = [json.loads(found.content) for found in index(some_pages()).artifacts if "/fragment/" in found.path]

    assert sorted(one["url"] for one in said) == sorted(f"/{path}" for path in some_pages())
    assert all("mot" in one["content"] and "menu" not in one["content"] for one in said)
    assert all(one["filters"] == {} for one in said)


def test_each_page_has_an_id_by_which_its_file_is_found() -> None:
    made = index(some_pages())
    files = {artifact.path for artifact in made.artifacts}

    assert made.ids.keys() == some_pages().keys()
    assert {f"pagefind/fragment/{one}.pf_fragment.txt" for one in made.ids.values()} <= files


def test_the_index_is_the_same_on_each_run_and_in_any_order() -> None:
    pages = some_pages()
    first = index(pages)

    for seed in range(3):
        shuffled = random.Random(seed).sample(sorted(pages), len(pages))
        assert index({path: pages[path] for path in shuffled}) == first


def test_a_run_leaves_nothing_of_this_computer_in_the_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "TemporaryDirectory", lambda prefix: TemporaryDirectory(prefix=prefix, dir=tmp_path))

    assert index(some_pages(1)) == index(some_pages(1))
    assert not any(str(tmp_path).encode() in artifact.content for artifact in index(some_pages(1)).artifacts)
    assert list(tmp_path.iterdir()) == []


def test_pagefind_writes_the_files_that_are_known(tmp_path: Path) -> None:
    """If this fails, Pagefind has changed: see which of its files the search page reads now, and how."""
    files = {Path(path) for path in pagefind._files(some_pages(), tmp_path)}
    suffixes = {path.suffix for path in files if str(path) not in NOT_READ}

    assert {str(path) for path in files if path.suffix not in READ} == {
        "pagefind.js",
        "pagefind-entry.json",
        *(name for name in NOT_READ if Path(name).suffix not in READ),
    }
    assert suffixes - {".js", ".json"} == READ
    assert {path.suffix for path in files if str(path.parent) == "fragment"} == {".pf_fragment"}


def test_pagefinds_module_asks_for_files_by_fetch_alone(tmp_path: Path) -> None:
    module = pagefind._files(some_pages(1), tmp_path)["pagefind.js"].decode()

    assert "await fetch(queued.input)" in module
    assert "XMLHttpRequest" not in module
    assert "noWorker" in module
    assert not any(kind in module for kind in ("const fetch", "let fetch", "var fetch", "function fetch"))


def program(folder: Path, lines: str) -> Path:
    file = folder / "program"
    file.write_text(f"#!{sys.executable}\n{lines}")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("raise SystemExit(3)", "Pagefind stopped with the code 3"),
        ("import time; time.sleep(30)", "Pagefind took too long"),
        ("", "Pagefind's files are not as those of version 1.5"),
        (
            "import pathlib, sys; out = pathlib.Path(sys.argv[4]); (out / 'fragment').mkdir(parents=True)\n"
            "(out / 'pagefind-entry.json').write_text('{\"languages\": {}}'); (out / 'pagefind.js').touch()\n"
            "(out / 'fragment/a.pf_fragment').write_text('{}')",
            "Pagefind's files are not as those of version 1.5",
        ),
    ],
)
def test_what_goes_wrong_with_pagefind_is_said_in_a_line(
    lines: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pagefind.service.get_executable", lambda: program(tmp_path, lines))
    monkeypatch.setattr(pagefind, "_SECONDS", 1 if "sleep" in lines else 60)

    with pytest.raises(EnvironmentFault, match=reason):
        index(some_pages(1))


def test_a_program_that_is_gone_is_said_in_a_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("pagefind.service.get_executable", lambda: tmp_path / "gone")

    with pytest.raises(EnvironmentFault, match="Pagefind could not be run: No such file or directory"):
        index(some_pages(1))


@pytest.mark.parametrize("absent", ["pagefind", "pagefind_bin"])
def test_what_is_not_installed_is_said_with_the_way_to_install_it(absent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert pagefind.missing() is None

    monkeypatch.setattr(pagefind, "find_spec", lambda name: None if name == absent else object())

    assert 'pip install "pressgen[search]"' in str(pagefind.missing())
