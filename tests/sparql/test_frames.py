"""What a worker says, however it is cut up on its way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from symptomgraph.sparql.frames import Kind, frame, taken_from

FRAMES = st.lists(st.tuples(st.sampled_from(Kind), st.binary(max_size=20)))


@given(frames=FRAMES, sizes=st.lists(st.integers(1, 30), min_size=1))
def test_frames_come_whole_and_in_order_in_whatever_parts_they_came(
    frames: list[tuple[Kind, bytes]], sizes: list[int]
) -> None:
    sent = b"".join(frame(kind, body) for kind, body in frames)
    held, turn = bytearray(), 0
    found: list[tuple[Kind, bytes]] = []
    while sent:
        size = sizes[turn % len(sizes)]
        held += sent[:size]
        sent, turn = sent[size:], turn + 1
        found += taken_from(held)
    assert found == frames
    assert not held


def test_what_is_not_whole_stays() -> None:
    sent = frame(Kind.PIECE, b"abc")
    held = bytearray(sent + sent[:-1])
    assert list(taken_from(held)) == [(Kind.PIECE, b"abc")]
    assert held == sent[:-1]
