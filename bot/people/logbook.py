"""The audit log as organisers read it: who did what, one sentence each, and whether it is still as it was written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.chat.outbound import Answer, Choice, Message, Say, Sheet, Text, Words
from bot.people.audit import OF_CONCERNS, Did, Entry, Sight
from bot.people.model import Community, CommunityId, Person, PersonId
from bot.people.roles import PeopleRequest, get_run, tail
from bot.people.store import PeopleWork
from bot.timing.said import when
from bot.timing.zones import local

ON_A_PAGE = 10
"""How many entries are shown in a chat."""

CHECKED_IN_CHAT = 5000
"""Of more entries than this, nobody waits in a chat for the check."""

_ROLES = ("owner", "co-owner", "organiser", "partner", "reader")
_OTHERS = ("place", "language", "weekly", "concerns")
_CONFIRMED = ("export-result", "export-log", "add-owner", "add-reader", "read-concerns", "export-concern")
_ABOUT = frozenset((*_ROLES, *_OTHERS, *_CONFIRMED))
"""Codes that an entry may be about, besides numbers; each is said in words."""

_BY_ITSELF = (
    Did.ANNOUNCED,
    Did.ANNOUNCEMENT_PAUSED,
    Did.PROMISE_ANSWERED,
    Did.READER_DECLINED,
    Did.CODE_MADE,
    Did.PLACE_ADDED,
)
"""What can be done by nobody with a role; each has a sentence of its own for that."""

_FILES = (Did.EXPORTED, Did.EXPORT_REFUSED)
"""What may be about the log or about a question, so that a number alone would not say which."""


@dataclass(frozen=True, kw_only=True)
class ShowLog(PeopleRequest):
    """The last entries, or the last of those before a number."""

    before: int | None = None


@dataclass(frozen=True, kw_only=True)
class NoteExport(PeopleRequest):
    """Somebody takes the log away as a file."""


class Witnesses(Protocol):
    """Who may see what was done about concerns."""

    def refs_of(self, person: PersonId) -> Collection[str]:
        """The concerns of which somebody may see it, as the log calls them."""
        ...


class LogWork(PeopleWork, Protocol):
    """The unit of work as the log sees it."""

    @property
    def concern_witnesses(self) -> Witnesses:
        """Who may see what was done about concerns."""
        ...


@dataclass(frozen=True, kw_only=True)
class Told:
    """One entry as it is read: its number, when it was, and a sentence for what was done."""

    number: int
    at: datetime
    words: Say = field(repr=False)


def show_log(work: LogWork, who: Person, ask: ShowLog) -> Answer:
    """The last entries, the newest first, and whether all are as they were written. Raises `NotYours`."""
    community = get_run(work, who, ask)
    told = entries(work, who, community.id, ON_A_PAGE, ask.before)
    message = _show(work, who, community, told, tail(who, community))
    return Answer(message=message, where="private", thing="people")


def note_export(work: PeopleWork, who: Person, ask: NoteExport) -> Answer:
    """Keep who takes the log away. Raises `NotYours`."""
    community = get_run(work, who, ask)
    work.audit.note(community.id, Did.EXPORTED, by=who.id, about="export-log")
    return Answer()


def entries(work: LogWork, who: Person, community: CommunityId, most: int, before: int | None = None) -> Sequence[Told]:
    """The newest entries that somebody may see, or those before a number, as they are read; the newest first."""
    found = work.audit.list_seen(community, most, _sight(work, who, community), before=before)
    return _told(work, community, found)


def entries_about(work: LogWork, community: CommunityId, refs: Collection[str], most: int) -> Sequence[Told]:
    """What was done last about these concerns, as it is read: for whoever may see it, without its numbers."""
    return _told(work, community, work.audit.list_about(community, refs, most))


def refs_seen(work: LogWork, who: Person, community: CommunityId) -> Collection[str]:
    """The concerns of which somebody may see what was done: none for whoever does not read them any more."""
    return work.concern_witnesses.refs_of(who.id) if who.reads(community) else frozenset()


def count(work: LogWork, who: Person, community: CommunityId) -> int:
    """How many entries there are for somebody."""
    return work.audit.count_seen(community, _sight(work, who, community))


def _sight(work: LogWork, who: Person, community: CommunityId) -> Sight:
    return Sight(person=who.id, refs=refs_seen(work, who, community))


def _told(work: PeopleWork, community: CommunityId, found: Sequence[Entry]) -> Sequence[Told]:
    names = _names(work, community, {entry.by for entry in found if entry.by is not None})
    return [Told(number=entry.number, at=entry.at, words=_said(entry, names)) for entry in found]


def sheet(told: Sequence[Told], zone: str) -> Sheet:
    """Entries as a table: what the screen shows, with times that a spreadsheet can put in order."""
    head = (Say("log-csv-number"), Say("log-csv-when"), Say("log-csv-what"))
    rows = ((it.number, local(it.at, zone).isoformat(" ", "minutes"), it.words) for it in told)
    return Sheet(rows=(head, *rows))


def _show(work: LogWork, who: Person, community: Community, told: Sequence[Told], typed: str) -> Message:
    lines = [Say("log-line", when=when(it.at, community.time_zone, now=work.now), what=it.words) for it in told]
    lines = [*(lines or [Say("log-empty")]), _whole(work, who, community.id)]
    choices: tuple[Choice, ...] = ()
    if has_earlier(told):
        number = told[-1].number
        action, words = f"people-log:{community.id}:{number}", f"/people log {number}{typed}"
        choices = (Choice(label=Say("log-earlier"), action=action, typed=words),)
    title = Say("log-title", community=community.name)
    return Message(title=title, lines=tuple(map(Text, lines)), choices=choices)


def has_earlier(told: Sequence[Told]) -> bool:
    """Whether there are entries before these."""
    return bool(told) and told[-1].number > 1


def _whole(work: LogWork, who: Person, community: CommunityId) -> Say:
    """Whether nobody has altered it."""
    is_long = count(work, who, community) > CHECKED_IN_CHAT
    return Say("log-too-long") if is_long else check(work, who, community)


def check(work: LogWork, who: Person, community: CommunityId) -> Say:
    """Look at every entry, however many there are: whether all are as they were written."""
    broken = work.audit.find_broken_seen(community, _sight(work, who, community))
    return Say("log-whole") if broken is None else Say("log-broken", number=broken)


def _said(entry: Entry, names: Mapping[PersonId, str]) -> Say:
    about = entry.about if entry.did in OF_CONCERNS else _about(entry.about)
    if isinstance(about, int) and entry.did in _FILES:
        about = Say("about-question", number=about)
    if entry.by is None and entry.did in _BY_ITSELF:
        return Say(f"by-itself-{entry.did.value}", about=about)
    name: Words = Say("log-left")
    if entry.by is not None and entry.by in names:
        name = names[entry.by] or Say("people-nameless")
    return Say(f"did-{entry.did.value}", name=name, about=about)


def _about(about: str) -> str | int | Say:
    """What it was done to: a number, or a code in words."""
    if about.isascii() and about.isdecimal():
        return int(about)
    return Say(f"about-{about}") if about in _ABOUT else about


def _names(work: PeopleWork, community: CommunityId, people: Collection[PersonId]) -> Mapping[PersonId, str]:
    """The names of those who have a role still, under each number that they ever had."""
    holders = work.people.list_roles(community)
    names = {holder.person: holder.name for holder in holders}
    if all(person in names for person in people):
        return names
    for holder in holders:
        for account in work.accounts.list_of(holder.person):
            names.setdefault(account.own, holder.name)
    return names
