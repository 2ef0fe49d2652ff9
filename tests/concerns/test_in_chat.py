"""Readers in a private chat, where nobody reaches the dashboard: a list, and words for fifteen minutes."""

from dataclasses import replace

import pytest

from bot.chat.inbound import Confirm
from bot.chat.outbound import Answer
from bot.concerns.use_cases import in_chat
from bot.people.audit import OF_CONCERNS, Did
from bot.work import Subject
from tests.concerns.desk import WORDS, Desk
from tests.concerns.readers import only, opens, released
from tests.conftest import MakeChat
from tests.support.audited import log_of
from tests.support.chat import message_text, private
from tests.support.platform import TEXT_ONLY, Shown

PAGE = "This goes after 15 minutes."


def pages(desk: Desk, who: str) -> list[Shown]:
    """What stands of concerns' words in somebody's chat."""
    return [shown for shown in desk.chat.messages(private(who)) if PAGE in shown.lines]


@pytest.fixture
async def one(desk: Desk) -> str:
    """A concern that was handed over; gives the code."""
    code = await desk.sends("cat")
    await released(desk)
    return code


async def sees(desk: Desk, who: str = "ann") -> str:
    """Somebody presses the button under the news, and then the one concern that there is."""
    chat = desk.chat
    await chat.presses(who, "Read them", on=chat.messages(private(who))[0], place=private(who))
    await desk.presses(who, only(desk)[:8])
    return desk.text


# Reading


async def test_the_list_says_how_each_stands_and_holds_no_words(desk: Desk, one: str) -> None:
    chat = desk.chat
    await chat.presses("ann", "Read them", on=chat.messages(private("ann"))[0], place=private("ann"))
    ref = only(desk)[:8]

    assert desk.text == "\n".join(
        ("Concerns of Group", f"{ref}: not read yet. To be read by Wednesday 2 December.", f"[{ref}]")
    )


async def test_its_words_are_posted_guarded_and_gone_after_fifteen_minutes(desk: Desk, one: str) -> None:
    chat = desk.chat
    await sees(desk)
    await desk.presses("ann", "Open it")
    [page] = pages(desk, "ann")
    await chat.minutes_pass(14)
    late = len(pages(desk, "ann"))
    await chat.minutes_pass(1)

    assert chat.note.startswith("Its words come here, and go after 15 minutes.")
    assert WORDS in page.lines
    assert page.message.guarded
    assert WORDS not in desk.text
    assert (late, pages(desk, "ann")) == (1, [])


async def test_opening_it_is_in_the_log_and_the_other_readers_see_it(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Open it")
    await sees(desk, "joe")

    assert [entry.did for entry in log_of(desk.chat) if entry.did in OF_CONCERNS] == [Did.CONCERN_READ]
    assert [line for line in desk.text.splitlines() if line.startswith("Ann ")] != []
    assert "To be answered by Tuesday 15 December." in desk.text


async def test_opened_again_it_stands_once_more_and_once(desk: Desk, one: str) -> None:
    chat = desk.chat
    await sees(desk)
    await desk.presses("ann", "Open it")
    await chat.minutes_pass(10)
    await desk.presses("ann", "Open it")
    standing = len(pages(desk, "ann"))
    await chat.minutes_pass(10)
    kept = len(pages(desk, "ann"))
    await chat.minutes_pass(6)

    assert (standing, kept, len(pages(desk, "ann"))) == (1, 1, 0)


# Acting


async def test_an_answer_is_written_in_a_private_form_and_what_was_typed_is_taken_away(desk: Desk, one: str) -> None:
    chat = desk.chat
    await sees(desk)
    await desk.presses("ann", "Answer")
    answer = await chat.says("ann", "Thank you. We will look into it.", place=private("ann"), written="77")

    assert chat.note == "Answered. The carer can read it with their code."
    assert [receipt.id for receipt in answer.erases] == ["77"]
    assert "Thank you. We will look into it." in await desk.follows("cat", one)


async def test_a_note_is_for_readers_alone(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Add a note")
    await desk.chat.says_privately("ann", "I know this service.")

    assert desk.chat.note == "Noted. Only those who read this concern see it."
    assert "I know this service." not in await desk.follows("cat", one)
    assert "I know this service." in await opens(desk, "joe", only(desk))


async def test_it_is_taken_and_handed_over(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Take it")
    mine = desk.text
    await desk.presses("ann", "Hand over")
    asked = desk.text
    await desk.presses("ann", "Joe")

    assert "Ann looks after it." in mine
    assert "Take it" not in mine
    assert asked.startswith("Who looks after it from now on?\n1. Joe\n")
    assert "Joe looks after it." in desk.text


async def test_it_is_never_handed_to_somebody_whom_the_carer_left_out(desk: Desk) -> None:
    desk.reads("pat")
    await desk.writes("cat")
    await desk.presses("cat", "Who reads it")
    await desk.presses("cat", "✓ Joe")
    await desk.presses("cat", "Back")
    await desk.presses("cat", "I saved it. Send")
    ref = (await released(desk))[:8]
    await desk.chat.says_privately("ann", f"/people concerns hand {ref}")
    offered = desk.text
    joe = desk.chat.storage.read(lambda work: work.people.person_of(desk.chat.sender("joe")).id)
    await desk.chat.sends("ann", f"concerns:hand:{ref}:{joe}", place=private("ann"))

    assert "Pat" in offered
    assert "Joe" not in offered
    assert desk.chat.note == "It cannot be handed to them. Choose somebody else who reads concerns."


async def test_it_is_closed_with_what_came_of_it_and_last_words(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Close it")
    await desk.presses("ann", "Something changed")
    await desk.chat.says_privately("ann", "There is a new rota.")
    thread = await desk.follows("cat", one)

    assert "It is closed." in thread
    assert "Something was changed." in thread
    assert "There is a new rota." in thread


async def test_last_words_can_be_left_out(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Close it")
    await desk.presses("ann", "Explained")
    await desk.presses("ann", "Skip")

    assert "It was explained." in await desk.follows("cat", one)


async def test_it_is_deleted_after_a_second_yes_with_what_stands_of_it_in_chats(desk: Desk, one: str) -> None:
    await sees(desk, "joe")
    await desk.presses("joe", "Open it")
    await sees(desk)
    await desk.presses("ann", "Delete it")
    kept = len(desk.concerns())
    await desk.presses("ann", "Yes, delete")

    assert (kept, desk.concerns()) == (1, [])
    assert pages(desk, "joe") == []
    assert "That code opens nothing." in await desk.follows("cat", one)


async def test_its_thread_is_muted_and_heard_again(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Mute it")
    muted = desk.concerns()[0].muted
    await desk.presses("ann", "Unmute it")

    assert (muted, desk.concerns()[0].muted) == (True, False)


async def test_everything_is_done_by_words_too(desk: Desk, one: str) -> None:
    chat, ref = desk.chat, only(desk)[:8]
    said = []
    for words in (
        f"note {ref} I know this service.",
        f"answer {ref} Thank you, we look.",
        f"take {ref}",
        f"hand {ref} 1",
        f"mute {ref}",
        f"close {ref} nothing We may not.",
    ):
        await chat.minutes_pass(1)
        await chat.says_privately("ann", f"/people concerns {words}")
        said.append(chat.note)

    assert [note.split()[0] for note in said] == ["Noted.", "Answered.", "You", "Handed", "You", "Closed."]
    assert "Nothing could be done." in await desk.follows("cat", one)


async def test_where_nothing_can_be_pressed_each_act_stands_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    desk = Desk(chat)
    desk.reads("ann", "joe")
    desk.takes_concerns()
    await desk.is_member("cat")
    await chat.says_privately("cat", "/concern")
    await chat.says_privately("cat", "/concern write")
    await chat.says_privately("cat", WORDS)
    await chat.says_privately("cat", "/concern review")
    await chat.says_privately("cat", "/concern send")
    ref = (await released(desk))[:8]
    await chat.says_privately("ann", f"/people concerns show {ref}")

    for what in ("open", "answer", "note", "take", "hand", "close", "mute", "delete"):
        assert f"/people concerns {what} {ref}" in desk.text


async def test_every_button_fits(desk: Desk, one: str) -> None:
    """The smallest limit served is 64 bytes."""
    await sees(desk)
    seen: list[Answer] = [desk.chat.answer]
    seen += [await desk.presses("ann", label) for label in ("Hand over", "Back", "Close it", "Back", "Delete it")]

    actions = [choice.action for answer in seen if answer.message for choice in answer.message.choices]
    assert max(len(action.encode()) for action in actions) <= 64


# Who may


@pytest.mark.parametrize("who", ["ada", "cat", "eve"])
async def test_nobody_else_learns_of_it_adversarial(desk: Desk, one: str, who: str) -> None:
    ref = only(desk)
    for words in ("read", f"show {ref[:8]}", f"open {ref[:8]}", f"delete {ref} yes", f"open {'0' * 8}"):
        await desk.chat.minutes_pass(1)
        await desk.chat.says_privately(who, f"/people concerns {words}")
        assert desk.chat.note == "Only those who were named to read concerns can do this."


async def test_one_that_somebody_was_left_out_of_is_as_one_that_is_not_there_adversarial(desk: Desk) -> None:
    """A26."""
    await desk.writes("cat")
    await desk.presses("cat", "Who reads it")
    await desk.presses("cat", "✓ Joe")
    await desk.presses("cat", "Back")
    await desk.presses("cat", "I saved it. Send")
    concern = await released(desk)
    there: list[Answer] = []
    gone: list[Answer] = []
    for what in ("show", "open", "answer", "note", "take", "hand", "close", "mute", "delete"):
        for key, answers in ((concern[:18], there), ("0" * 8 + concern[8:18], gone)):
            await desk.chat.minutes_pass(1)
            answer = await desk.chat.sends("joe", f"concerns:{what}:{key}", place=private("joe"))
            answers.append(replace(answer, form=None))

    await desk.chat.says_privately("joe", "/people concerns read")
    assert there == gone
    assert desk.text == "Concerns of Group\nThere is nothing to read."


async def test_one_that_waits_for_its_slot_is_not_there_adversarial(desk: Desk) -> None:
    await desk.sends("cat")
    await desk.chat.says_privately("ann", f"/people concerns open {only(desk)[:8]}")
    refused = desk.chat.note
    await desk.chat.says_privately("ann", "/people concerns read")

    assert refused == "There is no such concern. It may have been deleted."
    assert "There is nothing to read." in desk.text


async def test_a_page_that_is_owed_to_somebody_who_reads_no_more_is_not_shown(desk: Desk, one: str) -> None:
    await sees(desk)
    await desk.presses("ann", "Open it")
    await desk.chat.says_privately("ann", "/people leave reader yes")
    ref = only(desk)
    desk.chat.storage.transact(lambda work: work.outbox.refresh(Subject(in_chat.PAGE, ref), urgent=True))
    await desk.chat.minutes_pass(1)

    assert pages(desk, "ann") == []


async def test_typed_in_a_group_nothing_is_done_and_nothing_is_shown_there_adversarial(desk: Desk) -> None:
    await desk.sends("cat")
    ref = (await released(desk))[:8]
    desk.chat.confirm = Confirm.NONE
    await desk.chat.says("ann", f"/people concerns answer {ref} Thank you.")
    await desk.chat.says("ann", "/people concerns read")

    assert not [entry for entry in log_of(desk.chat) if entry.did in OF_CONCERNS]
    assert ref not in "".join(message_text(shown.message) for shown in desk.chat.messages())


async def test_where_there_is_a_dashboard_concerns_are_read_there(desk: Desk, one: str) -> None:
    storage = desk.chat.storage
    for address, here in (("https://caresay.example.org", False), ("http://127.0.0.1:8080", True)):
        storage._house = replace(storage._house, dashboard_at=address)
        await desk.chat.minutes_pass(1)
        await desk.chat.says_privately("ann", "/people concerns read")

        assert ("Concerns of Group" in desk.text) == here
        assert ("Send me /dashboard" in desk.chat.note) != here


async def test_the_carer_is_told_which_of_the_two_it_is(desk: Desk) -> None:
    storage = desk.chat.storage
    for address, how in (
        ("", "read it in a private chat with me"),
        ("http://127.0.0.1:8080", "read it in a private chat with me"),
        ("https://caresay.example.org", "read it on a web page"),
    ):
        storage._house = replace(storage._house, dashboard_at=address)
        await desk.chat.says_privately("cat", "/concern")
        await desk.presses("cat", "Tell me more")

        assert how in desk.text
