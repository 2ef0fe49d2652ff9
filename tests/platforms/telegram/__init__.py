"""Telegram's Bot API over real sockets, as Telegram speaks it: strict, forgetful of nothing, and able to fail."""

from tests.platforms.load import LoadReport
from tests.platforms.telegram.limits import Limits
from tests.platforms.telegram.load import Load
from tests.platforms.telegram.remote import Remote, StandInProcess
from tests.platforms.telegram.stand_in import TelegramStandIn

__all__ = ["Limits", "Load", "LoadReport", "Remote", "StandInProcess", "TelegramStandIn"]
