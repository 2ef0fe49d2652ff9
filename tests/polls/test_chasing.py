"""Asking once more, in private, whoever agreed to that and has not answered. Nobody is told whom, or how many."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest

from bot.chat.adapter import Unreachable
from bot.people.preferences import Preferences
from bot.polls.use_cases import chasing
from bot.timing.quiet import NIGHT, Quiet, is_quiet
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.polls.followers import FOLLOWS, STILL_TIME, asked_again, follow
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY

BEGUN = "Those who agreed to it are asked in private."
FRIDAY_8PM = datetime(2026, 12, 4, 20, tzinfo=UTC)
ROOMY = Preferences(poll_reminders=True, most_a_week=7)


async def asks(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")


async def test_whoever_has_not_answered_is_asked_once_more_and_can_answer_there(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await asks(chat)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Ask those missing")
    assert chat.note == BEGUN
    [asked] = asked_again(chat, "bob")

    assert asked.title == "Lunch?"
    assert asked.lines == (
        f"It closes Friday 4 December, 8pm. {STILL_TIME}",
        "No names are shown.",
        "The result comes here then.",
        "Question 1. In words: write /vote 1 and a number.",
        "You asked me to bring you new questions. /me changes that.",
    )
    assert asked.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")
    await chat.presses("bob", "Soup", on=asked, place=private("bob"))
    assert chat.note == "Counted: Soup. You can change it until it closes."
    assert chat.poll.lines[0] == "Soup: 1"


async def test_the_answer_is_the_same_whoever_is_missing_even_nobody(make_chat: MakeChat) -> None:
    chat, heard = await make_chat(), []
    await asks(chat)
    for people in (0, 50):
        follow(chat, [FOLLOWS] * people)
        await chat.says_privately("ada", "/polls 1 chase")
        heard.append(chat.answer)
        await chat.minutes_pass(24 * 60)
    nobody, fifty = heard

    assert str(nobody.note).encode() == str(fifty.note).encode() == BEGUN.encode()
    assert nobody == fifty
    assert nobody.message is None


async def test_nobody_learns_from_the_card_that_somebody_is_asked_later(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1")
    before = chat.private_message
    follow(chat, [FOLLOWS] * 3)
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.says_privately("ada", "/polls 1")

    assert chat.private_message == before


async def test_they_are_asked_twice_at_most_and_not_on_the_same_day(chat: Chat) -> None:
    [carer] = follow(chat, [ROOMY])
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.minutes_pass(24 * 60 - 1)
    await chat.says_privately("ada", "/polls 1 chase")
    assert chat.note == "They were asked less than a day ago. You can ask again Wednesday 2 December, 10am."
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1 chase")
    assert chat.note == BEGUN
    assert len(asked_again(chat, carer)) == 2
    await chat.minutes_pass(24 * 60)
    await chat.says_privately("ada", "/polls 1")
    assert "[Ask those missing]" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 chase")

    assert chat.note == "They were asked twice already, and that is the most."
    assert len(asked_again(chat, carer)) == 2


async def test_in_the_last_hour_and_once_it_is_over_nobody_is_asked(chat: Chat) -> None:
    [carer] = follow(chat, [ROOMY])
    await asks(chat)
    await chat.time_passes_until(FRIDAY_8PM - timedelta(minutes=59))
    await chat.says_privately("ada", "/polls 1 chase")
    assert chat.note == "It closes within the hour, so nobody is asked once more."
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("ada", "/polls 1 chase")

    assert chat.note == "This question has closed, so your tap was not counted. The result is in the group."
    assert asked_again(chat, carer) == []


async def test_nobody_is_asked_before_the_group_sees_the_question(chat: Chat) -> None:
    follow(chat, [ROOMY])
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 wait")
    await chat.says_privately("ada", "/polls 1 chase")

    assert chat.note == "No group shows this question right now, so it is too early for that."


async def test_whoever_answers_while_it_waits_for_the_morning_is_not_asked(chat: Chat) -> None:
    answers, waits = follow(chat, [ROOMY] * 2)
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.presses(answers, "Soup")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))

    assert asked_again(chat, answers) == []
    assert len(asked_again(chat, waits)) == 1


async def test_to_whom_it_comes_back_as_they_asked_it_comes_once(chat: Chat) -> None:
    comes_back, asked = follow(chat, [ROOMY] * 2)
    await asks(chat)
    await chat.says_privately(comes_back, "/polls 1 later tonight")
    await chat.says_privately("ada", "/polls 1 chase")

    assert asked_again(chat, comes_back) == []
    assert len(asked_again(chat, asked)) == 1


async def test_whose_copy_waits_for_the_morning_gets_that_alone(chat: Chat) -> None:
    [carer] = follow(chat, [ROOMY])
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))

    assert len(chat.messages(private(carer))) == 1
    assert asked_again(chat, carer) == []


async def test_it_lapses_where_the_question_closes_first_and_what_stands_says_that_it_is_over(chat: Chat) -> None:
    asleep, awake = follow(chat, [ROOMY, replace(ROOMY, quiet=Quiet(starts=time(3), ends=time(4)))])
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 chase")
    [asked] = asked_again(chat, awake)
    await chat.says_privately("ada", "/polls 1 close")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))

    assert asked.lines == ("This question has closed. The result is in the group.",)
    assert asked_again(chat, asleep) == []


async def test_it_says_when_the_closing_has_moved(chat: Chat) -> None:
    [carer] = follow(chat, [ROOMY])
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.says_privately("ada", "/polls 1 at 3 December 6pm")
    [asked] = asked_again(chat, carer)

    assert asked.lines[0] == f"It closes Thursday 3 December, 6pm. {STILL_TIME}"


async def test_in_a_digest_it_is_one_line_and_none_for_whoever_has_answered(chat: Chat) -> None:
    answers, waits = follow(chat, [replace(FOLLOWS, digest=True)] * 2)
    await asks(chat)
    await chat.minutes_pass(23 * 60)
    await chat.says_privately("ada", "/polls 1 at 7 December 8pm")
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.presses(answers, "Soup")
    await chat.time_passes_until(datetime(2026, 12, 5, 9, tzinfo=UTC))  # Saturday

    line = "Still open: “Lunch?” It closes Monday 7 December, 8pm."
    told = {who: [line for shown in chat.messages(private(who)) for line in shown.lines] for who in (answers, waits)}
    assert (told[answers].count(line), told[waits].count(line)) == (0, 1)


async def test_some_at_a_time_each_is_asked_once(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chasing, "AT_ONCE", 3)
    carers = follow(chat, [ROOMY] * 7)
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")

    assert [len(asked_again(chat, carer)) for carer in carers] == [1] * 7


async def test_only_organisers_have_them_asked(chat: Chat) -> None:
    [carer] = follow(chat, [ROOMY])
    await asks(chat)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 chase")

    assert chat.note == "I know no such question. Write /polls to see the open ones."
    assert asked_again(chat, carer) == []


async def test_without_buttons_it_says_what_to_write(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    [carer] = follow(chat, [ROOMY])
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")
    [asked] = asked_again(chat, carer)

    assert asked.lines[-5:] == (
        "Soup: /vote 1 1",
        "Salad: /vote 1 2",
        "Who sees this?: /polls 1 who",
        "Take back: /vote 1 none",
        "Not now: /polls 1 later",
    )


@dataclass(frozen=True)
class Carer:
    """One of two hundred: what they chose, and what becomes of them before they would be asked."""

    chosen: Preferences
    fate: str


FATES = ("missing", "missing", "missing", "answers", "skips", "quiet", "stops", "pauses", "blocks")


def two_hundred() -> list[Carer]:
    chance = Random(7)  # noqa: S311 - the same every time
    quiets = (None, Quiet(starts=time(13), ends=time(15)), Quiet(starts=time(18), ends=time(11)))
    return [
        Carer(
            chosen=Preferences(
                poll_reminders=chance.random() < 0.8,
                most_a_week=chance.choice((0, 1, 2, 3, 7)),
                quiet=chance.choice(quiets),
                digest=chance.random() < 0.1,
                reads_at=chance.choice((None, None, "lunch")),
            ),
            fate=chance.choice(FATES),
        )
        for _ in range(200)
    ]


async def _meets(chat: Chat, who: str, fate: str) -> None:
    match fate:
        case "answers":
            await chat.presses(who, "Soup")
        case "skips":
            await chat.says_privately(who, "/vote 1 skip")
        case "quiet":
            await chat.says_privately(who, "/polls 1 later quiet")
        case "stops":
            await chat.says_privately(who, "/stop")
        case "pauses":
            await chat.says_privately(who, "/pause")
        case "blocks":
            chat.platform.failing_places[private(who).id] = Unreachable()


async def test_of_two_hundred_only_those_are_asked_who_agreed_and_are_missing_each_as_they_chose(chat: Chat) -> None:
    carers = two_hundred()
    names = follow(chat, [carer.chosen for carer in carers])
    told: list[tuple[str, datetime]] = []
    chat.platform.meanwhile = lambda: told.append((chat.platform.delivered[-1][0], chat.clock.now))
    await asks(chat)
    for name, carer in zip(names, carers, strict=True):
        await _meets(chat, name, carer.fate)
    told.clear()
    await chat.minutes_pass(4 * 60)
    for _ in range(2):
        await chat.says_privately("ada", "/polls 1 chase")
        assert chat.note == BEGUN
        await chat.minutes_pass(24 * 60)
    await chat.time_passes_until(FRIDAY_8PM - timedelta(minutes=1))

    asked = {name: len(asked_again(chat, name)) for name in names}
    may_be = {
        name
        for name, carer in zip(names, carers, strict=True)
        if carer.fate == "missing" and carer.chosen.poll_reminders and carer.chosen.most_a_week
    }
    assert {name for name in names if asked[name]} <= may_be
    assert max(asked.values()) == 2
    for name, carer in zip(names, carers, strict=True):
        came = [at for place, at in told if place == private(name).id]
        assert not [at for at in came if is_quiet(at, "Europe/London", carer.chosen.quiet or NIGHT)], carer
        assert len(chat.messages(private(name))) <= carer.chosen.most_a_week, carer
    roomy = {name for name, carer in zip(names, carers, strict=True) if name in may_be and carer.chosen.most_a_week > 2}
    plain = {name for name, carer in zip(names, carers, strict=True) if name in roomy and not carer.chosen.digest}
    assert plain
    assert Counter(asked[name] for name in plain) == {2: len(plain)}


async def test_whoever_acts_elsewhere_is_not_asked(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    [carer] = follow(chat, [ROOMY], acting_in=evening)
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 chase")

    assert chat.messages(private(carer)) == []
