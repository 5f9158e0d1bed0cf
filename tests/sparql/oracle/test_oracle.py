"""Queries that are made at random of what stands in the graph: `oxigraph serve` answers them as our endpoint does.

Both run the same engine. What is proved is all that stands around it: the union of the graphs, the dataset of a
query, the guard that must let these pass, the workers, and each format on its way through them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random
from typing import Any, Final

import pyoxigraph as ox
import pytest

from symptomgraph.store import GraphFormat, ResultFormat

SEEDS: Final = 6
"""Queries of each kind; more where all of these have empty answers, which another graph may bring about."""
MOST: Final = 40
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
COMPARISONS: Final = ("<", "<=", ">", ">=", "=", "!=")
MANY: Final = 20_000
"""Rows of a query that would only make the tests slow."""


class Walk:
    """Patterns found by walking from triple to triple, so that each has a solution; terms become variables."""

    def __init__(self, triples: Sequence[ox.Quad], random: Random, graph: ox.NamedNode) -> None:
        self.random = random
        self.graph = graph
        self._about: dict[Any, list[ox.Quad]] = defaultdict(list)
        for one in triples:
            self._about[one.subject].append(one)
        self.start = random.choice(list(self._about))
        self.variables = {self.start: "?v0"}
        self.walked: list[ox.Quad] = []

    def triple(self, constants: float = 0.25) -> str:
        """Another pattern that shares a variable with those before."""
        known = [term for term in self.variables if term in self._about]
        return self._pattern(self._about[self.random.choice(known)], constants)

    def step(self, constants: float = 0.25) -> str:
        """A pattern about the start."""
        return self._pattern(self._about[self.start], constants)

    def _pattern(self, among: Sequence[ox.Quad], constants: float) -> str:
        one = self.random.choice(among)
        self.walked.append(one)
        subject = self.variables[one.subject]
        if _is_blank(one.object) or one.object in self.variables or self.random.random() > constants:
            named = self.variables.setdefault(one.object, f"?v{len(self.variables)}")
            return f"{subject} {one.predicate} {named} ."
        return f"{subject} {one.predicate} {one.object} ."

    def triples(self, number: int, constants: float = 0.25) -> str:
        """Patterns, of which the first holds the walk to its start's neighbours where it can."""
        return " ".join([self.anchor(), *(self.triple(constants) for _ in range(number - 1))])

    def anchor(self) -> str:
        """A pattern with two constants, if what is said of the start allows one."""
        said = [one for one in self._about[self.start] if not _is_blank(one.object)]
        if not said:
            return self.triple()
        one = self.random.choice(said)
        return f"{self.variables[self.start]} {one.predicate} {one.object} ."

    def any_variable(self) -> str:
        return self.random.choice(list(self.variables.values()))

    def literal(self) -> tuple[str, ox.Literal]:
        """A variable whose value on the way was a literal; one is fetched where there was none."""
        found = [(name, term) for term, name in self.variables.items() if isinstance(term, ox.Literal)]
        return self.random.choice(found) if found else ("?v0", ox.Literal("back"))


def _is_blank(term: object) -> bool:
    return isinstance(term, ox.BlankNode)


def _bgp(walk: Walk) -> str:
    return f"SELECT * WHERE {{ {walk.triples(walk.random.randint(2, 4))} }}"


def _optional(walk: Walk) -> str:
    base, more = walk.triples(2), walk.triple()
    return f"SELECT * WHERE {{ {base} OPTIONAL {{ {more} }} OPTIONAL {{ {walk.triple()} }} }}"


def _union(walk: Walk) -> str:
    return f"SELECT * WHERE {{ {{ {walk.triples(2)} }} UNION {{ {walk.triples(2)} }} }}"


def _minus(walk: Walk) -> str:
    return f"SELECT * WHERE {{ {walk.step(0)} MINUS {{ {walk.step(1)} }} MINUS {{ ?other a ?v1 }} }}"


def _literals(walk: Walk) -> tuple[str, str, ox.Literal]:
    """Patterns, and a variable in them that has been a literal."""
    patterns = walk.triples(3, 0)
    for _ in range(5):
        if walk.literal()[0] != "?v0":
            break
        patterns = f"{patterns} {walk.triple(0)}"
    return patterns, *walk.literal()


def _compare(walk: Walk) -> str:
    patterns, name, term = _literals(walk)
    other = walk.any_variable()
    test = f"{name} {walk.random.choice(COMPARISONS)} {term} || !sameTerm({name}, {other}) && BOUND({other})"
    return f"SELECT * WHERE {{ {patterns} FILTER({test}) }}"


def _regex(walk: Walk) -> str:
    patterns, name, term = _literals(walk)
    word = "".join(letter for letter in term.value[:4] if letter.isalnum()) or "a"
    test = walk.random.choice(
        (f'REGEX(STR({name}), "^{word}|{word[::-1]}", "i")', f'CONTAINS(LCASE(STR({name})), "{word[:2].lower()}")')
    )
    return f"SELECT * WHERE {{ {patterns} FILTER({test}) }}"


def _lang(walk: Walk) -> str:
    patterns, name, _ = _literals(walk)
    test = walk.random.choice(
        (f'LANGMATCHES(LANG({name}), "en")', f'LANG({name}) = ""', f"DATATYPE({name}) = <{XSD}string>")
    )
    return f"SELECT * WHERE {{ {patterns} FILTER({test}) }}"


def _exists(walk: Walk) -> str:
    patterns, inner = walk.triples(2, 0), walk.triple(0.5)
    negated = walk.random.choice(("", "NOT "))
    return f"SELECT * WHERE {{ {patterns} FILTER {negated}EXISTS {{ {inner} }} }}"


def _bind(walk: Walk) -> str:
    patterns, name, _ = _literals(walk)
    made = (
        f"BIND(STRLEN(STR({name})) AS ?length) BIND(UCASE(SUBSTR(STR({name}), 1, 5)) AS ?upper)"
        f" BIND(IF(?length > 10, CONCAT(?upper, '…'), {name}) AS ?shown) BIND(COALESCE(?none, ?shown) AS ?last)"
        f" BIND(REPLACE(STR({name}), '[aeiou]', '_') AS ?consonants)"
    )
    return f"SELECT * WHERE {{ {patterns} {made} }}"


def _values(walk: Walk) -> str:
    patterns = walk.triples(2, 0)
    terms = [term for term in walk.variables if not _is_blank(term)] or [ox.NamedNode("urn:none")]
    rows = " ".join(f"(UNDEF {walk.random.choice(terms)}) ({walk.random.choice(terms)} UNDEF)" for _ in range(3))
    name = walk.any_variable()
    other = name if name != "?v0" else "?other"
    return f"SELECT * WHERE {{ {patterns} VALUES (?v0 {other}) {{ {rows} }} }}"


def _path(walk: Walk) -> str:
    walk.step()
    walk.triple(0)
    one, other = (quad.predicate for quad in walk.walked)
    path = walk.random.choice(
        (
            f"{one}/{other}", f"{one}|{other}", f"^{one}/{one}", f"({one}|{other})+", f"{one}*/{other}?",
            f"!({one}|^{other})", f"({one}/^{one})?", f"(^{other}|{one})/{other}*",
        )
    )  # fmt: skip
    return f"SELECT * WHERE {{ {walk.random.choice((walk.anchor(), ''))} ?v0 {path} ?end }}"


def _group(walk: Walk) -> str:
    patterns = walk.triples(2, 0)
    kept = walk.any_variable()
    least = walk.random.randint(1, 3)
    told = f"(COUNT(*) AS ?n) (COUNT(DISTINCT {kept}) AS ?kinds) (MAX(STRLEN(STR({kept}))) AS ?longest)"
    return (
        f"SELECT ?p {told} (SUM(STRLEN(STR(?o))) AS ?sum) (AVG(STRLEN(STR(?o))) AS ?mean) (MIN(STR(?o)) AS ?first)"
        f" WHERE {{ {patterns} ?v0 ?p ?o FILTER(!isBlank(?o)) }} GROUP BY ?p HAVING(COUNT(*) >= {least})"
    )


def _distinct(walk: Walk) -> str:
    patterns = walk.triples(3, 0)
    return f"SELECT DISTINCT {walk.any_variable()} ?p WHERE {{ {patterns} ?v0 ?p [] }}"


def _subselect(walk: Walk) -> str:
    anchor = walk.anchor()
    inner = (
        f"SELECT ?v0 (COUNT(?o) AS ?n) WHERE {{ {anchor} ?v0 ?p ?o }} GROUP BY ?v0 ORDER BY DESC(?n) STR(?v0) LIMIT 9"
    )
    return f"SELECT * WHERE {{ {{ {inner} }} {walk.triple(0)} }}"


def _ordered(walk: Walk) -> str:
    patterns = walk.triples(2, 0)
    named = [*dict.fromkeys(walk.variables.values())]
    # A total order: blank nodes have none that two servers share.
    tests = " && ".join(f"!isBlank({name})" for name in (*named, "?o"))
    keys = " ".join(f"{walk.random.choice(('', 'DESC'))}(STR({name})) (LANG({name}))" for name in ("?o", *named))
    slice_ = f"LIMIT {walk.random.randint(3, 60)} OFFSET {walk.random.randint(0, 2)}"
    keys = f"{keys} {' '.join(f'(STR(DATATYPE({name})))' for name in ('?o', *named))}"
    return f"SELECT * WHERE {{ {patterns} ?v0 ?p ?o FILTER({tests}) }} ORDER BY {keys} STR(?p) {slice_}"


def _limited(walk: Walk) -> str:
    return f"{_bgp(walk)} LIMIT {walk.random.randint(1, 5)}"


def _reduced(walk: Walk) -> str:
    return _distinct(walk).replace("DISTINCT", "REDUCED")


def _concatenated(walk: Walk) -> str:
    told = "(GROUP_CONCAT(STR(?o)) AS ?all) (SAMPLE(?v0) AS ?one)"
    return f"SELECT ?v0 {told} WHERE {{ {walk.anchor()} ?v0 ?p ?o FILTER(!isBlank(?o)) }} GROUP BY ?v0"


def _graph(walk: Walk) -> str:
    graph = walk.random.choice(("?g", str(walk.graph)))
    return f"SELECT * WHERE {{ GRAPH {graph} {{ {walk.triples(2)} }} ?v0 ?p ?o }}"


def _graphs(walk: Walk) -> str:
    return f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ {walk.triples(2, 0)} }} }} GROUP BY ?g"


def _from(walk: Walk) -> str:
    return _bgp(walk).replace("WHERE", f"FROM {walk.graph} WHERE")


def _from_several(walk: Walk) -> str:
    both = f"FROM {walk.graph} FROM <https://w3id.org/symptomgraph/graph/derived>"
    return _optional(walk).replace("WHERE", f"{both} WHERE")


def _from_named(walk: Walk) -> str:
    named = f"FROM NAMED {walk.graph} FROM NAMED <https://w3id.org/symptomgraph/graph/schemes.ttl>"
    return _graph(walk).replace("?v0 ?p ?o }", "}").replace("WHERE", f"{named} WHERE")


def _construct(walk: Walk) -> str:
    patterns = walk.triples(3, 0)
    ends = walk.any_variable()
    return f"CONSTRUCT {{ ?v0 <urn:to> {ends} . <urn:all> <urn:has> ?v0 }} WHERE {{ {patterns} }}"


def _construct_blank(walk: Walk) -> str:
    return f"CONSTRUCT {{ [] <urn:of> ?v0 ; <urn:with> 1.0 }} WHERE {{ {walk.anchor()} FILTER(isIRI(?v0)) }}"


def _construct_where(walk: Walk) -> str:
    return f"CONSTRUCT WHERE {{ {walk.triples(2)} }}"


def _describe(walk: Walk) -> str:
    return f"DESCRIBE ?v0 WHERE {{ {walk.anchor()} FILTER(isIRI(?v0)) }}"


def _ask(walk: Walk) -> str:
    test = walk.random.choice(("", "FILTER(isBlank(?v0))", "FILTER(isIRI(?v0))"))
    return f"ASK {{ {walk.triples(3)} {test} }}"


Made = Callable[[Walk], str]
Walks = Callable[[Made], Iterator[Walk]]
TABLES: Final[tuple[Made, ...]] = (
    _bgp, _optional, _union, _minus, _compare, _regex, _lang, _exists, _bind, _values, _path, _group, _distinct,
    _subselect, _graph, _graphs, _from, _from_several, _from_named,
)  # fmt: skip
RESULTS: Final = tuple(ResultFormat)
GRAPHS: Final = tuple(GraphFormat)


@pytest.fixture
def walks(quads: list[ox.Quad]) -> Walks:
    """Makes walks, always the same for the same kind of query, each within one graph."""
    graphs: dict[Any, list[ox.Quad]] = defaultdict(list)
    for quad in quads:
        graphs[quad.graph_name].append(quad)
    names = sorted(graphs, key=str)

    def of(made: Made) -> Iterator[Walk]:
        random = Random(made.__name__)
        # By their sizes, so that the claims come up often.
        chosen = random.choices(names, [len(graphs[name]) for name in names], k=MOST)
        return (Walk(graphs[name], random, name) for name in chosen)

    return of


named = pytest.mark.parametrize("made", TABLES, ids=lambda made: made.__name__.strip("_"))


@named
def test_tables_have_the_same_rows_in_each_format(made: Made, walks: Walks, ours: Any, oracle: Any) -> None:
    found = 0
    for number, query in enumerate(map(made, walks(made))):
        if number >= SEEDS and found:
            break
        expected, bare = Counter(oracle.rows(query)[1]), Counter(oracle.bare(query))
        for accept in RESULTS:
            variables, rows = ours.rows(query, accept)
            assert variables == oracle.rows(query, accept)[0], query
            assert Counter(rows) == (bare if accept == ResultFormat.CSV else expected), f"{accept}: {query}"
        assert expected.total() < MANY, query
        found += expected.total()
    assert found, "empty answers alone prove nothing"


def test_a_total_order_is_kept(walks: Walks, ours: Any, oracle: Any) -> None:
    found = 0
    for query in map(_ordered, islice(walks(_ordered), SEEDS)):
        for accept in RESULTS:
            assert ours.rows(query, accept) == oracle.rows(query, accept), f"{accept}: {query}"
        found += len(oracle.rows(query)[1])
    assert found


def test_a_limit_without_an_order_gives_some_of_the_rows(walks: Walks, ours: Any, oracle: Any) -> None:
    """Which ones is for each server to choose."""
    for query in map(_limited, islice(walks(_limited), SEEDS)):
        some, every = Counter(ours.rows(query)[1]), Counter(oracle.rows(query.partition(" LIMIT ")[0])[1])
        assert some <= every
        assert some.total() == len(oracle.rows(query)[1]) > 0


def test_reduced_may_leave_rows_out_that_are_there_again(walks: Walks, ours: Any, oracle: Any) -> None:
    for query in map(_reduced, islice(walks(_reduced), SEEDS)):
        assert set(ours.rows(query)[1]) == set(oracle.rows(query)[1])


def test_concatenated_values_have_any_order(walks: Walks, ours: Any, oracle: Any) -> None:
    for query in map(_concatenated, islice(walks(_concatenated), SEEDS)):
        mine, others = (
            Counter((v0, *sorted(every.strip('"').split()), one) for v0, every, one in side.rows(query)[1])
            for side in (ours, oracle)
        )
        assert mine == others


@pytest.mark.parametrize("made", [_construct, _construct_blank, _construct_where, _describe])
def test_graphs_are_the_same_in_each_format(made: Made, walks: Walks, ours: Any, oracle: Any) -> None:
    found = 0
    for number, query in enumerate(map(made, walks(made))):
        if number >= SEEDS and found:
            break
        expected = oracle.graph(query)
        for accept in GRAPHS:
            assert ours.graph(query, accept) == expected, f"{accept}: {query}"
        found += len(expected)
    assert found


def test_truths_are_the_same(walks: Walks, ours: Any, oracle: Any) -> None:
    queries = list(map(_ask, walks(_ask)))
    truths = [oracle.truth(query) for query in queries]
    assert set(truths) == {True, False}
    for accept in (ResultFormat.JSON, ResultFormat.XML):
        assert [ours.truth(query, accept) for query in queries] == truths


def test_the_graphs_of_a_request_are_its_dataset(walks: Walks, ours: Any, oracle: Any) -> None:
    found = 0
    for walk in islice(walks(_graph), SEEDS):
        graphs = {"default-graph-uri": walk.graph.value, "named-graph-uri": walk.graph.value}
        query = _graph(walk)
        expected = Counter(oracle.rows(query, **graphs)[1])
        assert Counter(ours.rows(query, **graphs)[1]) == expected, query
        found += expected.total()
    assert found


def test_a_graph_named_twice_is_merged_once(walks: Walks, ours: Any, oracle: Any) -> None:
    """By the merge of SPARQL 1.1 Query, 13.2.1; the oracle gives a row once for each time that the graph is named."""
    differed = False
    for walk in islice(walks(_from), SEEDS):
        once = _from(walk)
        twice = once.replace("WHERE", f"FROM {walk.graph} WHERE")
        expected = Counter(oracle.rows(once)[1])
        assert Counter(ours.rows(twice)[1]) == expected, twice
        differed |= Counter(oracle.rows(twice)[1]) != expected
    assert differed, "the rule is not needed any more"


def test_no_triple_is_in_two_graphs(quads: list[ox.Quad]) -> None:
    """Else the oracle would answer to several FROM as it does to one that is there twice."""
    assert len({(quad.subject, quad.predicate, quad.object) for quad in quads}) == len(quads)
