"""One community in two apps, with the same people in both."""

from dataclasses import dataclass, replace

import sqlalchemy as sa

from bot.main.core import assemble, connect
from bot.people.model import PersonId
from bot.people.preferences import Preferences
from storage.schema import tables
from tests.support.chat import Chat, group
from tests.support.platform import FakePlatform, line_text


@dataclass
class Apps:
    """A group in each app. What somebody does in one is seen there alone."""

    one: Chat
    two: Chat

    async def ask_everywhere(self) -> None:
        """Ada asks in the first app, and posts the question in the other too."""
        await self.one.says("ada", "/poll Lunch? | Soup | Salad")
        await self.one.says_privately("ada", "/polls 1 all")

    async def code(self, who: str, app: Chat | None = None) -> str:
        """What somebody is told to write in their other app."""
        made_in = app or self.one
        await made_in.says_privately(who, "/join account")
        assert made_in.answer.message is not None
        return line_text(made_in.answer.message.lines[1])

    async def join(self, who: str, *, made_in: Chat | None = None) -> None:
        """In the first app they make a code, in the second they use it; or the other way round."""
        code = await self.code(who, made_in)
        used_in = self.one if made_in is self.two else self.two
        await used_in.says_privately(who, code)
        await used_in.presses_answer(who, "Join them")

    async def part(self, who: str, app: Chat, number: int) -> None:
        """Somebody parts one of their accounts, by its number in their list."""
        await app.says_privately(who, "/join part")
        await app.presses_answer(who, f"Part {number}")
        await app.presses_answer(who, "Part it")

    def person(self, who: str, app: Chat) -> PersonId:
        """The number of the person behind an account."""
        found: PersonId = app.storage.read(lambda work: work.people.person_of(app.sender(who)).id)
        return found

    def choose(self, who: str, app: Chat, preferences: Preferences) -> None:
        """Somebody has these settings."""
        person = self.person(who, app)
        app.storage.transact(lambda work: work.preferences.put(person, preferences))

    def chosen(self, who: str, app: Chat) -> Preferences | None:
        """Somebody's settings."""
        person = self.person(who, app)
        found: Preferences | None = app.storage.read(lambda work: work.preferences.find(person))
        return found

    def tally(self) -> tuple[str, ...]:
        """What the question that was asked everywhere shows."""
        return self.one.poll.lines[:2]

    def count(self, table: str) -> int:
        """How many rows a table has."""
        with self.one.storage.database.read() as connection:
            return int(connection.execute(sa.select(sa.func.count()).select_from(tables.tables[table])).scalar_one())


def two_apps(chat: Chat) -> Apps:
    """The chat's community with a second group, in another app."""
    there, hall = FakePlatform(platform="other"), group("hall", "other")
    adapters = {chat.platform.platform: chat.platform, there.platform: there}
    core = assemble(
        chat.storage, adapters, language="en", now=chat.clock, machine_now=chat.clock, painter=chat.core.painter
    )
    connect(core, chat.storage)
    chat.storage.transact(lambda work: work.places.add(hall, work.people.list_communities()[0].id))
    one = replace(chat, core=core)
    return Apps(one=one, two=replace(one, platform=there, place=hall))
