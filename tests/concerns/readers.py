"""What those who read concerns do, in transcripts: as the pages do it."""

from datetime import UTC, datetime
from typing import Any

from bot.concerns.model.concern import ConcernId
from bot.concerns.use_cases.reading import AnswerConcern, OpenConcern, ReaderRequest, list_concerns
from bot.main.running import start_afresh
from bot.refusals import Refusal
from storage.work import StorageWork
from tests.concerns.carers import text_of
from tests.concerns.desk import Desk

EVENING = datetime(2026, 12, 1, 18, 30, tzinfo=UTC)
"""After the slot of the first day, however late it is."""


async def asks(desk: Desk, who: str, request: ReaderRequest) -> str:
    """What somebody is shown for a request; where it is refused, the word of the refusal alone."""
    chat = desk.chat
    try:
        answer = await chat.core.engine.do(chat.sender(who), request)
    except Refusal as no:
        return no.word
    finally:
        await chat.settle()
    return text_of(chat.core.speaker.answer(answer, "fake"))


async def does(desk: Desk, who: str, what: type[ReaderRequest], concern: str, **more: Any) -> str:
    """A reader does something with a concern."""
    return await asks(desk, who, what(community=desk.community.id, concern=ConcernId(concern), **more))


async def opens(desk: Desk, who: str, concern: str) -> str:
    """A reader opens a concern."""
    return await does(desk, who, OpenConcern, concern)


async def answers(desk: Desk, who: str, concern: str, text: str) -> str:
    """A reader answers."""
    return await does(desk, who, AnswerConcern, concern, text=text)


def listed(desk: Desk, who: str) -> list[str]:
    """The ids in somebody's list, in its order; where they may not see it, the word of the refusal."""

    def look(work: StorageWork) -> list[str]:
        person, community = work.people.person_of(desk.chat.sender(who)), work.people.list_communities()[0]
        return [it.concern.id for it in list_concerns(work, person, community)]

    try:
        found: list[str] = desk.chat.storage.read(look)
    except Refusal as no:
        return [no.word]
    return found


def only(desk: Desk) -> str:
    """The id of the one concern that there is."""
    [concern] = desk.concerns()
    return concern.id


async def days_pass(desk: Desk, days: float) -> None:
    """So many days, each begun as in a program that runs."""
    desk.chat.storage.transact(lambda work: start_afresh(work, alone=False))
    await desk.chat.minutes_pass(days * 24 * 60)


async def released(desk: Desk) -> str:
    """Its id, after its slot."""
    await desk.chat.time_passes_until(EVENING)
    return only(desk)
