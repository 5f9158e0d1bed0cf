"""Which labels in a text are said to be absent: a small rule in the manner of NegEx, for English.

* A cue negates the labels after it: "no", "without", "denies", "free of" and their like over up to three other words,
  "not", "never", "haven't" and their like over one. Words that only lead on ("any", "sign of", "or") do not count, nor
  do other labels and their qualities.
* Its reach ends at "but", "with", "because" and their like, at "I", "she", "my" and their like, at "and has"; at a full
  stop, colon, dash or line break; and at a comma, but for one in a list of labels that "and", "or" or "nor" closes.
* "Not only", "no doubt", "does not help" and their like are no cues, nor is what is part of a label ("not improving").
* A label is negated as well by what directly follows it: "absent", "denied", "ruled out", "none", or a mere "no".
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final

from symptomgraph.lexicon.recognizer import Span
from symptomgraph.lexicon.tokens import Gap, Token

_LONGEST: Final = 3
"""The words of the longest phrase below."""
_NONE: Final = -1


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in listed.split("|"))


_REACHES: Final = {
    phrase: reach
    for reach, listed in (
        (3, "no | without | neither | nor | deny | denies | denied | denying | negative for | free of | free from"),
        (3, "absence of | lack of | rules out | ruled out | not associated with"),
        (1, "not | never | aint | dont | doesnt | didnt | havent | hasnt | hadnt | isnt | arent | wasnt | werent"),
    )
    for phrase in _phrases(listed)
}
"""The cues, with the other words that each reaches over."""
_NO_CUES: Final = _phrases(
    """not only | not just | not sure | not certain | dont know | no doubt | without doubt | no idea | no change
    | no improvement | no better | no relief | not relieved | not relieve | not better | not help | not helped
    | not helping | doesnt help | didnt help | dont help | not sleep | cannot sleep | not stop | not stopped"""
)
_ENDS: Final = _phrases(
    """but | however | although | though | except | apart from | aside from | because | since | despite | yet | still
    | instead | whereas | while | also | with | i | im | ive | my | he | she | we | they | there | it | now | and has
    | and have | and had | and feel | and feels"""
)
_LEADS_ON: Final = _phrases(
    """or | nor | and | any | a | an | the | of | sign | signs | evidence | history | have | has | had | having | been
    | be | feel | feeling | felt | noticed | no"""
)
_CLOSES: Final = _phrases("and | or | nor")
_FOLLOWS: Final = _phrases("absent | denied | ruled out | none | negative | not present | not there")
_BRIDGES: Final = _phrases("is | are | was | were | has | have | been | being")


class Negation:
    """Finds the negated ones among the labels of a text."""

    def __init__(self, tokens: Sequence[Token], spans: Sequence[Span]) -> None:
        self._tokens = tokens
        self._at = {span.first: span for span in spans}
        self._inside = {place for span in spans for place in range(span.first, span.last)}
        self._closed = self._closed_lists()

    def spans(self) -> set[Span]:
        """The spans of concepts that are negated."""
        answers = {span: place for span in self._at.values() if (place := self._answer_to(span)) is not None}
        return set(answers) | set(self._reached(set(answers.values())))

    def _reached(self, answers: Container[int]) -> Iterator[Span]:
        """The labels in the reach of cues; words that answer to the label before them are no cues."""
        left, cue_end = _NONE, 0
        for place, token in enumerate(self._tokens):
            if place < cue_end:
                continue
            if self._ends(place):
                left = _NONE
            span = self._at.get(place)
            if span is not None and left >= 0 and span.quality is None:
                yield span
            if place in self._inside:
                continue
            words = 0 if place in answers else self._cue(place)
            cue_end = place + words
            if words:
                left = max(left, _REACHES[self._words(place, words)])
            else:
                left -= token.word not in _LEADS_ON

    def _cue(self, place: int) -> int:
        """How many words the cue has that begins at the place; 0 where none does."""
        return 0 if self._phrase(place, _NO_CUES) else self._phrase(place, _REACHES)

    def _ends(self, place: int) -> bool:
        gap = self._tokens[place].gap
        if gap in (Gap.LINE, Gap.STOP) or (place not in self._inside and self._phrase(place, _ENDS)):
            return True
        return gap == Gap.COMMA and place not in self._closed

    def _closed_lists(self) -> set[int]:
        """The places from which there is nothing but labels and commas to an "and", "or" or "nor"."""
        closed: set[int] = set()
        for place in range(len(self._tokens) - 1, -1, -1):
            word, span = self._tokens[place].word, self._at.get(place)
            after = span.last if span else place + 1
            goes_on = after in closed and self._tokens[after].gap in (Gap.JOINED, Gap.COMMA)
            if word in _CLOSES or (goes_on and (span is not None or word in _LEADS_ON)):
                closed.add(place)
        return closed

    def _answer_to(self, span: Span) -> int | None:
        """Where the words begin that directly follow the label and deny it."""
        place = span.last
        while place < len(self._tokens) and self._tokens[place].word in _BRIDGES:
            place += 1
        if place >= len(self._tokens) or place in self._inside or self._tokens[place].gap == Gap.LINE:
            return None
        alone = place + 1 == len(self._tokens) or self._tokens[place + 1].gap in (Gap.LINE, Gap.COMMA, Gap.STOP)
        mere = alone and self._tokens[place].word == "no"
        return place if mere or self._phrase(place, _FOLLOWS) else None

    def _phrase(self, place: int, phrases: Container[str]) -> int:
        """How many words the longest of the phrases has that begins at the place; 0 where none does."""
        for words in range(min(_LONGEST, len(self._tokens) - place), 0, -1):
            together = all(token.gap == Gap.JOINED for token in self._tokens[place + 1 : place + words])
            if together and self._words(place, words) in phrases:
                return words
        return 0

    def _words(self, place: int, words: int) -> str:
        return " ".join(token.word for token in self._tokens[place : place + words])
