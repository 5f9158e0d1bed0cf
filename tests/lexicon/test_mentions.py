"""What holds for the labels that are found in any text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symptomgraph.lexicon import Lexicon, mentions
from symptomgraph.lexicon.entries import Entry, LabelRank
from symptomgraph.lexicon.recognizer import Recognizer
from symptomgraph.lexicon.tokens import tokenize
from symptomgraph.model.mentions import Mention
from symptomgraph.model.terms import ConceptKind, FindingQuality, LabelMatch

LAW = settings(deadline=None, max_examples=100)


def entry(key: str, *names: str, hidden: Sequence[str] = ()) -> Entry:
    ranked = [(LabelRank.PREFERRED if name == names[0] else LabelRank.SYNONYM, name) for name in names]
    kinds = set() if key.startswith("quality:") else {ConceptKind.SYMPTOM}
    return Entry(key, names[0], kinds, [*ranked, *((LabelRank.HIDDEN, name) for name in hidden)])


ENTRIES = [
    entry("concept:pain", "pain", "ache", hidden=["painful"]),
    entry("concept:back-pain", "back pain", "pain in the back"),
    entry("concept:low-back-pain", "low back pain"),
    entry("concept:chills", "chills"),
    entry("concept:b12", "vitamin B12 (low)", "low B12"),
    entry("concept:doctor", "doctor’s visit"),
    entry("concept:flu", "flu-like symptoms"),
    entry("concept:cold", "cold"),
    entry("concept:cold-weather", "cold", "cold spell"),
    entry("concept:new-symptom", "fresh symptom", hidden=["new symptoms"]),
    entry("quality:new", "new", "new symptoms"),
    entry("quality:severe", "severe"),
    entry("quality:not-improving", "not improving", "doesn't improve"),
]
LEXICON = Lexicon({one.id: one for one in ENTRIES})
LABELS = [(one.id, name) for one in ENTRIES if one.kinds for _, name in one.names]
NEUTRAL = st.sampled_from(["yesterday", "since", "Tuesday", "x", "42", "très", "🤖", "¿", "-", "…", "'", "e\u0301t"])
PIECES = st.one_of(
    NEUTRAL, st.sampled_from([name for _, name in LABELS]), st.sampled_from(["severe", "no", "and", ","])
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", "  ", "\n", ". ", ", "])), max_size=12).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)


def found(text: str) -> list[Mention]:
    return mentions(LEXICON.recognizer, text)


def stems(text: str) -> list[str]:
    return [token.stem for token in tokenize(text)]


@LAW
@given(TEXTS | st.text(max_size=80))
def test_a_mention_is_a_label_at_its_place(text: str) -> None:
    end = 0
    for mention in found(text):
        assert end <= mention.start < mention.end
        end = mention.end
        assert text[mention.start : mention.end] == mention.text
        names = [stems(name) for _, name in next(one for one in ENTRIES if one.id == mention.concept).names]
        assert stems(mention.text) in names


@LAW
@given(TEXTS, st.lists(NEUTRAL, min_size=1, max_size=3), st.data())
def test_words_that_name_nothing_move_no_other_mention(text: str, words: list[str], data: st.DataObject) -> None:
    before = found(text)
    places = [place for place in range(len(text) + 1) if not any(one.start < place < one.end for one in before)]
    place = data.draw(st.sampled_from(places))
    inserted = f" {' '.join(words)} "
    shifted = [(one.concept, one.text, one.start + len(inserted) * (one.start >= place)) for one in before]
    outside = [place for place in places if place in (0, len(text)) or text[place - 1].isspace()]
    if place in outside:
        after = found(text[:place] + inserted + text[place:])
        assert [(one.concept, one.text, one.start) for one in after] == shifted


@LAW
@given(st.sampled_from(LABELS), NEUTRAL, NEUTRAL, st.sampled_from(["", ".", "!", ")"]))
def test_every_label_is_found_in_any_case(label: tuple[str, str], before: str, after: str, stop: str) -> None:
    concept, name = label
    for written in (name, name.upper(), name.replace(" ", " \n "), name.replace("’", "'")):
        (mention,) = found(f"{before} {written}{stop} {after}")
        assert concept in (mention.concept, *mention.alternatives)
        assert stems(mention.text) == stems(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("low back pain", ["concept:low-back-pain"]),
        ("back pain in the back", ["concept:back-pain"]),
        ("pain in the back pain", ["concept:back-pain", "concept:pain"]),
        ("painting", []),
        ("backpain, back. Pain", ["concept:pain"]),
        ("back, pain", ["concept:pain"]),
        ("chill and pains", ["concept:chills", "concept:pain"]),
        ("flulike or flu like symptom", ["concept:flu"]),
        ("vitamin B12 low", []),
        ("low B12", ["concept:b12"]),
        ("doctors visits", ["concept:doctor"]),
        ("new symptoms", ["concept:new-symptom"]),
        ("severe", []),
    ],
)
def test_the_longest_from_the_left_as_whole_words(text: str, expected: list[str]) -> None:
    assert [one.concept for one in found(text)] == expected


def test_a_label_of_two_concepts_names_both() -> None:
    (mention,) = found("a cold")
    assert (mention.concept, mention.alternatives) == ("concept:cold", ("concept:cold-weather",))


def test_what_matched_is_said() -> None:
    pain, ache, painful = found("pain, aches; painful")
    assert (pain.label, pain.match) == ("pain", LabelMatch.PREFERRED)
    assert (ache.label, ache.match) == ("ache", LabelMatch.SYNONYM)
    assert (painful.label, painful.match) == ("pain", LabelMatch.SYNONYM)


SEVERE, NEW, NOT_IMPROVING = FindingQuality.SEVERE, FindingQuality.NEW, FindingQuality.NOT_IMPROVING


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("severe pain", [(SEVERE,)]),
        ("Severe, new pain", [(SEVERE, NEW)]),
        ("new and severe pain", [(SEVERE, NEW)]),
        ("new or severe pain", [(SEVERE,)]),
        ("severe. Pain", [()]),
        ("severe low and pain", [()]),
        ("pain that is severe", [(SEVERE,)]),
        ("pain which has been very severe and new", [(SEVERE, NEW)]),
        ("pain is not severe", [()]),
        ("pain, severe chills", [(), (SEVERE,)]),
        ("pain severe chills", [(), (SEVERE,)]),
        ("pain and new, severe chills", [(), (SEVERE, NEW)]),
        ("pain is severe, new chills", [(SEVERE,), (NEW,)]),
        ("pain is not improving", [(NOT_IMPROVING,)]),
        ("the pain doesn’t improve", [(NOT_IMPROVING,)]),
        ("severe severe pain", [(SEVERE,)]),
        ("chills with new, severe pain", [(), (SEVERE, NEW)]),
        ("chills for which very new severe pain", [(), (SEVERE, NEW)]),
    ],
)
def test_qualities_beside_a_concept(text: str, expected: list[tuple[FindingQuality, ...]]) -> None:
    assert [one.qualities for one in found(text)] == [
        tuple(quality for quality in FindingQuality if quality in one) for one in expected
    ]


def test_no_labels_no_mentions() -> None:
    assert mentions(Recognizer([]), "severe pain") == []


@pytest.mark.parametrize("piece", ["no ", "no pain, ", "severe, ", "pain severe and ", "pain and ", "e\u0301", "''a"])
def test_long_texts_are_read_to_the_end(piece: str) -> None:
    text = (piece * 10_000)[: 10_000 - len(" pain")] + " pain"
    assert found(text)[-1].end == len(text)
