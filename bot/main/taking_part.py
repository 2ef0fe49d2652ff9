"""Builds the pages by which questions are answered without an app, over the core's second door."""

from collections.abc import Awaitable, Callable, Sequence

from adapters.web.take_part.adapter import TakePart
from bot.chat.outbound import Message, Picture, Words
from bot.config import Settings
from bot.main.core import Core, open_words
from bot.main.house import house_of
from storage.keys import Keys


def build_pages(settings: Settings, core: Core, keys: Keys) -> TakePart:
    """The pages under the public address."""
    return TakePart(
        address=settings.web.public_url,
        doors=core.engine,
        say=speak,
        languages=languages_of(settings),
        operator=house_of(settings, open_words()).run_by,
        keys=keys.all_derived("pages"),
        asked_by=settings.web.proxy_header,
        paint=painting(core),
    )


def speak(said: Words, language: str) -> str:
    """Words to text, with its marks of direction: browsers know them."""
    return open_words().text(said, language)


def languages_of(settings: Settings) -> Sequence[str]:
    """Those that we speak, the usual one first."""
    usual = settings.community.languages[0]
    return (usual, *(language for language in open_words().languages if language != usual))


def painting(core: Core) -> Callable[[Message, str], Awaitable[bytes]]:
    """Paints the picture that goes with a message; nothing where there is none."""

    async def paint(message: Message, language: str) -> bytes:
        painted = await core.painter.painted(open_words().message(message, language))
        return painted.attached.content if isinstance(painted.attached, Picture) else b""

    return paint
