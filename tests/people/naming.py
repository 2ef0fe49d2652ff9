"""How somebody is named to read concerns, in transcripts."""

from bot.people.audit import Entry
from storage.work import StorageWork
from tests.support.chat import Chat, private
from tests.support.platform import Shown, line_text


async def code_of(chat: Chat, who: str, label: str) -> str:
    """What somebody hands on who makes a code by this button."""
    await chat.says_privately(who, "/people")
    await chat.presses_answer(who, label)
    assert chat.answer.message is not None
    return line_text(chat.answer.message.lines[1])


async def becomes(chat: Chat, who: str, label: str) -> None:
    """Somebody gets a role that is theirs at once, by a code of Ada's."""
    await chat.says_privately(who, await code_of(chat, "ada", label))


async def is_named(chat: Chat, who: str, *, by: str = "ada") -> None:
    """An owner makes a code for a reader, and somebody says yes to it."""
    await chat.says_privately(who, await code_of(chat, by, "Add a reader"))
    await chat.presses_answer(who, "Yes, name me")


async def two_owners(chat: Chat) -> None:
    """Bob owns the community as well."""
    await becomes(chat, "bob", "Add an owner")


def asked(chat: Chat, who: str) -> Shown:
    """What stands last in somebody's private chat."""
    return chat.messages(private(who))[-1]


def titles(chat: Chat, who: str) -> list[str]:
    """What stands in somebody's private chat."""
    return [shown.title for shown in chat.messages(private(who))]


def notices(chat: Chat) -> list[str]:
    """What the group was told of readers."""
    return [shown.title for shown in chat.messages() if "without a name" in shown.title]


def reads(chat: Chat, who: str) -> bool:
    """Whether somebody may read concerns."""

    def look(work: StorageWork) -> bool:
        return work.people.person_of(chat.sender(who)).reads(work.people.list_communities()[0].id)

    found: bool = chat.storage.read(look)
    return found


def kept_name(chat: Chat, who: str) -> str | None:
    """The name that is kept of somebody."""
    found: str | None = chat.storage.read(
        lambda work: work.people.find_name(work.people.person_of(chat.sender(who)).id)
    )
    return found


def log(chat: Chat) -> list[tuple[str, str, str]]:
    """The audit log, the oldest first: what was done, by whom, about what."""

    def look(work: StorageWork) -> list[tuple[str, str, str]]:
        entries: tuple[Entry, ...] = work.audit.list_last(work.people.list_communities()[0].id, 99)
        people = {work.people.person_of(chat.sender(who)).id: who for who in ("ada", "bob", "cat", "dan", "eve")}
        return [(it.did.value, people.get(it.by, "?") if it.by else "", it.about) for it in reversed(entries)]

    found: list[tuple[str, str, str]] = chat.storage.read(look)
    return found


async def removes(chat: Chat, who: str, whom: int, reason: str = "You asked for it.") -> None:
    await chat.minutes_pass(1)
    await chat.says_privately(who, f"/people remove {whom}")
    await chat.says_privately(who, reason)
