"""Table and every query of a question's words in further languages."""

from collections.abc import Iterable

import sqlalchemy as sa

from bot.polls.model import PollId, Version
from storage.transaction import Transaction
from storage.types import Id, tables

poll_words = sa.Table(
    "poll_words",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("language", sa.String(12), primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),  # 0 for the question, then the options, counted from 1
    sa.Column("words", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)


class VersionRows:
    """Versions of one transaction. They are read with the options of their poll, by `storage.polls`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, poll: PollId, versions: Iterable[Version]) -> None:
        """These are the versions of a poll from now on."""
        self._transaction.write(_FORGET, {"poll": poll})
        rows = [
            {"poll_id": poll, "language": version.language, "n": n, "words": words}
            for version in versions
            for n, words in enumerate((version.question, *version.options))
        ]
        self._transaction.write(_ADD, *rows)


_ADD = sa.insert(poll_words)
_FORGET = sa.delete(poll_words).where(poll_words.c.poll_id == sa.bindparam("poll", type_=Id))
