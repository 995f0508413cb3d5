"""Why the system refused something."""

import errno
import os
from pathlib import Path

import pytest

from pressgen.model.refusal import refusal


def test_a_refusal_is_told_without_the_systems_own_words(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        tmp_path.read_bytes()

    assert str(refusal(caught.value)) == "it is a folder, where a file is expected"


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ELOOP])
def test_a_usual_refusal_has_its_sentence(code: int) -> None:
    told = str(refusal(OSError(code, os.strerror(code))))

    assert os.strerror(code) not in told
    assert errno.errorcode[code] not in told


def test_a_rare_refusal_is_named_as_the_system_names_it() -> None:
    assert str(refusal(OSError(errno.ESTALE, "Stale file handle"))) == "the system says ESTALE"
    assert "the file is busy" in str(refusal(OSError("the file is busy")))
