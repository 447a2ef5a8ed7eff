"""Kill a build at random moments: the site stays whole each time, and the next build succeeds.

    python -m tests.proofs.kills --count 50 --seed 1

Works on a copy of the last commit. Each kill ends all processes of the build at once, as a loss of
power would. What is published of the data and the records is looked at as well.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scripts.finish.sealing import unsealed_problems
from scripts.versions.checksums import digests
from tests.proofs.project_copies import copy_of, surroundings, time_of

SITE = (sys.executable, "-m", "scripts", "site")
MADE = ("site", "docs/data", "docs/records")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.kills", description=__doc__)
    parser.add_argument("--count", type=int, default=50, help="how often to kill")
    parser.add_argument("--seed", type=int, default=1, help="when; the same seed, the same moments")
    options = parser.parse_args()
    moments = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of("HEAD", Path(folder) / "project")
        environment = surroundings(copy, SOURCE_DATE_EPOCH=time_of("HEAD"))
        seconds = build(copy, environment)
        whole = state(copy)
        broken = 0
        for number in range(1, options.count + 1):
            moment = moments.uniform(0, seconds)
            ended = kill_after(moment, copy, environment)
            harm = [name for name, found in state(copy).items() if found != whole[name]]
            harm += [str(problem) for problem in unsealed_problems(copy / "site")]
            broken += bool(harm)
            words = f"BROKEN: {', '.join(harm)}" if harm else "whole"
            after = "had ended" if ended else "killed"
            print(
                f"{number:3}  {after} after {moment:5.1f} s of {seconds:.1f}: {words}", flush=True
            )
        build(copy, environment)
        same = state(copy) == whole
    print(f"{options.count} kills, {broken} left something broken; the next build", end=" ")
    print("gave the same bytes" if same else "gave OTHER bytes")
    return 1 if broken or not same else 0


def build(copy: Path, environment: dict[str, str]) -> float:
    """How long a build takes that nobody kills."""
    start = time.perf_counter()
    subprocess.run(SITE, cwd=copy, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def kill_after(seconds: float, copy: Path, environment: dict[str, str]) -> bool:
    """Whether the build had ended by then."""
    process = subprocess.Popen(
        SITE,
        cwd=copy,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return False
    return True


def state(copy: Path) -> dict[str, dict[str, str]]:
    return {name: digests(copy / name) for name in MADE}


if __name__ == "__main__":
    sys.exit(main())
