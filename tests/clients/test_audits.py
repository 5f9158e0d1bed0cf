"""npm's graphql-http asks what the GraphQL-over-HTTP specification says that a server must, should and may do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

AUDITS = 61


def test_every_audit_is_ok(
    graphql_url: str, node: Path, project: Callable[[str], Path], run: Callable[..., str]
) -> None:
    results = json.loads(run(node, "audit.mjs", graphql_url, cwd=project("audits")))
    assert len({result["id"] for result in results}) == AUDITS
    failed = [result for result in results if result["status"] != "ok"]
    assert not failed, "\n".join(f"{result['id']} {result['name']}: {result['reason']}" for result in failed)
