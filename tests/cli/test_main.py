"""Where every run begins and ends: help, version, and errors as one line and an exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from symptomgraph import __version__
from symptomgraph.cli import COMMANDS

Run = Callable[..., subprocess.CompletedProcess[str]]

ROBOT = str(Path(__file__).parents[1] / "data/robot")
FAILING = """
import sys
import time

import click

from symptomgraph.cli import COMMANDS
from symptomgraph.errors import NotValidated
from symptomgraph.__main__ import main

COMMANDS["fail"] = "fails in the way that it is told"
sys.modules["symptomgraph.cli.fail"] = sys.modules["__main__"]


@click.command()
@click.argument("how")
@click.pass_context
def command(ctx, how):
    if how == "defect":
        raise KeyError("who\\nknows")
    if how == "refuse":
        raise NotValidated("The graph does not conform.", fix="Mend it.")
    if how == "system":
        open("no/such/file")
    if how == "memory":
        raise MemoryError
    if how == "code":
        ctx.exit(7)
    print("ready", flush=True)
    time.sleep(60)


sys.exit(main())
"""


@pytest.fixture
def failing(tmp_path: Path) -> Path:
    """The program with one more command, which fails in the way that it is told."""
    program = tmp_path / "failing.py"
    program.write_text(FAILING, encoding="utf-8")
    return program


def test_the_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"symptomgraph {__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_lists_the_commands_in_their_order_and_teaches(run: Run, option: str) -> None:
    done = run(option)
    assert done.returncode == 0
    listed = done.stdout.partition("Commands:\n")[2].partition("\n\n")[0].split("\n")
    assert [line.split()[0] for line in listed] == list(COMMANDS)
    assert [" ".join(line.split()[1:]) for line in listed] == list(COMMANDS.values())
    assert "Examples:" in done.stdout


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    done = run()
    assert done.returncode == 2
    assert "Commands:" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["validat"], "No such command 'validat'. Did you mean 'validate'?"),
        (["xyzzy"], "No such command 'xyzzy'."),
        (["--verison"], "No such option '--verison'. Did you mean '--version'?"),
        (["validate", "--forma", "json"], "No such option '--forma'. Did you mean '--format'?"),
        (["validate", "--format", "yaml"], "'yaml' is not one of 'text', 'json', 'sarif', 'junit', 'github'."),
        (["validate", "--fail-on", "error"], "'error' is not one of 'violation', 'warning', 'info', 'never'."),
        (["validate", "--engine", "slow"], "'slow' is not one of 'pyshacl', 'fast', 'both'."),
        (["validate", "--output"], "Option '--output' requires an argument."),
    ],
)
def test_a_mistake_in_the_command_is_said_with_the_usage(run: Run, arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(("Usage: symptomgraph", "Error: "))
    assert says in done.stderr


def test_an_error_of_ours_is_one_line_with_its_exit_code(run: Run, failing: Path) -> None:
    done = run("fail", "refuse", program=(str(failing),))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "symptomgraph: The graph does not conform. Mend it.\n"


def test_an_error_of_the_system_is_one_line(run: Run, failing: Path) -> None:
    done = run("fail", "system", program=(str(failing),))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "symptomgraph: no/such/file: No such file or directory.\n"


@pytest.mark.parametrize(("how", "name"), [("defect", "KeyError: 'who\\nknows'"), ("memory", "MemoryError:")])
def test_a_defect_is_one_line_that_says_how_to_report_it(run: Run, failing: Path, how: str, name: str) -> None:
    done = run("fail", how, program=(str(failing),), SYMPTOMGRAPH_DEBUG="0")
    assert (done.returncode, done.stdout) == (70, "")
    assert done.stderr.startswith(f"symptomgraph: unexpected {name} - this is a defect in Symptomgraph.")
    assert "SYMPTOMGRAPH_DEBUG=1" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_traceback_is_shown_when_it_is_asked_for(run: Run, failing: Path) -> None:
    by_option = run("--debug", "fail", "defect", program=(str(failing),))
    by_environment = run("fail", "defect", program=(str(failing),), SYMPTOMGRAPH_DEBUG="1")
    for done in (by_option, by_environment):
        assert done.returncode == 70
        assert done.stderr.startswith("Traceback (most recent call last):\n")
        assert done.stderr.count("symptomgraph: unexpected KeyError") == 1


def test_the_code_that_a_command_exits_with_is_the_program_s(run: Run, failing: Path) -> None:
    done = run("fail", "code", program=(str(failing),))
    assert (done.returncode, done.stdout, done.stderr) == (7, "", "")


def test_an_interrupt_is_said_without_a_traceback(failing: Path) -> None:
    with subprocess.Popen(
        [sys.executable, failing, "fail", "wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, "")
    assert err.split() == ["symptomgraph:", "interrupted."]


@pytest.mark.parametrize(
    "arguments", [["--help"], ["validate", "--help"], ["validate", ROBOT], ["validate", "--format", "json", ROBOT]]
)
def test_a_reader_that_goes_away_is_no_error(arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "symptomgraph", *arguments],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


def test_without_a_standard_output_nothing_is_said() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" -m symptomgraph validate --engine fast "$1" >&-', sys.executable, ROBOT],
        stderr=subprocess.PIPE, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_shell_completes_commands_and_options(run: Run) -> None:
    script = run(_SYMPTOMGRAPH_COMPLETE="bash_source")
    assert (script.returncode, script.stderr) == (0, "")
    assert "_SYMPTOMGRAPH_COMPLETE=bash_complete" in script.stdout
    for words, completed in (("symptomgraph val", "validate"), ("symptomgraph validate --fo", "--format")):
        done = run(_SYMPTOMGRAPH_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")))
        assert done.stdout == f"plain,{completed}\n"


@pytest.mark.parametrize("command", ["--help", *COMMANDS])
def test_a_help_page_does_not_wait_for_libraries_that_it_does_not_need(run: Run, command: str, tmp_path: Path) -> None:
    program = tmp_path / "help.py"
    program.write_text(
        "import sys\n"
        "from symptomgraph.__main__ import main\n"
        "assert main(sys.argv[1:]) == 0\n"
        "heavy = {'rdflib', 'pyshacl', 'shacl', 'strawberry', 'graphql', 'starlette', 'uvicorn', 'pyoxigraph'}\n"
        "print('HEAVY', sorted(heavy & set(sys.modules)))\n",
        encoding="utf-8",
    )
    done = run(command, "--help", program=(str(program),))
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("HEAVY []\n")
