"""What `serve` is configured with: SYMPTOMGRAPH_... in the environment, and the options of the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from limits import parse
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from symptomgraph.errors import InvalidSetting
from symptomgraph.gql.limits import Limits
from symptomgraph.sparql import Limits as QueryLimits

_PREFIX: Final = "SYMPTOMGRAPH_"


class ServerSettings(BaseSettings):
    """Every setting has a default that is safe on the open net; `SYMPTOMGRAPH_MAX_DEPTH=20` sets one of them."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="ignore")

    max_body: int = Field(default=100_000, ge=1_000, description="Bytes in the body of a request.")
    max_depth: int = Field(default=15, ge=1, description="Fields inside of fields.")
    max_aliases: int = Field(default=50, ge=0, description="Aliases in a document.")
    max_tokens: int = Field(default=1_000, ge=100, description="Lexical tokens in a document.")
    max_cost: int = Field(default=500_000, ge=1, description="Fields that an answer may have, as they are reckoned.")
    max_introspection: int = Field(default=50_000, ge=1, description="The same for what is asked of the schema.")
    max_seconds: float = Field(default=10, gt=0, description="Seconds of work on one request.")
    unread: int = Field(
        default=60, ge=1, le=86_400, description="Seconds for which a client may take in nothing of what is sent to it."
    )
    manifest: Path | None = Field(default=None, description="The file of the persisted documents.")
    persisted_only: bool = Field(default=False, description="Whether persisted documents alone are answered.")
    explain: bool = Field(default=False, description="Whether clients may ask how an answer came about.")
    metrics: bool = Field(default=True, description="Whether /metrics is answered.")
    operations: int = Field(default=100, ge=0, description="Names of operations that are told apart in /metrics.")
    rate_limit: str = Field(default="", description="How often one client may ask, such as `100/minute`.")
    proxies: str = Field(default="", description="Proxies whose X-Forwarded-For is believed: addresses, by commas.")
    cache: int = Field(default=32_000_000, ge=0, description="Bytes of the answers that are kept; 0 keeps none.")
    documents: int = Field(default=500, ge=1, description="Parsed and validated documents that are kept.")
    values: int = Field(default=20_000, ge=1, description="Values that are remembered between requests.")
    workers: int = Field(default=4, ge=1, description="Questions that are answered at the same time.")
    sparql_workers: int = Field(
        default=2, ge=1, le=1_000, description="SPARQL queries that are answered at the same time."
    )
    sparql_waiting: int = Field(default=20, ge=0, description="SPARQL queries that may wait for a worker.")
    sparql_seconds: float = Field(default=10, gt=0, le=86_400, description="Seconds of work on one SPARQL query.")
    sparql_sending: float = Field(default=600, gt=0, description="Seconds in which one SPARQL answer is to be sent.")
    sparql_rows: int = Field(default=100_000, ge=1, description="Rows, or triples, in the answer to a SPARQL query.")
    sparql_bytes: int = Field(default=100_000_000, ge=1_000, description="Bytes in the answer to a SPARQL query.")
    sparql_memory: int = Field(
        default=512, ge=16, le=1_000_000, description="Megabytes of memory that one SPARQL query may take."
    )
    sparql_query: int = Field(default=1_000_000, ge=1_000, description="Bytes in the text of a SPARQL query.")
    sparql_cache: int = Field(default=8_000_000, ge=0, description="Bytes of the SPARQL answers that are kept.")
    max_age: int = Field(default=0, ge=0, description="Seconds for which a cache may answer to GET without asking.")
    cors_origins: tuple[str, ...] = Field(default=(), description="Origins whose pages may ask; `*` for all.")

    @field_validator("rate_limit")
    @classmethod
    def _rate(cls, given: str) -> str:
        if given:
            parse(given)
        return given

    @property
    def limits(self) -> Limits:
        """The limits on documents."""
        return Limits(
            depth=self.max_depth,
            aliases=self.max_aliases,
            tokens=self.max_tokens,
            cost=self.max_cost,
            introspection=self.max_introspection,
            seconds=self.max_seconds,
        )

    @property
    def sparql_limits(self) -> QueryLimits:
        """The limits on analysts' queries."""
        return QueryLimits(
            workers=self.sparql_workers,
            waiting=self.sparql_waiting,
            seconds=self.sparql_seconds,
            rows=self.sparql_rows,
            bytes=self.sparql_bytes,
            memory=self.sparql_memory,
        )


def read_settings(**given: Any) -> ServerSettings:
    """The settings of the environment, but for those given; raises InvalidSetting where one cannot be used."""
    try:
        settings = ServerSettings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = f"{_PREFIX}{'_'.join(map(str, first['loc'])).upper()}"
        raise InvalidSetting(
            f"{name} is {str(first['input'])!r}: {first['msg'].lower()}.", fix="Set it to another value, or not at all."
        ) from error
    except SettingsError as error:
        fix = f"Lists are written in JSON: {_PREFIX}CORS_ORIGINS='[\"https://example.org\"]'."
        raise InvalidSetting(f"The environment has a setting that cannot be read: {error}.", fix=fix) from error
    if settings.persisted_only and settings.manifest is None:
        raise InvalidSetting(
            f"{_PREFIX}PERSISTED_ONLY is true, and there are no persisted documents.",
            fix=f"Give their manifest by --documents or {_PREFIX}MANIFEST.",
        )
    return settings
