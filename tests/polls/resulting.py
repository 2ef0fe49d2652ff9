"""A question from its first word to its result, and the picture of that in words."""

from bot.chat.outbound import Chart, Message, Picture
from bot.people.model import Role
from bot.words import plain
from storage.work import StorageWork
from tests.polls.carers import acts
from tests.support.chat import Chat


async def asks(chat: Chat, kind: str = "one", *more: str) -> None:
    """Ada asks about lunch."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Bread")
    for typed in (*([f"kind {kind}"] if kind != "one" else []), *more):
        await chat.says_privately("ada", f"/polls 1 {typed}")


async def answer(chat: Chat, *typed: str) -> None:
    """As many people answer, in words."""
    for number, words in enumerate(typed):
        await acts(chat, f"carer{number}")
        await chat.says_privately(f"carer{number}", f"/vote 1 {words}")


async def closes(chat: Chat) -> None:
    await chat.says_privately("ada", "/polls 1 close")


def picture_of(message: Message | None) -> Picture:
    assert message is not None
    assert isinstance(message.attached, Picture)
    return message.attached


def chart_of(message: Message | None) -> tuple[str, list[tuple[str, str, int]], str]:
    """Its title, each bar with how long it is in hundredths, and what stands below."""
    chart = picture_of(message).of
    assert isinstance(chart, Chart)
    rows = [(plain(str(row.label)), plain(str(row.amount)), round(100 * (row.share or 0))) for row in chart.rows]
    return plain(str(chart.title)), rows, plain(str(chart.foot))


def alt_of(message: Message | None) -> str:
    return plain(str(picture_of(message).words))


def makes_partner(chat: Chat, work: StorageWork) -> None:
    """Pat is a partner of the community."""
    pat = work.people.person_of(chat.sender("pat"))
    work.people.keep(pat)
    work.people.give_role(pat.id, work.people.list_communities()[0].id, Role.PARTNER)


def reads_welsh(chat: Chat, work: StorageWork) -> None:
    """The group reads Welsh."""
    here = work.places.find(chat.place)
    assert here is not None
    work.places.put_language(here.id, "cy")
