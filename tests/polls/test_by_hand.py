"""By another's hand: an organiser enters what was said on paper; it counts once, says so, and can be taken back."""

import re

import pytest
import sqlalchemy as sa

from bot.chat.outbound import Choice
from storage.ballots import ballots
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.support.chat import Chat
from tests.support.platform import TEXT_ONLY

KINDS = {
    "one": ("2", "It says: Salad."),
    "several": ("1 3", "It says: Soup and Bread."),
    "ranked": ("2>1", "It says: Salad, then Soup."),
    "points 10": ("1=3 2=2", "It says: Soup (3) and Salad (2)."),
}


async def asks(chat: Chat, kind: str = "one") -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Bread")
    if kind != "one":
        await chat.says_privately("ada", f"/polls 1 kind {kind}")


def kept(chat: Chat) -> list[tuple[str, str, str]]:
    """The door, the marks and the name of each ballot."""
    with chat.storage.database.read() as connection:
        rows = connection.execute(sa.select(ballots.c.door, ballots.c.marks, ballots.c.name).order_by(ballots.c.marks))
        return [(row.door, row.marks, row.name) for row in rows]


def choices(chat: Chat) -> tuple[Choice, ...]:
    assert chat.answer.message is not None
    return chat.answer.message.choices


async def test_an_organiser_enters_a_paper_answer_by_two_taps(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Add paper answer")

    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\n"
        "You enter an answer for somebody else. It counts once, and says that it was entered.\n"
        "Nothing is entered yet.\n"
        "No answer was entered by hand yet.\n"
        "[Soup] [Salad] [Bread] [Rather not say]"
    )
    await chat.presses_answer("ada", "Salad")
    assert chat.note == "Entered. One answer was entered by hand."
    assert "It says: Salad." in chat.private_message
    assert chat.question.lines[:4] == ("Soup: 0", "Salad: 1", "Bread: 0", "One of them was entered by an organiser.")
    assert kept(chat) == [("hand", "2", "")]


async def test_another_is_another_voter_and_the_organisers_own_answer_is_their_own(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("ada", "Soup")
    await chat.says_privately("ada", "/polls 1 hand 2")
    await chat.presses_answer("ada", "Add another")
    await chat.presses_answer("ada", "Salad")

    assert chat.note == "Entered. 2 answers were entered by hand."
    assert chat.question.lines[:4] == ("Soup: 1", "Salad: 2", "Bread: 0", "2 of them were entered by an organiser.")


async def test_a_slip_is_corrected_on_the_same_paper_and_can_be_taken_back(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 hand 2")
    await chat.presses_answer("ada", "Soup")
    assert chat.question.lines[:2] == ("Soup: 1", "Salad: 0")
    await chat.presses_answer("ada", "Take this back")

    assert chat.note == "Taken out. No answer is entered by hand now."
    assert "Nothing is entered yet." in chat.private_message
    assert chat.question.lines[:4] == ("Soup: 0", "Salad: 0", "Bread: 0", "No names are shown.")


@pytest.mark.parametrize(("kind", "words", "says"), [(kind, *how) for kind, how in KINDS.items()])
async def test_every_kind_is_entered_in_the_words_that_a_vote_takes(
    chat: Chat, kind: str, words: str, says: str
) -> None:
    await asks(chat, kind)
    await chat.says_privately("ada", f"/polls 1 hand {words}")

    assert chat.note == "Entered. One answer was entered by hand."
    assert says in chat.private_message
    assert len(kept(chat)) == 1


async def test_a_ballot_of_several_choices_is_ticked_in_place_and_says_what_lacks(chat: Chat) -> None:
    await asks(chat, "several 2 3")
    await chat.says_privately("ada", "/polls 1 hand")
    await chat.presses_answer("ada", "Soup")
    assert chat.note == "So far: Soup. Choose one more, then it counts."
    await chat.presses_answer("ada", "Bread")

    assert chat.note == "Entered. One answer was entered by hand."
    assert "[✓ Soup] [Salad] [✓ Bread]" in chat.private_message
    assert chat.question.lines[:3] == ("Soup: 1", "Salad: 0", "Bread: 1")


async def test_dates_and_a_scale_are_entered_too(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll When? | Tue 8 Dec 6pm | Wed 9 Dec 10am")
    await chat.says_privately("ada", "/polls draft kind dates")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls 1 hand 1 yes 2 maybe")
    assert chat.note == "Entered. One answer was entered by hand."
    await chat.says("ada", "/poll How was it? | a | b")
    await chat.says_privately("ada", "/polls 2 kind scale Bad | Good")
    await chat.says_privately("ada", "/polls 2 hand 4")

    assert chat.note == "Entered. One answer was entered by hand."
    assert kept(chat) == [("hand", "1=2 2", ""), ("hand", "4", "")]


async def test_somebody_would_rather_not_say(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 hand")
    await chat.presses_answer("ada", "Rather not say")

    assert "It says: would rather not answer." in chat.private_message
    assert chat.question.lines[:3] == ("Soup: 0", "Salad: 0", "Bread: 0")


async def test_own_words_are_entered_by_a_form_and_are_for_organisers_unless_their_writer_shares(chat: Chat) -> None:
    await asks(chat, "own-words")
    await chat.says_privately("ada", "/polls 1 hand")
    await chat.says_privately("ada", "A lift home")
    assert chat.note == "Entered. One answer was entered by hand."
    assert "A lift home" in chat.private_message
    await chat.presses_answer("ada", "Others may read")
    await chat.says_privately("ada", "/polls 1 hand More tea")
    assert "[Write] [Others may read] [Only organisers]" in chat.private_message
    await chat.presses_answer("ada", "Write")
    await chat.says_privately("ada", "More tea and cake")
    assert "More tea and cake" in chat.private_message
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1 read")

    assert "“A lift home” May be shared." in chat.private_message
    assert "“More tea and cake” For organisers only." in chat.private_message
    assert len(kept(chat)) == 2


async def test_names_are_shown_and_the_entered_one_has_none(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 names")
    await chat.says_privately("ada", "/polls 1 hand")
    assert "This question shows names. An entered answer has none." in chat.private_message
    await chat.presses_answer("ada", "Soup")
    await chat.presses("bob", "Soup")

    assert "Soup: Bob" in chat.question.lines
    assert "Ada" not in "".join(chat.question.lines)


async def test_only_who_runs_it_may_enter_and_only_while_it_is_open(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("ada", "/polls 1 hand")
    soup = choices(chat)[0].action
    await chat.sends("bob", soup)
    assert chat.note.startswith("I know no such question.")
    await chat.says_privately("bob", "/polls 1 hand 2")
    assert chat.note.startswith("I know no such question.")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.sends("ada", soup)
    assert chat.note.startswith("This question has closed")

    assert kept(chat) == []


@pytest.mark.parametrize(
    "code",
    ["", ":", ":1:2", ":{poll}:0:1:1", ":{poll}:482913:9:1", ":{poll}:482913:1:7", ":{poll}:-1:1:1", ":{poll}:x:1:1"],
)
async def test_forged_codes_change_nothing(chat: Chat, code: str) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 hand")
    poll = choices(chat)[0].action.split(":")[1]
    await chat.sends("ada", "hand" + code.format(poll=poll))

    assert chat.answer.refused
    assert kept(chat) == []


async def test_no_number_of_a_paper_reaches_somebodys_own_answer(chat: Chat) -> None:
    """A paper's number makes its voter; a person's number there makes another one."""
    await asks(chat)
    await chat.presses("bob", "Soup")
    bob = chat.storage.read(lambda work: work.people.person_of(chat.sender("bob")).id)
    await chat.says_privately("ada", "/polls 1 hand")
    poll = choices(chat)[0].action.split(":")[1]
    await chat.sends("ada", f"hand:{poll}:{bob}:2:1")

    assert kept(chat) == [("app", "1", ""), ("hand", "2", "")]


async def test_the_result_says_how_many_were_entered(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Soup")
    for _ in range(3):
        await chat.says_privately("ada", "/polls 1 hand 1")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[:2] == (
        "“Lunch?” 4 people answered. Most chose Soup: 4 of 4.",
        "3 of them were entered by an organiser.",
    )


@pytest.mark.parametrize("kind", ["one", "several", "ranked", "points 10", "own-words"])
async def test_in_words_everything_can_be_done_that_buttons_do(make_chat: MakeChat, kind: str) -> None:
    """Each button of a paper has words that have the same effect, so text alone is enough."""
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat, kind)
    first = {"own-words": "A lift", "points 10": "1=1"}.get(kind, "1")
    await chat.says_privately("ada", f"/polls 1 hand {first}")
    paper = re.search(r"/polls 1 paper ([0-9]{6}) ", chat.private_message)
    assert paper is not None
    typed = re.findall(r"/polls 1 paper [0-9]{6} [^\n]+", chat.private_message)
    for words in typed:
        await chat.minutes_pass(1)  # nobody types so fast
        await chat.says_privately("ada", words)
        assert not chat.answer.refused, (words, chat.note)
        assert len(kept(chat)) <= 1
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1 hand " + first)
    await chat.says_privately("ada", f"/polls 1 paper {paper[1]} skip")
    await chat.says_privately("ada", f"/polls 1 paper {paper[1]} none")

    assert len(typed) >= 4
    assert len(kept(chat)) == 1


def test_no_code_of_a_paper_is_longer_than_a_button_takes() -> None:
    assert len(f"hand:{2**53 - 1}:999999:10:100".encode()) <= 64
