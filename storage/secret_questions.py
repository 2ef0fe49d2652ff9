"""Which secret questions are running, by their keys: for looking after the keys from outside any work."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.polls.model import Mode, State
from storage.key_store import name_of_poll
from storage.polls import polls


def list_wanted_keys(connection: Connection) -> Sequence[str]:
    """The names of the keys without which a running question comes to nothing."""
    return [name_of_poll(poll) for poll in connection.execute(_RUNNING).scalars()]


_SECRET = [mode.value for mode in Mode if mode.is_secret]
_RUNNING = (
    sa.select(polls.c.id).where(polls.c.mode.in_(_SECRET), polls.c.state == State.OPEN.value).order_by(polls.c.id)
)
