"""What is owed to the outside: subjects with a revision, and posts that show one of them in one place."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.work import FREE, Letter, Subject
from storage.announced import NOTE_TOLD
from storage.engine import insert_many, upsert
from storage.places import places
from storage.posts import by_itself, key_of, of_subject, posts, sort_key, subjects, this_post
from storage.putting_off import SHOW_ANEW, PuttingOff, columns_of
from storage.taking import TakingRows
from storage.transaction import Transaction
from storage.waiting import WaitingRows

__all__ = ["OutboxRows", "posts", "subjects"]

SHOWN_ELSEWHERE = -1
"""In place of the revision shown: it was, under an id that the place no longer has."""


class OutboxRows(TakingRows, PuttingOff, WaitingRows):
    """The outbox of one transaction: refreshes are gathered, so a thousand votes touch their subject once.

    `gathered` writes what the batch has gathered of persons and presences.
    """

    def __init__(self, transaction: Transaction, gathered: Callable[[], None]) -> None:
        WaitingRows.__init__(self, transaction, gathered)
        self._steps: Counter[Subject] = Counter()

    def post(
        self,
        subject: Subject,
        place_id: int,
        *,
        not_before: datetime | None = None,
        gone_at: datetime | None = None,
        letter: Letter = FREE,
    ) -> None:
        """Owe this subject to a place, from `not_before` on; taken away again at `gone_at`. Twice is once."""
        transaction = self._transaction
        transaction.write(_add_subject(transaction.dialect), key_of(subject))
        row = key_of(subject) | {"id": transaction.new_id(), "place_id": place_id}
        row |= {"not_before": not_before, "gone_at": gone_at}
        row |= columns_of(letter)
        transaction.write(_add_post(transaction.dialect), row)
        self._touch(subject, urgent=True)

    def refresh(self, subject: Subject, *, urgent: bool = False) -> None:
        """The subject looks different now: every post of it is owed again."""
        self._transaction.writes += 1
        self._steps[subject] += 1
        self._touch(subject, urgent=urgent)

    def post_again(
        self,
        subject: Subject,
        place_id: int,
        *,
        not_before: datetime | None = None,
        gone_at: datetime | None = None,
        letter: Letter | None = None,
    ) -> None:
        """Owe a new message at the bottom of a place, with the times as in `post`; the earlier one goes then.

        It goes by the `letter`, or where none is given by that of the earlier one.
        """
        row = self._transaction.row(_ONE_POST, kind=subject.kind, ref=subject.ref, place_id=place_id)
        if row is None:
            self.post(subject, place_id, not_before=not_before, gone_at=gone_at, letter=letter or FREE)
            return
        as_before = {"weight": row.weight, "about": row.about, "useful_until": row.useful_until}
        said = columns_of(letter) if letter is not None else as_before
        self._transaction.write(SHOW_ANEW, self._anew(row) | said | {"at": not_before, "ends_at": gone_at})
        self._touch(subject, urgent=True)

    def owe_anew(self, place_id: int, *, but: Subject, at: datetime | None = None) -> None:
        """The place has a new id, where no message of ours stands: what was shown is owed anew, except `but`.

        It is due at `at`, the later each time a delivery finds out, so that ids in a circle are not tried for ever.
        Whatever is under way under the earlier id is recorded nowhere: every post has an id of its own from here on.
        """
        self._transaction.write(_FORGET_POINTERS, {"in_place": place_id})
        anew = []
        for row in self._transaction.rows(_POSTS_IN, in_place=place_id):
            subject, waits = Subject(row.kind, row.ref), row.not_before if row.failures == 0 else None
            anew.append(
                {
                    "post_id": row.id,
                    "new_id": self._transaction.new_id(),
                    "was_shown": row.shown if subject == but or not row.shown else SHOWN_ELSEWHERE,
                    "at": max(filter(None, (at, waits)), default=None),
                    "failed": row.failures + (at is not None),
                }
            )
            self._touch(subject, urgent=True)
        self._transaction.write(_OWE_ANEW, *anew)

    def find_topic(self, place: Place, receipt: Receipt) -> Place | None:
        """The topic of this group where the message stands, which its platform did not say."""
        # The pattern only narrows down what is read: ids may hold what it takes for a wildcard.
        pattern = f"%{json.dumps(receipt.id)}%"
        for row in self._transaction.rows(_IN_TOPICS, platform=place.platform, ref=place.id, pattern=pattern):
            if receipt.id in json.loads(row.receipts):
                return replace(place, topic=row.topic)
        return None

    def _touch(self, subject: Subject, *, urgent: bool) -> None:
        touched = self._transaction.touched
        touched[subject] = urgent or touched.get(subject, False)

    def flush(self) -> None:
        """Write the gathered refreshes."""
        rows = [key_of(subject) | {"revision": steps} for subject, steps in self._in_order()]
        self._transaction.write(_step_subjects(self._transaction.dialect), *rows)
        self._steps.clear()

    def _in_order(self) -> list[tuple[Subject, int]]:
        # Two processes that step the same subjects must not cross.
        return sorted(self._steps.items(), key=lambda item: sort_key(item[0]))

    def forget_place(self, place_id: int) -> None:
        """The place is gone for us: nothing is owed there any more."""
        self._transaction.write(NOTE_TOLD, {"gone_place": place_id})
        self._transaction.write(_FORGET_PLACE, {"gone_place": place_id})

    def is_deleted(self, subject: Subject, place_id: int) -> bool:
        """Whether somebody deleted the message that showed this subject there."""
        row = self._transaction.row(_ONE_POST, kind=subject.kind, ref=subject.ref, place_id=place_id)
        return row is not None and row.deleted


@cache
def _add_subject(dialect: str) -> sa.Executable:
    return upsert(dialect, subjects).values(revision=1).on_conflict_do_nothing()


@cache
def _add_post(dialect: str) -> sa.Executable:
    statement = upsert(dialect, posts)
    # What waited for its time is wanted earlier. A platform's own pause, after a failure, is kept.
    earlier = sa.or_(statement.excluded.not_before.is_(None), statement.excluded.not_before < posts.c.not_before)
    return statement.on_conflict_do_update(
        index_elements=["kind", "ref", "place_id"],
        set_={"not_before": statement.excluded.not_before},
        where=(posts.c.failures == 0) & posts.c.not_before.is_not(None) & earlier & by_itself,
    )


@cache
def _step_subjects(dialect: str) -> sa.Executable:
    statement = insert_many(dialect, subjects, "kind", "ref", "revision")
    more = subjects.c.revision + statement.excluded.revision
    return statement.on_conflict_do_update(index_elements=["kind", "ref"], set_={"revision": more})


_ONE_POST = sa.select(posts).where(of_subject, posts.c.place_id == sa.bindparam("place_id"))
_OWE_ANEW = (
    sa.update(posts)
    .where(this_post)
    .values(
        id=sa.bindparam("new_id"),
        shown=sa.bindparam("was_shown"),
        receipts="[]",
        stale="[]",
        not_before=sa.bindparam("at"),
        claimed_until=None,
        failures=sa.bindparam("failed"),
    )
)
_POSTS_IN = sa.select(posts).where(posts.c.place_id == sa.bindparam("in_place")).order_by(posts.c.id)
_FORGET_POINTERS = sa.delete(posts).where(posts.c.place_id == sa.bindparam("in_place"), posts.c.gone_at.is_not(None))
_IN_TOPICS = (
    sa.select(places.c.topic, posts.c.receipts)
    .select_from(posts.join(places, places.c.id == posts.c.place_id))
    .where(
        places.c.platform == sa.bindparam("platform"),
        places.c.ref == sa.bindparam("ref"),
        places.c.topic != "",
        posts.c.receipts.like(sa.bindparam("pattern")),
    )
    .order_by(posts.c.id)
)
_FORGET_PLACE = sa.delete(posts).where(posts.c.place_id == sa.bindparam("gone_place"))
