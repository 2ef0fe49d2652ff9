"""In own words, whatever is written: nothing breaks out of its line, nothing reaches a log, and no button lies."""

import pytest

from tests.polls.writing import asks, kept, passes, writes
from tests.records.scanning import Recorder, found, kept_bytes
from tests.support.apps import Apps, two_apps
from tests.support.chat import Chat, private

NOT_OURS = "This button does not work"


@pytest.mark.parametrize(
    ("written", "is_kept"),
    [
        ("@everyone read <b>this</b> {{7*7}} { $total }", "@everyone read <b>this</b> {{7*7}} { $total }"),
        ("Rest\n\n\nQuestion 1 has closed.\n/support", "Rest Question 1 has closed. /support"),
        ("good\u202edoog", "gooddoog"),
        ("z" + "\u0301" * 500, "\u017a\u0301"),
        ("سانس لینے کا وقت", "سانس لینے کا وقت"),
        ("می‌خواهم", "می‌خواهم"),
        ("𝕋𝕚𝕣𝕖𝕕 👩‍👩‍👧", "𝕋𝕚𝕣𝕖𝕕 👩‍👩‍👧"),
        ("w" * 500, "w" * 500),
        ("2", "2"),
    ],
)
async def test_words_come_through_as_one_harmless_line(chat: Chat, written: str, is_kept: str) -> None:
    await asks(chat)
    await writes(chat, "bob", written, shared=True)
    assert kept(chat) == [(is_kept, True)]
    await passes(chat, is_kept)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[-1] == is_kept


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("w" * 501, "That has 501 characters, and 500 is the most. Nothing was sent. Make it shorter."),
        ("a | " * 300_000, "That is too long for one message."),
    ],
    ids=["501 characters", "a megabyte"],
)
async def test_too_many_words_are_refused_and_nothing_is_kept(chat: Chat, written: str, told: str) -> None:
    await asks(chat)
    await writes(chat, "bob", written)

    assert chat.note.startswith(told)
    assert kept(chat) == []


async def test_words_that_nobody_can_see_are_none(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    form = "poll-write:" + chat.question.message.choices[0].action.partition(":")[2]
    await chat.submits("bob", form, words=" \u200b\u2800 ")
    assert chat.note == "There are no words yet. Write your answer first."
    await writes(chat, "cat", "\u200b")
    assert "Anything that would help?" in chat.private_message  # the form: nothing was said after the number

    assert kept(chat) == []


async def test_a_form_that_is_asked_field_by_field_asks_again_for_what_was_too_long(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.says_privately("bob", "w" * 501)
    assert "500" in chat.private_message
    await chat.says_privately("bob", "Shorter")

    assert kept(chat) == [("Shorter", True)]


async def test_codes_that_no_button_has_leave_nothing(chat: Chat) -> None:
    await asks(chat)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    lunch = chat.poll.choice("Soup").action.split(":")[1]
    poll = next(shown for shown in chat.messages() if "Answer" in shown.labels).message.choices[0].action.split(":")[1]
    for action in (
        f"mark:{poll}:1:1",
        f"mark:{poll}:0:1",
        f"vote:{poll}:1",
        f"write:{poll}:xx",
        f"write:{poll}:cy:cy",
        f"write:{poll}x",
        f"readers:{poll}:all",
        f"readers:{poll}",
        f"shared:{poll}:-1",
        f"shared:{poll}",
        "write:99",
    ):
        await chat.sends("bob", action)
        assert chat.note.startswith(NOT_OURS), action
        await chat.minutes_pass(1)
    for action in (f"write:{lunch}", f"readers:{lunch}:shared", f"shared:{lunch}:1", f"shared:{poll}:1"):
        await chat.sends("bob", action)
        assert chat.note == "That does not go with this kind of question.", action
        await chat.minutes_pass(1)
    await chat.sends("bob", f"readers:{poll}:shared")
    assert chat.note == "There are no words yet. Write your answer first."

    assert kept(chat) == []


async def test_an_answer_written_anew_cannot_be_passed_by_the_button_of_the_old_one(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "Kind words", shared=True)
    await chat.says_privately("ada", "/polls 1 read")
    assert chat.answer.message is not None
    [share, hold] = chat.answer.message.choices
    await writes(chat, "bob", "Unkind words", shared=True)
    told = []
    for action in (share.action, hold.action, share.action.rpartition(":")[0] + ":7"):
        await chat.sends("ada", action, place=private("ada"))
        told.append(chat.note)
    await chat.says_privately("ada", share.typed)
    told.append(chat.note)
    await chat.says_privately("ada", "/polls 1 close")

    assert set(told) == {"That answer was changed, or is only for organisers. Read the answers again."}
    assert "Unkind" not in str(chat.message.lines)


async def test_whoever_takes_their_leave_back_is_not_quoted(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await passes(chat, "A break")
    await chat.says_privately("bob", "/polls 1 mine private")
    assert chat.note == "Only organisers read it."
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[1:] == ("Organisers read them.",)


async def test_words_are_in_no_log_and_after_forgetting_in_no_byte(chat: Chat, logged: Recorder) -> None:
    words = ("Marzipan-4711", "Rhubarb-0815")
    await asks(chat)
    await writes(chat, "bob", words[0], shared=True)
    await passes(chat, words[0])
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Write anew")
    await chat.says_privately("bob", words[1])
    await writes(chat, "bob", "x" * 600 + words[0])
    before = found(words, kept_bytes(chat.storage.database))
    await chat.says_privately("bob", "/forgetme yes")

    assert words[1] in before
    assert found(words, logged.text.encode()) == []
    assert found(words, kept_bytes(chat.storage.database)) == []


async def test_a_form_half_filled_is_in_no_byte(chat: Chat) -> None:
    """It is in memory alone until it is sent."""
    await asks(chat)
    await chat.presses("bob", "Answer")
    await chat.says_privately("bob", "Marzipan-4711" * 50)

    assert found(("Marzipan-4711",), kept_bytes(chat.storage.database)) == []


async def test_two_apps_have_one_tally_and_each_writer_one_answer(chat: Chat) -> None:
    apps: Apps = two_apps(chat)
    await asks(apps.one)
    await apps.one.says_privately("ada", "/polls 1 all")
    await apps.join("bob")
    await apps.one.presses("bob", "Answer")
    await apps.one.says_privately("bob", "From one app")
    await apps.two.presses("bob", "Answer")
    await apps.two.presses_answer("bob", "Write anew")
    await apps.two.says_privately("bob", "From the other")
    await apps.two.presses("cat", "Answer")
    await apps.two.says_privately("cat", "A break")
    await apps.two.presses_answer("cat", "May be shared")
    await passes(apps.one, "A break")
    await apps.one.minutes_pass(1)

    assert apps.one.question.lines[1].startswith("2 answers so far.")
    assert apps.two.question.lines[1] == apps.one.question.lines[1]
    assert [words for words, _ in kept(apps.one)] == ["A break", "From the other"]
    await apps.one.says_privately("ada", "/polls 1 close")
    assert apps.one.message.lines == apps.two.message.lines
    assert apps.one.message.lines[-1] == "A break"


async def test_words_follow_their_ballot_when_accounts_are_joined(chat: Chat) -> None:
    """Where both accounts wrote, both answers stay, and each account can still take back its own."""
    apps: Apps = two_apps(chat)
    await asks(apps.one)
    await apps.one.says_privately("ada", "/polls 1 all")
    await apps.two.presses("bob", "Answer")
    await apps.two.says_privately("bob", "Bob wrote this in one app alone")
    for app in (apps.one, apps.two):
        await app.presses("cat", "Answer")
        await app.says_privately("cat", f"Cat wrote in {app.platform.platform}")
    await apps.join("bob")
    await apps.join("cat")
    await apps.one.presses("bob", "Answer")
    assert "Bob wrote this in one app alone" in apps.one.private_message
    await apps.one.presses("cat", "Answer")
    assert "Cat wrote in" in apps.one.private_message
    await apps.one.says_privately("bob", "/vote 1 none")
    await apps.one.minutes_pass(1)

    assert [words for words, _ in kept(apps.one)] == ["Cat wrote in fake", "Cat wrote in other"]
    assert apps.one.question.lines[1].startswith("2 answers so far.")
