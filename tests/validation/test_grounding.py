"""Every rule of grounding on the robot example: what breaks it, where that is told, and the way to mend it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import pytest

from symptomgraph.articles import Texts
from symptomgraph.model.report import Layer, Severity

if TYPE_CHECKING:
    from tests.conftest import Project

ARTICLE = "articles/rattling-robot.ttl"
CLAIMS = "articles/rattling-robot.claims.ttl"
SIGNS = "articles/rattling-robot.warning-signs.ttl"
TEXT = "articles/rattling-robot.txt"
CONCEPTS = "concepts/robot.ttl"
EVIDENCE_9 = (
    "sg:evidence [ sg:passage <https://w3id.org/symptomgraph/article/rattling-robot/passage/9> ;\n"
    "                  sg:subjectMention "
)
DIGEST_3 = "545b5107024f0208b6980bc85d41df14682d2e3ef90823e9e0b9227170b806ec"


class Case(NamedTuple):
    """An edit, and the one finding that it brings about."""

    rule: str
    file: str
    old: str
    new: str
    focus: str
    message: str
    fix: str
    needle: str | None = None
    """What stands where the finding is; what the edit wrote if not given."""
    nth: int = 1
    into: str | None = None
    """The file that the finding is in, where it is not the one that was edited."""


CASES = [
    Case(
        "passage-digest", ARTICLE, DIGEST_3, "0" + DIGEST_3[1:], "passage:rattling-robot/3",
        "The text from 106 to 176, “A loose bolt …”, does not have the recorded digest.",
        f'If that is the sentence, set sg:digest "{DIGEST_3}"; else correct sg:start and sg:end.',
        needle='"0' + DIGEST_3[1:],
    ),
    Case(
        "passage-digest", ARTICLE, "sg:start 106 ; sg:end 176", "sg:start 104 ; sg:end 174", "passage:rattling-robot/3",
        "The text from 104 to 174, “e A loose …”, does not have the recorded digest.",
        "Set sg:start 106 ; sg:end 176: there the text has the recorded digest.",
        needle="104",
    ),
    Case(
        "heading-digest", ARTICLE, "e5c0f7b1", "00000000", "section:rattling-robot/2",
        "The text from 88 to 105, “Why robots rattle”, does not have the recorded digest.",
        'If that is the sentence, set sg:digest "e5c0f7b1a9623d36f8bd020fc64fed4ccade486a835e700243f1d43a63e967d9"; '
        "else correct sg:start and sg:end.",
        needle='"00000000a962',
    ),
    Case(
        "text-unaccounted", TEXT, "a crash.\n", "a crash.\n\n  Keep robots dry, always. ", "article:rattling-robot",
        "“Keep robots dry, …” belongs to no passage and to no heading.",
        'Add a passage with sg:start 587 ; sg:end 611 ; sg:digest "'
        + hashlib.sha256(b"Keep robots dry, always.").hexdigest(),
        needle="Keep",
    ),
    Case(
        "mention-in-passage", CLAIMS, '"hot"', '"warmth"', "claim:rattling-robot-5-overheating-heat",
        "“warmth” does not stand in passage:rattling-robot/5.", "Copy the words from the passage",
    ),
    Case(
        "mention-in-passage", CLAIMS, 'sg:subjectMention "rattling"', 'sg:subjectMention "rattle"',
        "claim:rattling-robot-1-rattling-common",
        "“rattle” does not stand in passage:rattling-robot/1.",
        "Write “rattling”, which stands there, or name the passage that holds the words.",
        needle='"rattle"',
    ),
    Case(
        "mention-is-label", CLAIMS, '"slow the fan"', '"the fan"', "claim:rattling-robot-4-dust-fan-slowing",
        "“the fan” is no label of concept:fan-slowing, whose labels are “fan slowing”, “slow the fan”.",
        'Correct the mention or the concept, or add `skos:hiddenLabel "the fan"@en` to concept:fan-slowing (',
    ),
    Case(
        "mention-is-label", CONCEPTS, '    skos:hiddenLabel "hot"@en ;\n', "",
        "claim:rattling-robot-5-overheating-heat",
        "“hot” is no label of concept:heat, whose labels are “heat”, “warmth”.",
        "concepts/robot.ttl:28:1)",
        needle='"hot"', into=CLAIMS,
    ),
    Case(
        "mentions-complete", CLAIMS, 'sg:objectMention "slow the fan" ;\n', "",
        "claim:rattling-robot-4-dust-fan-slowing",
        "No evidence mentions the claim's object, concept:fan-slowing.",
        "Add sg:objectMention with the words that name concept:fan-slowing; where an earlier passage holds them, "
        "in a sg:context node for that passage.",
        needle="[ sg:passage", nth=4,
    ),
    Case(
        "cue-in-passage", CLAIMS, '"for instance"', '"for instances"', "claim:rattling-robot-5-dust-overheating",
        "“for instances” does not stand in passage:rattling-robot/5.",
        "Write “for instance”, which stands there",
    ),
    Case(
        "qualifier-has-cue", CLAIMS,
        'in the motor" ;\n                  sg:cue "often" , ', 'in the motor" ;\n                  sg:cue ',
        "claim:rattling-robot-3-loose-bolt-motor-heat",
        "frequency:often has no label among the cues “causes”.",
        "Add the words that say it as sg:cue (one of “often”, “frequently”), or correct sg:frequency.",
        needle="frequency:often", nth=2,
    ),
    Case(
        "qualifier-has-cue", SIGNS, "modality:required", "modality:recommended", "warning-sign:rattling-robot-7",
        "modality:recommended has no label among the cues “requires”, “immediate help”.", "or correct sg:modality.",
    ),
    Case(
        "qualifier-concept-in-passage", CLAIMS,
        "concept:fan-slowing ;\n", "concept:fan-slowing ; sg:agent concept:motor ;\n",
        "claim:rattling-robot-4-dust-fan-slowing",
        "No label of concept:motor stands in passage:rattling-robot/4.",
        "Correct sg:agent, add the passage that names concept:motor as sg:context, or add its words",
        needle="concept:motor ;\n", nth=2,
    ),
    Case(
        "qualifier-concept-in-passage", CLAIMS,
        f'concept:crash ] ;\n    {EVIDENCE_9}"Cooling', f'concept:dust ] ;\n    {EVIDENCE_9}"Cooling',
        "claim:rattling-robot-9-cooling-pack-heat-build-up",
        "No label of concept:dust stands in passage:rattling-robot/9.", "Correct sg:anchor,",
        needle="concept:dust ]",
    ),
    Case(
        "finding-mention", SIGNS, 'sg:mention "Smoke"', 'sg:mention "help"', "warning-sign:rattling-robot-7",
        "“help” is no label of concept:smoke, whose labels are “smoke”.",
        'add `skos:hiddenLabel "help"@en` to concept:smoke (',
        needle='"help"',
    ),
    Case(
        "finding-mention", SIGNS, 'sg:mention "rattling"', 'sg:mention "rattle"', "warning-sign:rattling-robot-6",
        "“rattle” stands in no passage of the evidence of warning-sign:rattling-robot-6 or its context.",
        "Write “rattling”, which stands there, or add the passage that holds the words as sg:context.",
        needle='"rattle"',
    ),
    Case(
        "quality-has-cue", SIGNS, '"could" , "rapidly spreading" , "signal"', '"could" , "signal"',
        "warning-sign:rattling-robot-6",
        "quality:rapidly-spreading has no label among the cues “could”, “signal”.",
        "Add the words that say it as sg:cue (one of “rapidly spreading”), or correct sg:quality.",
        needle="quality:rapidly-spreading ;",
    ),
]  # fmt: skip


NEED_NO_TEXT = {"mention-is-label", "mentions-complete", "qualifier-has-cue", "quality-has-cue"}


@pytest.mark.parametrize("case", CASES, ids=[f"{case.rule}-{number}" for number, case in enumerate(CASES)])
def test_a_rule_that_is_broken(robot: Project, case: Case) -> None:
    robot.replace(case.file, case.old, case.new)
    finding = robot.finding(case.rule)
    assert finding.position == robot.place(case.into or case.file, case.needle or case.new, nth=case.nth)
    assert (finding.severity, finding.layer) == (Severity.VIOLATION, Layer.GROUNDING)
    assert finding.focus == case.focus
    assert case.message in finding.message
    assert case.fix in finding.fix


def test_the_example_is_clean(robot: Project) -> None:
    report = robot.validate(texts_required=True)
    assert report.findings == ()
    checked = {count.rule: (count.checked, count.unchecked) for count in report.rules if count.layer == Layer.GROUNDING}
    assert all(done and not undone for done, undone in checked.values()), checked
    assert checked["passage-digest"] == (9, 0)
    assert checked["heading-digest"] == (3, 0)
    assert checked["text-unaccounted"] == (13, 0)
    assert report.missing_texts == ()


def test_a_hedge_that_no_claim_takes_up(robot: Project) -> None:
    robot.replace(CLAIMS, " sg:frequency frequency:often ;", "", count=2)
    robot.replace(CLAIMS, '"often" , ', "", count=2)
    finding = robot.finding("hedge-unclaimed")
    assert finding.severity == Severity.INFO
    assert finding.focus == "passage:rattling-robot/3"
    assert finding.position == robot.place(ARTICLE, "<https://w3id.org/symptomgraph/article/rattling-robot/passage/3>")
    assert "“often”" in finding.message


def test_a_hedge_inside_a_mention_is_no_hedge(robot: Project) -> None:
    robot.replace(CLAIMS, 'sg:cue "common"', 'sg:cue "sight"')
    assert robot.validate().findings == ()


def test_a_span_outside_of_the_text(robot: Project) -> None:
    robot.replace(ARTICLE, "sg:start 497 ; sg:end 583", "sg:start 1497 ; sg:end 1500")
    finding = next(one for one in robot.validate().findings if one.rule == "passage-digest")
    assert finding.message == "The span from 1497 to 1500 is not in the text, which ends at 584."
    assert finding.position == robot.place(ARTICLE, "1497")


def test_what_did_not_help_stands_in_the_passage(robot: Project) -> None:
    robot.replace(SIGNS, 'sg:mention "Smoke"', 'sg:mention "Smoke" ; sg:notRelievedBy concept:gel-pad')
    finding = next(one for one in robot.validate().findings if one.rule == "qualifier-concept-in-passage")
    assert finding.position == robot.place(SIGNS, "concept:gel-pad")
    assert finding.focus == "warning-sign:rattling-robot-7"


def test_no_sentence_is_ever_printed(robot: Project) -> None:
    text = robot.texts()["rattling-robot"]
    robot.replace(ARTICLE, "sg:digest", "sg:digest 7 ; sg:digest", count=12)
    robot.replace(TEXT, "Smoke requires", "Every smoke requires")
    sentences = [line for line in text.replace(". ", ".\n").splitlines() if len(line.split()) > 3]
    findings = robot.validate().findings
    assert findings
    assert not [one for one in findings for sentence in sentences if sentence in one.message + one.fix]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("loose bolt often", "Loose\n  BOLT  often"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
    ],
    ids=["case and white space", "CR LF", "a byte order mark"],
)
def test_what_makes_no_difference_to_words(robot: Project, change: Callable[[str], str]) -> None:
    text = (robot.folder / TEXT).read_text(encoding="utf-8")
    robot.write(TEXT, change(text))
    rules = {finding.rule for finding in robot.validate().findings}
    assert not rules & {"mention-in-passage", "cue-in-passage", "finding-mention"}


def test_apostrophes_are_the_same(robot: Project) -> None:
    robot.replace(CONCEPTS, 'skos:hiddenLabel "hot"@en', 'skos:hiddenLabel "it’s"@en')
    robot.replace(CLAIMS, '"hot"', '"IT\'S"')
    rules = [finding.rule for finding in robot.validate().findings]
    assert rules == ["mention-in-passage"], "but no mention-is-label"


@pytest.mark.parametrize("case", [case for case in CASES if case.rule in NEED_NO_TEXT], ids=lambda case: case.rule)
def test_what_needs_no_text_is_found_without(robot: Project, case: Case) -> None:
    robot.replace(case.file, case.old, case.new)
    assert [finding.rule for finding in robot.validate(texts=Texts({})).findings] == [case.rule]


def test_words_that_are_not_in_the_sentence_get_one_finding(robot: Project) -> None:
    robot.replace(CLAIMS, 'sg:objectMention "heat in the motor"', 'sg:objectMention "purple elephants"')
    assert robot.finding("mention-in-passage").fix


def test_what_follows_from_missing_evidence_is_not_told_again(robot: Project) -> None:
    text = (robot.folder / CLAIMS).read_text(encoding="utf-8")
    start = text.index("    sg:evidence", text.index("claim:rattling-robot-3-loose-bolt-rattling a"))
    robot.replace(CLAIMS, text[start : text.index("] .", start) + 3], "    .")
    assert {one.rule for one in robot.validate().findings if one.severity == "violation"} == {"claim-evidence"}
