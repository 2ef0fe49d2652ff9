"""Ada asks for a service; for transcripts."""

from datetime import UTC, datetime

from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from bot.polls.model import PollId
from storage.work import StorageWork
from tests.polls.carers import acts, chooses
from tests.support.chat import Chat, private
from tests.support.platform import Shown

HELP = "/poll What would help? | Longer hours | A phone line"
CLOSES = datetime(2026, 12, 4, 20, tzinfo=UTC)
"""Friday 4 December, 8pm."""

DUE = datetime(2026, 12, 22, 9, tzinfo=UTC)
"""Tuesday 22 December, 9am."""

LATE = datetime(2026, 12, 23, tzinfo=UTC)


def draft_of(chat: Chat) -> PollId:
    """The id of what Ada is about to ask."""

    def look(work: StorageWork) -> PollId:
        draft = work.polls.find_draft(work.people.person_of(chat.sender("ada")).id)
        assert draft is not None
        return draft.id

    found: PollId = chat.storage.read(look)
    return found


async def drafts(
    chat: Chat,
    question: str = HELP,
    *,
    can: str = "the opening hours",
    cannot: str = "the building",
    decides: str = "the board",
    answerer: str = "the Trust",
    due: str = "22 December",
) -> None:
    """Ada writes why the question is asked; how much say people have is not said yet."""
    await chat.says_privately("ada", question)
    form = f"poll-purpose:{draft_of(chat)}"
    await chat.submits("ada", form, can=can, cannot=cannot, decides=decides, answerer=answerer, due=due)


async def asks(chat: Chat, *settings: str, step: str = "4", where: str = "post", **words: str) -> None:
    """Ada asks for a service, on a step of the ladder."""
    await drafts(chat, **words)
    for setting in (f"step {step}", *settings, where):
        await chat.minutes_pass(0.1)  # nobody types faster
        await chat.says_privately("ada", f"/polls draft {setting}")


async def asks_and_closes(chat: Chat, **words: str) -> None:
    """The same, some time ago: one person answered, and it has closed. Ada can be written to."""
    chooses(chat, "ada", Preferences())
    await asks(chat, **words)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 1")
    await chat.time_passes_until(CLOSES)


async def joins(chat: Chat, who: str, kind: CodeKind) -> None:
    """Somebody gets a role, and can be written to."""
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    await acts(chat, who)
    code = chat.storage.transact(lambda work: new_code(work, kind, community))
    await chat.says_privately(who, f"/join {code}")
    chooses(chat, who, Preferences())


def told(chat: Chat, who: str = "ada") -> list[Shown]:
    """What stands in somebody's private chat."""
    return list(chat.messages(private(who)))


def result(chat: Chat) -> Shown:
    """The message with the result of question 1 in the group."""
    return next(shown for shown in chat.messages() if shown.title == "The result of question 1")


def find_poll(chat: Chat, number: int = 1) -> PollId:
    """The id of a question by its number."""

    def look(work: StorageWork) -> PollId:
        poll = work.polls.find_numbered(work.people.list_communities()[0].id, number)
        assert poll is not None
        return poll.id

    found: PollId = chat.storage.read(look)
    return found
