"""Every query of how communities take concerns, and the salt with which all receipt codes here are stretched."""

import secrets
from datetime import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.concerns.model.intake import Intake
from bot.people.model import CommunityId
from bot.timing.holidays import Nation
from storage.concern_tables import concern_help, concern_intakes, receipt_salts
from storage.instance import only_one
from storage.transaction import Transaction
from storage.types import Id

_SALT = 16


class IntakeRows:
    """How communities take concerns, in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, community: CommunityId) -> Intake:
        """What is set; where nothing was, the usual."""
        row = self._transaction.row(_INTAKE, community=community)
        lines = {each.line: each.contact for each in self._transaction.rows(_HELP, community=community)}
        if row is None:
            return Intake(community=community, help_lines=lines)
        return Intake(
            community=community,
            slots=tuple(map(time.fromisoformat, row.slots.split())),
            nation=Nation(row.nation),
            closes_at=time.fromisoformat(row.closes_at),
            read_within=row.read_within,
            answer_within=row.answer_within,
            contact=row.contact,
            help_lines=lines,
            turn=row.turn,
        )

    def put(self, intake: Intake) -> None:
        """Keep what is set."""
        whose = {"community": intake.community}
        self._transaction.write(_DROP_HELP, whose)
        self._transaction.write(_DROP, whose)
        self._transaction.write(_ADD, _row(intake))
        lines = (
            {"community_id": intake.community, "line": line, "contact": it} for line, it in intake.help_lines.items()
        )
        self._transaction.write(_ADD_HELP, *lines)


def find_salt(connection: Connection) -> bytes:
    """With what receipt codes are stretched: drawn once for each database, by whoever needs it first; no secret."""
    only_one(connection)
    salt: bytes | None = connection.execute(sa.select(receipt_salts.c.salt)).scalar_one_or_none()
    if salt is None:
        salt = secrets.token_bytes(_SALT)
        connection.execute(sa.insert(receipt_salts).values(id=1, salt=salt))
    return salt


def _row(intake: Intake) -> dict[str, Any]:
    return {
        "community_id": intake.community,
        "slots": " ".join(slot.isoformat("minutes") for slot in intake.slots),
        "nation": intake.nation.value,
        "closes_at": intake.closes_at.isoformat("minutes"),
        "read_within": intake.read_within,
        "answer_within": intake.answer_within,
        "contact": intake.contact,
        "turn": intake.turn,
    }


_community: Any = sa.bindparam("community", type_=Id)
_INTAKE = sa.select(concern_intakes).where(concern_intakes.c.community_id == _community)
_HELP = sa.select(concern_help).where(concern_help.c.community_id == _community).order_by(concern_help.c.line)
_DROP = sa.delete(concern_intakes).where(concern_intakes.c.community_id == _community)
_DROP_HELP = sa.delete(concern_help).where(concern_help.c.community_id == _community)
_ADD = sa.insert(concern_intakes)
_ADD_HELP = sa.insert(concern_help)
