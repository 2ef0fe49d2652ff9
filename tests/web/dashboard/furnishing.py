"""Fills a desk with what a busy community has by January: in the chat, as people do; for looking at every page.

Pretend people and words. The quarter in which the first question closed is over, so that partners see it.
"""

from datetime import UTC, datetime

from bot.chat.adapter import Unreachable
from bot.concerns.model.concern import Outcome
from bot.concerns.use_cases.reading import AnswerConcern, CloseConcern, NoteConcern, TakeConcern
from bot.people.audit import Did
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.work import StorageWork
from tests.announcements.telling import joins, organises
from tests.people.naming import is_named
from tests.people.test_roles import removes
from tests.polls.carers import acts
from tests.polls.secretly import asks as asks_secretly
from tests.polls.services import asks as asks_for_service
from tests.polls.services import joins as gets_role
from tests.support.chat import Chat, found, group
from tests.support.pictures import png
from tests.web.dashboard.confided import first_of, gives_readers, raises

APP = "telegram"

HERE = group("rivertown carers", APP)
NORTH = group("northside carers", APP)
LONG = group("parents and partners of people with dementia in upper and lower wensleydale and around", APP)
URDU = group("نارتھ سائیڈ میں دیکھ بھال کرنے والے", APP)
SILENT = group("eastfield evening group", APP)

JANUARY = datetime(2027, 1, 5, 9, 30, tzinfo=UTC)
"""A Tuesday, half past nine."""

LONG_NAME = "maximiliana wolfeschlegelsteinhausenbergerdorff"
PARTNER = "river trust"
READER = "ann lee"
READS_LARGE, READS_URDU = "amina begum", "samina khan"

LONG_QUESTION = (
    "If you think of the last three months, of the calls, the forms, the waiting rooms and the nights: what took the "
    "most of your strength, and what would have made it lighter for you and for the person you care for?"
)
ODD = "مجھے نہیں معلوم، لیکن میں اس بارے میں بات کرنا چاہوں گا"
UNBROKEN = "Unterstützungsgruppentreffenvorbereitungskomitee-anmeldung"

CLOSED, SERVICE, OPEN, SECRET, NAMED, LONGEST, PLANNED, CANCELLED = range(1, 9)
"""Questions, by number."""

FAILED, TAKEN_BACK, PICTURE, TIRED, GOING, URGENT = range(1, 7)
"""Announcements, by number."""


async def furnish(chat: Chat) -> None:
    """Ada founds it in a group, and all that follows. Ends on a Tuesday in January at half past nine."""
    chat.place = HERE
    await found(chat)
    joins(chat, NORTH, LONG, URDU)
    _lengthen_log(chat)
    await _autumn(chat)
    await chat.time_passes_until(JANUARY.replace(hour=8))
    await _people(chat)
    await _questions(chat)
    await _announcements(chat)
    await _second_community(chat)
    await chat.time_passes_until(JANUARY)
    await _concerns(chat)


async def _autumn(chat: Chat) -> None:
    """Two questions of last year: one with many answers, and one whose answer is owed."""
    await chat.says("ada", "/poll Where shall we meet in the new year? | Library | Café | Online")
    for option, count in (("Library", 21), ("Café", 14), ("Online", 12)):
        for number in range(count):
            await chat.presses(f"{option}-{number}", option, on=chat.poll)
    await asks_for_service(chat, question="/poll What would help you most? | Longer hours | A phone line | Breaks")
    for number, choice in enumerate((1, 1, 2, 3, 3, 3)):
        await acts(chat, f"carer-{number}")
        await chat.says_privately(f"carer-{number}", f"/vote {SERVICE} {choice}")


async def _people(chat: Chat) -> None:
    await gets_role(chat, "joe", CodeKind.CO_OWNER)
    for who in (READS_LARGE, LONG_NAME, "dan"):
        await organises(chat, who)
        await chat.minutes_pass(1)
    for who in (PARTNER, READS_URDU):
        await gets_role(chat, who, CodeKind.PARTNER if who == PARTNER else CodeKind.ORGANISER)
    await chat.says_privately(READS_URDU, "/me yes language ur")
    await chat.says_privately(READS_LARGE, "/me yes style large")
    await is_named(chat, "bob", by="joe")
    await removes(chat, "ada", "Dan", "You posted other people's answers in another group.")


async def _concerns(chat: Chat) -> None:
    """Four: one that is late, one that is closed, one that was answered, and one that has just been handed over."""
    gives_readers(chat, READER, "joe")
    late = (
        "My mother's respite was cancelled again, the day before, and nobody rang. I had booked my own operation for "
        "that week.\n\nWhen I asked why, the manager said that I should be glad to get any at all."
    )
    raises(chat, late, days_ago=8)
    closed, answered = raises(chat, days_ago=6), raises(chat, "The new form asks for my bank details.", days_ago=4)
    raises(chat)
    here, ann = first_of(chat), chat.sender(READER)
    thanks, note = "Thank you. The form no longer asks for that.", "I rang the council on Monday. Joe, can you check?"
    for ask in (
        CloseConcern(community=here, concern=closed, outcome=Outcome.CHANGED),
        TakeConcern(community=here, concern=answered),
        AnswerConcern(community=here, concern=answered, text=thanks),
        NoteConcern(community=here, concern=answered, text=note),
    ):
        await chat.core.engine.do(ann, ask)


async def _questions(chat: Chat) -> None:
    await types(chat, "/poll Shall we move to Thursdays? | Yes | No | I don't mind", "/polls draft post")
    for number in range(9):
        await chat.presses(f"carer-{number}", "No" if number % 3 else "Yes", on=chat.poll)
    await types(chat, f"/polls {OPEN} takes options")
    for words in ("Fridays", f"{ODD} {UNBROKEN}"[:80]):
        await chat.says_privately("carer-1", f"/polls {OPEN} propose {words}")
    await asks_secretly(chat, question="/poll Do you get enough sleep? | Yes | Some nights | No")
    for number in range(9):
        await chat.presses(f"carer-{number}", "No", on=chat.question)
    await types(chat, "/poll Who can bring a cake on Friday? | I can | Not this time", "/polls draft post")
    await types(chat, f"/polls {NAMED} names", f"/polls {NAMED} at 5 January 6pm")
    await chat.presses("carer-3", "I can", on=chat.poll)
    await types(chat, f"/poll {LONG_QUESTION} | {ODD} | {UNBROKEN} | Forms", "/polls draft post")
    await types(chat, "/poll Tea or coffee? | Tea | Coffee", "/polls draft opens tomorrow 9am", "/polls draft post")
    await types(chat, "/poll Walk on Sunday? | Yes | No", "/polls draft post")
    await types(chat, f"/polls {CANCELLED} cancel The path is flooded.")


async def _announcements(chat: Chat) -> None:
    joins(chat, SILENT)
    chat.platform.failing_places[SILENT.id] = Unreachable()
    await types(chat, "/announce The forum has moved to the library.", "/announce draft send")
    await types(chat, "/announce Tea at three on Friday.", "/announce draft send")
    await types(chat, f"/announce {TAKEN_BACK} cancel The kettle is broken.")
    await types(chat, "/announce Our poster is ready.", "/announce draft picture")
    await chat.sends_file("ada", png(180, width=480, height=240))
    await types(chat, "A poster: tea and cake, Fridays at three in the library.", "/announce draft send")
    await types(chat, f"/announce {LONG_QUESTION}", "/announce draft note This is about being tired.")
    await types(chat, "/announce draft send")
    await types(chat, "/announce Swimming for carers.", "/announce draft at every wednesday 10am")
    await types(chat, "/announce draft plan")
    for words in (
        "/announce The hall is flooded. Please stay at home.",
        "/announce draft urgent People are on their way.",
    ):
        await types(chat, words, who=READS_LARGE)


async def _second_community(chat: Chat) -> None:
    """Ada runs another one, too."""
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=group("hill street carers", APP))
    await chat.says_privately("ada", f"/join {code} yes")


async def types(chat: Chat, *all_words: str, who: str = "ada") -> None:
    """Somebody types in private, no faster than people do."""
    for words in all_words:
        await chat.minutes_pass(0.2)
        await chat.says_privately(who, words)
        assert not chat.answer.refused, (words, chat.note)


def _lengthen_log(chat: Chat) -> None:
    """Ada has made many codes for groups."""

    def note(work: StorageWork) -> None:
        community = work.people.list_communities()[0].id
        ada = work.people.person_of(chat.sender("ada")).id
        for _ in range(60):
            work.audit.note(community, Did.CODE_MADE, by=ada, about=CodeKind.PLACE.value)

    chat.storage.transact(note)
