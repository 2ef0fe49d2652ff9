"""A post in its transaction: what its place shall see of it, and what a failure to show it means for the place."""

from datetime import datetime
from typing import Any

from bot.chat.inbound import Place
from bot.chat.manner import USUAL, Manner
from bot.chat.outbound import Message
from bot.feature import Leave, Render
from bot.people.use_cases import forget, move
from bot.work import OwedPost


def drawn(work: Any, post: OwedPost, render: Render) -> tuple[Message | Leave | None, Manner]:
    """What the place shall see, and how it is spoken; nothing where its reader said stop since the post was taken."""
    if post.place.private and post.shown == 0 and not work.outbox.is_owed(post):
        return None, USUAL
    return render(work, post.subject.ref, post.place_id), _manner(work, post)


def _manner(work: Any, post: OwedPost) -> Manner:
    """How a post is spoken: to its one reader in private, in the language of the place otherwise."""
    own: Manner | None = work.preferences.manner_in(post.place_id) if post.place.private else None
    return (own or USUAL).in_language(post.language)


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
