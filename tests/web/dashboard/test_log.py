"""The log: what organisers did, whether it is whole, and a copy to take away."""

import csv
import io

import pytest
import sqlalchemy as sa

from adapters.web.dashboard.pages import log as page
from bot.people.audit import Did
from storage.audit import audit
from storage.work import StorageWork
from tests.people.naming import becomes, log
from tests.people.test_readers_adversarial import elsewhere
from tests.support.chat import Chat, private
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.pressing import opens, says_yes, sends


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """The dashboard of ada's community, on both databases."""
    return Desk(chat)


def note(desk: Desk, count: int, about: str = "7") -> None:
    """Things that ada did."""

    def write(work: StorageWork) -> None:
        here, ada = work.people.list_communities()[0].id, work.people.person_of(desk.chat.sender("ada")).id
        for _ in range(count):
            work.audit.note(here, Did.ASK_CLOSED, by=ada, about=about)

    desk.chat.storage.transact(write)


async def test_what_was_done_is_told_the_newest_first(desk: Desk) -> None:
    note(desk, 1)
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")

    newest, _, oldest = visitor.text.partition("Ada closed question 7.")
    assert "Ada signed in to the dashboard." in newest
    assert "Ada became an owner." in oldest
    assert words("log-whole") in visitor.text


async def test_an_entry_that_somebody_altered_is_named(desk: Desk) -> None:
    note(desk, 3)
    with desk.chat.storage.database.writing.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == 4).values(about="8"))
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")

    assert words("log-broken", number=4) in visitor.text
    assert words("log-whole") not in visitor.text


async def test_a_long_log_is_checked_for_whoever_asks_for_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "CHECKED_AT_ONCE", 3)
    note(desk, 3)
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")
        unasked = (words("log-whole") in visitor.text, words("dash-log-check") in visitor.text)
        await opens(visitor, "log", check="yes")
        asked = (words("log-whole") in visitor.text, words("dash-log-check") in visitor.text)

    assert (unasked, asked) == ((False, True), (True, False))


async def test_fifty_entries_are_shown_at_a_time_and_earlier_ones_by_a_link(desk: Desk) -> None:
    note(desk, 60)
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")
        first = visitor.page.text.count('<th scope="row">')
        before = visitor.page.text.partition("?before=")[2].partition('"')[0]
        await opens(visitor, "log", before=before)

    assert first == 50
    assert visitor.page.text.count('<th scope="row">') == 63 - 50
    assert "?before=" not in visitor.page.text
    assert words("dash-log-newest") in visitor.text


@pytest.mark.parametrize("before", ["0", "-1", "x", "٣", "2147483648", "9" * 16, "9" * 400])
async def test_a_number_that_no_entry_can_have_shows_the_newest(desk: Desk, before: str) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "log", before=before)

    assert visitor.page.status_code == 200
    assert "Ada signed in to the dashboard." in visitor.text


# A file


async def test_a_copy_is_confirmed_in_the_chat_first_and_noted(desk: Desk) -> None:
    note(desk, 1, about="=1+1")
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")
        await sends(visitor, "log.csv")
        refused = (visitor.page.status_code, visitor.page.headers["content-type"], log(desk.chat)[-1])
        asked = desk.chat.messages(private("ada"))[-1].lines[0]
        await says_yes(visitor)
        await sends(visitor, "log.csv")

    assert refused == (403, "text/html; charset=utf-8", ("step-up-refused", "ada", "export-log"))
    assert asked == words("step-up-export-log")
    assert visitor.page.headers["content-type"] == "text/csv; charset=utf-8"
    assert visitor.page.headers["content-disposition"] == 'attachment; filename="caresay-log.csv"'
    rows = list(csv.reader(io.StringIO(visitor.page.content.decode("utf-8-sig"))))
    assert rows[0] == ["Number", "When", "What was done"]
    assert rows[1][2] == "Ada took this away as a file: this log."
    assert [row for row in rows if row[2] == "Ada closed question =1+1."]
    assert rows[-1] == ["1", "2026-12-01 10:00", "Ada became an owner."]
    assert log(desk.chat)[-1] == ("exported", "ada", "export-log")


async def test_c12_of_the_log_a_yes_that_is_sixteen_minutes_old_gives_no_file(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, "log")
        await sends(visitor, "log.csv")
        await says_yes(visitor)
        await desk.chat.minutes_pass(16)
        await sends(visitor, "log.csv")

    assert visitor.page.status_code == 403
    assert log(desk.chat)[-1] == ("step-up-refused", "ada", "export-log")


# Others'


async def test_c10_the_log_of_another_community_is_not_there(desk: Desk) -> None:
    await elsewhere(desk.chat)
    theirs, pages = (await desk.community("Other")).id, []
    async with desk.signed_in() as visitor:
        check = visitor.hidden("check")
        for community in (theirs, 7):
            await visitor.opens(f"/d/{community}/log", before="3")
            pages.append((visitor.page.status_code, visitor.page.content))
            desk.seconds.now += 1
            sent = await visitor.client.post(f"/d/{community}/log.csv", data={"check": check})
            pages.append((sent.status_code, sent.content))

    assert pages == [(404, pages[0][1])] * 4


async def test_a_partner_is_told_that_the_log_is_not_part_of_their_role(desk: Desk) -> None:
    await becomes(desk.chat, "cat", "Add a partner")
    async with desk.signed_in("cat") as visitor:
        await opens(visitor, "log")
        looked = visitor.page.status_code
        await visitor.opens("/d")
        await sends(visitor, "log.csv")

    assert (looked, visitor.page.status_code) == (403, 403)
