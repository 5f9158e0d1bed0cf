"""Runs every benchmark of this folder, each in a process of its own; 1 where one of them breaks its promise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Runs them in the order of their names and goes on after one that fails."""
    broken = []
    for path in sorted(HERE.glob("*.py")):
        if path.name != Path(__file__).name:
            print(f"{path.stem}", flush=True)
            if subprocess.run([sys.executable, str(path)], check=False).returncode:
                broken.append(path.stem)
            print(flush=True)
    print(f"Broken promises: {', '.join(broken)}." if broken else "All promises are kept.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
