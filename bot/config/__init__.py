"""Settings: read once at the start, frozen, and what is wrong with them told by the key and its remedy."""

from bot.config.reading import read_settings
from bot.config.settings import Log, Settings, WrongSettings

__all__ = ["Log", "Settings", "WrongSettings", "read_settings"]
