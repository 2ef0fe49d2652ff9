"""Slows down words that come too fast from one account; presses are always applied, and answered less."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from bot.chat.inbound import Sender

MOST = 10
WITHIN = timedelta(seconds=10)
REMEMBERED = 10_000
"""So many accounts are watched at once; beyond that the longest silent ones are let go."""


class Turn(Enum):
    """What an act of this account gets now."""

    FINE = "fine"
    SLOW_DOWN = "slow down"  # the first that is too much: told so, once
    NOTHING = "nothing"


class Flood:
    """Counts the acts of each account over the last seconds. In memory: a restart forgives everybody."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._acts: OrderedDict[tuple[str, str], list[datetime]] = OrderedDict()

    def turn(self, sender: Sender) -> Turn:
        """Count one act."""
        now, who = self._now(), (sender.platform, sender.id)
        acts = self._acts.pop(who, None) or []  # a deque would be 600 bytes for each account
        self._acts[who] = acts  # at the end of the line: who acted last is let go last
        while acts and now - acts[0] > WITHIN:
            del acts[0]
        if len(self._acts) > REMEMBERED:
            self._acts.popitem(last=False)
        if len(acts) > MOST:
            return Turn.NOTHING
        acts.append(now)
        return Turn.FINE if len(acts) <= MOST else Turn.SLOW_DOWN
