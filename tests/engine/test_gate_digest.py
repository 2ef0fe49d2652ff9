"""The digest, and the list that somebody asks for: each held message is shown once, or shown as too late once."""

from datetime import UTC, datetime, timedelta

from bot.chat.commands import Argument, CommandSpec
from bot.chat.inbound import Commanded, Confirm, Sender
from bot.contents import Contents
from bot.digest import ShowWaiting, feature_over
from bot.feature import Command, Feature, Request
from bot.housekeeping import sweep
from bot.people.sending import reconsider
from bot.work import Letter, Weight
from tests.support.chat import Chat, private
from tests.support.letters import (
    GONE,
    chooses,
    comes,
    dies_after_sending,
    is_owed,
    passes,
    titles,
    with_notes,
    writes,
)

BOB = private("bob")
TITLE = "What waited for you"
TUESDAY = datetime(2026, 12, 1, tzinfo=UTC)
WEDNESDAY_8 = TUESDAY + timedelta(days=1, hours=8)
SATURDAY_8 = TUESDAY + timedelta(days=4, hours=8)


def until(at: datetime) -> Letter:
    return Letter(weight=Weight.UNASKED, useful_until=at)


async def likes_digests(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", digest=True)


async def counted(chat: Chat) -> int:
    """How many things wait for Bob."""
    sender = chat.sender("bob")
    waiting: int = chat.storage.read(lambda work: work.outbox.count_waiting(work.people.person_of(sender).id))
    return waiting


async def looks(chat: Chat) -> str:
    """Bob looks at all that waits."""
    await chat.sends("bob", "waiting", place=BOB)
    return chat.private_message or chat.note


async def test_what_waits_comes_in_one_message_on_wednesday_or_saturday(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await is_owed(chat, BOB, "2")
    await comes(chat, WEDNESDAY_8 - timedelta(minutes=1))
    before = titles(chat, BOB)
    await passes(chat, minutes=1)
    (digest,) = chat.messages(BOB)
    await comes(chat, SATURDAY_8 + timedelta(days=7))

    assert before == []
    assert digest.title == TITLE
    assert set(digest.lines[:2]) == {"About note 1", "About note 2"}
    assert digest.lines[2:] == ("To hear less or nothing, say /me or stop.",)
    assert set(digest.labels) == {"Open 1", "Open 2"}
    assert titles(chat, BOB) == [TITLE]


async def test_a_digest_has_five_lines_and_the_rest_is_shown_to_whoever_asks(chat: Chat) -> None:
    await likes_digests(chat)
    for number in range(7):
        useful_until = SATURDAY_8 + timedelta(days=number)
        await is_owed(chat, BOB, str(number), letter=until(useful_until))
    await comes(chat, WEDNESDAY_8)
    (digest,) = chat.messages(BOB)
    rest = await looks(chat)
    again = await looks(chat)
    await comes(chat, SATURDAY_8 + timedelta(days=7))

    assert digest.lines[:5] == tuple(f"About note {number}" for number in range(5))
    assert digest.lines[5] == "2 more things wait for you."
    assert digest.labels[5] == "Show them"
    assert rest == "Everything that waited for you\nAbout note 5\nAbout note 6\n[Open 5] [Open 6]"
    assert again == "Nothing waits for you."
    assert titles(chat, BOB) == [TITLE]


async def test_whatever_nobody_asked_to_see_is_in_the_next_digest(chat: Chat) -> None:
    await likes_digests(chat)
    for number in range(6):
        await is_owed(chat, BOB, str(number), letter=until(SATURDAY_8 + timedelta(days=number + 1)))
    await comes(chat, SATURDAY_8)
    first, second = chat.messages(BOB)

    assert first.lines[5] == "One more thing waits for you."
    assert second.lines[0] == "About note 5"
    assert len(second.lines) == 2


async def test_killed_between_send_and_record_the_same_digest_comes_again_and_no_line_twice_later(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    with dies_after_sending(chat, BOB, TITLE):
        await comes(chat, WEDNESDAY_8)
    await is_owed(chat, BOB, "2")
    await passes(chat, minutes=5)
    first, again = [shown.lines[0] for shown in chat.messages(BOB)]
    await comes(chat, SATURDAY_8)

    assert (first, again) == ("About note 1", "About note 1")
    assert [shown.lines[0] for shown in chat.messages(BOB)][2:] == ["About note 2"]
    assert await counted(chat) == 0


async def test_what_lapsed_is_told_as_too_late_once_and_after_what_is_of_use(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1", letter=until(WEDNESDAY_8 - timedelta(hours=1)))
    await is_owed(chat, BOB, "2")
    await comes(chat, SATURDAY_8)
    (digest,) = chat.messages(BOB)

    assert digest.lines[:2] == ("About note 2", "Too late: About note 1")
    assert digest.labels == ("Open 2",)


async def test_until_it_lapses_it_can_be_looked_at_in_time(chat: Chat) -> None:
    """It will not last till the next digest; whoever looks by themselves still has the use of it."""
    await likes_digests(chat)
    await is_owed(chat, BOB, "1", letter=until(WEDNESDAY_8 - timedelta(hours=1)))

    assert await looks(chat) == "Everything that waited for you\nAbout note 1\n[Open 1]"


async def test_whoever_wants_single_messages_again_gets_what_waited_at_once(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob")
    at_once = titles(chat, BOB)
    await comes(chat, SATURDAY_8)

    assert at_once == ["Note 1"]
    assert titles(chat, BOB) == ["Note 1"]


async def test_a_choice_that_nobody_told_the_outbox_of_counts_when_the_digest_is_due(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob", later=True)
    before = titles(chat, BOB)
    await comes(chat, WEDNESDAY_8)

    assert (before, titles(chat, BOB)) == ([], ["Note 1"])


async def test_another_reading_time_moves_the_digest(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob", digest=True, reads_at="lunch")
    await comes(chat, WEDNESDAY_8 + timedelta(hours=4, minutes=29))
    early = titles(chat, BOB)
    await passes(chat, minutes=1)

    assert (early, titles(chat, BOB)) == ([], [TITLE])


async def test_no_digest_is_sent_of_nothing(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, GONE)
    await is_owed(chat, BOB, "1")
    await looks(chat)
    await is_owed(chat, BOB, GONE)
    await comes(chat, SATURDAY_8)

    assert titles(chat, BOB) == []
    assert await counted(chat) == 0


async def test_a_digest_takes_one_turn_of_the_week(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", digest=True, most_a_week=1)
    await is_owed(chat, BOB, "1", "2")
    await comes(chat, WEDNESDAY_8)
    await is_owed(chat, BOB, "3")
    await comes(chat, SATURDAY_8 + timedelta(days=1))
    in_the_week = titles(chat, BOB)
    await comes(chat, WEDNESDAY_8 + timedelta(days=7))

    assert in_the_week == [TITLE]
    assert titles(chat, BOB) == [TITLE, TITLE]


async def test_what_has_no_line_of_its_own_is_told_by_its_title_and_shown_whole_to_whoever_asks(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1", kind="bare")
    await comes(chat, WEDNESDAY_8)
    await is_owed(chat, BOB, "2", kind="bare")
    await is_owed(chat, BOB, "3")
    await chat.sends("bob", "waiting", place=BOB)

    assert chat.messages(BOB)[0].lines[0] == "Note 1"
    assert "About note 3" in chat.private_message
    assert [str(message.title) for message in chat.answer.more] == ["Note 2"]


# The list that somebody asks for


async def test_whoever_wants_no_messages_looks_when_they_like_and_is_shown_everything_once(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", most_a_week=0)
    await is_owed(chat, BOB, "1")
    await passes(chat, days=10)
    waited = await counted(chat)
    shown = await looks(chat)

    assert titles(chat, BOB) == []
    assert (waited, await counted(chat)) == (1, 0)
    assert shown == "Everything that waited for you\nAbout note 1\n[Open 1]"


async def test_what_was_shown_to_whoever_asked_is_not_sent_as_well(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, TUESDAY + timedelta(hours=23))
    await is_owed(chat, BOB, "1")
    shown = await looks(chat)
    await passes(chat, days=2)

    assert "About note 1" in shown
    assert titles(chat, BOB) == []


async def test_what_lapsed_is_on_the_list_as_too_late(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, TUESDAY + timedelta(hours=23))
    await is_owed(chat, BOB, "1", letter=until(WEDNESDAY_8 - timedelta(hours=1)))
    await comes(chat, WEDNESDAY_8)

    assert titles(chat, BOB) == []
    assert await looks(chat) == "Everything that waited for you\nToo late: About note 1"


async def test_nobody_sees_what_waits_for_another(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await chat.sends("cat", "waiting", place=private("cat"))

    assert chat.note == "Nothing waits for you."
    assert await counted(chat) == 1


async def test_more_wanted_again_brings_what_was_kept_back(chat: Chat) -> None:
    with_notes(chat)
    bob = await chooses(chat, "bob", most_a_week=0)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob", later=True, most_a_week=2)
    await writes(chat, lambda work: reconsider(work, bob))
    await chat.settle()

    assert titles(chat, BOB) == ["Note 1"]


async def test_what_was_never_looked_at_is_dropped_after_four_weeks(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", most_a_week=0)
    await is_owed(chat, BOB, "1")
    await passes(chat, days=27)
    kept = await counted(chat)
    await passes(chat, days=2)
    await writes(chat, lambda work: sweep(work, "all"))

    assert (kept, await counted(chat)) == (1, 0)


async def test_digests_of_long_ago_leave_no_row(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1")
    await comes(chat, WEDNESDAY_8)
    await passes(chat, days=30)
    await writes(chat, lambda work: sweep(work, "all"))

    assert chat.storage.read(lambda work: work.outbox.list_in_digest(1)) == ([], 0)
    assert _rows(chat, "posts") == 0
    assert _rows(chat, "subjects") == 0


def _rows(chat: Chat, table: str) -> int:
    with chat.storage.database.read() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE kind = 'digest'").scalar_one())  # noqa: S608


def test_the_typed_twin_is_read_before_the_command_whose_word_it_follows() -> None:
    class ShowMe(Request):
        pass

    spec = CommandSpec(name="me", summary="help-summary", arguments=(Argument(name="what", summary="start-thing"),))
    me = Feature(name="me", commands=(Command(spec=spec, read=lambda _: ShowMe()),))
    contents = Contents((me, feature_over((me,))), lambda _: ())

    bob = Sender(platform="fake", id="bob", name="Bob")

    def said(**values: str) -> Request | None:
        return contents.read(
            Commanded(key="1", sender=bob, place=BOB, confirm=Confirm.LASTING, name="me", values=values)
        )

    assert isinstance(said(what="Waiting"), ShowWaiting)
    assert isinstance(said(what="waiting too"), ShowMe)
    assert isinstance(said(), ShowMe)


async def test_what_is_typed_does_the_same_as_the_button_and_leads_there_from_a_group(chat: Chat) -> None:
    await likes_digests(chat)
    await is_owed(chat, BOB, "1", "2")
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/me waiting")
    pointer = chat.message.lines
    await chat.says_privately("bob", "/start me-waiting")

    assert pointer == ("Write to me in private [me waiting]",)
    assert chat.private_message.startswith("Everything that waited for you")
    assert await counted(chat) == 0
