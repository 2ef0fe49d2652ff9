"""What stands before a life begins: questions in three groups, with answers, for which the time is about to come."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import cycle

from bench.votes.question import PLATFORM
from bot.main.running import start_afresh
from tests.support.chat import Chat, found, group

GROUPS = tuple(group(name, PLATFORM) for name in ("group", "evening", "weekend"))
PEOPLE = ("bob", "cat", "dan", "eve", "fay")


@dataclass(frozen=True, kw_only=True)
class Scene:
    """How it is set up, and the kinds of ticks whose times come, one after the other.

    `appears` is how many messages of each title stand in each group at the end, and `says` is in the last of them.
    """

    begin: Callable[[Chat], Awaitable[None]]
    ticks: tuple[str, ...]
    appears: Mapping[str, int]
    says: str


async def _asks(chat: Chat, *settings: str) -> None:
    """Ada asks in all groups."""
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad | Bread")
    for setting in settings:
        await chat.says_privately("ada", f"/polls draft {setting}")
        await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls draft post")
    await chat.minutes_pass(1)


async def _answer(chat: Chat, *answers: str) -> None:
    """Five people answer, each of one of the groups."""
    for who, said, place in zip(PEOPLE, answers, cycle(GROUPS), strict=False):
        await chat.says(who, "/polls", place=place)
        await chat.says_privately(who, f"/vote 1 {said}")
        await chat.minutes_pass(1)


async def _one_choice(chat: Chat) -> None:
    await _asks(chat)
    await _answer(chat, "1", "2", "2", "3", "2")


async def _ranked(chat: Chat) -> None:
    await _asks(chat, "kind ranked")
    await _answer(chat, "1>2", "2>1", "3>1>2", "1>3", "2>3")


async def _own_words(chat: Chat) -> None:
    await _asks(chat, "kind own-words")
    await _answer(chat, "A break on Sundays.", "More money", "Somebody to talk to", "Sleep", "Nothing at all")
    await chat.presses_answer("fay", "May be shared")
    await chat.says_privately("ada", "/polls 1 read")
    await chat.presses_answer("ada", f"Share {_line_of(chat, 'Nothing at all')}")
    await chat.minutes_pass(1)


def _line_of(chat: Chat, words: str) -> str:
    return next(line for line in chat.private_message.split("\n") if words in line).partition(".")[0]


async def _opening(chat: Chat) -> None:
    await _asks(chat, "opens tomorrow 9am")


async def _repeating(chat: Chat) -> None:
    await _asks(chat, "repeat weekly")
    await _answer(chat, "1", "2", "2", "3", "2")


async def _nudge(chat: Chat) -> None:
    await _asks(chat, "nudges on")
    await _answer(chat, "1")


async def _secret(chat: Chat) -> None:
    await _asks_in_secret(chat)
    await _answer_in_secret(chat, 9)


async def _secret_extended(chat: Chat) -> None:
    await _asks_in_secret(chat)
    await _answer_in_secret(chat, 7)


async def _secret_lost(chat: Chat) -> None:
    """A key goes while people answer: nobody can read that any more."""
    await _secret(chat)
    [name] = chat.storage.key_store.list_names()
    chat.storage.key_store.destroy(name)


async def _secret_opening(chat: Chat) -> None:
    await _asks_in_secret(chat, "opens tomorrow 9am")


async def _asks_in_secret(chat: Chat, *settings: str) -> None:
    await _asks(chat, "secret", *settings)
    await chat.says_privately("ada", "/polls draft anyway")  # few have used the bot there
    await chat.minutes_pass(1)


async def _answer_in_secret(chat: Chat, people: int) -> None:
    """Two of three say the same. The last comes after the turnout was told, so that a life begins with rows to mix."""
    for number, place in zip(range(people), cycle(GROUPS), strict=False):
        if number == people - 1:
            await chat.minutes_pass(20)
        await chat.presses(f"carer-{number}", "Salad" if number % 3 else "Soup", place=place)


RESULT = "The result of question 1"

SCENES: Mapping[str, Scene] = {
    "one choice": Scene(
        begin=_one_choice, ticks=("poll-close",), appears={"Lunch?": 1, RESULT: 1}, says="5 people answered"
    ),
    "ranked": Scene(begin=_ranked, ticks=("poll-close",), appears={"Lunch?": 1, RESULT: 1}, says="Round 2"),
    "own words": Scene(
        begin=_own_words, ticks=("poll-close",), appears={"Lunch?": 1, RESULT: 1}, says="5 people answered"
    ),
    "opening": Scene(begin=_opening, ticks=("poll-open",), appears={"Lunch?": 1}, says="Soup: 0"),
    "repeating": Scene(
        begin=_repeating,
        ticks=("poll-close", "poll-open"),
        appears={"Lunch?": 2, RESULT: 1},
        says="Soup: 0",
    ),
    "secret": Scene(begin=_secret, ticks=("poll-close",), appears={"Lunch?": 1, RESULT: 1}, says="9 people answered"),
    "secret extended": Scene(
        begin=_secret_extended,
        ticks=("poll-close", "poll-close"),
        appears={"Lunch?": 1, RESULT: 1},
        says="Fewer than 8 people answered",
    ),
    "secret lost": Scene(
        begin=_secret_lost,
        ticks=("poll-close",),
        appears={"Lunch?": 1, RESULT: 1},
        says="The key to the answers was lost",
    ),
    "secret opening": Scene(
        begin=_secret_opening, ticks=("poll-open",), appears={"Lunch?": 1}, says="Secret: nobody sees"
    ),
    "nudge": Scene(begin=_nudge, ticks=("poll-nudge",), appears={"Lunch?": 2}, says="Not answered yet?"),
}
"""Every scene, by its name."""

SECRET = tuple(name for name in SCENES if name.startswith("secret"))
"""Those in which a key is made or destroyed."""


async def set_up(chat: Chat, scene: Scene) -> None:
    """Found the community in all groups, and begin; the program starts as it does each time."""
    chat.storage.transact(partial(start_afresh, alone=True))
    await found(chat, *GROUPS[1:])
    await chat.says_privately("ada", "/people weekly off")  # else the list of what is on comes in between
    await chat.minutes_pass(1)
    await scene.begin(chat)
