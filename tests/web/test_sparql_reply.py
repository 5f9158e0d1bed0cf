"""Answers that are sent piece by piece, to clients that do not take them in."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from starlette.types import Message

from symptomgraph.snapshot import Snapshot
from symptomgraph.web.app import create_app
from symptomgraph.web.service import Service
from symptomgraph.web.settings import ServerSettings

LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } LIMIT 10000"


def test_an_answer_is_sent_for_so_long_and_no_longer(robot_snapshot: Snapshot) -> None:
    service = Service.of(robot_snapshot, ServerSettings(sparql_sending=0.2))
    app = create_app(service)
    sent: list[Message] = []

    async def receive() -> Message:
        return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return] # never comes

    async def send(message: Message) -> None:
        sent.append(message)
        if message.get("body"):
            await receive()

    async def ask() -> None:
        asked = {"path": "/sparql", "root_path": "", "query_string": f"query={quote(LARGE)}".encode()}
        scope = {"type": "http", "method": "GET", "headers": [], "http_version": "1.1", "scheme": "http", **asked}
        await service.endpoint.start()
        try:
            await asyncio.wait_for(app(scope, receive, send), 30)
        finally:
            await service.endpoint.close()

    asyncio.run(ask())
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
