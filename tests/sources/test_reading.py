"""One file becomes a `Source`, or a finding that says why it cannot."""

import os
import socket
from pathlib import Path

import pytest

from pressgen.model.finding import Finding, Severity
from pressgen.sources.reading import SOURCE_LIMIT, read_source


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.yaml"


def only(findings: tuple[Finding, ...]) -> Finding:
    (finding,) = findings
    return finding


def test_a_byte_order_mark_is_removed_and_line_ends_are_kept(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbftitle:\r\n  fr: \xc3\xa9\n")

    source, findings = read_source(file, file.parent)

    assert source.text == "title:\r\n  fr: é\n"
    assert source.path == "file.yaml"
    assert findings == ()


def test_a_byte_that_is_no_utf8_is_shown_in_its_line(file: Path) -> None:
    file.write_bytes("title:\n  fr: é".encode() + b" \xe9t\xe9")

    source, findings = read_source(file, file.parent)

    finding = only(findings)
    assert (finding.rule, finding.severity) == ("not-utf-8", Severity.FATAL)
    assert (finding.place.line, finding.place.column) == (2, 9)
    assert str(finding.message) == "the byte 0xE9 is no UTF-8"
    assert source.line(2) == "  fr: é \ufffdt\ufffd"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_of_unicode_are_refused(file: Path, encoding: str) -> None:
    file.write_bytes("title: é".encode(encoding))

    _, findings = read_source(file, file.parent)

    assert findings[0].rule in ("not-utf-8", "forbidden-character")
    assert findings[0].severity is Severity.FATAL


@pytest.mark.parametrize(
    "character",
    [
        *("\0", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\U0001fffe"),
        *("\u200b", "\u200e", "\u200f", "\u061c", "\u202a", "\u202e", "\u2066", "\u2069", "\U000e0041"),
    ],
)
def test_a_forbidden_character_is_named_at_its_place(file: Path, character: str) -> None:
    file.write_text(f"title:\n  fr: 🎉a{character}b\n", "utf-8")

    _, findings = read_source(file, file.parent)

    finding = only(findings)
    assert finding.rule == "forbidden-character"
    assert (finding.place.line, finding.place.column) == (2, 9)
    assert f"U+{ord(character):04X}" in str(finding.message)


def test_a_lone_surrogate_is_no_utf8(file: Path) -> None:
    file.write_bytes(b"title: \xed\xa0\x80")

    assert only(read_source(file, file.parent)[1]).rule == "not-utf-8"


def test_a_lone_carriage_return_is_refused(file: Path) -> None:
    file.write_bytes(b"title:\r  fr: x\r\n")

    finding = only(read_source(file, file.parent)[1])

    assert finding.rule == "forbidden-character"
    assert finding.severity is Severity.FATAL


@pytest.mark.parametrize("words", ["\u00a0", "\u202f", "\u2011", "’", "œ", "🏳\ufe0f\u200d🌈", "\u00ad", "ᵉ"])
def test_characters_that_typography_and_emoji_need_are_taken(file: Path, words: str) -> None:
    file.write_text(f"title: {words}", "utf-8")

    assert read_source(file, file.parent)[1] == ()


def test_marks_of_writing_direction_do_not_stop_the_reading(file: Path) -> None:
    file.write_text("title: a\u202eb", "utf-8")

    assert only(read_source(file, file.parent)[1]).severity is Severity.ERROR


def test_a_crowd_of_combining_marks_is_refused_before_anybody_orders_it(file: Path) -> None:
    file.write_text("title: x" + "\u0301\u0316" * 200_000, "utf-8")

    assert only(read_source(file, file.parent)[1]).rule == "too-many-marks"


def test_the_limit_of_size_is_met_before_reading(file: Path) -> None:
    file.write_bytes(b"#" * SOURCE_LIMIT)
    assert read_source(file, file.parent)[1] == ()

    os.truncate(file, 50_000_000)
    finding = only(read_source(file, file.parent)[1])

    assert finding.rule == "too-large"
    assert str(finding.message) == "the file is larger than 1 MB, the most that is read"


def test_what_is_no_plain_file_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "dangling.yaml").symlink_to("nothing")
    (tmp_path / "circle.yaml").symlink_to("circle.yaml")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(tmp_path / "socket.yaml"))

    for name in ("folder", "pipe", "dangling", "circle", "socket"):
        finding = only(read_source(tmp_path / f"{name}.yaml", tmp_path)[1])
        assert (finding.rule, finding.severity, finding.place.path) == (
            "unreadable-file",
            Severity.FATAL,
            f"{name}.yaml",
        )


def test_a_file_that_is_not_there_is_missing(file: Path) -> None:
    assert only(read_source(file, file.parent)[1]).rule == "missing-file"


def test_a_file_that_may_not_be_read_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("title: x")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    finding = only(read_source(file, file.parent)[1])

    assert finding.rule == "unreadable-file"
    assert str(finding.message) == "reading this file is not permitted"


def test_a_link_may_lead_to_another_file_of_the_newsroom_and_not_out_of_it(tmp_path: Path) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text("title: secret")
    root = tmp_path / "newsroom"
    (root / "folder").mkdir(parents=True)
    (root / "real.yaml").write_text("title: x")
    (root / "folder" / "inside.yaml").symlink_to("../real.yaml")
    (root / "folder" / "out.yaml").symlink_to(outside)

    assert read_source(root / "folder" / "inside.yaml", root)[0].text == "title: x"
    for path in (root / "folder" / "out.yaml", root / ".." / "secret.yaml"):
        source, findings = read_source(path, root)
        assert only(findings).rule == "outside-newsroom"
        assert source.text == ""


def test_a_name_that_is_no_utf8_can_be_shown(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.yaml")
    path.write_text("title: x")

    assert read_source(path, tmp_path)[0].path == "caf\ufffd.yaml"
