"""Since when somebody has been in a server."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import discord


def joined_at(interaction: Mapping[str, Any], member: Mapping[str, Any]) -> datetime:
    """Since when somebody has been in the server. Of guests, who come for a call, Discord tells no time: since now."""
    try:
        joined = datetime.fromisoformat(member.get("joined_at") or "")
    except (TypeError, ValueError):
        joined = None
    if joined is None or joined.tzinfo is None:
        return discord.utils.snowflake_time(int(interaction["id"]))
    return joined
