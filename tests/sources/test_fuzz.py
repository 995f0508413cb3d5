"""Whatever is in a file, reading it gives findings or a record, and every finding has its place in the file."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from pressgen.model.finding import Severity
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.person import Person
from pressgen.model.release import Release
from pressgen.sources.fields import keys_of
from pressgen.sources.record_reader import read_record

MODELS: tuple[type[BaseModel], ...] = (Release, Settings, Organization, Person)
GOOD = (Path(__file__).parent.parent.parent / "releases/2023-11-29-laureats-ia-sante/release.yaml").read_bytes()
KEYS = sorted(
    {key for model in MODELS for key in keys_of(model)} | {"fr", "en", "fr-CA", "quote", "paragraph", "money"}
)
PIECES = st.one_of(
    st.sampled_from([f"{key}:" for key in KEYS]),
    st.sampled_from(
        [*"\n \t-:#?|>'\"[]{},&*!%@`~\r\0\x85\u202e\ufeff", "\n  ", "\n- ", ": ", "<<: ", "---\n", "{{ x }}"]
    ),
    st.sampled_from(
        ["null", "true", "2023-02-30", "10:30", "é", "e\u0301", "\\x00", "<quote>", "[key]", "frqs", "..."]
    ),
    st.text(max_size=5),
)


def assert_answered(model: type[BaseModel], file: Path) -> None:
    record, findings = read_record(model, file, file.parent)

    assert (record is None) == any(finding.severity >= Severity.ERROR for finding in findings)
    for finding in findings:
        assert str(finding.message)
        assert finding.help
        assert finding.place.path == file.name
        assert 0 <= finding.place.start <= finding.place.end <= len(finding.place.source.text) + 1


@pytest.mark.parametrize("model", MODELS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=40))
def test_pieces_of_yaml_in_any_order(model: type[BaseModel], tmp_path: Path, pieces: list[str]) -> None:
    (tmp_path / "file.yaml").write_bytes("".join(pieces).encode("utf-8", "surrogatepass"))
    assert_answered(model, tmp_path / "file.yaml")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_good_file_with_something_spoilt(tmp_path: Path, data: st.DataObject) -> None:
    spoilt = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(spoilt)))
        end = min(len(spoilt), start + data.draw(st.integers(0, 30)))
        spoilt[start:end] = data.draw(
            st.one_of(st.binary(max_size=4), PIECES.map(lambda piece: piece.encode("utf-8", "replace")))
        )
    (tmp_path / "file.yaml").write_bytes(spoilt)
    assert_answered(Release, tmp_path / "file.yaml")
