"""Concerns on the dashboard: what waits for those who read them, how one is opened, and what they do about it."""

import csv
import io
from collections.abc import AsyncIterator

import pytest

from bot.concerns.model.concern import LONGEST, Outcome, Side, Stage
from bot.people.model import CodeKind
from tests.people.test_logbook import joins
from tests.support.audited import log_of
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.confided import WORDS, first_of, gives_readers, kept, letters, raises
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.pressing import number_of, opens, says_yes, sends


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """Ada's community, in which Ann and Joe read concerns."""
    gives_readers(chat, "ann", "joe")
    return Desk(chat)


@pytest.fixture
async def ann(desk: Desk) -> AsyncIterator[Visitor]:
    async with desk.signed_in("ann") as visitor:
        yield visitor


async def opened(visitor: Visitor, concern: str, who: str = "ann") -> Visitor:
    """Opens its words, with a yes in the chat where one is asked for."""
    await opens(visitor, f"concerns/{concern}")
    await sends(visitor, f"concerns/{concern}/open")
    if visitor.page.status_code == 403:
        await says_yes(visitor, who)
        await sends(visitor, f"concerns/{concern}/open")
    return visitor


def shelf(visitor: Visitor, name: str) -> str:
    """The part of the list under a heading."""
    return visitor.page.text.partition(f'<h2 id="{name}">')[2].partition("</section>")[0]


# The list


async def test_whoever_reads_concerns_and_nothing_else_comes_in_there(desk: Desk, ann: Visitor) -> None:
    await ann.opens("/d")

    assert ann.page.url.path == f"/d/{first_of(desk.chat)}/concerns"
    assert "Nothing waits here to be read." in ann.text
    assert [name for name in ("Today", "Questions", "People and places", "Log") if name in ann.text] == []


async def test_an_organiser_who_reads_them_has_that_page_beside_the_others(desk: Desk) -> None:
    gives_readers(desk.chat, "ada")
    async with desk.signed_in() as visitor:
        assert visitor.page.url.path.endswith("/today")
        await opens(visitor, "concerns")

        assert "Today Questions Announcements Concerns People and places Log Settings" in visitor.text


async def test_the_list_says_how_each_stands_what_is_late_first_and_no_words(desk: Desk, ann: Visitor) -> None:
    raises(desk.chat, stage=Stage.ANSWERED)
    new = raises(desk.chat)
    late = raises(desk.chat, days_ago=6)
    raises(desk.chat, is_out=False)
    await opens(ann, "concerns")

    assert ann.page.text.count('<li class="card') == 3
    assert (late in shelf(ann, "late"), new in shelf(ann, "open")) == (True, True)
    assert (
        "Late. Nobody has read it yet. To be read by Thursday 26 November Handed over Wednesday 25 November."
        in ann.text
    )
    assert "Nobody has read it yet. To be read by Wednesday 2 December Handed over Tuesday 1 December." in ann.text
    assert "Nobody looks after it yet." in ann.text
    assert not any(word in ann.text for word in ("manager", "shouted", "break"))


async def test_twenty_are_on_a_page(desk: Desk, ann: Visitor) -> None:
    for _ in range(21):
        raises(desk.chat)
    await opens(ann, "concerns")
    first = ann.page.text.count('<li class="card')
    await opens(ann, "concerns", page="2")

    assert (first, ann.page.text.count('<li class="card')) == (20, 1)


async def test_the_first_page_tells_a_reader_that_something_waits_and_never_how_many(desk: Desk) -> None:
    gives_readers(desk.chat, "ada")
    async with desk.signed_in() as visitor:
        assert "There is something new to read among the concerns." not in visitor.text
        for _ in range(3):
            raises(desk.chat)
        await opens(visitor, "today")
        assert "There is something new to read among the concerns." in visitor.text
        raises(desk.chat, days_ago=6)
        await opens(visitor, "today")

        assert "A concern has waited for longer than was promised." in visitor.text
        assert not {"3", "4"} & set(visitor.text.split())


# One of them


async def test_its_page_says_how_it_stands_and_not_what_it_says(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    for name in (concern, concern[:8]):
        await opens(ann, f"concerns/{name}")

        assert ann.page.status_code == 200
        assert f"Concern {concern[:8]}" in ann.text
        assert WORDS not in ann.text
        assert "Your answer" not in ann.text


async def test_before_it_is_opened_somebody_says_in_the_chat_that_it_is_them(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opens(ann, f"concerns/{concern}")
    await sends(ann, f"concerns/{concern}/open")
    asked = (ann.page.status_code, WORDS in ann.text)
    await says_yes(ann, "ann")
    went_on = (ann.page.url.path.endswith(concern), WORDS in ann.text)
    await sends(ann, f"concerns/{concern}/open")

    assert asked == (403, False)
    assert went_on == (True, False)
    assert f"The words {words('concern-opened-not-in-group')} {WORDS}" in ann.text
    assert ann.page.headers["cache-control"] == "no-store"
    read = kept(desk.chat, concern)
    assert read is not None
    assert (read.stage, read.unread) == (Stage.READ, False)


async def test_every_reader_sees_who_opened_it(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    async with desk.signed_in("joe") as joe:
        await opens(joe, f"concerns/{concern}")
        assert f"Ann opened concern {concern[:8]}. Tuesday 1 December, 10am" in joe.text
        await opens(joe, "concerns")

        assert f"Ann opened concern {concern[:8]}." in joe.text


async def test_sixteen_minutes_later_it_is_asked_again(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await desk.chat.minutes_pass(16)
    await sends(ann, f"concerns/{concern}/open")

    assert ann.page.status_code == 403
    assert WORDS not in ann.text


# What is done


async def test_an_answer_is_kept_and_the_page_that_says_so_has_no_words(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/answer", text="We have spoken to her.\r\nIt will not happen again.")

    assert ann.page.url.path.endswith(concern)
    assert words("concern-answered") in ann.text
    assert WORDS not in ann.text
    assert letters(desk.chat, concern, "joe") == [(Side.READERS, "We have spoken to her.\nIt will not happen again.")]
    assert "Answered." in ann.text


async def test_an_answer_that_took_long_to_write_is_not_lost(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await desk.chat.minutes_pass(25)
    await sends(ann, f"concerns/{concern}/answer", text="We have spoken to her.")

    assert words("concern-answered") in ann.text


async def test_whoever_has_not_said_that_it_is_them_does_nothing(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    before = kept(desk.chat, concern)
    await opens(ann, f"concerns/{concern}")
    check = ann.hidden("check")
    for act in ("answer", "note", "take", "hand", "close", "mute", "delete", "export"):
        desk.seconds.now += 1
        path = f"/d/{first_of(desk.chat)}/concerns/{concern}/{act}"
        sent = await ann.client.post(path, data={"check": check, "text": "No.", "sure": "yes", "outcome": "nothing"})
        assert sent.status_code == 403, act

    assert kept(desk.chat, concern) == before


@pytest.mark.parametrize("act", ["answer", "note"])
async def test_what_is_too_long_is_told_by_how_much_and_stands_there_still(desk: Desk, ann: Visitor, act: str) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/{act}", text="x" * (LONGEST + 2))

    assert ann.page.status_code == 422
    assert words("concern-too-long", over=2) in ann.text
    assert "x" * (LONGEST + 2) in ann.text
    assert WORDS in ann.text
    assert letters(desk.chat, concern, "joe") == []


async def test_what_was_refused_late_stands_there_without_the_words(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await desk.chat.minutes_pass(20)
    await sends(ann, f"concerns/{concern}/answer", text="ok")

    assert words("concern-too-short") in ann.text
    assert ">ok</textarea>" in ann.page.text
    assert WORDS not in ann.text


async def test_a_note_is_for_the_other_readers(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/note", text="I know her.")
    assert words("concern-noted") in ann.text
    async with desk.signed_in("joe") as joe:
        await opened(joe, concern, "joe")

        assert "A note among readers, Tuesday 1 December: I know her." in joe.text


async def test_somebody_looks_after_it_and_hands_it_over(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/take")
    taken = "Ann looks after it." in ann.text
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/hand", to=str(number_of(desk, "joe")))

    assert taken
    assert words("concern-handed") in ann.text
    assert "Joe looks after it." in ann.text


async def test_it_is_handed_to_nobody_whom_the_carer_left_out(desk: Desk, ann: Visitor) -> None:
    gives_readers(desk.chat, "bob")
    concern = raises(desk.chat, left_out=["joe"])
    await opened(ann, concern)
    offered = [name for name in ("Joe", "Bob") if f">{name}</option>" in ann.page.text]
    await sends(ann, f"concerns/{concern}/hand", to=str(number_of(desk, "joe")))

    assert offered == ["Bob"]
    assert ann.page.status_code == 422
    assert words("concern-no-such-reader") in ann.text


async def test_it_is_closed_with_what_came_of_it_and_last_words(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/close", text="Thank you for telling us.")
    without = (ann.page.status_code, "Thank you for telling us." in ann.text)
    await sends(ann, f"concerns/{concern}/close", outcome="changed", text="Thank you for telling us.")

    assert without == (422, True)
    assert words("concern-closed-now") in ann.text
    closed = kept(desk.chat, concern)
    assert closed is not None
    assert (closed.stage, closed.outcome) == (Stage.CLOSED, Outcome.CHANGED)
    assert letters(desk.chat, concern, "joe") == [(Side.READERS, "Thank you for telling us.")]


async def test_a_thread_is_muted_and_heard_of_again(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/mute", muted="yes")
    muted = ("Muted." in ann.text, "Hear of it again" in ann.text)
    await sends(ann, f"concerns/{concern}/mute", muted="no")

    assert muted == (True, True)
    assert "Mute it" in ann.text


async def test_it_is_deleted_when_somebody_says_so_twice(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opened(ann, concern)
    await sends(ann, f"concerns/{concern}/delete")
    asked = (f"Delete concern {concern[:8]} for good?" in ann.text, kept(desk.chat, concern) is not None)
    await sends(ann, f"concerns/{concern}/delete", sure="yes")

    assert asked == (True, True)
    assert kept(desk.chat, concern) is None
    assert ann.page.url.path.endswith("/concerns")
    assert words("concern-deleted") in ann.text
    assert f"Ann deleted concern {concern[:8]}." in ann.text


async def test_a_file_has_what_the_screen_shows_and_nothing_in_it_can_run(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat, "=HYPERLINK(1)")
    await opened(ann, concern)
    shown = [each for each in (words("concern-opened-not-in-group"), "=HYPERLINK(1)") if each in ann.text]
    await sends(ann, f"concerns/{concern}/export")
    await says_yes(ann, "ann")
    await sends(ann, f"concerns/{concern}/export")

    assert len(shown) == 2
    assert ann.page.headers["content-type"] == "text/csv; charset=utf-8"
    assert ann.page.headers["content-disposition"] == f'attachment; filename="concern-{concern[:8]}.csv"'
    rows = [row for [row] in csv.reader(io.StringIO(ann.page.content.decode("utf-8-sig")))]
    assert rows == [f"Concern {concern[:8]}, Group", words("concern-opened-not-in-group"), "'=HYPERLINK(1)"]


async def test_whoever_said_yes_to_a_file_may_read_it_too(desk: Desk, ann: Visitor) -> None:
    concern = raises(desk.chat)
    await opens(ann, f"concerns/{concern}")
    await sends(ann, f"concerns/{concern}/export")
    await says_yes(ann, "ann")
    await sends(ann, f"concerns/{concern}/open")

    assert WORDS in ann.text


# The log


async def test_organisers_read_a_log_without_gaps_in_which_no_concern_is(desk: Desk, ann: Visitor) -> None:
    await joins(desk.chat, "bob", CodeKind.ORGANISER)
    concern = raises(desk.chat)
    await opened(ann, concern)
    await joins(desk.chat, "cat", CodeKind.PARTNER)
    numbers = {}
    for who in ("bob", "ada"):
        async with desk.signed_in(who) as visitor:
            await opens(visitor, "log")
            numbers[who] = visitor.page.text.count('<th scope="row">')
            assert [f'<th scope="row">{it}</th>' in visitor.page.text for it in range(1, numbers[who] + 1)]
            assert f'<th scope="row">{numbers[who]}</th>' in visitor.page.text
            assert concern[:8] not in visitor.text
            assert "reading concerns" not in visitor.text.replace("reads concerns", "")
            assert words("log-whole") in visitor.text
    assert len(log_of(desk.chat)) == numbers["ada"] + 3  # opened; asked to confirm, and confirmed


async def test_an_organiser_who_reads_concerns_sees_in_the_log_what_the_others_did(desk: Desk, ann: Visitor) -> None:
    gives_readers(desk.chat, "ada")
    concern = raises(desk.chat)
    await opened(ann, concern)
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")

        assert f"Ann opened concern {concern[:8]}." in visitor.text
        assert "Ann confirmed this in the chat: reading concerns." not in visitor.text
