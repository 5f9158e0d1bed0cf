"""What `validate` promises: all layers on the shipped graph within 3 s with pySHACL, within 1 s with the fast engine.

Whole processes are timed, from the start of Python to its end, by turns: what else the machine does falls on both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
TEXTS: Final = Path(os.environ.get("SYMPTOMGRAPH_TEXTS", ROOT.parent / "shared" / "articles"))
PROMISES: Final = {"pyshacl": 3.0, "fast": 1.0}
ROUNDS: Final = 7


def seconds(engine: str) -> float:
    """How long one validation takes; ends the program where it finds a violation."""
    texts = ["--texts", str(TEXTS)] if TEXTS.is_dir() else []
    command = [sys.executable, "-m", "symptomgraph", "validate", "--engine", engine, *texts]
    began = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - began
    if done.returncode:
        sys.exit(f"validate --engine {engine} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return taken


def main() -> int:
    """Prints what was measured; 1 where a promise is broken."""
    for engine in PROMISES:
        seconds(engine)  # compiles what Python has not compiled yet
    turns = [{engine: seconds(engine) for engine in PROMISES} for _ in range(ROUNDS)]
    kept = True
    for engine, promise in PROMISES.items():
        times = [turn[engine] for turn in turns]
        middle = statistics.median(times)
        kept = kept and middle < promise
        spread = f"{min(times):.2f} to {max(times):.2f} s in {ROUNDS} runs"
        print(f"validate --engine {engine:8} {middle:5.2f} s ({spread}; promise: under {promise:g} s)")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
