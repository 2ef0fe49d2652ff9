"""What goes out and what waits: the gate, asked when the courier takes what is owed, one transaction after another."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.outbound import Receipt
from bot.people.gate import (
    COUNTED,
    WEEK,
    Go,
    InDigest,
    Lapse,
    Never,
    OnShelf,
    Reader,
    Verdict,
    Wait,
    Why,
    decide,
    group_reader,
    is_silent,
    person_reader,
)
from bot.people.held import DIGEST_LINES, KEPT
from bot.people.model import PersonId
from bot.people.store import PeopleWork
from bot.work import FREE, Letter, OwedPost, Subject, Weight


def reconsider(work: PeopleWork, person_id: PersonId) -> None:
    """Somebody chose anew, or is back: whatever waits for them is decided again at once."""
    work.outbox.reconsider(person_id)


def forget_waiting(work: PeopleWork, person_id: PersonId) -> None:
    """Somebody said stop: whatever was not shown to them yet never is."""
    work.outbox.forget_waiting(person_id)


def let_through(work: PeopleWork, posts: Sequence[OwedPost]) -> tuple[OwedPost, ...]:
    """Those of the posts just taken that go now, each with whether silently; the others are held, with the reason.

    What was never shown asks the gate, also when it is tried again: a post that failed at 9pm waits for the morning,
    and counts once.
    """
    readers = _Readers(work, posts)
    going, asked = list[OwedPost](), list[OwedPost]()
    for post in posts:
        if not _asks(post):
            going.append(replace(post, silent=True) if is_silent(readers.of(post), work.now) else post)
            continue
        verdict = decide(post.letter, readers.of(post), at=work.now)
        if isinstance(verdict, Go):
            readers.count(post)
            asked.append(replace(post, silent=verdict.silent))
        else:
            _hold(work, post, verdict)
    work.outbox.let_go(asked)
    for post in asked:
        if post.letter.weight is Weight.DIGEST:
            work.outbox.fill_digest(post.place_id, DIGEST_LINES)
    return (*going, *asked)


def record_shown(work: PeopleWork, shown: Sequence[tuple[OwedPost, Sequence[Receipt]]]) -> None:
    """These posts were shown, under these receipts. What a digest told is told now."""
    work.outbox.record_shown(shown)
    _end_digests(work, (post for post, _ in shown))


def over(work: PeopleWork, posts: Sequence[OwedPost]) -> None:
    """There was nothing to show: these posts are over."""
    work.outbox.forget(posts)
    _end_digests(work, posts)


def _end_digests(work: PeopleWork, posts: Iterable[OwedPost]) -> None:
    for post in posts:
        if post.letter.weight is Weight.DIGEST:
            work.outbox.end_digest(post.place_id)


def _asks(post: OwedPost) -> bool:
    return post.letter is not FREE and post.shown == 0 and not post.ends


def _hold(work: PeopleWork, post: OwedPost, verdict: Verdict) -> None:
    match verdict:
        case Wait(until=until, why=why):
            work.outbox.hold(post, why, until=until)
        case _ if post.letter.weight is Weight.DIGEST:
            work.outbox.break_digest(post)
        case InDigest(at=at, why=why):
            work.outbox.hold(post, why, until=at)
            digest = work.outbox.find_digest(post.place_id) or Subject("digest", str(work.new_id()))
            work.outbox.post(digest, post.place_id, not_before=at, letter=Letter(weight=Weight.DIGEST))
        case OnShelf(why=why) | Never(why=why):
            work.outbox.hold(post, why, until=_kept_until(work.now, post.letter))
        case Lapse():
            work.outbox.hold(post, Why.TOO_LATE, until=_kept_until(work.now, post.letter))


def _kept_until(now: datetime, letter: Letter) -> datetime:
    """Four weeks from when it is no use any more, on the hour: whatever ends then is dropped together."""
    ends = max(now, letter.useful_until or now) + KEPT
    return ends.replace(minute=0, second=0, microsecond=0)


_Whose = tuple[int, bool]
"""A person, or else a place, to whom turns of the week belong."""


class _Readers:
    """Who reads each of the posts, and what was sent to them: asked of storage once for all."""

    def __init__(self, work: PeopleWork, posts: Sequence[OwedPost]) -> None:
        self._now, self._zone = work.now, work.house.time_zone
        private = {post.place_id for post in posts if post.place.private and not post.ends}
        self._known = work.outbox.list_readers(private, zone=self._zone) if private else {}
        self._sent: dict[_Whose, dict[int, datetime]] = {}
        whose = {self._whose(post) for post in posts if _asks(post) and post.letter.weight in COUNTED}
        if whose:
            persons = [number for number, is_person in whose if is_person]
            places = [number for number, is_person in whose if not is_person]
            for sent in work.outbox.list_sent(persons, places, work.now - WEEK):
                of = (sent.person, True) if sent.person is not None else (sent.place, False)
                self._sent.setdefault(of, {})[sent.post_id] = sent.at

    def of(self, post: OwedPost) -> Reader:
        """Who reads this post, and, where it counts, what else was sent to them."""
        if not post.place.private:
            reader = group_reader(post.time_zone or self._zone)
        elif post.place_id in self._known:
            reader = self._known[post.place_id][1]
        else:
            reader = person_reader(None, zone=self._zone)
        if post.letter.weight not in COUNTED:
            return reader
        sent = self._sent.get(self._whose(post), {})
        return reader.after(at for post_id, at in sent.items() if post_id != post.id)

    def count(self, post: OwedPost) -> None:
        """The post is sent now: where it counts, others of this very moment have one turn less."""
        if post.letter.weight in COUNTED:
            self._sent.setdefault(self._whose(post), {})[post.id] = self._now

    def _whose(self, post: OwedPost) -> _Whose:
        known = self._known.get(post.place_id)
        return (known[0], True) if known is not None else (post.place_id, False)
