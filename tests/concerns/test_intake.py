"""How a community takes concerns, as its owners set it in the chat: what is missing first, then everything else."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.concerns.model.intake import Intake, help_slots
from bot.concerns.use_cases.intake import PutIntake, RenewLinks
from bot.people.audit import Did
from bot.people.model import Role
from bot.people.roles import OwnersOnly
from bot.refusals import Refusal
from bot.timing.holidays import Nation
from storage.work import StorageWork
from tests.concerns.carers import page_token_of, token_of
from tests.concerns.desk import Desk
from tests.conftest import MakeChat
from tests.support.audited import log_of
from tests.support.chat import Chat, found, private
from tests.support.platform import TEXT_ONLY


def intake_of(chat: Chat) -> Intake:
    """What is set in the only community there is."""
    kept: Intake = chat.storage.read(lambda work: work.intakes.find(work.people.list_communities()[0].id))
    return kept


def organises(chat: Chat, who: str) -> None:
    """Somebody organises, and owns nothing."""

    def give(work: StorageWork) -> None:
        person = work.people.person_of(chat.sender(who))
        work.people.keep(person)
        work.flush()
        work.people.keep_name(person.id, who.title())
        work.people.give_role(person.id, work.people.list_communities()[0].id, Role.ORGANISER)

    chat.storage.transact(give)


@pytest.fixture
async def ours(chat: Chat) -> Desk:
    """A community in which nothing is set."""
    await found(chat)
    return Desk(chat)


# What is missing


async def test_owners_see_what_is_missing_before_concerns_are_taken_and_what_to_do_about_each(ours: Desk) -> None:
    await ours.chat.says_privately("ada", "/people concerns")

    assert ours.text.splitlines()[:6] == [
        "Concerns in Group",
        "Concerns are not taken yet. This is missing:",
        "Two people who read them. Name them: /people add reader.",
        "A reader who is no owner, and who does not run this service.",
        "Somebody outside the group who can be asked instead. Press Outside contact.",
        "Local numbers for help, or that there are none. Press Local help.",
    ]


async def test_the_card_of_the_community_leads_there(ours: Desk) -> None:
    await ours.chat.says_privately("ada", "/people")
    await ours.presses("ada", "Concerns")

    assert ours.text.startswith("Concerns in Group")


async def test_each_thing_that_is_done_leaves_the_list_until_concerns_are_taken(ours: Desk) -> None:
    chat = ours.chat
    ours.reads("ann", "joe")
    await chat.says_privately("ada", "/people concerns contact Rivertown Advocacy, 01632 960 001")
    for number in range(1, len(help_slots()) + 1):
        await chat.minutes_pass(1)
        await chat.says_privately("ada", f"/people concerns help {number} none")

    assert ours.text.splitlines()[1] == "Concerns are taken here."
    assert "Outside contact: Rivertown Advocacy, 01632 960 001" in ours.text
    assert intake_of(chat).help_lines == dict.fromkeys(help_slots(), "")


async def test_somebody_who_runs_the_service_is_no_reader_apart_from_it(ours: Desk) -> None:
    """Of two readers one has to be neither an owner nor the host, by name."""
    ours.reads("ada", "joe")

    def rename(work: StorageWork) -> None:
        work.people.keep_name(work.people.person_of(ours.chat.sender("joe")).id, "rivertown carers")

    ours.chat.storage.transact(rename)
    await ours.chat.says_privately("ada", "/people concerns")

    assert "A reader who is no owner, and who does not run this service." in ours.text


# By forms and buttons


async def test_local_numbers_are_asked_for_one_after_another(ours: Desk) -> None:
    chat = ours.chat
    await chat.says_privately("ada", "/people concerns")
    await ours.presses("ada", "Local help")
    first = ours.text
    await ours.presses("ada", "Fill in")
    await chat.says_privately("ada", "01632 960 123")
    second = ours.text
    await ours.presses("ada", "Not here")

    assert first.startswith("1 of 7: Council adult safeguarding team\n")
    assert second.startswith("2 of 7: Council children's safeguarding team\n")
    assert ours.text.startswith("3 of 7: ")
    assert list(intake_of(chat).help_lines.values()) == ["01632 960 123", ""]


async def test_a_form_holds_what_stands_there_already(ours: Desk) -> None:
    chat = ours.chat
    await chat.says_privately("ada", "/people concerns days 2 15 wales 4.30pm")
    await chat.says_privately("ada", "/people concerns")
    await ours.presses("ada", "Days")
    await ours.presses("ada", "Keep it")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "20")
    await ours.presses("ada", "Keep it")
    await ours.presses("ada", "Keep it")

    intake = intake_of(chat)
    assert (intake.read_within, intake.answer_within) == (2, 20)
    assert (intake.nation, intake.closes_at) == (Nation.WALES, time(16, 30))
    assert "It is read within 2 working days, and answered within 20." in ours.text
    assert "Working days are those of Wales, until 4.30pm." in ours.text


@pytest.mark.parametrize(
    ("typed", "slots"),
    [
        ("9am 6pm", (time(9), time(18))),
        ("18:00, 09:15", (time(9, 15), time(18))),
        ("noon", ()),
        ("9am, 9.30 am and 12pm", (time(9), time(9, 30), time(12))),
        ("12am", (time(0),)),
        ("9:10", ()),
        ("25:00", ()),
        ("13pm", ()),
        ("1am 2am 3am 4am 5am", ()),
    ],
)
async def test_times_are_read_as_people_write_them(ours: Desk, typed: str, slots: tuple[time, ...]) -> None:
    await ours.chat.says_privately("ada", f"/people concerns times {typed}")

    assert intake_of(ours.chat).slots == (slots or (time(9), time(18)))
    assert ("a quarter of an hour" in ours.chat.note) == (not slots)


@pytest.mark.parametrize("typed", ["0 5", "11 20", "1 41", "5 3", "two ten", "1", "1 10 france", "1 10 wales late"])
async def test_days_that_cannot_be_promised_are_refused(ours: Desk, typed: str) -> None:
    await ours.chat.says_privately("ada", f"/people concerns days {typed}")

    assert ours.chat.note.startswith("Reading takes 1 to 10 working days")
    assert intake_of(ours.chat) == Intake(community=ours.community.id)


async def test_what_is_too_long_is_refused(ours: Desk) -> None:
    await ours.chat.says_privately("ada", f"/people concerns contact {'x' * 201}")
    first = ours.chat.note
    await ours.chat.says_privately("ada", "/people concerns help 8")

    assert first == "That is too long. Write at most 200 characters."
    assert ours.chat.note == "There is no such number. Write /people concerns help to see them."


async def test_where_nothing_can_be_pressed_everything_is_done_by_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    Desk(chat).reads("ann", "joe")
    await chat.says_privately("ada", "/people concerns")

    for words in ("contact", "help", "times", "days", "post", "links"):
        assert f"/people concerns {words}" in Desk(chat).text


# Who may


async def test_organisers_see_it_and_only_owners_set_it(ours: Desk) -> None:
    chat = ours.chat
    organises(chat, "bob")
    await chat.says_privately("bob", "/people concerns")
    seen = ours.text
    await chat.says_privately("bob", "/people concerns times 8am")

    assert "[Post the button]" in seen
    assert "Times" not in seen
    assert chat.note == "Only an owner can do this. Ask one of them."
    await chat.says_privately("cat", "/people concerns")
    assert chat.note.startswith("Only organisers can do this.")


async def test_a_page_asks_the_same(ours: Desk) -> None:
    """The dashboard's requests are decided here too."""
    chat = ours.chat
    organises(chat, "bob")
    intake = replace(intake_of(chat), contact="  Rivertown \n Advocacy ")
    for who in ("bob", "cat"):
        for request in (PutIntake(community=ours.community.id, intake=intake), RenewLinks(community=ours.community.id)):
            with pytest.raises(Refusal):
                await chat.core.engine.do(chat.sender(who), request)
    with pytest.raises(OwnersOnly):
        await chat.core.engine.do(chat.sender("bob"), RenewLinks(community=ours.community.id))
    await chat.core.engine.do(chat.sender("ada"), PutIntake(community=ours.community.id, intake=intake))

    assert intake_of(chat).contact == "Rivertown Advocacy"


async def test_what_is_set_is_in_the_log_once(ours: Desk) -> None:
    chat = ours.chat
    for _ in range(2):
        await chat.says_privately("ada", "/people concerns contact Rivertown Advocacy")
    await chat.says_privately("ada", "/people concerns links yes")

    assert [entry.about for entry in log_of(chat) if entry.did is Did.SETTING_CHANGED] == ["concerns", "concerns"]


async def test_typed_in_a_group_it_is_answered_in_private(ours: Desk) -> None:
    await ours.chat.says("ada", "/people concerns")

    assert "Concerns in Group" not in str(ours.chat.messages())


# Links


async def test_new_links_are_made_after_a_second_yes_and_the_earlier_ones_lead_nowhere(desk: Desk) -> None:
    chat = desk.chat
    before = token_of(chat), page_token_of(chat)
    await chat.says_privately("ada", "/people concerns")
    await desk.presses("ada", "New links")
    asked = token_of(chat)
    await desk.presses("ada", "Yes, make anew")

    assert asked == before[0]
    assert not set(before) & {token_of(chat), page_token_of(chat)}
    await chat.says_privately("dan", f"/start concern-{before[0]}")
    assert "Raise a concern" not in desk.text


# Slots that change while something waits


async def test_what_waits_is_moved_with_the_times_and_never_comes_out_sooner(desk: Desk) -> None:
    """At 10am it was due at 6pm. With a time at noon in between, it still is."""
    chat = desk.chat
    await desk.sends("cat")
    await chat.says_privately("ada", "/people concerns times 9am 12:00 6pm")
    await chat.time_passes_until(datetime(2026, 12, 1, 17, 45, tzinfo=UTC))
    early = [concern.released_on for concern in desk.concerns()]
    await chat.time_passes_until(datetime(2026, 12, 1, 18, 45, tzinfo=UTC))

    assert early == [None]
    assert [str(concern.released_on) for concern in desk.concerns()] == ["2026-12-01"]


async def test_what_was_due_in_a_time_that_is_gone_comes_with_the_next_one(desk: Desk) -> None:
    chat = desk.chat
    code = await desk.sends("cat")
    await chat.says_privately("ada", "/people concerns times 8am")
    await chat.time_passes_until(datetime(2026, 12, 2, 7, 59, tzinfo=UTC))
    early = [concern.released_on for concern in desk.concerns()]
    await chat.time_passes_until(datetime(2026, 12, 2, 8, 31, tzinfo=UTC))

    assert early == [None]
    assert [str(concern.released_on) for concern in desk.concerns()] == ["2026-12-02"]
    assert [shown.title for shown in chat.messages(private("ann"))] == ["There are new concerns to read."]
    assert "handed over" in await desk.follows("cat", code)


async def test_more_words_that_wait_are_moved_too(desk: Desk) -> None:
    chat = desk.chat
    code = await desk.sends("cat")
    await desk.follows("cat", code)
    await desk.presses("cat", "Write more")
    await chat.says_privately("cat", "It happened again today.")
    await chat.says_privately("ada", "/people concerns times 8am")
    await chat.time_passes_until(datetime(2026, 12, 2, 8, 31, tzinfo=UTC))

    assert "It happened again today." in await desk.follows("cat", code)
    assert "You wrote, and it is handed over at the next set time" not in desk.text
