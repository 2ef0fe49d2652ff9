"""Tables and every query of files that people sent, and of whom we asked to send one."""

from functools import cache

import sqlalchemy as sa

from bot.files.model import UNUSED_KEPT, AboutFile, Awaited, Clean, FileId, KeptFile
from bot.people.model import PersonId
from storage.announcements import announcements
from storage.engine import upsert
from storage.people import PeopleRows
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

files = sa.Table(
    "files",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("media_type", sa.String(120), nullable=False),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("added_at", UtcDateTime, nullable=False),
)

awaited_files = sa.Table(
    "awaited_files",
    tables,
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True, autoincrement=False),
    sa.Column("ref", sa.String(60), nullable=False),
    sa.Column("file_id", Id, sa.ForeignKey("files.id"), index=True),
    sa.Column("asked_at", UtcDateTime, nullable=False),
    sqlite_with_rowid=False,
)


class FileRows:
    """The files of one transaction. Their bytes are read only where they are asked for."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people

    def add(self, file: Clean, words: str = "") -> FileId:
        """Keep a file."""
        number = FileId(self._transaction.new_id())
        row = {"id": number, "media_type": file.media_type, "name": file.name, "content": file.content}
        self._transaction.write(_ADD, row | {"words": words, "added_at": self._transaction.now})
        return number

    def find(self, file: FileId) -> KeptFile | None:
        """The file with its bytes."""
        row = self._transaction.row(_FIND, file=file)
        if row is None:
            return None
        return KeptFile(id=file, media_type=row.media_type, name=row.name, words=row.words, content=bytes(row.content))

    def find_about(self, file: FileId) -> AboutFile | None:
        """What is known of it, without its bytes."""
        row = self._transaction.row(_FIND_ABOUT, file=file)
        return (
            AboutFile(id=file, media_type=row.media_type, name=row.name, words=row.words) if row is not None else None
        )

    def put_words(self, file: FileId, words: str) -> None:
        """What it shows, in words."""
        self._transaction.write(_PUT_WORDS, {"file": file, "says": words})

    def forget(self, file: FileId) -> None:
        """Drop it."""
        self._transaction.write(_LET_GO, {"file": file})
        self._transaction.write(_FORGET, {"file": file})

    def forget_unused(self) -> None:
        """Drop what nothing has referred to for a day, and whom we asked before that."""
        before = self._transaction.now - UNUSED_KEPT
        self._transaction.write(_FORGET_ASKED, {"before": before})
        self._transaction.write(_FORGET_UNUSED, {"before": before})

    def find_awaited(self, person: PersonId) -> Awaited | None:
        """What somebody was asked to send."""
        row = self._transaction.row(_AWAITED, person=person)
        if row is None:
            return None
        file = None if row.file_id is None else FileId(row.file_id)
        return Awaited(ref=row.ref, asked_at=row.asked_at, file=file)

    def put_awaited(self, person: PersonId, awaited: Awaited) -> None:
        """Somebody is asked to send a file, instead of any that they were asked for before."""
        self._people.flush()
        row = {"person_id": person, "ref": awaited.ref, "file_id": awaited.file, "asked_at": awaited.asked_at}
        self._transaction.write(_put_awaited(self._transaction.dialect), row)

    def forget_awaited(self, person: PersonId) -> None:
        """Nothing is awaited of them."""
        self._transaction.write(_FORGET_AWAITED, {"person": person})


_file: sa.BindParameter[int] = sa.bindparam("file", type_=Id)
_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_before = sa.bindparam("before", type_=UtcDateTime)
_ADD = sa.insert(files)
_FIND = sa.select(files).where(files.c.id == _file)
_FIND_ABOUT = sa.select(files.c.media_type, files.c.name, files.c.words).where(files.c.id == _file)
_PUT_WORDS = sa.update(files).where(files.c.id == _file).values(words=sa.bindparam("says"))
_LET_GO = sa.update(awaited_files).where(awaited_files.c.file_id == _file).values(file_id=None)
_FORGET = sa.delete(files).where(files.c.id == _file)
_FORGET_ASKED = sa.delete(awaited_files).where(awaited_files.c.asked_at < _before)
_FORGET_UNUSED = sa.delete(files).where(
    files.c.added_at < _before,
    ~sa.exists().where(announcements.c.file_id == files.c.id),
    ~sa.exists().where(awaited_files.c.file_id == files.c.id),
)
_AWAITED = sa.select(awaited_files).where(awaited_files.c.person_id == _person)
_FORGET_AWAITED = sa.delete(awaited_files).where(awaited_files.c.person_id == _person)


@cache
def _put_awaited(dialect: str) -> sa.Executable:
    statement = upsert(dialect, awaited_files)
    new = {name: statement.excluded[name] for name in ("ref", "file_id", "asked_at")}
    return statement.on_conflict_do_update(index_elements=["person_id"], set_=new)
