"""What `serve` is configured with: SYMPTOMGRAPH_... in the environment, and the options of the command line."""

from __future__ import annotations

from typing import Final

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from symptomgraph.errors import InvalidSetting
from symptomgraph.gql.limits import Limits

_PREFIX: Final = "SYMPTOMGRAPH_"


class ServerSettings(BaseSettings):
    """Every setting has a default that is safe on the open net; `SYMPTOMGRAPH_MAX_DEPTH=20` sets one of them."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="ignore")

    max_body: int = Field(default=100_000, ge=1_000, description="Bytes in the body of a request.")
    max_depth: int = Field(default=15, ge=1, description="Fields inside of fields.")
    max_aliases: int = Field(default=50, ge=0, description="Aliases in a document.")
    max_tokens: int = Field(default=1_000, ge=100, description="Lexical tokens in a document.")
    documents: int = Field(default=500, ge=1, description="Parsed and validated documents that are kept.")
    values: int = Field(default=20_000, ge=1, description="Values that are remembered between requests.")
    workers: int = Field(default=4, ge=1, description="Questions that are answered at the same time.")
    max_age: int = Field(default=0, ge=0, description="Seconds for which a cache may answer to GET without asking.")
    cors_origins: tuple[str, ...] = Field(default=(), description="Origins whose pages may ask; `*` for all.")

    @property
    def limits(self) -> Limits:
        """The limits on documents."""
        return Limits(depth=self.max_depth, aliases=self.max_aliases, tokens=self.max_tokens)


def read_settings() -> ServerSettings:
    """The settings of the environment; raises InvalidSetting where one of them cannot be used."""
    try:
        return ServerSettings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"{_PREFIX}{'_'.join(map(str, first['loc'])).upper()}"
        raise InvalidSetting(
            f"{name} is {str(first['input'])!r}: {first['msg'].lower()}.", fix="Set it to another value, or not at all."
        ) from error
    except SettingsError as error:
        fix = f"Lists are written in JSON: {_PREFIX}CORS_ORIGINS='[\"https://example.org\"]'."
        raise InvalidSetting(f"The environment has a setting that cannot be read: {error}.", fix=fix) from error
