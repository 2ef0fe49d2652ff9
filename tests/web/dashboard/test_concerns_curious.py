"""A curious organiser, or a reader of other concerns, tries to get at one by the dashboard: nobody does."""

import pytest

from bot.people.model import CodeKind
from bot.signing_in.model import Deed
from tests.people.test_logbook import joins
from tests.support.chat import Chat, private
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.confided import WORDS, gives_readers, kept, raises
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.pressing import number_of, opens, says_yes, sends
from tests.web.dashboard.test_concerns import opened
from tests.web.dashboard.touring import confirm


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    """Ada's community, in which Ann and Joe read concerns."""
    gives_readers(chat, "ann", "joe")
    return Desk(chat)


@pytest.mark.parametrize("deed", [it for it in Deed if it not in (Deed.READ_CONCERNS, Deed.EXPORT_CONCERN)])
async def test_a_yes_to_something_else_opens_nothing(desk: Desk, deed: Deed) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        confirm(desk, deed)
        for act in ("open", "export", "delete", "answer"):
            await opens(ann, f"concerns/{concern}")
            await sends(ann, f"concerns/{concern}/{act}", text="Marmalade.", sure="yes")
            assert (ann.page.status_code, WORDS in ann.text) == (403, False)


async def test_a_yes_to_reading_gives_no_file(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        await sends(ann, f"concerns/{concern}/export")

        assert ann.page.status_code == 403
        assert "content-disposition" not in ann.page.headers


async def test_a_yes_in_one_browser_opens_nothing_in_another(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann, desk.signed_in("ann") as taken:
        await opened(ann, concern)
        await opens(taken, f"concerns/{concern}")
        await sends(taken, f"concerns/{concern}/open")

        assert (taken.page.status_code, WORDS in taken.text) == (403, False)


async def test_the_yes_of_somebody_else_opens_nothing(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann, desk.signed_in("joe") as joe:
        for visitor in (ann, joe):
            await opens(visitor, f"concerns/{concern}")
            await sends(visitor, f"concerns/{concern}/open")
        await says_yes(joe, "joe")
        await ann.sends("/d/confirm", then=ann.hidden("then"), proof=ann.hidden("proof"))

        assert ann.page.status_code == 422
        assert words("step-up-waiting") in ann.text


async def test_whoever_is_named_later_finds_nothing_of_what_there_was(desk: Desk) -> None:
    """An owner who has herself named reads what is raised from then on, and not one word that was raised before."""
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
    gives_readers(desk.chat, "ada")
    async with desk.signed_in() as ada:
        await opens(ada, "concerns")
        assert "Nothing waits here to be read." in ada.text
        assert concern[:8] not in ada.text
        await opens(ada, f"concerns/{concern}")
        assert ada.page.status_code == 404
        await opens(ada, "log")
        assert concern[:8] not in ada.text
        await opens(ada, "today")
        assert words("dash-today-concerns-new") not in ada.text


async def test_whoever_is_removed_is_signed_out_and_finds_nothing_when_they_are_named_again(desk: Desk) -> None:
    concern = raises(desk.chat)
    await joins(desk.chat, "ann", CodeKind.ORGANISER)
    async with desk.signed_in("ann") as ann, desk.signed_in() as ada:
        await opened(ann, concern)
        await opens(ada, "people")
        reason = "You asked for it."
        await sends(ada, f"people/{number_of(desk, 'ann')}/remove", reads="yes", reason=reason)
        assert words("dash-people-removed-told") in ada.text
        await opens(ann, f"concerns/{concern}")
        assert ann.page.url.path == "/login"
    async with desk.signed_in("ann") as ann:
        await opens(ann, "log")
        assert concern[:8] not in ann.text  # what the others do about it is none of theirs any more
        gives_readers(desk.chat, "ann")
        await opens(ann, f"concerns/{concern}")
        assert ann.page.status_code == 404


async def test_an_address_to_send_to_tells_nobody_who_looks_at_it_whether_there_is_such_a_concern(desk: Desk) -> None:
    concern, excluded = raises(desk.chat), raises(desk.chat, left_out=["joe"])
    async with desk.signed_in("joe") as joe:
        pages = [(await opens(joe, f"concerns/{each}/open")).page for each in (concern, excluded, "nothing")]

    assert {page.status_code for page in pages} == {405}
    assert len({page.content for page in pages}) == 1


async def test_nobody_makes_a_page_say_what_was_not_done(desk: Desk) -> None:
    async with desk.signed_in("ann") as ann:
        await opens(ann, "concerns", said="concern-deleted." + "0" * 32)

        assert words("concern-deleted") not in ann.text


async def test_another_site_deletes_nothing_though_somebody_is_signed_in(desk: Desk) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opened(ann, concern)
        ann.client.headers.update({"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"})
        await sends(ann, f"concerns/{concern}/delete", sure="yes")

        assert ann.page.status_code == 403
    assert kept(desk.chat, concern) is not None


@pytest.mark.parametrize(("act", "asked"), [("open", "step-up-read-concerns"), ("export", "step-up-export-concern")])
async def test_the_private_chat_is_told_nothing_of_which_concern_it_is(desk: Desk, act: str, asked: str) -> None:
    concern = raises(desk.chat)
    async with desk.signed_in("ann") as ann:
        await opens(ann, f"concerns/{concern}")
        await sends(ann, f"concerns/{concern}/{act}")
    [shown] = desk.chat.messages(private("ann"))

    assert words(asked) in shown.lines
    assert not any(concern[:8] in line for line in (shown.title, *shown.lines))
