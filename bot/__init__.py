"""The core: what Caresay decides. Knows no platform and no SQL; `bot.main` alone wires it to both."""
