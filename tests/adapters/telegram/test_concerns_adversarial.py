"""Rows of `adversarial.md` about concerns, by Telegram's real library: A01 to A04, A07, A18, A22 to A25, D07, D13."""

from collections.abc import Callable, Sequence

import pytest

from bot.concerns.model.concern import Outcome
from bot.concerns.use_cases.reading import AnswerConcern, CloseConcern, OpenConcern
from bot.words import plain
from tests.adapters.telegram.test_confided import WORDLESS
from tests.concerns.conftest import quick_codes
from tests.end_to_end.concerned import ANSWER, REVIEW, SEND, TEXT, UNTIL_EVENING, Desk, OnTelegram, open_desk
from tests.end_to_end.test_people_and_time import in_language
from tests.platforms.telegram.chats import Shown
from tests.support.pictures import png

__all__ = ["open_desk", "quick_codes"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

said = in_language("en")

MINUTES = 11.0
"""Between two concerns of one account."""


def in_group(desk: Desk, since: int) -> Sequence[str]:
    """What was called for the group."""
    calls = desk.town.telegram.calls()[since:]
    return [call.method for call in calls if str(call.parameters.get("chat_id", "")) == str(desk.town.group.id)]


async def types_in_group(desk: Desk, carer: OnTelegram) -> Shown:
    typed = desk.town.telegram.says(carer.who, f"/concern@caresay_bot {TEXT}", desk.town.group)
    await desk.town.settles()
    return typed


# A01 to A03


@pytest.mark.parametrize("may_delete", [False, True])
async def test_a01_words_typed_in_the_group_are_answered_in_private_alone_and_one_reminder_comes_to_all(
    desk: Desk, may_delete: bool
) -> None:
    carer, other = OnTelegram(desk), OnTelegram(desk)
    carer.who.started = other.who.started = True
    await desk.town.minutes_pass(5)  # pointers into the private chat are gone
    if may_delete:
        desk.town.telegram.promotes_bot(desk.town.ada, desk.town.group)
        await desk.town.settles()
    since = len(desk.town.telegram.calls())
    typed = await types_in_group(desk, carer)
    await types_in_group(desk, other)
    at_once = in_group(desk, since)
    await desk.town.minutes_pass(60)
    later = in_group(desk, since)[len(at_once) :]

    assert at_once == (["deleteMessage"] * 2 if may_delete else [])
    assert typed.deleted == may_delete
    assert [plain(one.text) for one in carer.standing] == [said("concern-group-warning")]
    assert later == ["sendMessage"]
    assert len(desk.town.in_group(said("concern-typed-title"))) == 1
    assert desk.concerns() == []
    assert desk.found(TEXT, *carer.traces) == []


async def test_a02_where_the_private_warning_is_refused_nothing_more_is_called(desk: Desk) -> None:
    carer = OnTelegram(desk)
    since = len(desk.town.telegram.calls())
    await types_in_group(desk, carer)
    called = desk.town.telegram.calls()[since:]

    assert desk.calls_to(carer.who) == ["sendMessage"]
    assert {call.method for call in called} == {"sendMessage", "getUpdates"}
    assert in_group(desk, since) == []


async def test_a03_no_menu_of_a_group_has_it(desk: Desk) -> None:
    menus = [call.parameters for call in desk.town.telegram.calls("setMyCommands")]
    scopes = [menu.get("scope", {}).get("type", "default") for menu in menus if "concern" in str(menu["commands"])]
    carer = OnTelegram(desk)

    assert scopes == ["all_private_chats"]
    assert "concern" not in " ".join(desk.town.telegram.menu(carer.who, desk.town.group))
    assert "concern" in " ".join(desk.town.telegram.menu(carer.who))


# A04, A07


async def test_a04_nothing_of_a_carer_is_kept_by_which_they_could_be_found(desk: Desk) -> None:
    carer = OnTelegram(desk)
    code = await carer.sends(TEXT[:20], TEXT[20:])
    at_once = desk.found(*carer.traces, TEXT, code)
    await desk.town.minutes_pass(UNTIL_EVENING)
    await carer.follows(code)

    assert at_once == []
    assert desk.found(*carer.traces, TEXT, code) == []
    assert desk.news() == [1, 1]
    assert len(desk.concerns()) == 1


async def test_a07_two_presses_at_once_and_one_update_three_times_are_one_concern(desk: Desk) -> None:
    carer = OnTelegram(desk)
    await carer.begins()
    await carer.writes(TEXT)
    one, other = carer.pressed(SEND), carer.pressed(SEND)
    *_, update = desk.town.telegram.world.updates
    await carer.heard(one)
    await carer.heard(other)
    for _ in range(3):
        desk.town.telegram.world.updates._pending.append(update)
        desk.town.telegram.world.updates.wake()
        await desk.town.settles()
    again = carer.shown
    await desk.town.minutes_pass(UNTIL_EVENING)

    assert again.startswith(said("concern-already-received"))
    assert len(desk.concerns()) == 1
    assert desk.news() == [1, 1]


# A18


async def test_a18_what_is_no_typed_text_is_not_taken_and_no_file_is_fetched(desk: Desk) -> None:
    carer, telegram = OnTelegram(desk), desk.town.telegram
    theirs = telegram.says(desk.town.members[0], "Gossip about her.", desk.town.group)
    await carer.begins()
    await carer.presses("Continue")
    await carer.says(TEXT)
    answers = []
    for kind, content in WORDLESS.items():
        telegram.says(carer.who, "", more={kind: content, "caption": "Gossip"})
        await desk.town.settles()
        answers.append(carer.shown)
    sends: Sequence[Callable[[], object]] = (
        lambda: telegram.sends(carer.who, png(1), caption="Gossip"),
        lambda: telegram.sends(carer.who, png(1), "diary.pdf", caption="Gossip"),
        lambda: telegram.forwards(carer.who, theirs),
    )
    for send in sends:
        send()
        await desk.town.settles()
        answers.append(carer.shown)
    await desk.town.says("/concern review", carer.who)

    assert set(answers) == {said("concern-text-only")}
    assert telegram.called("getFile") == 0
    assert telegram.record.fetched == 0
    assert TEXT in carer.shown
    assert "Gossip" not in carer.shown


# A22


async def test_a22_the_fourth_of_one_account_in_a_day_has_to_wait(desk: Desk) -> None:
    carer = OnTelegram(desk)
    for _ in range(3):
        await carer.sends()
        await desk.town.minutes_pass(MINUTES)
    fourth = await carer.begins()

    assert fourth == said("concern-slow-down")
    assert len(desk.concerns()) == 3
    assert desk.found(*carer.traces) == []


# A24, A25, D13


async def test_a24_without_a_push_nothing_is_called_for_the_carer_when_a_reader_answers(desk: Desk) -> None:
    carer = OnTelegram(desk)
    code = await carer.sends()
    await desk.town.minutes_pass(UNTIL_EVENING)
    before = len(desk.calls_to(carer.who))
    await desk.reader_does("Ann", OpenConcern)
    await desk.reader_does("Ann", AnswerConcern, text=ANSWER)
    await desk.town.minutes_pass(60 * 24)
    called = len(desk.calls_to(carer.who))

    assert called == before
    assert ANSWER in await carer.follows(code)
    assert desk.found(ANSWER, *carer.traces) == []


async def test_a25_a_push_that_was_chosen_comes_once_is_neutral_and_its_address_goes_with_the_concern(
    desk: Desk,
) -> None:
    carer = OnTelegram(desk)
    await sends_with_push(carer)
    await desk.town.minutes_pass(UNTIL_EVENING)
    await desk.reader_does("Ann", OpenConcern)
    before = [*carer.standing]
    await desk.reader_does("Ann", AnswerConcern, text=ANSWER)
    await desk.town.minutes_pass(4.5)
    early = [one for one in carer.standing if one not in before]
    await desk.town.minutes_pass(56)
    [push] = [one for one in carer.standing if one not in before]
    kept = returns(desk)
    await desk.reader_does("Ann", CloseConcern, outcome=Outcome.CHANGED, text="")
    await desk.town.minutes_pass(60 * 24)

    assert early == []
    assert plain(push.text) == said("push-neutral")
    assert "Carers" not in push.text
    assert (kept, returns(desk)) == (1, 0)
    assert desk.found(*carer.traces) == []


async def test_d13_where_the_push_is_refused_its_address_is_deleted_and_nothing_more_is_called(desk: Desk) -> None:
    carer = OnTelegram(desk)
    await sends_with_push(carer)
    await desk.town.minutes_pass(UNTIL_EVENING)
    carer.who.blocked = True
    before, kept = len(desk.calls_to(carer.who)), returns(desk)
    await desk.reader_does("Ann", OpenConcern)
    for text in (ANSWER, "And found the rota."):
        await desk.reader_does("Ann", AnswerConcern, text=text)
        await desk.town.minutes_pass(120)

    assert len(desk.calls_to(carer.who)) == before + 1
    assert (kept, returns(desk)) == (1, 0)


async def sends_with_push(carer: OnTelegram) -> None:
    await carer.begins()
    await carer.writes(TEXT)
    for label in ("More choices", "Message me", "Back", SEND):
        await carer.presses(label)
    assert carer.shown.startswith("Sent\n")


def returns(desk: Desk) -> int:
    """How many return addresses are kept."""
    count = "SELECT count(*) FROM return_addresses"
    found: int = desk.town.storage.read(
        lambda work: work.concerns._transaction.connection.exec_driver_sql(count).scalar_one()
    )
    return found


# A32, D07


async def test_a32_changing_a_message_before_or_after_sending_changes_nothing(desk: Desk) -> None:
    carer, telegram = OnTelegram(desk), desk.town.telegram
    await carer.begins()
    await carer.presses("Continue")
    typed = telegram.says(carer.who, TEXT)
    await desk.town.settles()
    review = await carer.presses(REVIEW)
    telegram.edits(typed, "Edited before.")
    await desk.town.settles()
    code = carer.code
    await carer.presses(SEND)
    telegram.edits(typed, "Edited after.")
    await desk.town.settles()
    before = carer.shown
    thread = await carer.follows(code)

    assert TEXT in review
    assert before.startswith("Sent\n")
    assert TEXT in thread
    assert "Edited" not in thread


async def test_d07_whatever_leads_nowhere_is_answered_as_any_such_link(desk: Desk) -> None:
    carer, telegram = OnTelegram(desk), desk.town.telegram
    url = next(desk.door.buttons())["url"]
    await desk.town.minutes_pass(60 * 24 * 35)
    fresh = next(desk.door.buttons())["url"]
    answers = []
    for payload in ("rubbish", "x" * 65, "concern-", f"concern-{'z' * 26}", url.partition("start=")[2]):
        telegram.starts(carer.who, payload)
        await desk.town.settles()
        answers.append(carer.shown)
    telegram.opens_link(carer.who, fresh)
    await desk.town.settles()

    assert fresh != url
    assert "Raise a concern\n" in carer.shown
    assert len({*answers[3:]}) == 1
    assert "Carers" not in "".join(answers).replace("Rivertown Carers", "")  # who runs this is no group
    assert desk.concerns() == []
