"""A post in its transaction: what its place shall see of it, and what a failure to show it means for the place."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.chat.inbound import Place
from bot.chat.manner import USUAL, Manner
from bot.chat.outbound import Message
from bot.feature import Foresees, Leave, Render
from bot.people.use_cases import forget, move
from bot.together import Together
from bot.work import OwedPost, Reader, Subject

Seen = tuple[Message | Leave | None, Manner]
"""What a place shall see, and how it is spoken."""


class Drawing:
    """Draws posts, those that wait at the same moment in one reading: hundreds of places are owed the same question."""

    def __init__(self, reader: Reader, renders: Mapping[str, Render], foresees: Mapping[str, Foresees]) -> None:
        self._reader = reader
        self._renders = renders
        self._foresees = foresees
        self._together = Together[OwedPost, Seen](self._draw_all)

    async def draw(self, post: OwedPost) -> Seen:
        """What its place shall see. Raises `NotSaved`, or whatever is wrong with this post, and with no other."""
        return await self._together.ask(post)

    async def _draw_all(self, posts: Sequence[OwedPost]) -> Sequence[Seen]:
        return await self._reader.look(lambda work: self._drawn(work, posts))

    def _drawn(self, work: Any, posts: Sequence[OwedPost]) -> Sequence[Seen]:
        private = [post.id for post in posts if post.place.private]
        manners = work.outbox.list_manners(private) if private else {}
        refs: dict[str, set[str]] = {}
        for post in posts:
            refs.setdefault(post.subject.kind, set()).add(post.subject.ref)
        for kind in refs.keys() & self._foresees.keys():
            self._foresees[kind](work, sorted(refs[kind]))
        return [drawn(work, post, self._renders[post.subject.kind], manners) for post in posts]


def drawn(work: Any, post: OwedPost, render: Render, manners: Mapping[int, Manner | None]) -> Seen:
    """What the place shall see, and how it is spoken; nothing where its reader said stop since the post was taken.

    `manners` has how readers in private are spoken to: what is not there was dropped. All else is spoken in the
    language of the place.
    """
    if post.place.private and post.shown == 0 and post.id not in manners:
        return None, USUAL
    manner = (manners.get(post.id) or USUAL).in_language(post.language)
    return render(work, post.subject.ref, post.place_id), manner


def report(work: Any, reports: Mapping[str, str], posts: Iterable[OwedPost]) -> None:
    """These posts were shown, or are held, or failed: whatever tells of that looks different now."""
    for post in posts:
        kind = reports.get(post.subject.kind)
        if kind is not None:
            work.outbox.refresh(Subject(kind, post.subject.ref))


def unreachable(work: Any, post: OwedPost) -> None:
    """Nothing can be written there, until the place is heard from."""
    here = work.places.find_kept(post.place_id)
    if here is not None and here.where == post.place:  # else it has got a new id since we tried
        work.places.reach(here.id, reachable=False)
        work.outbox.record_later(post, at=work.now)  # due as soon as the place is heard from


def moved(work: Any, post: OwedPost, to: Place, at: datetime) -> None:
    """The place has a new id. Where that cannot be taken up, the post is tried again."""
    here = work.places.find_kept(post.place_id)
    if here is not None and here.where == post.place and not move(work, here, to, at=at):
        work.outbox.record_later(post, at=at)


def left(work: Any, post: OwedPost) -> None:
    """The place was left: everything about it goes."""
    here = work.places.find_kept(post.place_id)
    if here is not None:
        forget(work, here)
