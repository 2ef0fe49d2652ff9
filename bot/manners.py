"""In which language and manner an act is answered: its sender's in private, the place's where all can read it."""

import asyncio
from dataclasses import replace
from typing import Any

from bot.chat.inbound import Confirm, Inbound
from bot.chat.manner import USUAL, Manner
from bot.chat.outbound import Answer, Say
from bot.refusals import NotSaved, Refusal
from bot.work import Reader

PATIENCE = 0.5
"""Seconds for which an answer that needs no database waits to learn its language: help is never held up."""


def refused(no: Refusal) -> Answer:
    """The answer that a refusal is."""
    return Answer(note=Say.of(no), stays=True, refused=True)


def in_manner(work: Any, inbound: Inbound, answer: Answer) -> Answer:
    """The same answer, with how its reader is spoken to, unless the answer itself knows better."""
    return answer if answer.manner is not None else replace(answer, manner=_manner(work, inbound))


async def manner_of(reader: Reader, inbound: Inbound) -> Manner:
    """How this act is answered, where nothing else was looked up for it; the usual way when it cannot be known soon."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await reader.look(lambda work: _manner(work, inbound))
    except (NotSaved, TimeoutError):
        return USUAL


def _manner(work: Any, inbound: Inbound) -> Manner:
    here = work.places.find(inbound.place)
    of_place = here.language if here is not None else ""
    if not inbound.place.private and inbound.confirm is Confirm.NONE:
        return Manner(language=of_place)
    manner: Manner = work.people.person_of(inbound.sender).manner
    return manner.in_language(of_place)
