"""Where an endpoint is and who may ask it: by the command line, and SYMPTOMGRAPH_STORE_... in the environment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from symptomgraph.errors import EndpointUnusable, InvalidSetting

_PREFIX: Final = "SYMPTOMGRAPH_STORE_"


class StoreSettings(BaseSettings):
    """What may be set about an endpoint; nothing of it is ever shown."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="ignore", hide_input_in_errors=True)

    user: str = Field(default="", description="The name to sign in with (HTTP Basic).")
    password: SecretStr = Field(default=SecretStr(""), description="The password that goes with the name.")
    token: SecretStr = Field(default=SecretStr(""), description="A token to sign in with instead (HTTP Bearer).")
    seconds: float = Field(default=10, gt=0, description="Seconds that the endpoint may take over one query.")
    connections: int = Field(default=16, ge=1, description="Connections that are open at the same time.")
    check: float = Field(default=5, ge=0, description="Seconds after which the snapshot is looked at again.")


@dataclass(frozen=True, slots=True)
class Access:
    """The addresses of an endpoint, without what is secret in them, and what to sign in with."""

    query: str
    update: str | None
    graphs: str | None
    """The address of the Graph Store Protocol."""
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    seconds: float = 10
    connections: int = 16
    check: float = 5

    @property
    def to_update(self) -> str:
        """The address for updates; raises EndpointUnusable where it is not known."""
        return _known(self.update, "--update-url", "updates")

    @property
    def to_put(self) -> str:
        """The address for whole graphs; raises EndpointUnusable where it is not known."""
        return _known(self.graphs, "--graph-store-url", "graphs")


def _known(url: str | None, option: str, what: str) -> str:
    if url is None:
        raise EndpointUnusable(
            f"It is not known where the endpoint takes {what}.", fix=f"Give the address by {option}."
        )
    return url


def read_access(query: str, update: str | None = None, graphs: str | None = None) -> Access:
    """The access to the endpoint at the address `query`, with what the environment says.

    Where that ends in `/query`, as it does with Oxigraph, updates go to `/update` and graphs to `/store` beside it.

    Raises:
        InvalidSetting: for what is no address, and for a setting that has no usable value.
    """
    settings = _settings()
    shown, user, password = _parted(query)
    beside = shown.removesuffix("/query") if shown.endswith("/query") else None
    token = settings.token.get_secret_value()
    if token and (user or settings.user):
        raise InvalidSetting(
            f"{_PREFIX}TOKEN is set, and a name to sign in with too.", fix="Set one of them; only one can be sent."
        )
    return Access(
        shown,
        _parted(update)[0] if update else beside and f"{beside}/update",
        _parted(graphs)[0] if graphs else beside and f"{beside}/store",
        user or settings.user,
        password if user else settings.password.get_secret_value(),
        token,
        settings.seconds,
        settings.connections,
        settings.check,
    )


def _settings() -> StoreSettings:
    try:
        return StoreSettings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"{_PREFIX}{'_'.join(map(str, first['loc'])).upper()}"
        fix = "Set it to another value, or not at all."
        raise InvalidSetting(f"{name} cannot be used: {first['msg'].lower()}.", fix=fix) from error


def _parted(address: str) -> tuple[str, str, str]:
    """The address without its user and password, and these."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("http", "https"):
        # Not shown: what is mistyped may hold a password all the same.
        raise InvalidSetting("The address of the endpoint is no URL.", fix="Write it like http://localhost:7878/query.")
    netloc = (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
    shown = urlunsplit((parts.scheme, netloc, parts.path, parts.query, ""))
    return shown, unquote(parts.username or ""), unquote(parts.password or "")
