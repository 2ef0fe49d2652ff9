"""Tables of concerns. In the clear there are days, and how things stand: no instant, no order, nobody who sent one."""

import sqlalchemy as sa

from storage.types import Id, tables

CARER = "carer"
"""Stands for the carer among those for whom a concern's keys are sealed."""


def _concern() -> sa.Column[str]:
    return sa.Column("concern_id", sa.String(36), sa.ForeignKey("concerns.id"), primary_key=True)


concerns = sa.Table(
    "concerns",
    tables,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False, index=True),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("due_on", sa.Date),  # the slot for which it waits: its day, and which one of that day
    sa.Column("turn", sa.SmallInteger),
    sa.Column("released_on", sa.Date),
    sa.Column("stage", sa.String(10), nullable=False),
    sa.Column("outcome", sa.String(10)),
    sa.Column("read_by", sa.Date, nullable=False),
    sa.Column("answer_by", sa.Date, nullable=False),
    sa.Column("asked", sa.SmallInteger, nullable=False),
    sa.Column("held_by", sa.String(36)),
    sa.Column("unread", sa.Boolean, nullable=False),
    sa.Column("muted", sa.Boolean, nullable=False),
    sa.Column("ends_on", sa.Date, nullable=False),
    sa.Column("last_on", sa.Date, nullable=False),
    sa.Column("lookup", sa.LargeBinary, nullable=False, unique=True),  # a keyed hash of the stretched code
    sa.Column("sealed", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

concern_keys = sa.Table(
    "concern_keys",
    tables,
    _concern(),
    sa.Column("reader_id", sa.String(36), primary_key=True),
    sa.Column("wrapped", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

concern_messages = sa.Table(
    "concern_messages",
    tables,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("concern_id", sa.String(36), sa.ForeignKey("concerns.id"), nullable=False, index=True),
    sa.Column("side", sa.String(8), nullable=False),
    sa.Column("due_on", sa.Date),
    sa.Column("turn", sa.SmallInteger),
    sa.Column("released_on", sa.Date),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

return_addresses = sa.Table(
    "return_addresses",
    tables,
    _concern(),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

concern_witnesses = sa.Table(
    "concern_witnesses",
    tables,
    sa.Column("ref", sa.String(8), primary_key=True),  # what the audit log calls it; it outlives the concern
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True, autoincrement=False, index=True),
    sa.Column("until", sa.Date, nullable=False),
    sqlite_with_rowid=False,
)

concern_intakes = sa.Table(
    "concern_intakes",
    tables,
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True, autoincrement=False),
    sa.Column("slots", sa.String(60), nullable=False),
    sa.Column("nation", sa.String(20), nullable=False),
    sa.Column("closes_at", sa.String(5), nullable=False),
    sa.Column("read_within", sa.SmallInteger, nullable=False),
    sa.Column("answer_within", sa.SmallInteger, nullable=False),
    sa.Column("contact", sa.String(200), nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),  # how often its links were made anew
)

concern_help = sa.Table(
    "concern_help",
    tables,
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True, autoincrement=False),
    sa.Column("line", sa.String(60), primary_key=True),
    sa.Column("contact", sa.String(200), nullable=False),  # empty: not here
)

receipt_salts = sa.Table(
    "receipt_salts",
    tables,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("salt", sa.LargeBinary, nullable=False),
)

SEALED = (concerns, concern_keys, concern_messages, return_addresses)
"""What is written anew, in the order of the keys, so that nothing tells in which order it came."""
