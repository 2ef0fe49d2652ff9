"""Questions as long as they may be, in six languages at once: a group and a channel of one community for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.work import StorageWork
from tests.end_to_end.everywhere import Posts, Shown, Town, lines
from tests.painting.samples import OPTION, QUESTION, SAMPLES
from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.discord.people import Person as DiscordPerson
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.platforms.telegram.people import Person as TelegramPerson


class Wording(NamedTuple):
    """A question and its options in one language."""

    question: str
    options: Sequence[str]


def _whole(text: str, length: int) -> str:
    """Exactly so many characters; the last letter again and again where there were fewer."""
    return text.ljust(length, next(letter for letter in reversed(text) if letter.isalpha()))


def _longest(language: str) -> Wording:
    chart = SAMPLES[language].longest()
    return Wording(
        question=_whole(str(chart.title), QUESTION), options=[_whole(str(row.label), OPTION) for row in chart.rows]
    )


WORDINGS: Mapping[str, Wording] = {language: _longest(language) for language in SAMPLES}
"""300 characters, and ten times 80."""


@dataclass(frozen=True, kw_only=True)
class Local:
    """Where one language is read: a group on Telegram, a channel on Discord, and two people in each."""

    language: str
    group: Chat
    channel: Channel
    people: Sequence[TelegramPerson]
    people_there: Sequence[DiscordPerson]

    @property
    def wording(self) -> Wording:
        """The longest question there."""
        return WORDINGS[self.language]

    def posts(self) -> Posts:
        """The question."""
        [post], [there] = (self._with_title(where, self.wording.question) for where in (self.group, self.channel))
        assert isinstance(post, TelegramShown)
        assert isinstance(there, DiscordShown)
        return post, there

    def results(self, title: str) -> tuple[Sequence[TelegramShown], Sequence[DiscordShown]]:
        """The messages of the result in each: a picture that is too much for one message has one of its own."""
        return (
            [one for one in self.group.by_bot() if lines(one)[0] == title],
            [one for one in self.channel.by_bot() if lines(one)[0] == title],
        )

    @staticmethod
    def _with_title(where: Chat | Channel, title: str) -> Sequence[Shown]:
        return [one for one in where.by_bot() if lines(one)[0] == title]


async def six_languages(town: Town) -> Sequence[Local]:
    """A group and a channel of their own for each language."""
    settled = [await _settled(town, language, number) for number, language in enumerate(WORDINGS)]
    town.storage.transact(_speak)
    return settled


async def _settled(town: Town, language: str, number: int) -> Local:
    people = [town.telegram.person(9_000_000 + 10 * number + one, f"{language}-{one}") for one in range(2)]
    people_there = [town.discord.person(f"{language}-{one}-there") for one in range(2)]
    for there in people_there:
        town.discord.joins(there, town.server)
    group = town.telegram.group(f"Carers {language}", members=people, admins=[town.ada])
    town.telegram.adds_bot(town.ada, group, payload=f"join-{town.storage.transact(_code)}")
    await town.settles()
    channel = town.discord.opens_channel(town.server, f"chat-{language}")
    used = town.discord.uses(town.ada_there, "join", channel, code=town.storage.transact(_code))
    await town.discord.settled(used)
    await town.settles()
    return Local(language=language, group=group, channel=channel, people=people, people_there=people_there)


def _code(work: StorageWork) -> str:
    """For one more place of the community."""
    return new_code(work, CodeKind.PLACE, work.people.list_communities()[0].id)


def _speak(work: StorageWork) -> None:
    """Each place is called by its language, and reads that."""
    for place in work.places.list_of(work.people.list_communities()[0].id):
        language = place.where.title[-2:]
        if language in WORDINGS:
            work.places.put_language(place.id, language)


async def asks(town: Town, locals_: Sequence[Local], kind: str, options: Sequence[str] = ()) -> None:
    """Ada asks the longest question everywhere, in all six languages. `options` need no words in the others."""
    original, *others = (local.wording for local in locals_)
    await town.says("/poll " + "\n".join((original.question, *(options or original.options))))
    await town.says(f"/polls draft kind {kind}")
    for local, wording in zip(locals_[1:], others, strict=True):
        await town.says(f"/polls draft add {local.language}")
        await town.says(wording.question)
        if not options:
            await town.says("\n".join(wording.options))
    await town.ada_presses(f"All {2 + 2 * len(locals_)} groups")
