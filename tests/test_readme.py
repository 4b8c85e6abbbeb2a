"""The README shows the command line as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_readme_shows_the_commands_as_they_are() -> None:
    check = subprocess.run([sys.executable, "-m", "cogapp", "--check", "README.md"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert check.returncode == 0, "run: cog -r README.md\n" + check.stdout + check.stderr
