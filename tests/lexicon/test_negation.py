"""Which labels a text says to be absent."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.lexicon import Lexicon, mentions
from symptomgraph.lexicon.entries import Entry, LabelRank
from symptomgraph.model.terms import ConceptKind

LAW = settings(deadline=None, max_examples=60)
NAMES = ["fever", "chills", "rash", "back pain", "nausea"]
ENTRIES = [Entry(f"concept:{name}", name, {ConceptKind.SYMPTOM}, [(LabelRank.PREFERRED, name)]) for name in NAMES]
ENTRIES += [
    Entry(f"quality:{name}", name, set(), [(LabelRank.PREFERRED, name.replace("-", " "))])
    for name in ("severe", "not-improving")
]
LEXICON = Lexicon({one.id: one for one in ENTRIES})


def absent(text: str) -> set[str]:
    return {one.label for one in mentions(LEXICON.recognizer, text) if one.negated}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no fever", "fever"),
        ("NO severe fever", "fever"),
        ("without chills", "chills"),
        ("She denies fever.", "fever"),
        ("negative for rash", "rash"),
        ("free of fever", "fever"),
        ("no sign of any rash", "rash"),
        ("I do not have a fever", "fever"),
        ("I don’t have any fever", "fever"),
        ("I haven't had fever", "fever"),
        ("I have not noticed any rash", "rash"),
        ("never any chills", "chills"),
        ("neither fever nor chills", "fever chills"),
        ("not associated with rash", "rash"),
        ("no fever or chills", "fever chills"),
        ("no fever and chills", "fever chills"),
        ("no fever, chills, or rash", "fever chills rash"),
        ("Denies fever, chills and nausea.", "fever chills nausea"),
        ("no fever, chills", "fever"),
        ("no fever, severe rash since Monday", "fever"),
        ("no fever but chills", "fever"),
        ("no fever; chills", "fever"),
        ("no fever. Chills.", "fever"),
        ("no fever - chills", "fever"),
        ("no fever\nchills", "fever"),
        ("no fever with chills", "fever"),
        ("no fever and I have chills", "fever"),
        ("no fever and has chills", "fever"),
        ("no fever, my rash itches", "fever"),
        ("no trouble at all apart from fever", ""),
        ("no really rather quite obvious fever", ""),
        ("could not walk far in the fever", ""),
        ("cannot sleep because of back pain", ""),
        ("not only fever but also chills", ""),
        ("no doubt a fever", ""),
        ("it does not help the back pain", ""),
        ("no relief from back pain", ""),
        ("back pain is not improving", ""),
        ("back pain not improving, chills", ""),
        ("fever: none", "fever"),
        ("fever: no, chills: yes", "fever"),
        ("fever no chills", "chills"),
        ("fever was ruled out", "fever"),
        ("fever was ruled out and chills persist", "fever"),
        ("fever is absent, rash present", "fever"),
        ("chills denied", "chills"),
        ("fever not present", "fever"),
        ("is there fever?", ""),
        ("fever", ""),
        ("no", ""),
    ],
)
def test_negation(text: str, expected: str) -> None:
    assert absent(text) == {name for name in NAMES if name.split()[-1] in expected.split()}


@LAW
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
def test_a_closed_list_is_negated_as_a_whole(names: list[str]) -> None:
    *most, last = names
    assert absent(f"There was no {', '.join(most)}{' or ' if most else ''}{last}.") == set(names)


@LAW
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3), st.sampled_from([" but ", ". ", "; ", ": ", " – "]))
def test_what_ends_the_reach_ends_it(names: list[str], end: str) -> None:
    assert absent(f"no trouble{end}{', '.join(names)}") == set()
