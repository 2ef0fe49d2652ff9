"""Questions asked in secret, and people who answer them; for transcripts."""

from bot.words import plain
from tests.support.chat import Chat, message_text
from tests.support.platform import Shown

LUNCH = "/poll Lunch? | Soup | Salad"
FEELING = "/poll Do you feel safe at home? | Yes | No"

TURNOUT = ("Fewer than 8 answers", "At least ")
"""How the one line begins that moves."""


async def drafts(chat: Chat, mode: str, *settings: str, question: str = LUNCH) -> None:
    """Ada is about to ask, in private."""
    await chat.says_privately("ada", question)
    for setting in (*settings, mode):
        await chat.minutes_pass(0.1)  # nobody types faster
        await chat.says_privately("ada", f"/polls draft {setting}")


async def asks(chat: Chat, mode: str = "secret", *settings: str, question: str = LUNCH, where: str = "anyway") -> None:
    """Ada asks in secret, where few have used the bot so far."""
    await drafts(chat, mode, *settings, question=question)
    await chat.minutes_pass(0.1)
    await chat.says_privately("ada", f"/polls draft {where}")
    await chat.minutes_pass(0.1)


async def votes(chat: Chat, *counts: int, first: int = 1) -> None:
    """So many press each option, in their order; `first` is the number of the first of them."""
    labels = option_labels(chat.question)
    people = iter(range(first, first + sum(counts)))
    for label, count in zip(labels, counts, strict=False):
        for _ in range(count):
            await chat.presses(f"carer-{next(people)}", label, on=chat.question)
            assert chat.note == f"Counted: {label}. I will not show it again. You can change it until it closes."


def option_labels(post: Shown) -> tuple[str, ...]:
    """What can be chosen under a post."""
    return tuple(plain(str(it.label)) for it in post.message.choices if it.action.startswith("secret:"))


async def ticks(chat: Chat) -> None:
    """A quarter of an hour passes, in which the turnout may be told anew."""
    await chat.minutes_pass(15)


async def closes(chat: Chat) -> None:
    """Its time comes: four days on."""
    await chat.minutes_pass(4 * 24 * 60)


def turnout(chat: Chat) -> str:
    """What the post says of how many have answered."""
    [line] = [line for line in chat.question.lines if line.startswith(TURNOUT)]
    return line


def words_of(text: str) -> int:
    """How many words a screen has; buttons are none."""
    lines = text.split("\n")
    if lines[-1].startswith("["):
        del lines[-1]
    return sum(len(line.split()) for line in lines)


def as_text(shown: Shown) -> str:
    """A message of the group, as it is read."""
    return message_text(shown.message)
