"""What the library's own examples lead to: discord.py as it comes. It defers each press, and stores nothing."""

import os
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Bare(discord.Client):
    """Every press is acknowledged, and nothing else happens."""

    async def on_interaction(self, interaction: "discord.Interaction[Any]") -> None:
        """Acknowledge it."""
        await interaction.response.defer(ephemeral=True)


def main() -> None:
    """Run until told to stop; all settings but the addresses are the library's own."""
    Route.BASE = os.environ["BARE_API_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["BARE_GATEWAY_URL"])
    Bare(intents=discord.Intents.default()).run(os.environ["BARE_TOKEN"])


if __name__ == "__main__":
    main()
