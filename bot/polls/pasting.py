"""Pasted notices: the part of polls' table of contents about them."""

from collections.abc import Mapping

from bot.feature import Does, Read, Request
from bot.polls.reading import pasting as reading
from bot.polls.use_cases import pasting

ACTIONS: Mapping[str, Read] = {"poll-paste": reading.read_which, "ask-paste": reading.read_ask}

TYPED: Mapping[str, Read] = {"polls paste": reading.read_which_typed, "polls paste ask": reading.read_ask_typed}

REQUESTS: Mapping[type[Request], Does] = {
    pasting.TakeWords: Does(use_case=pasting.take_words),
    pasting.AskPasted: Does(use_case=pasting.ask_pasted),
}
