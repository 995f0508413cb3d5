"""Pagefind's index of pages, every file of it stored as text.

Pagefind writes gzip files with endings of its own, which servers neither know nor compress, and which no search for
leaks can read. Here what pages say is stored as the JSON that it is, and what the engine alone reads as base64 (RFC
4648, section 5: with its signs no run of letters looks like a path). A `fetch` of its own, put before the engine's
module, turns both back: nothing in the module is changed, and it works as long as it asks for its files by `fetch`.

Filters are not Pagefind's: it writes them in another order on each run. See `pressgen.outputs.search`.
"""

import base64
import gzip
import json
import subprocess
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from pressgen.model.artifact import Artifact
from pressgen.model.errors import EnvironmentFault
from pressgen.model.message import Message, msg

FOLDER = "pagefind"
"""Where the index lies in the site."""

_ENGINE = "pagefind.js"
_ENTRY = "pagefind-entry.json"
_PAGE = ".pf_fragment"
_BINARY = (".pf_meta", ".pf_index", ".pagefind")
_MAGIC = b"pagefind_dcd"
"""What each of Pagefind's files begins with, once it is unpacked."""

_FETCH = """\
const fetch = async (address) => {
  if (address.includes(".json")) return globalThis.fetch(address);
  const answer = await globalThis.fetch(`${address}.txt`);
  if (!answer.ok) throw new Error(`${address}.txt: ${answer.status}`);
  const text = await answer.text();
  if (text.startsWith("{")) return new Response(`pagefind_dcd${text}`);
  const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new Response(Uint8Array.from(packed, (sign) => sign.charCodeAt(0)));
};
"""

_SECONDS = 60
_SECONDS_PER_PAGE = 0.25

_MALFORMED = (ValueError, KeyError, EOFError, zlib.error, gzip.BadGzipFile)
"""What reading one of Pagefind's files can raise, if it is not what it is known to be."""


@dataclass(frozen=True, slots=True)
class Index:
    """An index of pages."""

    artifacts: tuple[Artifact, ...]
    """Its files, sorted by path."""

    ids: Mapping[str, str]
    """What the engine calls each page, by the page's path in the site."""


def missing() -> Message | None:
    """Why no index can be made on this computer; nothing if one can."""
    if find_spec("pagefind") and find_spec("pagefind_bin"):
        return None
    return msg('Pagefind is not installed; `pip install "pressgen[search]"` installs it')


def index(pages: Mapping[str, str]) -> Index:
    """The index of some pages.

    Args:
        pages: Their index copies, by path in the site; each says its language in its `<html lang>`.

    Raises:
        EnvironmentFault: Pagefind or the disk failed, or Pagefind's files are not as they are known.
    """
    try:
        with TemporaryDirectory(prefix="pressgen-") as folder:
            return _stored(_files(pages, Path(folder)))
    except (OSError, subprocess.SubprocessError, *_MALFORMED) as error:
        raise EnvironmentFault(_reason(error)) from error


def _files(pages: Mapping[str, str], folder: Path) -> dict[str, bytes]:
    """Pagefind's files, by their paths below its folder."""
    from pagefind.service import get_executable

    site, out = folder / "site", folder / "out"
    for path, page in pages.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, "utf-8", newline="")
    options = ["--site", str(site), "--output-path", str(out), "--keep-index-url", "--silent"]
    subprocess.run(  # noqa: S603 - the program of the package, on files of our own
        [str(get_executable()), *options],
        cwd=folder,
        env={},
        check=True,
        capture_output=True,
        timeout=_SECONDS + _SECONDS_PER_PAGE * len(pages),
    )
    return {file.relative_to(out).as_posix(): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def _stored(files: Mapping[str, bytes]) -> Index:
    """What the search page needs of Pagefind's files, as text; its interfaces and its worker are left out."""
    languages = json.loads(files[_ENTRY])["languages"].values()
    engines = {f"wasm.{language['wasm']}.pagefind" for language in languages}
    artifacts = [
        _artifact(_ENGINE, "text/javascript", _FETCH.encode() + files[_ENGINE]),
        _artifact(_ENTRY, "application/json", _sorted(files[_ENTRY])),
    ]
    ids = {}
    for path, content in files.items():
        place = PurePosixPath(path)
        if place.suffix == _PAGE:
            said = _unpacked(content)
            ids[json.loads(said)["url"].removeprefix("/")] = place.stem
            artifacts.append(_artifact(f"{path}.txt", "text/plain", said))
        elif place.suffix in _BINARY and (place.suffix != ".pagefind" or path in engines):
            _unpacked(content)
            artifacts.append(_artifact(f"{path}.txt", "text/plain", base64.urlsafe_b64encode(content)))
    return Index(tuple(sorted(artifacts, key=lambda artifact: artifact.path)), ids)


def _artifact(path: str, media_type: str, content: bytes) -> Artifact:
    return Artifact(f"{FOLDER}/{path}", f"{media_type}; charset=utf-8", content)


def _unpacked(content: bytes) -> bytes:
    said = gzip.decompress(content)
    if not said.startswith(_MAGIC):
        raise ValueError("a file does not begin as it should")
    return said.removeprefix(_MAGIC)


def _sorted(entry: bytes) -> bytes:
    """The list of languages in an order of its own: Pagefind's changes from run to run."""
    return json.dumps(json.loads(entry), ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _reason(error: Exception) -> Message:
    if isinstance(error, subprocess.TimeoutExpired):
        return msg("Pagefind took too long")
    if isinstance(error, subprocess.CalledProcessError):
        return msg("Pagefind stopped with the code {code}", code=error.returncode)
    if isinstance(error, _MALFORMED):
        return msg("Pagefind's files are not as those of version 1.5")
    return msg("Pagefind could not be run: {reason}", reason=getattr(error, "strerror", None) or type(error).__name__)
