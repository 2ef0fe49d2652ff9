"""Which rows about concerns are about a person: that they read them. None says who raised one."""

import sqlalchemy as sa

from bot.records.model import Purpose
from storage.claim import Claim, person
from storage.concern_readers import concern_readers
from storage.concern_tables import concern_witnesses
from storage.people import communities

_community = sa.select(communities.c.name).where(communities.c.id == concern_readers.c.community_id).scalar_subquery()

OF_CONCERNS: tuple[Claim, ...] = (
    Claim(
        kind="concern_readers",
        table=concern_readers,
        purpose=Purpose.ROLES,
        whose=concern_readers.c.person_id == person,
        withheld=("id", "public", "kid", "wrapped"),
        beside={"community": _community},
        erased=sa.true(),
    ),
    Claim(
        kind="concern_witnesses",
        table=concern_witnesses,
        purpose=Purpose.ACTS,
        whose=concern_witnesses.c.person_id == person,
        erased=sa.true(),
    ),
)
