"""Tables and every query of communities, places, accounts, persons, roles and one-time codes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Sender
from bot.chat.manner import USUAL, Manner
from bot.people.granting import GrantState
from bot.people.model import ROLES, Community, CommunityId, Holder, Person, PersonId, Role, Standing, account_key
from storage.engine import among, insert_many, upsert
from storage.grants import grants
from storage.preferences import MANNER, kept_manner, preferences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

communities = sa.Table(
    "communities",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("time_zone", sa.String(60), nullable=False),
    sa.Column("language", sa.String(12), nullable=False),
    sa.Column("last_poll_number", sa.Integer, nullable=False, default=0),
    sa.Column("last_announcement_number", sa.Integer, nullable=False, default=0),
    sa.Column("founded_at", UtcDateTime, nullable=False),
)

persons = sa.Table(
    "persons",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("name", sa.Text),  # only of those whom others must be able to tell
    sa.Column("quiet_until", UtcDateTime),
    sa.Column("stopped", sa.Boolean, nullable=False, default=False),
    sa.Column("since", sa.Date),  # the day of their first act
)

accounts = sa.Table(
    "accounts",
    tables,
    sa.Column("key", sa.String(140), primary_key=True),  # platform:id
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("own_id", Id),  # the number it had alone, where it was ever joined to others
)

roles = sa.Table(
    "roles",
    tables,
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True),
    sa.Column("role", sa.String(20), primary_key=True),
)


class PeopleRows:
    """People of one transaction. What a batch looks up again and again is read once."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._persons: dict[str, Person] = {}
        self._new: dict[str, Person] = {}

    # Accounts and persons

    def foresee(self, senders: Iterable[Sender]) -> None:
        """Read the persons behind these accounts, and their roles, in one go."""
        missing = {account_key(sender): sender for sender in senders}
        missing = {key: sender for key, sender in missing.items() if key not in self._persons}
        if not missing:
            return
        known: dict[str, int] = {}
        manners: dict[str, Manner] = {}
        held: dict[int, set[tuple[CommunityId, Role]]] = {}
        for row in self._transaction.rows(_persons_of(self._transaction.dialect), keys=sorted(missing)):
            known[row.key] = row.person_id
            if row.language is not None:
                manners[row.key] = kept_manner(row)
            if row.role is not None:
                held.setdefault(row.person_id, set()).add((CommunityId(row.community_id), Role(row.role)))
        for key, sender in missing.items():
            person_id = known.get(key)
            self._persons[key] = Person(
                id=PersonId(person_id or self._transaction.new_id()),
                sender=sender,
                is_new=person_id is None,
                manner=manners.get(key, USUAL),
                roles=frozenset(held.get(person_id or 0, ())),
            )

    def person_of(self, sender: Sender) -> Person:
        """The person behind an account; a new one, not kept yet, where nobody is known."""
        key = account_key(sender)
        if key not in self._persons:
            self.foresee([sender])
        person = self._persons[key]
        return person if person.sender is sender else replace(person, sender=sender)

    def keep(self, person: Person) -> None:
        """Keep a person and the account, if new; gathered."""
        key = account_key(person.sender)
        if self.person_of(person.sender).is_new:  # what was read of them may have been dropped since
            self._transaction.writes += 1
            self._new[key] = person
            self._persons[key] = replace(person, is_new=False)

    def keep_name(self, person: PersonId, name: str) -> None:
        """Keep the name of somebody whom others must be able to tell."""
        self.flush()
        self._transaction.write(_KEEP_NAME, {"person": person, "kept_name": name})

    def reread(self) -> None:
        """What is known of persons has changed: read it anew when it is next asked for."""
        self.flush()
        self._persons.clear()

    def find_name(self, person: PersonId) -> str | None:
        """A kept name."""
        row = self._transaction.row(_NAME, person=person)
        return row.name if row is not None else None

    def set_quiet(self, person: PersonId, *, until: datetime | None, stopped: bool) -> None:
        """Nothing unasked is sent to this person until an instant, or for good; neither takes it all back."""
        self.flush()
        self._transaction.write(_SET_QUIET, {"person": person, "until": until, "for_good": stopped})

    def wants_quiet(self, person: PersonId) -> bool:
        """Whether nothing unasked is to be sent to this person now."""
        standing = self.standing(person)
        return standing.stopped or standing.is_paused(self._transaction.now)

    def standing(self, person: PersonId) -> Standing:
        """Whether somebody said stop or pause, and since when we know them."""
        row = self._transaction.row(_STANDING, person=person)
        if row is None:
            return Standing()
        return Standing(stopped=row.stopped, quiet_until=row.quiet_until, since=row.since)

    def flush(self) -> None:
        """Write the gathered persons and accounts."""
        transaction = self._transaction
        add_person, add_account = _add_person(transaction.dialect), _add_account(transaction.dialect)
        today = transaction.now.date()
        new = ({"id": person.id, "stopped": False, "since": today} for person in self._new.values())
        transaction.write(add_person, *new)
        transaction.write(add_account, *({"key": key, "person_id": who.id} for key, who in self._new.items()))
        self._new.clear()

    # Communities and roles

    def add_community(self, community: Community) -> None:
        """Keep a new community."""
        self._transaction.write(
            _ADD_COMMUNITY,
            {
                "id": community.id,
                "name": community.name,
                "time_zone": community.time_zone,
                "language": community.language,
                "last_poll_number": 0,
                "last_announcement_number": 0,
                "founded_at": self._transaction.now,
            },
        )

    def get_community(self, community: CommunityId) -> Community:
        """A community that is known to be kept."""
        return _community(self._transaction.connection.execute(_COMMUNITY, {"community": community}).one())

    def list_communities(self) -> tuple[Community, ...]:
        """All communities, oldest first."""
        return tuple(_community(row) for row in self._transaction.rows(_COMMUNITIES))

    def give_role(self, person: PersonId, community: CommunityId, role: Role) -> None:
        """Give a role; twice is once."""
        self.flush()
        row = {"person_id": person, "community_id": community, "role": role.value}
        self._transaction.write(_add_role(self._transaction.dialect), row)
        self.reread()

    def take_roles(self, person: PersonId, community: CommunityId, *, reads: bool = False) -> None:
        """Take every role in a community but that of reading concerns; or that one alone. With the last, the name."""
        self.reread()
        self._transaction.write(_TAKE_READING if reads else _TAKE_ROLES, {"person": person, "community": community})
        self.drop_name(person)

    def drop_name(self, person: PersonId) -> None:
        """Forget the name of somebody who has no role anywhere, and waits for none."""
        self._transaction.write(_FORGET_NAME, {"person": person})

    def list_roles(self, community: CommunityId) -> Sequence[Holder]:
        """Who has a role, owners first: each once, by the role with which they may do most. Then who reads concerns."""
        held: dict[tuple[int, bool], Holder] = {}
        for row in self._transaction.rows(_ROLES, community=community):
            holder = Holder(person=PersonId(row.person_id), role=Role(row.role), name=row.name or "")
            held.setdefault((row.person_id, holder.role is Role.READER), holder)
        return list(held.values())

    def put_language(self, community: CommunityId, language: str) -> None:
        """What a community says is in this language from now on, where a place has none of its own."""
        self._transaction.write(_PUT_LANGUAGE, {"community": community, "spoken": language})


def _community(row: Any) -> Community:
    return Community(id=CommunityId(row.id), name=row.name, time_zone=row.time_zone, language=row.language)


_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_in_community: sa.BindParameter[int] = sa.bindparam("community", type_=Id)
_KEEP_NAME = sa.update(persons).where(persons.c.id == _person).values(name=sa.bindparam("kept_name"))
_NAME = sa.select(persons.c.name).where(persons.c.id == _person)
_SET_QUIET = (
    sa.update(persons)
    .where(persons.c.id == _person)
    .values(quiet_until=sa.bindparam("until"), stopped=sa.bindparam("for_good"))
)
_STANDING = sa.select(persons.c.stopped, persons.c.quiet_until, persons.c.since).where(persons.c.id == _person)
_ADD_COMMUNITY = sa.insert(communities)
_COMMUNITY = sa.select(communities).where(communities.c.id == _in_community)
_COMMUNITIES = sa.select(communities).order_by(communities.c.founded_at, communities.c.id)
_ROLES = (
    sa.select(roles.c.role, roles.c.person_id, persons.c.name)
    .join(persons, persons.c.id == roles.c.person_id)
    .where(roles.c.community_id == _in_community)
    .order_by(
        sa.case({role.value: rank for rank, role in enumerate(ROLES)}, value=roles.c.role, else_=len(ROLES)),
        persons.c.name,
        roles.c.person_id,
    )
)
_theirs_there = (roles.c.person_id == _person, roles.c.community_id == _in_community)
_TAKE_ROLES = sa.delete(roles).where(*_theirs_there, roles.c.role != Role.READER.value)
_TAKE_READING = sa.delete(roles).where(*_theirs_there, roles.c.role == Role.READER.value)
_waits_for_a_role = sa.exists().where(grants.c.person_id == persons.c.id, grants.c.state == GrantState.WAITING.value)
_FORGET_NAME = (
    sa.update(persons)
    .where(persons.c.id == _person, ~sa.exists().where(roles.c.person_id == persons.c.id), ~_waits_for_a_role)
    .values(name=None)
)
_PUT_LANGUAGE = sa.update(communities).where(communities.c.id == _in_community).values(language=sa.bindparam("spoken"))


@cache
def _add_role(dialect: str) -> sa.Executable:
    return upsert(dialect, roles).on_conflict_do_nothing()


@cache
def _persons_of(dialect: str) -> sa.Executable:
    # A row for each role; one without for whoever has none.
    held = accounts.outerjoin(roles, roles.c.person_id == accounts.c.person_id)
    held = held.outerjoin(preferences, preferences.c.person_id == accounts.c.person_id)
    columns = (accounts.c.key, accounts.c.person_id, roles.c.community_id, roles.c.role, *MANNER)
    return sa.select(*columns).select_from(held).where(among(dialect, accounts.c.key, "keys"))


@cache
def _add_person(dialect: str) -> sa.Executable:
    return insert_many(dialect, persons, "id", "stopped", "since")


@cache
def _add_account(dialect: str) -> sa.Executable:
    return insert_many(dialect, accounts, "key", "person_id")
