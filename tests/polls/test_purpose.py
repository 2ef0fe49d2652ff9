"""Asked for a service: what can change and what cannot, who decides, how much say people have, who must answer."""

import pytest

from bot.words import plain
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.polls.services import HELP, asks, drafts, find_poll
from tests.polls.writing import FORMS, labels
from tests.support.chat import Chat, group, message_text
from tests.support.platform import TEXT_ONLY

STARTED = "People have answered, or ten minutes have passed, so the words stay. You can cancel it and ask again."


async def test_one_question_at_a_time_an_organiser_says_why_and_chooses_the_step(chat: Chat) -> None:
    await chat.says_privately("ada", HELP)
    await chat.presses_answer("ada", "For a service")
    asked = [chat.private_message]
    for words in ("the opening hours.", "skip", "the board", "the Trust"):
        await chat.says_privately("ada", words)
        asked.append(chat.private_message)
    assert [text.split("\n")[1] for text in asked] == [
        "What can change?",
        "What cannot change?",
        "Who decides?",
        "Who must answer?",
        "By which day?",
    ]
    assert asked[-1].endswith("25/12/2026\n[Keep it] [Cancel]")  # three weeks after it closes
    await chat.says_privately("ada", "22 December")
    assert chat.private_message == (
        "How much say do people have?\n"
        "2. Educating: People learn how the service works.\n"
        "3. Informing: People are told what will happen.\n"
        "4. Consultation: People are asked. The service decides alone.\n"
        "5. Engagement: People are asked more than once, and have some influence.\n"
        "6. Co-design: People help to plan it. The service carries it out.\n"
        "7. Co-production: Carers and the service decide together, from start to end.\n"
        "[2. Educating] [3. Informing] [4. Consultation] [5. Engagement] [6. Co-design] [7. Co-production] [Not yet]"
    )
    await chat.presses_answer("ada", "4. Consultation")

    assert (
        "No names are shown.\n"
        "What can change: the opening hours.\n"
        "What cannot change: not said yet.\n"
        "Who decides: the board.\n"
        "Step 4 of 7: Consultation. People are asked. The service decides alone.\n"
        "The group gets an answer by Tuesday 22 December, from the Trust.\n"
        "Would close Friday 4 December, 8pm. You can change that.\n"
    ) in chat.private_message


async def test_where_forms_are_shown_it_is_one_of_five_fields(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=FORMS)
    await chat.says_privately("ada", HELP)
    await chat.presses_answer("ada", "For a service")
    form = chat.answer.form
    assert form is not None
    assert [(field.name, field.most, field.required) for field in form.fields] == [
        ("can", 150, False),
        ("cannot", 150, False),
        ("decides", 60, False),
        ("answerer", 60, True),
        ("due", 40, True),
    ]
    assert all(len(plain(str(field.label))) <= 45 for field in form.fields)
    await chat.submits("ada", form.name, can="hours", cannot="", decides="", answerer="the Trust", due="22 December")

    assert chat.private_message.startswith("How much say do people have?")


async def test_under_the_question_stand_three_short_lines_and_a_way_to_more(chat: Chat) -> None:
    await asks(chat)

    assert chat.poll.lines == (
        "Longer hours: 0",
        "A phone line: 0",
        "Can change: the opening hours. Cannot: the building.",
        "Who decides: the board. Step 4 of 7: Consultation.",
        "The group gets an answer by Tuesday 22 December, from the Trust.",
        "No names are shown.",
        "No answers yet. Closes Friday 4 December, 8pm. The result comes here then.",
        "Question 1. To answer in words, write /vote 1 and a number to me in private.",
    )
    assert "About this question" in chat.poll.labels
    theirs = len(["the", "opening", "hours", "the", "building", "the", "board", "the", "Trust"])
    assert sum(len(line.split()) for line in chat.poll.lines[2:]) - theirs <= 60


async def test_all_of_it_is_told_to_whoever_asks_with_the_seven_steps(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "About this question")
    assert chat.answer.where == "private"
    assert chat.private_message == (
        "What would help?\n"
        "Group asks. Who must answer: the Trust.\n"
        "What can change: the opening hours.\n"
        "What cannot change: the building.\n"
        "Who decides: the board.\n"
        "Step 4 of 7: Consultation. People are asked. The service decides alone.\n"
        "The group gets an answer by Tuesday 22 December, from the Trust.\n"
        "[The seven steps]"
    )
    by_tap = chat.private_message
    await chat.says_privately("bob", "/polls 1 about")
    assert chat.private_message == by_tap
    await chat.says_privately("bob", "/polls 1_about")
    assert chat.private_message == by_tap
    await chat.presses_answer("bob", "The seven steps", place=group())
    steps = chat.private_message.split("\n")
    assert steps[1] == "1. Coercion: People have to come, and their views do not count."
    assert [line.partition(".")[0] for line in steps[1:8]] == list("1234567")
    assert "The steps come from TLAP and its National Co-production Advisory Group. These words are ours." in steps
    await chat.says_privately("bob", "/polls 1 steps")

    assert chat.private_message.split("\n") == steps


async def test_what_is_not_said_yet_is_left_out_of_the_post_and_said_to_whoever_asks(chat: Chat) -> None:
    await asks(chat, can="", cannot="", decides="", step="none")
    assert chat.poll.lines[2:4] == (
        "The group gets an answer by Tuesday 22 December, from the Trust.",
        "No names are shown.",
    )
    await chat.presses("bob", "About this question")

    assert (
        "What can change: not said yet.\n"
        "What cannot change: not said yet.\n"
        "Who decides: not said yet.\n"
        "How much say people have is not said yet.\n"
    ) in chat.private_message


async def test_what_was_written_last_is_there_again_but_the_day_and_the_step(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/poll And then? | This | That")
    await chat.presses_answer("ada", "For a service")
    kept = []
    for _ in range(5):
        kept.append(chat.private_message.split("\n")[-2])
        await chat.says_privately("ada", "keep")

    assert kept == ["the opening hours", "the building", "the board", "the Trust", "25/12/2026"]
    assert chat.private_message.startswith("How much say do people have?")


async def test_a_quick_question_says_nothing_of_it(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    assert "About this question" not in chat.poll.labels
    for typed in ("/polls 1 about", "/polls 1 steps"):
        await chat.says_privately("ada", typed)
        assert chat.note == "Nobody wrote more about this question."


async def test_whoever_may_not_know_of_it_learns_nothing(chat: Chat) -> None:
    await asks(chat)
    poll = find_poll(chat)
    for typed in ("about", "steps", "purpose", "step 5", "due", "answered Yes"):
        await chat.says_privately("eve", f"/polls 1 {typed}")
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    await acts(chat, "bob")
    for code in ("purpose", "purpose:none", "step:5", "decides:yes", "answered:Yes", "due"):
        await chat.sends("bob", f"poll-do:{poll}:{code}")
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    for code in ("about:99", f"about:{poll}:x", "about", f"steps:{poll}:1:2", "steps:x"):
        await chat.sends("bob", code)
        assert chat.note.startswith("This button does not work here any more.")


# The ladder


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1", "With step 1 views do not count, so nobody asks with it. Choose from 2 to 7."),
        ("0", "There is no such step. Choose from 2 to 7."),
        ("8", "There is no such step. Choose from 2 to 7."),
        ("44", "There is no such step. Choose from 2 to 7."),
        ("top", "There is no such step. Choose from 2 to 7."),
    ],
)
async def test_a_step_that_is_not_offered_is_refused(make_chat: MakeChat, typed: str, said: str) -> None:
    chat = await make_chat()
    await drafts(chat)
    await chat.says_privately("ada", f"/polls draft step {typed}")
    assert chat.note == said
    await chat.says_privately("ada", "/polls draft step ۵")

    assert "Step 5 of 7: Engagement." in chat.private_message


async def test_it_is_called_co_production_only_where_carers_share_the_decision(chat: Chat) -> None:
    await drafts(chat)
    await chat.presses_answer("ada", "7. Co-production")
    assert chat.private_message == (
        "Do carers share the decision?\nCo-production means that they do, from start to end.\n[Yes] [No]"
    )
    await chat.presses_answer("ada", "No")
    assert chat.private_message == (
        "Then it is something else. One of these may fit better.\n"
        "5. Engagement: People are asked more than once, and have some influence.\n"
        "6. Co-design: People help to plan it. The service carries it out.\n"
        "[5. Engagement] [6. Co-design] [The seven steps]"
    )
    await chat.says_privately("ada", "/polls draft purpose")
    await chat.says_privately("ada", "cancel")
    await chat.says_privately("ada", "/polls draft time")
    await chat.says_privately("ada", "/polls draft at 4 December 8pm")
    assert "How much say people have is not said yet." in chat.private_message
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls draft step 7")
    await chat.says_privately("ada", "/polls draft decides yes")
    assert "Step 7 of 7: Co-production. Carers and the service decide together" in chat.private_message
    await chat.says_privately("ada", "/polls draft decides no")
    await chat.says_privately("ada", "/polls draft hidden")

    assert "How much say people have is not said yet." in chat.private_message


async def test_a_step_needs_a_purpose_first(chat: Chat) -> None:
    await chat.says_privately("ada", HELP)
    for typed in ("step", "step 4", "decides yes"):
        await chat.says_privately("ada", f"/polls draft {typed}")
        assert chat.note == "Say first what can change, and who must answer: press For a service."


# Changed, and dropped


async def test_it_can_be_changed_until_the_first_answer_and_not_after(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 step 5")
    assert chat.note == "Kept. People see it under the question."
    form = f"poll-purpose:{find_poll(chat)}"
    await chat.submits("ada", form, can="all of it", answerer="the council", due="9/1/2027")
    assert chat.poll.lines[2:5] == (
        "Can change: all of it.",
        "Step 5 of 7: Engagement.",
        "The group gets an answer by Saturday 9 January 2027, from the council.",
    )
    await chat.presses("bob", "Longer hours")
    for typed in ("purpose", "purpose none", "step 6", "decides yes"):
        await chat.minutes_pass(0.1)
        await chat.says_privately("ada", f"/polls 1 {typed}")
        assert chat.note == STARTED
    await chat.submits("ada", form, can="nothing", answerer="nobody", due="9/1/2027")
    assert chat.note == STARTED
    await chat.says_privately("ada", "/polls 1")

    assert {"Move the date"} == {"Move the date", "Change the purpose", "Change the step"} & set(labels(chat))


async def test_it_is_dropped_with_one_tap(chat: Chat) -> None:
    await drafts(chat)
    await chat.presses_answer("ada", "Not yet")
    await chat.presses_answer("ada", "Drop the purpose")
    assert "What can change" not in chat.private_message
    assert "For a service" in labels(chat)
    await chat.presses_answer("ada", "Post")

    assert "About this question" not in chat.poll.labels


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("when it suits", "I cannot read that as a day. Try: 22 December"),
        ("22 December 6pm", "I cannot read that as a day. Try: 22 December"),
        ("30 November", "That time has passed. Choose a later one."),
        ("4 December", "The question closes on Friday 4 December. Choose a later day."),
        ("5 December 2028", "That is more than a year to wait. Choose an earlier day."),
        ("9999-12-31", "I cannot read that as a day. Try: 22 December"),
    ],
)
async def test_a_day_that_cannot_be_promised_keeps_nothing(make_chat: MakeChat, day: str, said: str) -> None:
    chat = await make_chat()
    await drafts(chat, due=day)
    assert chat.note == said
    await chat.says_privately("ada", "/polls draft hidden")

    assert "For a service" in labels(chat)


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("can", "x" * 151, "One of these has 151 characters. 150 is the most. Nothing was changed."),
        ("decides", "x" * 61, "One of these has 61 characters. 60 is the most. Nothing was changed."),
        ("answerer", " ", "Please write who must answer. Then people know whom to ask."),
        ("answerer", "...", "Please write who must answer. Then people know whom to ask."),
        ("cannot", "x " * 500_000, "That is too long for one message. 8000 characters is the most."),
    ],
    ids=["long", "a long name", "blank", "dots", "a megabyte"],
)
async def test_words_that_nobody_reads_are_refused(make_chat: MakeChat, field: str, words: str, said: str) -> None:
    chat = await make_chat()
    await drafts(chat, **{field: words})

    assert chat.note.startswith(said)
    await chat.says_privately("ada", "/polls draft hidden")
    assert "For a service" in labels(chat)


async def test_odd_words_stay_words_in_one_line(chat: Chat) -> None:
    await asks(chat, can="Z\u0351\u0351\u0351\u0351\u0351hours\nClosed.", answerer="@everyone <b>\u202ethe Trust")

    assert chat.poll.lines[2].endswith("hours Closed. Cannot: the building.")
    assert chat.poll.lines[4] == "The group gets an answer by Tuesday 22 December, from @everyone <b>the Trust."


async def test_words_alone_do_all_of_it(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", HELP)
    assert "For a service: /polls draft purpose" in chat.private_message
    await chat.says_privately("ada", "/polls draft purpose")
    for words in ("the opening hours", "skip", "skip", "the Trust", "22 December"):
        await chat.says_privately("ada", words)
    assert "4. Consultation: /polls draft step 4" in chat.private_message
    assert "Not yet: /polls draft step none" in chat.private_message
    await chat.says_privately("ada", "/polls draft step 7")
    await chat.minutes_pass(1)
    assert "Yes: /polls draft decides yes" in chat.private_message
    await chat.says_privately("ada", "/polls draft decides yes")
    assert "Drop the purpose: /polls draft purpose none" in chat.private_message
    await chat.says_privately("ada", "/polls draft post")
    await acts(chat, "bob")

    assert "About this question: /polls 1 about" in message_text(chat.message.message)
    await chat.says_privately("bob", "/polls 1 about")
    assert "The seven steps: /polls 1 steps" in chat.private_message
