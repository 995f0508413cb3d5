"""This repository's newsroom, built for the judges."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the site was built into."""
    folder = tmp_path_factory.mktemp("site") / "public"
    command = [sys.executable, "-m", "pressgen", "--root", str(ROOT), "build", "--out", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder
