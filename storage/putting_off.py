"""Posts that wait on purpose: one that somebody takes back until later, and what is owed to many in one go."""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.gate import Why
from bot.work import Letter, Owing, Subject
from storage.engine import insert_many, upsert
from storage.posts import PostRows, key_of, of_subject, of_subjects, posts, sort_key, subjects, this_post
from storage.types import Id, UtcDateTime

TAKEN_BACK = "taken-back"
"""The kind of a post that is only there until its message is removed."""


class PuttingOff(PostRows):
    """The part of the outbox about what waits on purpose."""

    def put_off(self, subject: Subject, place_id: int, until: datetime, why: Why) -> None:
        """Take the message away now, and owe the subject to the place again from `until` on, as if it was new.

        The post's row ends here and removes what it shows, even where that is on its way just now; a new one waits.
        """
        transaction = self._transaction
        row = transaction.row(_IN_PLACE, **key_of(subject), place_id=place_id)
        if row is None:
            return
        ending = Subject(TAKEN_BACK, str(row.id))
        transaction.write(_add_subject(transaction.dialect), key_of(ending))
        leased_until = row.claimed_until if row.claimed_until and row.claimed_until > transaction.now else None
        gone_at = leased_until or transaction.now
        transaction.write(_END, {"post_id": row.id, "as_kind": ending.kind, "as_ref": ending.ref, "ends_at": gone_at})
        letter = {"weight": row.weight, "about": row.about, "useful_until": row.useful_until}
        anew = {"id": transaction.new_id(), "place_id": place_id, "not_before": until, "waits": why.value}
        transaction.write(_ADD, key_of(subject) | anew | letter)
        transaction.touched[ending] = True

    def hold_unsent(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet waits until then, at least."""
        self._transaction.write(_HOLD, _these(subject) | {"until": until})

    def put_useful(self, subject: Subject, until: datetime) -> None:
        """Whatever of this subject was not sent yet is useful until then."""
        self._transaction.write(_PUT_USEFUL, _these(subject) | {"until": until})

    def waits_until(self, subject: Subject) -> datetime | None:
        """When the first post of this subject appears, where none has yet and all of them wait."""
        row = self._transaction.row(_WAITS, **key_of(subject), now=self._transaction.now)
        return row.earliest if row is not None and row.waiting and row.waiting == row.all else None

    def waits_there(self, subject: Subject, place_id: int) -> datetime | None:
        """When this subject comes to a place where it waits for its time."""
        row = self._transaction.row(_WAITS_THERE, **key_of(subject), place_id=place_id, now=self._transaction.now)
        return row.not_before if row is not None else None

    def list_shown(self, subject: Subject) -> Sequence[int]:
        """The places in which a message shows this subject now."""
        return [row.place_id for row in self._transaction.rows(_SHOWN, **key_of(subject))]

    def sent_first_at(self, subject: Subject) -> datetime | None:
        """When the first post of this subject went out, of those that asked the gate."""
        row = self._transaction.row(_SENT_FIRST, **key_of(subject))
        return row.first if row is not None else None

    def forget_unsent(self, subject: Subject, place_ids: Sequence[int]) -> None:
        """Whatever of this subject these places have not been shown yet is dropped."""
        self._transaction.write(_FORGET_UNSENT, *(_these(subject) | {"there": place} for place in place_ids))

    def take_away(self, subject: Subject, place_ids: Sequence[int]) -> None:
        """What shows this subject in these places is taken away now."""
        now = self._transaction.now
        self._transaction.write(_TAKE_AWAY, *(_these(subject) | {"there": place, "now": now} for place in place_ids))
        self._transaction.touched[subject] = True

    def post_to_all(self, subject: Subject, place_ids: Sequence[int], letter: Letter) -> None:
        """Owe this subject to many places in one go. Where it is owed already, nothing changes."""
        if not place_ids:
            return
        self._add_all([Owing(subject=subject, place_id=place_id, letter=letter) for place_id in place_ids])

    def post_all_again(self, owed: Sequence[Owing]) -> None:
        """Owe new messages at the bottom of places; the earlier ones go then."""
        if not owed:
            return
        transaction = self._transaction
        names = {"kinds": sorted({each.subject.kind for each in owed}), "refs": [each.subject.ref for each in owed]}
        rows = transaction.rows(_posts_of(transaction.dialect), **names)
        standing = {(Subject(row.kind, row.ref), row.place_id): row for row in rows}
        again = [(each, row) for each in owed if (row := standing.get((each.subject, each.place_id))) is not None]
        at_once = {"at": None, "ends_at": None}
        transaction.write(SHOW_ANEW, *(self._anew(row) | columns_of(each.letter) | at_once for each, row in again))
        self._add_all([each for each in owed if (each.subject, each.place_id) not in standing])
        transaction.touched |= {each.subject: True for each in owed}

    def _add_all(self, owed: Sequence[Owing]) -> None:
        transaction = self._transaction
        named = sorted({each.subject for each in owed}, key=sort_key)
        transaction.write(_add_subjects(transaction.dialect), *(key_of(subject) | {"revision": 1} for subject in named))
        usual = {"shown": 0, "receipts": "[]", "stale": "[]", "deleted": False, "failures": 0}
        rows = (
            key_of(each.subject)
            | usual
            | columns_of(each.letter)
            | {"id": transaction.new_id(), "place_id": each.place_id}
            for each in owed
        )
        transaction.write(_add_many(transaction.dialect), *rows)
        transaction.touched |= {each.subject: True for each in owed}

    def _anew(self, row: Any) -> dict[str, object]:
        """A post that stands is a new one, and what it has shown is to be removed."""
        stale = json.dumps(json.loads(row.stale) + json.loads(row.receipts))
        return {"post_id": row.id, "new_id": self._transaction.new_id(), "stale": stale}


def columns_of(letter: Letter) -> dict[str, object]:
    """The columns that say by which letter a post goes."""
    return {"weight": letter.weight.value, "about": letter.about or None, "useful_until": letter.useful_until}


def _these(subject: Subject) -> dict[str, object]:
    return {"of_kind": subject.kind, "of_ref": subject.ref}


_now = sa.bindparam("now", type_=UtcDateTime)
_until = sa.bindparam("until", type_=UtcDateTime)
_of_these = (posts.c.kind == sa.bindparam("of_kind")) & (posts.c.ref == sa.bindparam("of_ref"))
_unsent = _of_these & (posts.c.shown == 0) & posts.c.sent_at.is_(None)
_IN_PLACE = sa.select(posts).where(of_subject, posts.c.place_id == sa.bindparam("place_id"))
_END = (
    sa.update(posts)
    .where(posts.c.id == sa.bindparam("post_id"))
    .values(
        kind=sa.bindparam("as_kind"),
        ref=sa.bindparam("as_ref"),
        gone_at=sa.bindparam("ends_at"),
        not_before=None,
        deleted=False,
    )
)
_ADD = sa.insert(posts)
_HOLD = (
    sa.update(posts)
    .where(_unsent, sa.or_(posts.c.not_before.is_(None), posts.c.not_before < _until))
    .values(not_before=_until)
)
_PUT_USEFUL = sa.update(posts).where(_unsent).values(useful_until=_until)
_waiting = (posts.c.shown == 0) & (posts.c.failures == 0) & (posts.c.not_before > _now)
_WAITS = sa.select(
    sa.func.count().label("all"),
    sa.func.count(sa.case((_waiting, 1))).label("waiting"),
    sa.func.min(posts.c.not_before).label("earliest"),
).where(of_subject)
_WAITS_THERE = sa.select(posts.c.not_before).where(of_subject, posts.c.place_id == sa.bindparam("place_id"), _waiting)
_SHOWN = sa.select(posts.c.place_id).where(of_subject, posts.c.shown != 0, ~posts.c.deleted).order_by(posts.c.place_id)
_SENT_FIRST = sa.select(sa.func.min(posts.c.sent_at).label("first")).where(of_subject)
_there = posts.c.place_id == sa.bindparam("there", type_=Id)
_FORGET_UNSENT = sa.delete(posts).where(_unsent, _there)
_TAKE_AWAY = sa.update(posts).where(_of_these, _there).values(gone_at=_now)
SHOW_ANEW = (
    sa.update(posts)
    .where(this_post)
    .values(
        id=sa.bindparam("new_id"),
        shown=0,
        receipts="[]",
        stale=sa.bindparam("stale"),
        deleted=False,
        not_before=sa.bindparam("at"),
        gone_at=sa.bindparam("ends_at"),
        sent_at=None,
        claimed_until=None,
        waits=None,
        weight=sa.bindparam("weight"),
        about=sa.bindparam("about"),
        useful_until=sa.bindparam("useful_until"),
    )
)


@cache
def _add_subject(dialect: str) -> sa.Executable:
    return upsert(dialect, subjects).values(revision=1).on_conflict_do_nothing()


@cache
def _posts_of(dialect: str) -> sa.Executable:
    return sa.select(posts).where(of_subjects(dialect))


@cache
def _add_subjects(dialect: str) -> sa.Executable:
    return insert_many(dialect, subjects, "kind", "ref", "revision").on_conflict_do_nothing()


_COLUMNS = ("id", "kind", "ref", "place_id", "shown", "receipts", "stale", "deleted", "failures")
_LETTER = ("weight", "about", "useful_until")


@cache
def _add_many(dialect: str) -> sa.Executable:
    return insert_many(dialect, posts, *_COLUMNS, *_LETTER).on_conflict_do_nothing()
