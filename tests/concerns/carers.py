"""Carers of whom nothing is kept: they come by the link of the group, and have ids that can be looked for in bytes."""

import asyncio
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from bot.chat.inbound import Confirm, Inbound, Place, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Message, Quote, Receipt
from bot.concerns.use_cases.entering import open_token, page_token
from bot.words import plain
from storage.work import StorageWork
from tests.records.scanning import Word
from tests.support.chat import Chat, message_text
from tests.support.platform import choice_of

_ACCOUNTS = count(8_206_741_593, 7_919)
_CHATS = count(9_417_300_611, 6_101)
_MESSAGES = count(7_355_608_140, 4_441)


def token_of(chat: Chat) -> str:
    """The word in the link of the group, as it is this month."""

    def look(work: StorageWork) -> str:
        community = work.people.list_communities()[0]
        intake = work.intakes.find(community.id)
        return open_token(work, work.places.list_of(community.id)[0], intake)

    found: str = chat.storage.read(look)
    return found


def page_token_of(chat: Chat) -> str:
    """The word in the link of the page."""

    def look(work: StorageWork) -> str:
        return page_token(work, work.intakes.find(work.people.list_communities()[0].id))

    found: str = chat.storage.read(look)
    return found


@dataclass
class Carer:
    """Somebody with an account that nobody has heard of, and what they were last shown."""

    chat: Chat
    account: int = field(default_factory=lambda: next(_ACCOUNTS))
    here: int = field(default_factory=lambda: next(_CHATS))
    answer: Answer = field(default_factory=Answer)
    used: list[str] = field(default_factory=list)

    @property
    def sender(self) -> Sender:
        return Sender(platform="fake", id=str(self.account), name=f"Zwetlana Quixworth-{self.account}")

    @property
    def place(self) -> Place:
        return Place(platform="fake", id=str(self.here), private=True)

    @property
    def traces(self) -> tuple[Word, ...]:
        """All by which somebody could find them: account, chat, name, and every message and act of theirs."""
        return (self.account, self.here, "Zwetlana Quixworth", *(int(each) for each in self.used))

    @property
    def shown(self) -> str:
        """What they were last answered, as text."""
        return text_of(self.answer)

    @property
    def code(self) -> str:
        """The receipt code on the review."""
        quoted = (line for message in messages_of(self.answer) for line in message.lines if isinstance(line, Quote))
        return [plain(str(line.words)) for line in quoted][-1]

    def _new_ref(self) -> str:
        self.used.append(str(next(_MESSAGES)))
        return self.used[-1]

    def said(self, text: str, **more: Any) -> Said:
        """Words that are not sent yet."""
        made = Said(
            key=self._new_ref(),
            sender=self.sender,
            place=self.place,
            confirm=Confirm.LASTING,
            text=text,
            written=self._new_ref(),
        )
        return replace(made, **more)

    def pressed(self, action: str, **more: Any) -> Pressed:
        """A press that is not sent yet."""
        made = Pressed(
            key=self._new_ref(),
            sender=self.sender,
            place=self.place,
            confirm=Confirm.DIALOG,
            action=action,
            on=Receipt(self._new_ref()),
        )
        return replace(made, **more)

    async def does(self, inbound: Inbound) -> str:
        """Send it; gives what is answered."""
        self.answer = await self.chat.core.engine.handle(inbound)
        await self.chat.settle()
        return self.shown

    async def says(self, text: str, **more: Any) -> str:
        return await self.does(self.said(text, **more))

    async def sends_action(self, action: str) -> str:
        return await self.does(self.pressed(action))

    async def presses(self, label: str) -> str:
        """Press what they were last shown."""
        return await self.sends_action(self.action(label))

    async def submits(self, form: str, **values: str) -> str:
        """Send a form, as a platform that has any."""
        return await self.does(
            Submitted(
                key=self._new_ref(),
                sender=self.sender,
                place=self.place,
                confirm=Confirm.LASTING,
                form=form,
                values=values,
            )
        )

    def action(self, label: str) -> str:
        """The code of a button on what they were last shown."""
        return choice_of(messages_of(self.answer)[-1], label).action

    async def begins(self) -> str:
        """By the link, up to where the words go."""
        first = await self.says(f"/start concern-{token_of(self.chat)}")
        await self.presses("Continue")
        return first

    async def writes(self, *words: str) -> str:
        """Up to the review."""
        await self.begins()
        for text in words:
            await self.says(text)
        return await self.presses("Review")

    async def sends(self, *words: str) -> str:
        """A whole concern; gives the code."""
        await self.writes(*words)
        code = self.code
        assert (await self.presses("I saved it. Send")).startswith("Sent\n"), self.shown
        return code

    async def follows(self, code: str) -> str:
        """Open the thread with a code."""
        await self.says("/followup")
        return await self.says(code)


async def all_at_once(chat: Chat, *acts: Inbound) -> list[Answer]:
    """Several acts at the same time."""
    answers = list(await asyncio.gather(*(chat.core.engine.handle(act) for act in acts)))
    await chat.settle()
    return answers


def messages_of(answer: Answer) -> list[Message]:
    """What an answer shows; what is long is in several messages, with the buttons under the last."""
    return [answer.message, *answer.more] if answer.message is not None else []


def text_of(answer: Answer) -> str:
    """The same as text; else its note."""
    if answer.message is not None:
        return "\n".join(map(message_text, messages_of(answer)))
    return plain(str(answer.note)) if answer.note is not None else ""
