"""Builds the pages by which questions are answered without an app, over the core's second door."""

from adapters.web.take_part.adapter import TakePart
from bot.chat.outbound import Message, Picture, Words
from bot.config import Settings
from bot.main.core import Core, open_words
from bot.main.house import house_of
from storage.keys import Keys


def build_pages(settings: Settings, core: Core, keys: Keys) -> TakePart:
    """The pages under the public address."""
    words, usual = open_words(), settings.community.languages[0]

    async def paint(message: Message, language: str) -> bytes:
        painted = await core.painter.painted(words.message(message, language))
        return painted.attached.content if isinstance(painted.attached, Picture) else b""

    def say(said: Words, language: str) -> str:
        return words.text(said, language)  # with its marks of direction: browsers know them

    return TakePart(
        address=settings.web.public_url,
        doors=core.engine,
        say=say,
        languages=(usual, *(language for language in words.languages if language != usual)),
        operator=house_of(settings, words).run_by,
        keys=keys.all_derived("pages"),
        asked_by=settings.web.proxy_header,
        paint=paint,
    )
