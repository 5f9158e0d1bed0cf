"""Trigger trees against plain logic, on trees and findings that are made up."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.model.domain import MatchRelation, Trigger, TriggerFinding, TriggerGroup, TriggerOperator
from symptomgraph.model.mentions import Finding
from symptomgraph.model.triage import MatchedFinding, MissingFinding, SignState
from symptomgraph.questions.triggers import Outcome, leaves, outcome

LAW = settings(deadline=None)
LEAVES = st.sampled_from([TriggerFinding(f"concept:{name}") for name in "abcdef"])
TREES: st.SearchStrategy[Trigger] = st.recursive(
    LEAVES,
    lambda members: st.builds(
        TriggerGroup, st.sampled_from(TriggerOperator), st.lists(members, min_size=1, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
FOUND = st.frozensets(LEAVES)


def tried(tree: Trigger, found: Collection[TriggerFinding], near: Collection[TriggerFinding] = ()) -> Outcome:
    def answer(wanted: TriggerFinding) -> MatchedFinding | MissingFinding:
        if wanted in found:
            return MatchedFinding(wanted, Finding(wanted.concept), MatchRelation.EXACT)
        return MissingFinding(wanted, (Finding(wanted.concept),) if wanted in near else (), ())

    return outcome(tree, answer)


def true(tree: Trigger | None, found: Collection[TriggerFinding]) -> bool:
    """Whether the tree holds, by logic alone; nothing remaining holds."""
    if tree is None or isinstance(tree, TriggerFinding):
        return tree is None or tree in found
    quantifier = all if tree.operator == TriggerOperator.ALL_OF else any
    return quantifier(true(member, found) for member in tree.members)


@LAW
@given(TREES, FOUND)
def test_a_tree_is_triggered_when_logic_says_so(tree: Trigger, found: frozenset[TriggerFinding]) -> None:
    assert (tried(tree, found).state == SignState.TRIGGERED) == true(tree, found)


@LAW
@given(TREES, FOUND, FOUND)
def test_what_remains_is_the_tree_for_whoever_has_the_findings(
    tree: Trigger, found: frozenset[TriggerFinding], more: frozenset[TriggerFinding]
) -> None:
    assert true(tried(tree, found).remaining, found | more) == true(tree, found | more)


@LAW
@given(TREES, FOUND, FOUND)
def test_more_findings_never_make_less_of_a_tree(
    tree: Trigger, found: frozenset[TriggerFinding], more: frozenset[TriggerFinding]
) -> None:
    before, after = tried(tree, found), tried(tree, found | more)
    assert set(before.matched) <= set(after.matched)
    assert set(after.missing) <= set(before.missing)
    if before.state == SignState.TRIGGERED:
        assert after.state == SignState.TRIGGERED
    if before.state == SignState.POSSIBLE:
        assert after.state is not None


@LAW
@given(TREES, FOUND, FOUND)
def test_a_tree_is_possible_when_something_in_it_is_found_or_nearly(
    tree: Trigger, found: frozenset[TriggerFinding], near: frozenset[TriggerFinding]
) -> None:
    state = tried(tree, found, near).state
    if not true(tree, found):
        wanted = set(leaves(tree))
        left = {one.wanted for one in tried(tree, found, near).missing}
        assert (state == SignState.POSSIBLE) == bool(wanted & found or left & near)


@LAW
@given(TREES, FOUND)
def test_what_is_matched_and_missing_is_in_the_order_of_the_tree(
    tree: Trigger, found: frozenset[TriggerFinding]
) -> None:
    order = list(dict.fromkeys(leaves(tree)))
    result = tried(tree, found)
    assert [one.wanted for one in result.matched] == [leaf for leaf in order if leaf in found]
    assert {one.wanted for one in result.missing} == set(leaves(result.remaining) if result.remaining else ())
    assert not {one.wanted for one in result.missing} & found


def test_a_group_without_members_is_never_triggered() -> None:
    for operator in TriggerOperator:
        assert tried(TriggerGroup(operator, ()), ()).state is None
