"""Three people, two communities with a group each, their private chats; and the laws that hold whatever they do."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from structlog.testing import capture_logs

from bot.chat.adapter import Gone, RetryLater, Unreachable
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Arrived, Confirm, Left, Place, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Choice, Message, Say
from bot.main.core import open_words
from bot.people.codes import new_code
from bot.people.model import CodeKind, CommunityId, Person
from bot.people.preferences import Preferences
from bot.words import plain
from storage.work import StorageWork
from tests.support.chat import Chat, group, make_core, message_text, private
from tests.support.odd_words import CHOSEN, COMMANDS, JUMPS, ODD, POLLS, WEIGHTS

LANGUAGES = ("en", "cy", "pl", "pa", "bn", "ur")
WEEK = timedelta(days=7)
AUTUMN, SPRING = datetime(2026, 10, 20, 10, tzinfo=UTC), datetime(2027, 3, 24, 10, tzinfo=UTC)
"""A few days before the clocks change."""

FORMS = Capabilities(max_text=2000, max_choices=25, can_edit=True, form_fields=5)
NAMES = {"ada": "Adalinde", "bob": "Bobbington", "zoe": "Zoerina"}
GROUPS = {name: group(name) for name in ("alphaton", "betaford")}
OWN = {"ada": ("alphaton",), "bob": ("alphaton", "betaford"), "zoe": ("betaford",)}
"""In which groups each of them is."""


@contextmanager
def no_faults() -> Iterator[None]:
    """Nothing is logged as a fault of ours."""
    with capture_logs() as logged:
        yield
    assert [line for line in logged if line["log_level"] in ("error", "warning")] == []


def says(word: str) -> frozenset[str]:
    """A sentence in every language."""
    return frozenset(plain(open_words().text(Say(word), language)) for language in LANGUAGES)


WRONG = says("went-wrong")
UNKNOWN = says("action-invalid") | says("not-understood")
PLAIN = [phrase for language in LANGUAGES for word in ("help", "stop", "pause", "polls", "me", "privacy", "mydata")
         for phrase in open_words().text(Say(f"{word}-plain-words"), language).split(" | ")]  # fmt: skip


Act = Said | Pressed | Submitted | Arrived | Left


@dataclass
class Storm:
    """The people, what they have seen, and what has been done so far."""

    chat: Chat
    chance: Random
    names_shown: bool
    seen: dict[str, dict[str, list[tuple[str, Choice]]]] = field(default_factory=dict)
    forms: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    of: dict[str, set[str]] = field(default_factory=lambda: {who: set(names) for who, names in OWN.items()})
    runs: dict[str, set[str]] = field(default_factory=lambda: {who: set() for who in OWN})
    names: dict[CommunityId, str] = field(default_factory=dict)
    is_one: bool = False
    done: list[str] = field(default_factory=list)

    async def gathers(self) -> None:
        """Ada owns one community, Zoe the other; Bob has acted in both."""
        for who, name in (("ada", "alphaton"), ("zoe", "betaford")):
            code = self.code(CodeKind.FOUND, None)
            for place, words in ((GROUPS[name], code), (private(who), f"{code} yes")):
                await self.does(self.said(who, f"/join {words}", place))
            for member in ("bob", who):
                await self.does(self.said(member, "/polls", GROUPS[name]))
                for chosen in ("polls yes", self.chance.choice(CHOSEN)):
                    await self.does(self.said(member, f"/me yes {chosen}", private(member)))

        bob_runs = next(community for community, name in self.names.items() if name == "betaford")
        await self.does(self.said("bob", f"/join {self.code(CodeKind.ORGANISER, bob_runs)}", private("bob")))

    def code(self, kind: CodeKind, community: CommunityId | None) -> str:
        made: str = self.chat.storage.transact(lambda work: new_code(work, kind, community))
        return made

    # What somebody does

    def sender(self, who: str) -> Sender:
        return Sender(platform="fake", id=who, name=NAMES[who], leads=who != "bob")

    def said(self, who: str, text: str, place: Place, confirm: Confirm = Confirm.LASTING) -> Said:
        return Said(key=self.chat.key(), sender=self.sender(who), place=place, confirm=confirm, text=text)

    def pressed(self, who: str, action: str, place: Place) -> Pressed:
        confirm = self.chance.choice([Confirm.DIALOG, Confirm.PASSING, Confirm.LASTING])
        return Pressed(key=self.chat.key(), sender=self.sender(who), place=place, confirm=confirm, action=action)

    async def goes_on(self) -> None:
        """One more act, or time."""
        self.chat.clock.passes(2)
        who, chance = self.chance.choice(list(OWN)), self.chance.random()
        place = private(who) if self.chance.random() < 0.75 else GROUPS[self.chance.choice(OWN[who])]
        if self.chance.random() < 0.04:
            self.something_fails()
        if chance < 0.08:
            return await self.passes(self.chance.choice(JUMPS))
        act: Act = self.a_press(who, place) if chance < 0.45 and self.seen else self.a_saying(who, place)
        if 0.45 < chance < 0.5 and self.forms:
            act = self.a_form(who, place)
        if not place.private and self.chance.random() < 0.003:
            kind = Arrived if self.chance.random() < 0.5 else Left
            act = kind(key=self.chat.key(), sender=self.sender(who), place=place, ourselves=True)
        answer = await self.does(act)
        choices = answer.message.choices if answer.message is not None and act.place.private else ()
        if choices and self.chance.random() < 0.5:
            await self.types_what_a_button_does(act.sender.id, self.chance.choice(choices), act.place)
        return None

    def a_press(self, who: str, place: Place) -> Pressed:
        """A button: where it was shown, or where it was not, by whom it was not."""
        whose, choice = self.seen_before()
        if self.chance.random() < 0.7:
            who, place = (whose, private(whose)) if whose in OWN else (who, GROUPS[whose])
        if whose in GROUPS and whose not in OWN[who]:
            place = private(who)
        action = choice.action if self.names_shown or "names" not in choice.typed else "help"
        return self.pressed(who, self.perhaps_spoilt(action), place)

    def a_form(self, who: str, place: Place) -> Submitted:
        """A form, half filled."""
        name, fields = self.chance.choice(self.forms)
        values = {key: self.words(who) for key in fields if self.chance.random() < 0.9}
        form = self.perhaps_spoilt(name)
        return Submitted(key=self.chat.key(), sender=self.sender(who), place=place, form=form, values=values)

    def a_saying(self, who: str, place: Place) -> Said:
        """Words, of which some are an edited message."""
        confirm = self.chance.choice([Confirm.NONE, Confirm.LASTING])
        said = self.said(who, self.words(who, private=place.private), place, confirm)
        if self.chance.random() < 0.8:
            return said
        return replace(said, written=f"{who}-{self.chance.randrange(4)}", edited=self.chance.random() < 0.5)

    def something_fails(self) -> None:
        """The platform does not take the next message, or the program starts anew."""
        chat = self.chat
        failure = self.chance.choice([RetryLater(5), Gone(), Unreachable(), None])
        self.done.append(f"{failure!r}")
        if failure is not None:
            chat.platform.fail_next = [failure]
        else:
            chat.core = make_core(chat.storage, chat.platform, chat.clock)

    def perhaps_spoilt(self, action: str) -> str:
        """A button's code; now and then one that no button of ours has."""
        if self.chance.random() < 0.85:
            return action
        parts = re.split(r"([: ])", action)
        parts[self.chance.randrange(len(parts))] = self.chance.choice((*ODD, "\x00", "4503599627370497"))
        return "".join(parts)[:64]

    def seen_before(self) -> tuple[str, Choice]:
        """A button that somebody has seen, mostly a late one: each kind is as likely as the others."""
        kinds = self.chance.choices(list(self.seen.values()), [WEIGHTS.get(what, 1) for what in self.seen])[0]
        return self.chance.choice(self.chance.choice(list(kinds.values()))[-6:])

    def words(self, who: str, *, private: bool = True) -> str:
        """Something to say."""
        kind, own = self.chance.random(), OWN[who][0] if who != "bob" else ""
        odd = self.chance.choice(ODD) if self.chance.random() < 0.7 else ""
        if kind < 0.05:
            return self.chance.choice(PLAIN)
        if kind < 0.12:
            return self.chance.choice(("/start", *(f"/me yes {chosen}" for chosen in ("polls yes", *CHOSEN))))
        if kind < 0.15 and self.codes:
            return f"/join {self.chance.choice(self.codes[-4:])} {self.chance.choice(['', '', 'yes', 'no'])}"
        if kind < 0.3 + (not private) * 0.3:
            return self.chance.choice(POLLS).format(own)
        if kind < 0.4 and self.seen:
            return self.seen_before()[1].typed
        return odd if kind < 0.5 else f"/{self.chance.choice(COMMANDS)} {odd}"

    async def types_what_a_button_does(self, who: str, choice: Choice, place: Place) -> None:
        """Words do what the button does, unless the button does nothing either."""
        if not self.names_shown and "names" in choice.typed:
            return
        self.chat.clock.passes(2)
        typed = await self.does(self.said(who, choice.typed, place))
        if typed != Answer(manner=typed.manner) and not typed.refused:
            return
        pressed = await self.does(self.pressed(who, choice.action, place))
        assert pressed.refused or pressed.note == typed.note, (choice.typed, choice.action, typed.note)

    async def does(self, act: Act) -> Answer:
        """Something is done, and nothing that must not happen has happened."""
        who = act.sender.id
        self.done.append(f"{who} in {act.place.id}: {act!r} {getattr(act, 'text', '') or getattr(act, 'action', '')}")
        before = self.posted()
        with no_faults():
            answer = await self.chat.core.engine.handle(act)
            await self.chat.settle()
        self.learns()
        aloud = act.confirm is Confirm.NONE and not act.place.private
        for reader in [who] if not aloud else [name for name in OWN if act.place.id in OWN[name]]:
            self.may_read(reader, answer.note, *filter(None, (answer.message, *answer.more)))
        if answer.form is not None:
            self.forms.append((answer.form.name, tuple(it.name for it in answer.form.fields)))
        self.sees(who, answer.message, *answer.more)
        self.checks_posts(before, but=who)
        return answer

    async def passes(self, minutes: float) -> None:
        """Time passes, with all that it brings."""
        self.done.append(f"{minutes} minutes pass")
        before = self.posted()
        with no_faults():
            await self.chat.minutes_pass(minutes)
        self.learns()
        self.checks_posts(before, but="")

    # What they see

    def posted(self) -> Mapping[str, set[str]]:
        """What has been posted where, and who had said stop."""
        return {place: {it.receipt.id for it in shown} for place, shown in self.chat.platform.shown.items()}

    def learns(self) -> None:
        """Who belongs where by now, and whether two of them are one."""
        persons: Mapping[str, Person] = self.chat.storage.read(self._persons)
        self.names |= self.chat.storage.read(_communities)
        self.is_one = self.is_one or len({person.id for person in persons.values()}) < len(persons)
        for who, person in persons.items():
            roles = {self.names[community] for community, _ in person.roles}
            self.of[who] |= roles
            self.runs[who] |= roles

    def _persons(self, work: StorageWork) -> Mapping[str, Person]:
        return {who: work.people.person_of(self.sender(who)) for who in OWN}

    def sees(self, whose: str, *messages: Message | None) -> None:
        """Buttons and codes that can be used later, by anybody."""
        for message in filter(None, messages):
            assert all(len(it.action.encode()) <= 64 and it.typed for it in message.choices)
            for choice in message.choices:
                what, *more = re.split(r"[:\d]+", choice.action)
                self.seen.setdefault(what, {}).setdefault(" ".join(more), []).append((whose, choice))
            self.codes += re.findall(r"/join ([^ \u2068\u2069]{6,})", message_text(message))

    def may_read(self, who: str, note: Any, *messages: Message) -> None:
        """Nobody reads another's name who is nobody's organiser, nor anything of a community that is not theirs."""
        text = "\n".join([plain(str(note)), *map(message_text, messages)])
        assert not any(word in text for word in WRONG)
        if self.is_one:
            return
        for other in set(OWN) - {who}:
            if not self.names_shown and not self.runs[who] & self.runs[other]:
                assert NAMES[other] not in text, text
        for name in set(GROUPS) - self.of[who]:
            assert name not in text.casefold(), text

    def checks_posts(self, before: Mapping[str, set[str]], *, but: str) -> None:
        """What was posted since is for those who read it, who did not say stop, and not more than they want."""
        for place, shown in self.chat.platform.shown.items():
            new = [it for it in shown if it.receipt.id not in before.get(place, ())]
            who = place.removeprefix("private-")
            for it in new:
                self.sees(who, it.message)
            for reader in [who] if who in OWN else [name for name in OWN if place in OWN[name]]:
                self.may_read(reader, "", *(it.message for it in shown))
            if who in OWN and new and not self.is_one:
                self.wanted_so(who, but)

    def wanted_so(self, who: str, but: str) -> None:
        """A person who was written to has not said stop, and has not been sent more than they want."""
        stopped, most, sent = self.chat.storage.read(lambda work: _sent(work, self.sender(who)))
        assert who == but or not stopped
        now = self.chat.clock.now
        for last in (at for at in sent if at > now - WEEK):
            assert len([at for at in sent if last - WEEK < at <= last]) <= most


def _communities(work: StorageWork) -> Mapping[CommunityId, str]:
    found = {name: work.places.find(place) for name, place in GROUPS.items()}
    return {it.community.id: name for name, it in found.items() if it is not None and it.community is not None}


def _sent(work: StorageWork, sender: Sender) -> tuple[bool, int, Sequence[datetime]]:
    person = work.people.person_of(sender)
    chosen = work.preferences.find(person.id) or Preferences()
    sent = [it.at for it in work.outbox.list_sent([person.id], [], work.now - 4 * WEEK)]
    return work.people.standing(person.id).stopped, chosen.most_a_week, sent


async def storm(chat: Chat, seed: int, acts: int) -> Storm:
    """So many acts. What goes wrong is told with all that was done before."""
    told = Storm(chat=chat, chance=Random(seed), names_shown=seed % 4 == 0)  # noqa: S311 - seeded on purpose
    await told.gathers()
    for _ in range(acts):
        try:
            await told.goes_on()
        except AssertionError as wrong:
            wrong.add_note("\n".join(told.done[-12:]))
            raise
    return told
