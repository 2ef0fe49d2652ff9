"""The platforms. `bot/main/platforms.py` builds those that there is a token for."""
