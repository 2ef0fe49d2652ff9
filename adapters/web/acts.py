"""Passes what was done in the browser to the inbox, once, and puts the answer where only that person sees it."""

import asyncio
import random
import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from adapters.web.cast import GROUPS, OTHERS, PLACES
from adapters.web.guide import Guide
from adapters.web.live import Live
from adapters.web.memory import Memory
from adapters.web.room import Entry, Room
from adapters.web.showing import spoken_form, spoken_message
from bot.chat.adapter import Inbox
from bot.chat.inbound import Confirm, Inbound, Place, Pressed, Said, Submitted
from bot.chat.outbound import Answer, Choice, Form, Message, Receipt, Say, Words
from bot.refusals import NotSaved

_ACTS_REMEMBERED = 1000


@dataclass(frozen=True, kw_only=True)
class Untaken:
    """Why something typed was not taken, so that it stays in the box. `same_act`: sent again, it is the same act."""

    why: str
    same_act: bool = False


@dataclass(kw_only=True)
class Acts:
    """Everything that can be done in the room."""

    room: Room
    guide: Guide
    live: Live
    memory: Memory
    say: Callable[[Words], str]
    now: Callable[[], datetime]
    chance: random.Random

    def __post_init__(self) -> None:
        self._inbox: Inbox | None = None
        self._acts: OrderedDict[str, asyncio.Task[Answer | None]] = OrderedDict()

    def connect(self, inbox: Inbox | None) -> None:
        """Acts go to this inbox from now on; none: the room is closed."""
        self._inbox = inbox

    async def said(self, act: Said, *, aside: bool) -> Untaken | None:
        """Something typed; `aside` shows it to nobody else. Stands in the chat once it was taken; else says why not."""
        number = self.room.reserve()
        answer, first = await self._once(act)
        if answer is None:
            return Untaken(why=self.say(Say("room-say-not-saved")), same_act=True)
        if answer.refused and answer.note is not None:
            return Untaken(why=self.say(answer.note))
        if first:
            entry = Entry(
                id=act.written or secrets.token_urlsafe(9),
                number=number,
                place=act.place.id,
                kind="said",
                at=self.now(),
                by=act.sender.id,
                only=act.sender.id if aside else "",
                text=self._said_in(act),
            )
            self.room.add(entry)
            await self._answered(act, answer, on="")
        return None

    def _said_in(self, act: Said) -> str:
        """What was typed, and below it what was sent along."""
        sent = [self.say(Say("room-brought", name=act.brought.name))] if act.brought is not None else []
        return "\n".join([*([act.text] if act.text else []), *sent])

    async def passed(self, act: Inbound, *, on: str = "") -> bool:
        """Anything else done; `on` is the entry it was done under. False where it could not be saved."""
        stands = self.room.find(on)
        answer, first = await self._once(act)
        if answer is None:
            self.tell(act, Say("room-press-not-saved"), on=on, stays=False)
        if isinstance(act, Submitted):
            self._form_sent(act, on, answer)
        if answer is None or not first:
            return answer is not None
        if isinstance(act, Pressed) and stands is not None and not answer.refused:
            self.guide.pressed(act.sender.id, act.action, stands.message)
        await self._answered(act, answer, on=on)
        return True

    async def others_answer(self) -> bool:
        """Let each of the others answer every open question, one after another. False where one could not be saved."""
        for member in OTHERS:
            for posts, choices in self._questions():
                post = self.chance.choice(posts)
                act = Pressed(
                    key=f"web-{secrets.token_hex(20)}",
                    sender=member.sender,
                    place=PLACES[post.place],
                    confirm=Confirm.LASTING,
                    action=self.chance.choice(choices).action,
                    on=Receipt(post.id),
                )
                answer, _ = await self._once(act)
                if answer is None:
                    return False
        self.guide.did("others")
        await self.changed("guide")
        return True

    def can_others_answer(self) -> bool:
        """Whether any question is open in a group."""
        return bool(self._questions())

    async def skipped(self, label: str) -> None:
        """The clock was moved on: each group says so."""
        for place in GROUPS:
            number, entry_id = self.room.reserve(), secrets.token_urlsafe(9)
            text = self.say(Say("room-skipped", moment=label))
            self.room.add(Entry(id=entry_id, number=number, place=place.id, kind="time", at=self.now(), text=text))
        self.guide.did("skip")
        await self.changed(*(place.id for place in GROUPS))

    def tell(
        self,
        act: Inbound,
        words: Words,
        *,
        on: str = "",
        stays: bool = True,
        once: bool = False,
        points_private: bool = False,
    ) -> None:
        """A note that only this person sees, under the entry `on` or at the end."""
        stands = self.room.find(on)
        entry = Entry(
            id=secrets.token_urlsafe(9),
            number=self.room.reserve(),
            place=act.place.id,
            kind="note",
            at=self.now(),
            only=act.sender.id,
            on=on if stands is not None and stands.place == act.place.id else "",
            text=self.say(words),
            stays=stays,
            once=once,
            points_private=points_private,
        )
        self.room.note(entry)
        self.live.tell(act.place.id)

    async def changed(self, *parts: str) -> None:
        """Write down what all see, and have the open pages ask again. Steps may be done with any change."""
        await self.memory.keep(self.room.public(), self.guide.done)
        self.live.tell(*parts, "guide")

    async def _once(self, act: Inbound) -> tuple[Answer | None, bool]:
        """The answer, none where it was not saved; and whether this is the first time that the act is seen."""
        task = self._acts.get(act.key)
        if first := task is None:
            self.room.clear_passing(act.sender.id)
            task = self._acts[act.key] = asyncio.create_task(self._pass(act))
            while len(self._acts) > _ACTS_REMEMBERED:
                self._acts.popitem(last=False)
        # Shielded: when a page closes in the middle, what was done is still done.
        return await asyncio.shield(task), first

    async def _pass(self, act: Inbound) -> Answer | None:
        answer = None
        try:
            if self.room.was_left(act.place.id):
                answer = Answer()
            elif self._inbox is not None:
                answer = await self._inbox(act)
        except NotSaved:
            return None
        finally:
            if answer is None:  # forgotten, so that trying again is not taken for an act already seen
                self._acts.pop(act.key, None)
        return answer

    async def _answered(self, act: Inbound, answer: Answer, *, on: str) -> None:
        private = answer.where == "private" and not act.place.private
        home = Place(platform=act.place.platform, id=f"private-{act.sender.id}", private=True) if private else act.place
        messages = ([answer.message] if answer.message is not None else []) + list(answer.more)
        if answer.note is not None:
            self.tell(act, answer.note, on=on, stays=answer.stays, once=answer.once)
        elif private and (messages or answer.form is not None):
            self.tell(act, Say("room-answered-privately"), on=on, stays=False, points_private=True)
        for place_in_answer, message in enumerate(messages):
            self._show(act, home, message, answer.replaces if place_in_answer == 0 else None)
        if answer.form is not None:
            self._ask(act, home, answer.form)
        for receipt in answer.erases:
            self._erase(act, receipt)
        await self.changed(act.place.id, home.id)

    def _show(self, act: Inbound, home: Place, message: Message, replaces: Receipt | None) -> None:
        """Show a message of the answer. It never takes the place of one that others see: an answer is private."""
        stands = self.room.find(replaces.id) if replaces is not None else None
        whose = stands.only or stands.place.removeprefix("private-") if stands is not None else act.sender.id
        known = replaces is not None and whose == act.sender.id and not self.room.was_removed(replaces.id)
        self.room.show(
            place=home.id,
            entry_id=replaces.id if replaces is not None and known else secrets.token_urlsafe(9),
            message=spoken_message(message, self.say),
            at=self.now(),
            only="" if home.private else act.sender.id,
        )

    def _erase(self, act: Inbound, receipt: Receipt) -> None:
        """Take away what stands in this person's private chat, and nothing that anybody else sees."""
        stands = self.room.find(receipt.id)
        if stands is not None and stands.place == f"private-{act.sender.id}":
            self.room.remove(receipt.id)

    def _form_sent(self, act: Submitted, on: str, answer: Answer | None) -> None:
        """A form that was taken goes. Else it stays with all that was filled in; after a no it is a new act."""
        entry = self.room.find(on)
        if entry is None or entry.form is None:
            return
        if answer is not None and not answer.refused:
            self.room.remove(on)
            return
        form = replace(entry.form, fields=tuple(replace(one, value=act.values[one.name]) for one in entry.form.fields))
        self.room.put(replace(entry, form=form, number=self.room.reserve() if answer is not None else entry.number))

    def _ask(self, act: Inbound, home: Place, form: Form) -> None:
        entry = Entry(
            id=secrets.token_urlsafe(9),
            number=self.room.reserve(),
            place=home.id,
            kind="form",
            at=self.now(),
            only=act.sender.id,
            form=spoken_form(form, self.say),
        )
        self.room.add(entry)

    def _questions(self) -> Sequence[tuple[list[Entry], tuple[Choice, ...]]]:
        """The open questions: the posts of each, however many groups it stands in, and its answers."""
        found: dict[tuple[str, ...], tuple[list[Entry], tuple[Choice, ...]]] = {}
        for entry in self.room.public():
            choices = self.guide.ballot(entry.message) if entry.message is not None else ()
            if choices:
                found.setdefault(tuple(choice.action for choice in choices), ([], choices))[0].append(entry)
        return list(found.values())
