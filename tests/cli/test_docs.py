"""Nothing on the command line is undocumented, and nothing is documented that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from symptomgraph.cli import COMMANDS, cli
from symptomgraph.model.report import Severity
from symptomgraph.report import Format

PAGE = (Path(__file__).parents[2] / "docs/cli.md").read_text(encoding="utf-8")
PARTS = re.split(r"^## (.+)$", PAGE, flags=re.MULTILINE)[1:]
SECTIONS = dict(zip(PARTS[::2], PARTS[1::2], strict=True))
BEFORE = PAGE.partition("\n## ")[0]


def command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


def options(of: click.Command) -> Iterator[click.Option]:
    return (parameter for parameter in of.params if isinstance(parameter, click.Option))


def rows(section: str) -> dict[str, list[str]]:
    """The table rows that begin with an option: the option's name, and the cells."""
    found = re.findall(r"^\| `(--[a-z-]+)[^`]*` \|(.+)\|$", section, re.MULTILINE)
    assert len(dict(found)) == len(found)
    return {name: [cell.strip() for cell in rest.split("|")] for name, rest in found}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_in_its_section_and_no_other(name: str) -> None:
    in_code = {max(option.opts, key=len) for option in options(command(name))}
    assert set(rows(SECTIONS[name])) == in_code


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_section_says_of_defaults_and_choices_is_so(name: str) -> None:
    for option in options(command(name)):
        default, meaning = rows(SECTIONS[name])[max(option.opts, key=len)]
        if isinstance(option.default, str | int) and not option.is_flag:
            assert default == f"`{option.default}`"
        if isinstance(option.type, click.Choice):
            missing = [choice for choice in option.type.choices if f"`{choice}`" not in meaning]
            assert missing == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_section_shows_how_the_command_is_called(name: str) -> None:
    context = click.Context(command(name), info_name=f"symptomgraph {name}")
    usage = command(name).get_usage(context).removeprefix("Usage: ")
    assert f"    {' '.join(usage.split())}\n" in SECTIONS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_s_help_ends_with_examples_of_it(name: str) -> None:
    page = command(name).get_help(click.Context(command(name), info_name=name, max_content_width=100))
    _, heading, examples = page.partition("Examples:")
    assert heading
    assert f"symptomgraph {name}" in examples
    assert all(option.help for option in options(command(name)))


def test_the_page_lists_the_commands_and_the_options_before_them() -> None:
    assert re.findall(r"^\| \[`([a-z]+)`\]\(#\1\) \| (.+) \|$", BEFORE, re.MULTILINE) == list(COMMANDS.items())
    in_code = {max(option.opts, key=len) for option in options(cli)} | {"--help"}
    assert set(re.findall(r"^\| `(--[a-z-]+)` \|", BEFORE, re.MULTILINE)) == in_code


def test_the_page_speaks_of_every_format_and_severity() -> None:
    assert re.findall(r"^\*\*`([a-z]+)`\*\*", SECTIONS["validate"], re.MULTILINE) == list(Format)
    assert re.findall(r"^\| `([a-z]+)` \| (?!`)[^|]+ \|$", SECTIONS["validate"], re.MULTILINE) == list(Severity)


def test_the_recipes_use_options_that_there_are() -> None:
    calls = re.findall(r"symptomgraph ([a-z]+)((?: --?[a-z-]+(?:[ =][^\s|]+)?)+)", PAGE)
    assert len(calls) >= 5
    for name, rest in calls:
        known = {flag for option in options(command(name)) for flag in option.opts} | {"--help"}
        assert set(re.findall(r"(?<= )--[a-z-]+", rest)) <= known
