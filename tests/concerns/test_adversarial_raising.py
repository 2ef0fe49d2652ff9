"""Rows of `adversarial.md` about raising a concern, each by its id: A01, A02, A04 to A07, A18. The rest is in `_2`."""

from collections.abc import Callable, Mapping

import pytest

from bot.chat.inbound import Brought, Confirm
from storage.storage import Storage
from tests.concerns.carers import Carer, all_at_once, text_of
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING
from tests.concerns.scanning import Watch
from tests.polls.secret_voters import all_rows, said
from tests.support.chat import Chat, make_core, private
from tests.support.platform import FakePlatform

TEXT = "Vosper hid my rota under the zinc tray."
PUBLIC = "Jumbled oxen quiz feverish kelp."
"""Other words, as PostgreSQL keeps bytes of what was deleted for a while, and tests have one database after another."""
OWN = {"concerns", "concern_keys", "concern_messages", "return_addresses"}
"""The tables in which a concern is kept."""


Rows = Mapping[str, object]


def rows_of(chat: Chat) -> Rows:
    """All that stands there, once the salt of all codes was drawn: that is done by whoever needs it first."""
    chat.storage.stretch("0")
    return all_rows(chat.storage)


def changed(chat: Chat, before: Rows) -> set[str]:
    """The tables that are not as they were."""
    return {name for name, rows in all_rows(chat.storage).items() if rows != before[name]}


def restarts(desk: Desk, make_storage: Callable[[str], Storage], platform: FakePlatform | None = None) -> Desk:
    """A new process over the same database and keys: what was in memory is gone."""
    chat = desk.chat
    storage = make_storage(chat.storage.database.url.render_as_string(hide_password=False))
    platform = platform or chat.platform
    return Desk(
        Chat(storage=storage, core=make_core(storage, platform, chat.clock), platform=platform, clock=chat.clock)
    )


def moves(carer: Carer, desk: Desk) -> Carer:
    """The same carer, with another process, and the buttons that they were shown."""
    return Carer(chat=desk.chat, account=carer.account, here=carer.here, answer=carer.answer, used=carer.used)


# A01, A02


async def types_in_group(desk: Desk, carer: Carer, text: str) -> None:
    await carer.does(carer.said(text, place=desk.chat.place, confirm=Confirm.NONE))


@pytest.mark.parametrize("words", [f"/concern@caresay_bot {TEXT}", f"/concern {TEXT}", f"/CONCERN@x\n{TEXT}"])
async def test_a01_words_typed_in_the_group_are_not_taken_and_one_reminder_is_the_same_for_all(
    desk: Desk, watch: Watch, words: str
) -> None:
    chat, carer, other = desk.chat, Carer(desk.chat), Carer(desk.chat)
    group = len(chat.platform.delivered)
    await types_in_group(desk, carer, words)
    answer = carer.answer
    await types_in_group(desk, other, "/concern something quite different")
    at_once = chat.platform.delivered[group:]
    await chat.minutes_pass(60)
    [reminder] = [it for it in chat.messages() if it.title == said("concern-typed-title")]

    assert (text_of(answer), answer.where, answer.erases_here) == (said("concern-group-warning"), "private", True)
    assert at_once == []
    assert (len(chat.platform.delivered) - group, desk.concerns()) == (1, [])
    assert "Zwetlana" not in repr(reminder.message)
    assert watch.found(TEXT) == []


async def test_a01_who_typed_it_leaves_no_row_of_theirs(desk: Desk, watch: Watch) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    before = rows_of(chat)
    await types_in_group(desk, carer, f"/concern {TEXT}")

    assert changed(chat, before) == {"ticks"}
    assert watch.found(*carer.traces) == []


async def test_a02_where_the_private_warning_cannot_be_given_nothing_is_tried_again(desk: Desk) -> None:
    """It is an answer, and no post: nothing is owed to them."""
    chat, carer = desk.chat, Carer(desk.chat)
    before = rows_of(chat)
    await types_in_group(desk, carer, f"/concern {TEXT}")
    await chat.minutes_pass(59)

    assert changed(chat, before) == {"ticks"}


# A04


@pytest.mark.parametrize("by_form", [False, True], ids=["typed", "form"])
async def test_a04_a_whole_concern_leaves_nothing_of_whoever_sent_it(desk: Desk, watch: Watch, by_form: bool) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    before = rows_of(chat)
    await carer.begins()
    if by_form:
        await carer.submits("concern-words", words=TEXT)
    else:
        await carer.says(TEXT[:20])
        await carer.says(TEXT[20:])
        await carer.presses("Review")
    code = carer.code
    await carer.presses("I saved it. Send")
    at_once = changed(chat, before)
    await chat.time_passes_until(EVENING)
    [concern] = desk.concerns()
    await carer.follows(code)

    assert at_once == {"concerns", "concern_keys"}
    assert str(concern.released_on) == "2026-12-01"
    assert watch.found(*carer.traces, TEXT, code, code.replace("-", "")) == []


async def test_a04_the_look_is_thorough_what_is_not_sealed_is_found(desk: Desk, watch: Watch) -> None:
    """A carer who acts in the group, and words that are a question to all: both stand in the database."""
    carer = Carer(desk.chat)
    await carer.does(carer.said("/polls", place=desk.chat.place))
    await desk.chat.says("ada", f"/poll {PUBLIC} | Yes | No")

    assert {where for where, _ in watch.found(carer.account)} >= {"database"}
    assert {where for where, _ in watch.found(PUBLIC)} >= {"database"}


async def test_a04_a_carer_who_is_known_leaves_no_more_than_before(desk: Desk) -> None:
    """Neither who nor when: of somebody with an account no row changes, and none comes."""
    chat, who = desk.chat, "cat"
    before = rows_of(chat)
    code = await desk.sends(who, TEXT)
    await desk.follows(who, code)

    assert changed(chat, before) == {"concerns", "concern_keys"}


# A05 to A07


async def test_a05_after_a_crash_before_sending_it_is_lost_and_the_code_opens_nothing(
    desk: Desk, watch: Watch, make_storage: Callable[[str], Storage]
) -> None:
    carer = Carer(desk.chat)
    await carer.writes(TEXT)
    code = carer.code
    again = moves(carer, restarts(desk, make_storage))
    pressed = await again.presses("I saved it. Send")
    typed = await again.says("/concern send")
    followed = await again.follows(code)

    assert (pressed, typed) == (said("draft-lost"), said("draft-lost"))
    assert said("receipt-unknown") in followed
    assert desk.concerns() == []
    assert watch.found(TEXT, code) == []


async def test_a06_after_a_crash_behind_the_commit_it_is_there_once_and_its_code_opens_it(
    desk: Desk, make_storage: Callable[[str], Storage]
) -> None:
    carer = Carer(desk.chat)
    await carer.writes(TEXT)
    code, press = carer.code, carer.pressed(carer.action("I saved it. Send"))
    await carer.does(press)
    here = restarts(desk, make_storage)
    again = moves(carer, here)
    redelivered = await again.does(press)
    before = await again.follows(code)
    await here.chat.time_passes_until(EVENING)
    await here.chat.core.engine.handle(again.said("/followup hide"))
    after = await again.follows(code)

    assert redelivered.startswith(said("concern-already-received"))
    assert TEXT in before
    assert TEXT in after
    assert len(here.concerns()) == 1


async def test_a07_two_presses_at_once_and_three_deliveries_of_one_are_one_concern_and_all_are_answered(
    desk: Desk,
) -> None:
    chat, carer = desk.chat, Carer(desk.chat)
    await carer.writes(TEXT)
    action = carer.action("I saved it. Send")
    one, other = carer.pressed(action), carer.pressed(action)
    together = [text_of(it) for it in await all_at_once(chat, one, other)]
    again = [text_of(it) for it in await all_at_once(chat, other, other, other)]
    await chat.time_passes_until(EVENING)

    received = said("concern-already-received")
    assert sorted(it.partition("\n")[0] for it in together) == sorted(["Sent", received])
    assert {it.partition("\n")[0] for it in again} == {received}
    assert len(desk.concerns()) == 1
    assert [len(chat.messages(private(who))) for who in ("ann", "joe")] == [1, 1]


async def test_a07_sending_without_having_seen_the_review_shows_it_instead(desk: Desk) -> None:
    """Else the code would never have been shown, and nobody could read the answer."""
    carer = Carer(desk.chat)
    await carer.begins()
    await carer.says(TEXT)
    shown = await carer.says("/concern send")
    unsent = desk.concerns()
    code = carer.code
    await carer.presses("I saved it. Send")

    assert shown.startswith(said("concern-review-title"))
    assert unsent == []
    assert TEXT in await carer.follows(code)


# A18


@pytest.mark.parametrize(
    "more",
    [
        {"brought": Brought(kind="picture", media_type="image/jpeg", ref="file-0"), "textless": True},
        {"brought": Brought(kind="document", media_type="application/pdf", name="a.pdf", ref="file-0")},
        {"textless": True},
        {"textless": True, "forwarded": True},
        {"forwarded": True},
    ],
    ids=["photo with caption", "document", "voice, sticker, location, contact", "forwarded voice", "forward"],
)
async def test_a18_what_is_no_typed_text_is_not_taken_not_fetched_and_neither_are_its_words(
    desk: Desk, more: dict[str, object]
) -> None:
    carer = Carer(desk.chat)
    desk.chat.platform.sent["file-0"] = b"\xff\xd8picture"
    await carer.begins()
    await carer.says(TEXT)
    refused = await carer.says("A caption that says too much", **more)
    review = await carer.says("/concern review")

    assert refused == said("concern-text-only")
    assert desk.chat.platform.fetched == []
    assert (TEXT in review, "caption" in review) == (True, False)
