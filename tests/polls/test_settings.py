"""How a question is asked, set on one screen: how many must answer, in which order choices stand; by taps, in words."""

import pytest

from bot.chat.inbound import Place
from bot.polls.model import Ballot, Door, PollId, VoterId
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY

LUNCH = "/poll Lunch? | Soup | Salad | Bread"


async def test_one_screen_shows_every_setting_and_a_button_for_what_it_could_be(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.presses_answer("ada", "More settings")

    assert chat.private_message == (
        "More settings\n"
        "Counts show all the time.\n"
        "Any number of answers is enough.\n"
        "Choices stand in your order.\n"
        "It opens when you post it.\n"
        "It is asked once.\n"
        "No nudge comes by itself.\n"
        "For another number write /polls draft quorum and the number.\n"
        "[Counts after answering] [Counts at close] [At least 5] [At least 10] [At least 20] [Mix choices] "
        "[When to open] [Ask weekly] [Ask monthly] [Nudge before closing]"
    )


@pytest.mark.parametrize(
    ("pressed", "typed", "said"),
    [
        ("Counts after answering", "counts after", "Counts show after you answer."),
        ("Counts at close", "counts close", "Counts show when it closes."),
        ("At least 10", "quorum 10", "Needs 10 answers."),
        ("Mix choices", "shuffle on", "Choices are mixed, in each group in another way."),
        ("Ask weekly", "repeat weekly", "It comes again each week."),
        ("Ask monthly", "repeat monthly", "It comes again each month."),
    ],
)
async def test_a_tap_and_its_words_do_the_same_and_the_preview_says_so(
    make_chat: MakeChat, pressed: str, typed: str, said: str
) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.presses_answer("ada", "More settings")
    await chat.presses_answer("ada", pressed)
    by_tap = chat.private_message
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", f"/polls draft {typed}")

    assert said in by_tap.split("\n")
    assert chat.private_message == by_tap


async def test_whatever_was_set_is_as_usual_again_by_one_tap(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    usual = chat.private_message
    for set_, unset in (
        ("counts close", "Counts always"),
        ("quorum 8", "Any number"),
        ("shuffle on", "Keep order"),
        ("repeat weekly", "Stop repeating"),
    ):
        await chat.says_privately("ada", f"/polls draft {set_}")
        assert chat.private_message != usual
        await chat.says_privately("ada", "/polls draft settings")
        await chat.presses_answer("ada", unset)
        await chat.minutes_pass(1)

        assert chat.private_message == usual


async def test_another_number_of_answers_is_typed_in_any_digits(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft quorum ৮")

    assert "Needs 8 answers." in chat.private_message


@pytest.mark.parametrize("wrong", ["many", "0", "1", "-3", "1.5", "100001", "9" * 40, "8 9"])
async def test_what_is_no_number_is_refused_with_an_example_and_changes_nothing(
    make_chat: MakeChat, wrong: str
) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", "/polls draft quorum 8")
    await chat.says_privately("ada", f"/polls draft quorum {wrong}")
    assert chat.note == "Give a number from 2 to 100000, or none. Try: /polls 7 quorum 8"
    await chat.says_privately("ada", "/polls draft settings")

    assert "Needs 8 answers." in chat.private_message


@pytest.mark.parametrize(
    "code",
    ["counts:never", "counts:x:y", "shuffle:perhaps", "repeat:yearly", "opens:days:x", "opens:day:yesterday"],
)
async def test_codes_that_no_button_has_are_refused_and_change_nothing(chat: Chat, code: str) -> None:
    await chat.says_privately("ada", LUNCH)
    before = chat.private_message
    assert chat.answer.message is not None
    draft = chat.answer.message.choices[0].action.split(":")[1]
    await chat.sends("ada", f"poll-do:{draft}:{code}", place=private("ada"))
    assert chat.answer.refused
    await chat.says_privately("ada", "/polls draft counts always")

    assert chat.private_message == before


async def test_what_people_were_told_stays_once_somebody_has_answered(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 quorum 5")
    assert "Needs 5 answers." in chat.question.lines
    await chat.presses("bob", "Soup")
    for typed in ("counts close", "quorum 2", "shuffle on"):
        await chat.says_privately("ada", f"/polls 1 {typed}")
        assert chat.note.startswith("People have answered, or ten minutes have passed")
    await chat.says_privately("ada", "/polls 1 settings")

    assert "[Ask weekly] [Ask monthly]" in chat.private_message
    assert "Counts at close" not in chat.private_message
    await chat.presses_answer("ada", "Ask weekly")
    assert chat.note == "It comes again each week."
    assert "[Stop repeating]" in chat.private_message


async def test_only_organisers_set_anything(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await acts(chat, "bob")
    for typed in ("settings", "counts close", "quorum 5", "shuffle on", "repeat weekly", "copy", "opens now", "open"):
        await chat.says_privately("bob", f"/polls 1 {typed}")
        assert chat.note == "I know no such question. Write /polls to see the open ones."

    assert "Needs 5 answers." not in chat.question.lines


# What does not go with a kind


@pytest.mark.parametrize(
    ("kind", "typed", "missing"),
    [
        ("scale Bad | Good", "shuffle on", "Mix choices"),
        ("dates 4 Dec 6pm | 5 Dec 6pm", "shuffle on", "Mix choices"),
        ("dates 4 Dec 6pm | 5 Dec 6pm", "repeat weekly", "Ask weekly"),
        ("own-words", "counts close", "Counts at close"),
        ("own-words", "shuffle on", "Mix choices"),
    ],
)
async def test_what_makes_no_sense_for_a_kind_is_not_offered_and_refused(
    make_chat: MakeChat, kind: str, typed: str, missing: str
) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", LUNCH)
    await chat.says_privately("ada", f"/polls draft kind {kind}")
    await chat.says_privately("ada", "/polls draft settings")
    assert missing not in chat.private_message
    await chat.says_privately("ada", f"/polls draft {typed}")

    assert chat.note == "That does not go with this kind of question."


async def test_another_kind_drops_what_does_not_go_with_it(chat: Chat) -> None:
    await chat.says_privately("ada", LUNCH)
    for typed in ("shuffle on", "counts close", "repeat weekly", "quorum 5"):
        await chat.says_privately("ada", f"/polls draft {typed}")
    await chat.says_privately("ada", "/polls draft kind dates 4 Dec 6pm | 5 Dec 6pm")

    assert "Needs 5 answers." in chat.private_message
    assert "Counts show when it closes." in chat.private_message
    assert "mixed" not in chat.private_message
    assert "again" not in chat.private_message


# How many must answer


async def _asks_for(chat: Chat, quorum: int) -> None:
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", f"/polls 1 quorum {quorum}")


async def test_too_few_answers_decide_nothing_and_the_result_says_that_first(chat: Chat) -> None:
    await _asks_for(chat, 3)
    for who in ("bob", "cat"):
        await chat.presses(who, "Soup")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == (
        "“Lunch?” 2 answered, and 3 were needed, so nothing is decided.",
        "“Lunch?” 2 people answered. Most chose Soup: 2 of 2.",
    )


async def test_enough_answers_are_said_after_the_result(chat: Chat) -> None:
    await _asks_for(chat, 2)
    for who in ("bob", "cat"):
        await chat.presses(who, "Soup")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == (
        "“Lunch?” 2 people answered. Most chose Soup: 2 of 2.",
        "It needed 2 answers, and has them.",
    )


async def test_no_answer_at_all_is_one_sentence(chat: Chat) -> None:
    await _asks_for(chat, 2)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == ("“Lunch?” Nobody answered, and 2 were needed, so nothing is decided.",)


async def test_answers_by_the_open_link_and_skips_do_not_count_for_it(chat: Chat) -> None:
    await _asks_for(chat, 2)
    await chat.presses("bob", "Soup")
    await acts(chat, "cat")
    await chat.says_privately("cat", "/vote 1 skip")

    def add(work: StorageWork) -> None:
        poll = PollId(int(chat.poll.choice("Soup").action.split(":")[1]))
        work.ballots.put(Ballot(poll=poll, voter=VoterId(work.new_id()), marks=((1, 1),), door=Door.OPEN))

    chat.storage.transact(add)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[0] == "“Lunch?” One person answered, and 2 were needed, so nothing is decided."


# In which order choices stand


async def _mixed(make_chat: MakeChat, *places: Place, url: str = "") -> Chat:
    chat = await make_chat(*places, url=url)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad | Bread | Pie | Cake | Fruit | Rice | Beans")
    await chat.says_privately("ada", "/polls draft shuffle on")
    await chat.says_privately("ada", "/polls draft post")
    return chat


async def test_mixed_choices_stand_in_each_group_in_another_way_with_their_own_numbers(
    make_chat: MakeChat, migrated_url: str
) -> None:
    evening = group("evening")
    chat = await _mixed(make_chat, evening, url=migrated_url)
    here, there = chat.poll, chat.messages(evening)[-1]
    numbered = {"1. Soup", "2. Salad", "3. Bread", "4. Pie", "5. Cake", "6. Fruit", "7. Rice", "8. Beans"}

    assert set(here.labels[:8]) == set(there.labels[:8]) == numbered
    assert here.labels[:8] != there.labels[:8]
    assert [line.partition(":")[0] for line in here.lines[:8]] == list(here.labels[:8])
    await chat.presses("bob", "2. Salad")
    assert chat.note == "Counted: Salad. You can change it until it closes."
    assert "2. Salad: 1" in chat.poll.lines
    assert chat.poll.labels == here.labels
    await chat.presses("eve", "8. Beans", place=evening)
    await chat.says_privately("eve", "/vote 1 2")
    assert chat.note == "Changed from Beans to Salad."


async def test_own_ballots_are_mixed_too_and_always_alike(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Bread | Pie | Cake | Fruit | Rice | Beans")
    await chat.says_privately("ada", "/polls 1 kind several")
    await chat.says_privately("ada", "/polls 1 shuffle on")
    await chat.presses("bob", "Answer")
    first = chat.private_message.rpartition("\n")[2]
    assert first != "[1. Soup] [2. Salad] [3. Bread] [4. Pie] [5. Cake] [6. Fruit] [7. Rice] [8. Beans]"
    await chat.presses_answer("bob", "3. Bread")

    assert chat.private_message.rpartition("\n")[2] == first.replace("3. Bread", "3. ✓ Bread")


async def test_the_result_is_in_the_organisers_order(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 shuffle on")
    for who, label in (("bob", "3. Bread"), ("cat", "1. Soup"), ("dan", "2. Salad")):
        await chat.presses(who, label)
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == (
        "“Lunch?” 3 people answered. Soup, Salad and Bread came first together, with 1 each.",
    )


async def test_without_buttons_the_words_name_the_numbers_of_mixed_choices(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 1 shuffle on")

    typed = {line for line in chat.message.lines if "/vote" in line and "write" not in line}
    assert {"Soup: /vote 1 1", "Salad: /vote 1 2", "Bread: /vote 1 3"} <= typed
