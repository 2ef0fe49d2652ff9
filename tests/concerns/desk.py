"""A community that takes concerns, in transcripts; and what people do there, in a few words."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer, Quote
from bot.concerns.model.concern import Concern
from bot.concerns.model.intake import help_slots
from bot.concerns.use_cases.handing_over import keep_readers
from bot.people.model import Community, Role
from bot.words import plain
from storage.work import StorageWork
from tests.support.chat import Chat, found, message_text, private

WORDS = "My manager shouted at me when I asked for a break."


@dataclass
class Desk:
    """A chat whose group takes concerns: Ann and Joe read them, Ada owns the community."""

    chat: Chat

    @property
    def community(self) -> Community:
        """Ours."""
        communities: tuple[Community, ...] = self.chat.storage.read(lambda work: work.people.list_communities())
        return communities[0]

    @property
    def text(self) -> str:
        """What the last act was answered with."""
        return self.chat.private_message

    def reads(self, *people: str) -> None:
        """These read concerns from now on."""

        def give(work: StorageWork) -> None:
            community = work.people.list_communities()[0]
            for name in people:
                who = work.people.person_of(self.chat.sender(name))
                work.people.keep(who)
                work.flush()
                work.people.keep_name(who.id, name.title())
                work.people.give_role(who.id, community.id, Role.READER)
                work.places.note_presence(who.id, work.places.add(private(name), None).id)
            keep_readers(work, community)

        self.chat.storage.transact(give)

    def takes_concerns(self) -> None:
        """What else is asked for before concerns are taken."""

        def put(work: StorageWork) -> None:
            community = work.people.list_communities()[0]
            lines = dict.fromkeys(help_slots(), "")
            intake = work.intakes.find(community.id)
            work.intakes.put(replace(intake, contact="Rivertown Advocacy, 01632 960 001", help_lines=lines))

        self.chat.storage.transact(put)

    async def is_member(self, *people: str) -> None:
        """These have acted in the group."""
        for who in people:
            await self.chat.says(who, "/polls")

    async def writes(self, who: str, *words: str) -> Answer:
        """Somebody writes a concern, up to the review."""
        await self.chat.says_privately(who, "/concern")
        await self.presses(who, "Continue")
        for text in words or (WORDS,):
            await self.chat.says_privately(who, text)
        return await self.presses(who, "Review")

    async def presses(self, who: str, label: str) -> Answer:
        """Somebody presses a button on what they were last shown, in private."""
        return await self.chat.presses_answer(who, label)

    @property
    def code(self) -> str:
        """The receipt code on the review."""
        message = self.chat.answer.message
        assert message is not None
        return [plain(str(line.words)) for line in message.lines if isinstance(line, Quote)][-1]

    async def sends(self, who: str, *words: str) -> str:
        """Somebody raises a concern; gives the receipt code."""
        await self.writes(who, *words)
        code = self.code
        await self.presses(who, "I saved it. Send")
        return code

    async def follows(self, who: str, code: str) -> str:
        """Somebody opens a thread with a code; gives what they see."""
        await self.chat.says_privately(who, "/followup")
        await self.chat.says_privately(who, code)
        return self.text or self.chat.note

    def concerns(self) -> list[Concern]:
        """Every concern that is kept."""

        def look(work: StorageWork) -> list[Concern]:
            rows = work.concerns._transaction.connection.exec_driver_sql("SELECT id FROM concerns").all()
            return [found for row in rows if (found := work.concerns.find(row.id)) is not None]

        kept: list[Concern] = self.chat.storage.read(look)
        return kept


async def open_desk(chat: Chat, *readers: str) -> Desk:
    """The community, its readers, and all that is asked for before."""
    await found(chat)
    desk = Desk(chat)
    desk.reads(*(readers or ("ann", "joe")))
    desk.takes_concerns()
    return desk


def shown(answer: Answer) -> str:
    """What an answer shows, as text."""
    return message_text(answer.message) if answer.message is not None else plain(str(answer.note or ""))
