"""What was pasted, and the buttons under it, to requests about questions."""

from bot.chat.inbound import Inbound, Pressed, Said
from bot.pasted.use_cases import id_pressed
from bot.polls.use_cases.pasting import AskPasted, TakeWords


def read_private_words(inbound: Said) -> TakeWords:
    """Anything else said in a private chat."""
    return TakeWords(text=inbound.text, place=inbound.place)


def read_which(inbound: Pressed) -> AskPasted:
    """`poll-paste:7`: which of its dates suits?"""
    return AskPasted(pasted=id_pressed(inbound), place=inbound.place, dates=True)


def read_ask(inbound: Pressed) -> AskPasted:
    """`ask-paste:7`: ask it as it stands."""
    return AskPasted(pasted=id_pressed(inbound), place=inbound.place, dates=False)


def read_which_typed(inbound: Inbound) -> AskPasted:
    """`/polls paste`."""
    return AskPasted(pasted=None, place=inbound.place, dates=True)


def read_ask_typed(inbound: Inbound) -> AskPasted:
    """`/polls paste ask`."""
    return AskPasted(pasted=None, place=inbound.place, dates=False)
