"""The page and its parts, drawn from what stands in the room for one view."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from markupsafe import Markup

from adapters.web.cast import GROUPS, PAT, VISITORS, Member
from adapters.web.guide import Guide, Step
from adapters.web.reading import Side, View, page_path, read_view
from adapters.web.room import Entry, Room
from adapters.web.showing import Drawing
from bot.chat.inbound import Place
from bot.chat.outbound import Message

_NEWS_ONE_BY_ONE = 3


class RoomClock(Protocol):
    """The clock of the room. A pretend one can be moved; a real one cannot."""

    @property
    def can_move(self) -> bool:
        """Whether `move_to` may be called."""
        ...

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...

    async def move_to(self, instant: datetime) -> None:
        """Make it this instant, and let all that was waiting for it happen."""
        ...


NextMoment = Callable[[], Awaitable[tuple[datetime, str] | None]]
"""When something next happens by itself, and how to say it: "Friday 6pm"."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """Words that could not be taken: they stay in the box, with the reason and the key of the act."""

    where: Side
    why: str
    key: str
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Chat:
    """One column: a place with what one person sees in it."""

    where: Side
    place: Place
    title: str
    who_sees: str
    label: str
    empty: str
    entries: Sequence[Entry] = field(repr=False)
    notes: Mapping[str, Entry] = field(repr=False)
    last: int
    kept: Kept | None = None
    swapped: bool = False


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When something next happens."""

    at: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Answering:
    """One of those who should answer, and the page to be them."""

    member: Member
    done: bool
    path: str


@dataclass(frozen=True, kw_only=True)
class GuideView:
    """The guide as it is drawn."""

    steps: tuple[Step, ...]
    now: Step | None
    done: frozenset[str]
    answering: tuple[Answering, ...]
    can_others: bool
    moment: Moment | None
    also: tuple[str, ...]
    asking: View
    trouble: str


@dataclass(kw_only=True)
class Pages:
    """Draws what is asked for."""

    room: Room
    guide: Guide
    drawing: Drawing
    clock: RoomClock
    next_moment: NextMoment
    spoken_time: Callable[[datetime], str]
    previews: Mapping[str, Callable[[Message], str]]
    looks: Sequence[str]
    can_others: Callable[[], bool]
    operator: str

    def __post_init__(self) -> None:
        self._looked: dict[str, int] = {}

    async def page(self, view: View, kept: Kept | None = None, trouble: str = "") -> str:
        """The whole page."""
        self.room.clear_drawn(view.member.id)
        group, private = self._chats(view, kept)
        self.room.note_drawn(view.member.id)
        return self.drawing.draw(
            "page.html",
            view=view,
            group=group,
            private=private,
            guide=await self._guide(view, trouble),
            people=[
                Answering(member=one, done=one == view.member, path=page_path(one.id, view.group.id, view.side))
                for one in VISITORS
            ],
            groups=[{"place": one, "path": page_path(view.member.id, one.id)} for one in GROUPS],
            clock=self._clock(),
            drawings=self._drawings(),
            looks=self.looks,
            badge=self._badge(view),
            operator=self.operator,
            spoken=kept.why if kept else trouble,
        )

    async def parts(
        self, view: View, *, since: int, box: Side | None = None, kept: Kept | None = None, trouble: str = ""
    ) -> str:
        """What may have changed with an act, each part to be put in its place by the page.

        Only the `box` that was sent from is drawn anew: what stands half typed in the other one is left alone.
        """
        chats = self._chats(view, kept, box=box)
        self.room.note_drawn(view.member.id)
        return self.drawing.draw(
            "parts.html",
            view=view,
            chats_drawn=chats,
            guide=await self._guide(view, trouble),
            spoken=kept.why if kept else trouble or self._news(view, since),
            badge=self._badge(view),
        )

    async def part(self, name: str, view: View, *, since: int | None) -> str | None:
        """One part; none where there is no such part. `since` is the last entry that the page has, if it says so."""
        if name not in {"group", "private", "guide", "clock", "elsewhere"}:
            return None
        group, private = self._chats(view, None)
        chat = private if name == "private" else group
        news = self._news(view, since, only=chat) if name in {"group", "private"} and since is not None else ""
        return self.drawing.draw(
            "part.html",
            name=name,
            view=view,
            chat=chat,
            guide=await self._guide(view, "") if name == "guide" else None,
            clock=self._clock(),
            drawings=self._drawings() if name == "elsewhere" else (),
            spoken=news,
            badge=self._badge(view) if name == "private" else "",
        )

    def closed(self, word: str, link: str = "") -> str:
        """A page that says why it does not go further."""
        t = self.drawing.words
        return self.drawing.draw("closed.html", title=t(f"room-{word}"), text=t(f"room-{word}-more"), link=link)

    def _chats(self, view: View, kept: Kept | None, *, box: Side | None = None) -> tuple[Chat, Chat]:
        return (
            self._chat(view, "group", kept, swapped=box == "group"),
            self._chat(view, "private", kept, swapped=box == "private"),
        )

    def _chat(self, view: View, where: Side, kept: Kept | None, *, swapped: bool) -> Chat:
        place = view.member.private if where == "private" else view.group

        def words(word: str) -> str:
            return self.drawing.words(f"room-{where}-{word}", name=view.member.name, place=view.group.title)

        return Chat(
            where=where,
            place=place,
            title=words("title"),
            who_sees=words("sees"),
            label=words("box"),
            empty=words("empty"),
            entries=self.room.seen(place.id, view.member.id),
            notes=self.room.notes(view.member.id),
            last=self.room.last,
            kept=kept if kept is not None and kept.where == where else None,
            swapped=swapped,
        )

    async def _guide(self, view: View, trouble: str) -> GuideView:
        found = await self.next_moment() if self.clock.can_move else None
        done = frozenset(self.guide.done)
        steps = self.guide.steps(can_skip=self.clock.can_move and (found is not None or "read" not in done))
        now = next((step for step in steps if step.state == "now"), None)
        possible = {"ask": "ask" in done, "others": self.can_others(), "skip": found is not None}
        return GuideView(
            steps=steps,
            now=now,
            also=tuple(name for name, can in possible.items() if can and (now is None or now.name != name)),
            done=done,
            answering=tuple(
                Answering(member=one, done=self.guide.answered(one.id), path=page_path(one.id, view.group.id))
                for one in VISITORS
                if not one.leads
            ),
            can_others=self.can_others(),
            moment=Moment(at=found[0].isoformat(), label=found[1]) if found is not None else None,
            asking=read_view(PAT.id, view.group.id, "group"),
            trouble=trouble,
        )

    def _clock(self) -> str:
        if not self.clock.can_move:
            return ""
        return self.drawing.words("room-clock", time=self.spoken_time(self.clock.now()))

    def _drawings(self) -> Sequence[Mapping[str, object]]:
        latest = next((entry.message for entry in reversed(self.room.public()) if entry.message is not None), None)
        if latest is None:
            return ()
        # A preview is HTML that an adapter of ours made safe: that is its contract.
        return [{"name": name, "html": Markup(draw(latest))} for name, draw in self.previews.items()]  # noqa: S704

    def _badge(self, view: View) -> str:
        """How many messages came to the private chat since it was last in front."""
        private = [e for e in self.room.seen(view.member.private.id, view.member.id) if not e.by]
        last = private[-1].number if private else 0
        if view.side == "private" or view.member.id not in self._looked:
            self._looked[view.member.id] = last if view.side == "private" else 0
        new = sum(1 for entry in private if entry.number > self._looked[view.member.id])
        return self.drawing.words("room-new", count=new) if new and view.side == "group" else ""

    def _news(self, view: View, since: int, only: Chat | None = None) -> str:
        """What a screen reader is told: what came since, in few words; of many messages, how many."""
        places = [only.place] if only is not None else [view.group, view.member.private]
        t = self.drawing.words
        told = []
        for place in places:
            seen = [*self.room.seen(place.id, view.member.id), *self._notes_in(place, view.member)]
            new = [e for e in seen if e.number > since and e.by != view.member.id]
            where = t("room-private-tab") if place.private else place.title
            if len(new) > _NEWS_ONE_BY_ONE:
                told.append(t("room-news-many", count=len(new), place=where))
            else:
                told += [e.text if e.kind in {"note", "time"} else self._one_news(e, where) for e in new]
        return " ".join(told)

    def _notes_in(self, place: Place, member: Member) -> list[Entry]:
        return [note for note in self.room.notes(member.id).values() if note.place == place.id]

    def _one_news(self, entry: Entry, where: str) -> str:
        title = entry.message.title if entry.message is not None else entry.form.title if entry.form else entry.text
        who = entry.by.capitalize() if entry.by else self.drawing.words("room-caresay")
        return self.drawing.words("room-news-one", who=who, place=where, title=str(title))
