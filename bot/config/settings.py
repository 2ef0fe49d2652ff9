"""What can be set: sections and keys as frozen values, their defaults, and what each value must be."""

import difflib
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.chat.outbound import Say


class WrongSettings(Exception):
    """Something about the settings or what they name is wrong: one sentence each, with the key and the remedy.

    Sentences hold keys, folders and choices, and never the value of a secret. The exception's own text has only
    the names of the sentences.
    """

    def __init__(self, *lines: Say) -> None:
        super().__init__(", ".join(line.word for line in lines))
        self.lines = lines


def _wrong(word: str, **details: str) -> PydanticCustomError:
    """What a check raises: a problem whose type is the name of our sentence for it."""
    return PydanticCustomError(word, "wrong", {**details})


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        near = difflib.get_close_matches(name, available_timezones(), 1, 0.5)
        raise _wrong("settings-time-zone", near=near[0] if near else "Europe/London") from None
    return name


def _split(value: Any) -> Any:
    """The environment has no lists: there, `en, cy` is two."""
    return [part.strip() for part in value.split(",")] if isinstance(value, str) else value


def _no_switch(value: Any) -> Any:
    """To Python, true is the number 1; to people it is not."""
    return "" if isinstance(value, bool) else value


def _per_second(value: Any) -> int:
    """A rate. Fewer than two a second, and what is taken together would wait for too long; nobody is given more."""
    text = str(value)
    if isinstance(value, bool) or not (text.isascii() and text.isdecimal() and 2 <= int(text) <= 1000):
        raise _wrong("settings-per-second")
    return int(text)


def _address(*schemes: str) -> AfterValidator:
    """A web address with one of these schemes, or nothing."""

    def check(value: str) -> str:
        if not value:
            return value
        try:
            scheme, host, *_ = urlsplit(value)
        except ValueError:
            scheme = host = ""
        if scheme not in schemes or not host:
            raise _wrong("settings-address", start=f"{schemes[0]}://")
        return value.rstrip("/")

    return AfterValidator(check)


def _known_database(url: str) -> str:
    scheme, colon, rest = url.partition("://")
    if scheme not in {"sqlite", "postgresql", "postgresql+psycopg"} or not colon:
        raise _wrong("settings-storage-url")
    if scheme == "sqlite" and not rest.partition("?")[0].strip("/"):
        raise _wrong("settings-storage-no-file")
    return url


def _known_keys(url: str) -> str:
    if url and url.partition("://")[0] not in {"postgresql", "postgresql+psycopg"}:
        raise _wrong("settings-keys-url")
    return url


Port = Annotated[int, BeforeValidator(_no_switch), Field(ge=1, le=65535)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Community(_Section):
    """The carers' group as it is founded; afterwards its organisers change it."""

    name: str = ""
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "Europe/London"
    languages: Annotated[tuple[Language, ...], BeforeValidator(_split), Field(min_length=1)] = ("en",)
    found_by: Literal["link", "anyone"] = "link"


class Operator(_Section):
    """Who hosts it. Printed on the privacy screens."""

    name: str = ""
    is_organiser: bool = False


class Storage(_Section):
    """The database. The address may hold a password, so no `repr` shows it."""

    url: Annotated[str, AfterValidator(_known_database)] = Field(default="sqlite:///data/caresay.db", repr=False)


class Keys(_Section):
    """Where keys are kept: never inside the database or its backups. The address may hold a password, as above."""

    directory: Path = Path("data/keys")
    url: Annotated[str, AfterValidator(_known_keys)] = Field(default="", repr=False)


class Telegram(_Section):
    """One platform. Without a token it is off."""

    token: SecretStr = SecretStr("")
    api_url: Annotated[str, _address("https", "http")] = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    per_second: Annotated[int, BeforeValidator(_per_second)] = 29


class Discord(_Section):
    """One platform. Without a token it is off; without a gateway address, the platform is asked for it."""

    token: SecretStr = SecretStr("")
    api_url: Annotated[str, _address("https", "http")] = "https://discord.com/api/v10"
    gateway_url: Annotated[str, _address("wss", "ws")] = ""


class Web(_Section):
    """The pages for people without an app, and the address under which they reach them."""

    host: str = Field(default="127.0.0.1", min_length=1)
    port: Port = 8080
    public_url: Annotated[str, _address("https", "http")] = ""
    proxy_header: str = ""


class FrontRoom(_Section):
    """The pretend group in the browser, on a port of its own."""

    enabled: bool = True
    port: Port = 8081


class Log(_Section):
    """How much is logged, and for whom: people or programs."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class Settings(BaseSettings):
    """Everything that can be set. Tokens and addresses of databases are in no `repr`."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        env_prefix="CARESAY_",
        env_nested_delimiter="__",
        enable_decoding=False,
    )

    community: Community = Community()
    operator: Operator = Operator()
    storage: Storage = Storage()
    keys: Keys = Keys()
    telegram: Telegram = Telegram()
    discord: Discord = Discord()
    web: Web = Web()
    front_room: FrontRoom = FrontRoom()
    log: Log = Log()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - these are the library's names
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what it is made with: the file and the environment are read by `read_settings`, never by surprise."""
        return (init_settings,)
