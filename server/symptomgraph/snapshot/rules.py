"""What follows from the asserted triples: CONSTRUCT queries, run until nothing new follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from symptomgraph.errors import InvalidRule, PathNotFound
from symptomgraph.snapshot.quads import DERIVED, with_union

_MAX_ROUNDS: Final = 64


@dataclass(frozen=True, slots=True)
class Rule:
    """A CONSTRUCT query in a file of its own."""

    path: Path
    text: str


def read_rules(folder: Path) -> list[Rule]:
    """The rules `*.rq` of a folder by file name; raises PathNotFound where there is no such folder."""
    if not folder.is_dir():
        raise PathNotFound(f"There is no folder of rules {folder}.", fix="Give the folder of the CONSTRUCT queries.")
    return [Rule(path, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.rq"))]


def derive(asserted: Iterable[ox.Quad], rules: Iterable[Rule]) -> list[ox.Quad]:
    """The triples that follow and are not asserted, in the derived graph.

    All rules run in turn, again and again until a round adds nothing; so the outcome does not depend on their order.

    Raises:
        InvalidRule: for a rule that is no CONSTRUCT query, or that makes new blank nodes for ever.
    """
    store = ox.Store()
    store.bulk_extend(with_union(asserted))
    rules = list(rules)
    derived: dict[ox.Quad, None] = {}
    for _ in range(_MAX_ROUNDS):
        fresh = [quad for rule in rules for quad in _fresh(store, rule)]
        if not fresh:
            return list(derived)
        derived |= dict.fromkeys(fresh)
    raise InvalidRule(
        f"The rules still derive new triples after {_MAX_ROUNDS} rounds.",
        fix="Write no blank nodes into the template of a CONSTRUCT.",
    )


def _fresh(store: ox.Store, rule: Rule) -> list[ox.Quad]:
    """What the rule adds to the default graph; it is put there."""
    constructed = (ox.Quad(triple.subject, triple.predicate, triple.object) for triple in _constructed(store, rule))
    fresh = [quad for quad in constructed if quad not in store]
    store.extend(fresh)
    return [ox.Quad(quad.subject, quad.predicate, quad.object, DERIVED) for quad in fresh]


def _constructed(store: ox.Store, rule: Rule) -> ox.QueryTriples:
    try:
        answer = store.query(rule.text)
    except SyntaxError as error:
        raise InvalidRule(f"{rule.path}: {error.msg}.", fix="Correct the query.") from error
    if not isinstance(answer, ox.QueryTriples):
        raise InvalidRule(f"{rule.path} is no CONSTRUCT query.", fix="Begin it with CONSTRUCT { ... } WHERE { ... }.")
    return answer
