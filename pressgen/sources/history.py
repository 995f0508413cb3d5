"""What a file held in former commits of the git repository that it lies in; only ever reads."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from pressgen.model.errors import EnvironmentFault
from pressgen.model.message import Message, msg

COMMITS = 200
"""How many commits of a file are looked at, newest first."""

_SECONDS = 30
"""How long git may take."""

_BLOB = re.compile(rb"^:\d{6} 100\d{3} [0-9a-f]+ ([0-9a-f]{40,64}) ", re.MULTILINE)
_HEADER = re.compile(rb"[0-9a-f]{40,64} (?:blob (\d+)|missing)\n")
_REASONS = {
    b"dubious ownership": msg("git does not trust this folder, because it belongs to somebody else"),
    b"not a git repository": msg("this newsroom is in no git repository"),
    b"does not have any commits": msg("the git repository of this newsroom holds no commit yet"),
}


def former_texts(path: Path, root: Path) -> Iterator[str]:
    """What a file held after each commit that changed it, newest first, under its former names too.

    Args:
        path: the file.
        root: the newsroom's folder.

    Raises:
        EnvironmentFault: git is not installed, or does not know the folder, or does not answer in time.
    """
    log = ("log", "--follow", f"--max-count={COMMITS}", "--format=", "--raw", "--no-abbrev", "--no-show-signature")
    changes = _git(root, *log, "--", path.relative_to(root).as_posix())
    blobs = list(dict.fromkeys(_BLOB.findall(changes)))
    held = _git(root, "cat-file", "--batch", given=b"\n".join(blobs) + b"\n") if blobs else b""
    at = 0
    while header := _HEADER.match(held, at):
        size = int(header[1] or 0)
        yield held[header.end() : header.end() + size].decode("utf-8", "replace")
        at = header.end() + size + (1 if header[1] else 0)


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers, with nothing of the repository's own configuration that would run a program."""
    command = ["git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603
    except FileNotFoundError:
        raise EnvironmentFault(
            msg("git is not installed, so former words are not known"), msg("install git, or compare both texts")
        ) from None
    except subprocess.TimeoutExpired:
        raise EnvironmentFault(
            msg("git did not answer within {seconds} seconds", seconds=_SECONDS), msg("compare both texts")
        ) from None
    if done.returncode:
        remedy = msg("keep the newsroom in a git repository, or compare both texts")
        raise EnvironmentFault(_reason(done.stderr), remedy)
    return done.stdout


def _reason(said: bytes) -> Message:
    """Why git knows nothing, as far as its English words tell."""
    for words, reason in _REASONS.items():
        if words in said:
            return reason
    return msg("git knows no history of this newsroom")
