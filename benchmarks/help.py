"""CPU of `pressgen --help` beside that of importing Typer, which it cannot do without: at most 2.6 times as much."""

import resource
import statistics
import subprocess
import sys

RUNS = 15
LIMIT = 2.6
COMMANDS = {
    "import typer": [sys.executable, "-c", "import typer"],
    "pressgen --help": [sys.executable, "-m", "pressgen", "--help"],
}


def cpu(command: list[str]) -> float:
    """Seconds of CPU, user and system, that one run of a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure both in turns, so that what else the machine does falls on both alike."""
    for command in COMMANDS.values():
        cpu(command)
    measured = [{name: cpu(command) for name, command in COMMANDS.items()} for _ in range(RUNS)]
    typical = {name: statistics.median(run[name] for run in measured) for name in COMMANDS}
    for name, seconds in typical.items():
        print(f"{name:16} {seconds * 1000:6.0f} ms CPU, median of {RUNS} runs")
    ratio = typical["pressgen --help"] / typical["import typer"]
    print(f"{'ratio':16} {ratio:6.2f}, to stay below {LIMIT}")
    return int(ratio >= LIMIT)


if __name__ == "__main__":
    sys.exit(main())
