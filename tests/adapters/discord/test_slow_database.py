"""The database is slow, or away: what people are told meanwhile, what becomes of it, and what counts in the end."""

import asyncio

import pytest

from bot.chat.inbound import Inbound, Pressed
from bot.chat.outbound import Answer
from bot.refusals import NotSaved
from bot.words import plain
from tests.adapters.discord.conftest import Seconds, Town
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown

MOMENT = "One moment. I have not saved this yet."
NOT_SAVED = "I could not save this. Nothing was counted or changed."
WHOLE_LIFE = 14 * 60 + 1


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def asked(town: Town, seconds: Seconds) -> Town:
    """A question in a founded server; whatever is not answered at once, is promised."""
    await town.is_founded()
    await town.asks()
    await town.begins_anew(now=seconds, promised_after=0)
    return town


async def presses(town: Town, label: str) -> Interaction:
    """Bob presses, and is told something."""
    return await town.stand_in.answered(town.stand_in.presses(town.bob, town.post(), label))


async def truth(town: Town, done: Interaction) -> Interaction:
    """Wait until it is answered, and not with a promise."""
    await town.stand_in.until(lambda: done.settled > 0 and MOMENT not in plain(done.text))
    return done


async def tally(town: Town) -> list[str]:
    await town.settles()
    return [plain(line) for line in town.post().lines[2:4]]


def heard(done: Interaction) -> list[str]:
    """The private answers; that nothing was said to all is a part of it."""
    assert done.public == []
    return [plain(shown.text) for shown in done.private]


# Slow


async def test_a_slow_press_is_promised_in_private_and_becomes_the_truth(asked: Town) -> None:
    asked.gate.clear()
    press = await presses(asked, "Soup")
    (meanwhile,) = heard(press)
    asked.gate.set()
    await asked.stand_in.until_shown(press.private[0], "Counted")

    assert meanwhile.startswith(MOMENT)
    assert heard(press) == ["Counted: Soup. You can change it until it closes."]
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


async def test_a_slow_command_is_promised_in_private_and_becomes_the_truth(asked: Town) -> None:
    asked.gate.clear()
    done = await asked.stand_in.answered(asked.stand_in.uses(asked.bob, "polls", asked.carers))
    (meanwhile,) = heard(done)
    asked.gate.set()
    await asked.stand_in.until_shown(done.private[0], "One open question")

    assert meanwhile.startswith(MOMENT)
    assert len(heard(done)) == 1
    assert done.private[0].labels


async def card(town: Town) -> Shown:
    """What Ada sees of her question."""
    return (await truth(town, town.stand_in.uses(town.ada, "polls", town.carers, number="1"))).private[0]


async def opened_form(town: Town) -> Interaction:
    """Ada opens the form: only what is not promised can be one."""
    shown = await card(town)
    town.adapter._taking._promised_after = 10
    form = await town.stand_in.answered(town.stand_in.presses(town.ada, shown, "Change"))
    town.adapter._taking._promised_after = 0
    town.adapter._taking._waiting.clear()  # what waits is in the order of its time, which is one for all but here
    return form


async def test_a_form_that_is_slow_to_be_saved_is_promised_and_becomes_the_truth(asked: Town) -> None:
    form = await opened_form(asked)
    asked.gate.clear()
    sent = await asked.stand_in.answered(asked.stand_in.submits(form, question="Dinner?"))
    (meanwhile,) = heard(sent)
    asked.gate.set()
    await asked.stand_in.until_shown(sent.private[0], "Changed")
    await asked.settles()

    assert meanwhile.startswith(MOMENT)
    assert len(heard(sent)) == 1
    assert asked.post().lines[0] == "Dinner?"


async def test_words_in_private_that_are_slow_are_promised_and_become_the_truth(asked: Town) -> None:
    asked.gate.clear()
    private = asked.stand_in.world.private(asked.bob)
    asked.stand_in.says(asked.bob, "/help")
    await asked.stand_in.until(lambda: bool(private.by_bot()))
    meanwhile = plain(private.last.text)
    asked.gate.set()
    await asked.stand_in.until_shown(private.last, "Caresay")

    assert meanwhile.startswith(MOMENT)
    assert len(private.by_bot()) == 1


async def test_a_form_that_could_not_be_the_first_answer_is_opened_by_a_button(asked: Town) -> None:
    shown = await card(asked)
    asked.gate.clear()
    late = await asked.stand_in.answered(asked.stand_in.presses(asked.ada, shown, "Change"))
    asked.gate.set()
    await asked.stand_in.until_shown(late.private[0], "The form is ready now")
    asked.adapter._taking._promised_after = 10
    form = await asked.stand_in.answered(asked.stand_in.presses(asked.ada, late.private[0], "Open the form"))

    assert form.form is not None
    assert form.form["components"][0]["component"]["value"] == "Lunch?"


# Away for a while


async def test_while_the_database_is_away_one_persons_acts_keep_their_order(asked: Town) -> None:
    asked.database_away = True
    soup = await presses(asked, "Soup")
    salad = await presses(asked, "Salad")
    meanwhile = heard(soup) + heard(salad)
    asked.database_away = False
    await asked.stand_in.until_shown(salad.private[0], "Changed")

    assert all(said.startswith(MOMENT) for said in meanwhile)
    assert heard(soup) == ["Counted: Soup. You can change it until it closes."]
    assert heard(salad) == ["Changed from Soup to Salad."]
    assert await tally(asked) == ["Soup: 0 (0%)", "Salad: 1 (100%)"]


async def test_somebody_else_is_not_held_up_by_an_act_that_cannot_be_saved(
    asked: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await only_presses_of_bob_fail(asked, monkeypatch)
    waiting = await presses(asked, "Soup")
    other = await truth(asked, asked.stand_in.presses(asked.ada, asked.post(), "Salad"))

    assert heard(waiting)[0].startswith(MOMENT)
    assert heard(other)[0].startswith("Counted: Salad.")


async def test_help_is_not_held_up_by_an_act_that_cannot_be_saved(asked: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await only_presses_of_bob_fail(asked, monkeypatch)
    waiting = await presses(asked, "Soup")
    support = await truth(asked, asked.stand_in.uses(asked.bob, "support", asked.carers))

    assert heard(waiting)[0].startswith(MOMENT)
    assert "999" in "".join(heard(support))


async def only_presses_of_bob_fail(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def take(act: Inbound) -> Answer:
        if isinstance(act, Pressed) and act.sender.id == str(town.bob.id):
            raise NotSaved
        return await Town.take(town, act)

    monkeypatch.setattr(town, "take", take)
    await town.begins_anew(promised_after=0)


# Away for the whole life of the token


async def test_what_could_not_be_saved_for_as_long_as_it_can_be_answered_says_so_and_never_counts(
    asked: Town, seconds: Seconds
) -> None:
    asked.database_away = True
    soup, salad = await presses(asked, "Soup"), await presses(asked, "Salad")
    seconds.now += WHOLE_LIFE
    for press in (soup, salad):
        await asked.stand_in.until_shown(press.private[0], "could not save")
    asked.database_away = False
    again = await truth(asked, asked.stand_in.presses(asked.ada, asked.post(), "Soup"))

    assert [said[: len(NOT_SAVED)] for said in (*heard(soup), *heard(salad))] == [NOT_SAVED] * 2
    assert heard(again)[0].startswith("Counted: Soup.")
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


async def test_whoever_stood_behind_an_act_for_too_long_is_told_and_not_counted_later(
    asked: Town, seconds: Seconds
) -> None:
    """The time runs from when somebody did it, not from when their turn came."""
    asked.gate.clear()
    soup, salad = await presses(asked, "Soup"), await presses(asked, "Salad")
    seconds.now += WHOLE_LIFE
    asked.gate.set()
    await asked.stand_in.until_shown(salad.private[0], "could not save")

    assert heard(soup)[0].startswith("Counted: Soup.")
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


# Told to stop


async def test_stopped_while_it_cannot_be_saved_it_says_so_and_nothing_is_counted_later(asked: Town) -> None:
    asked.database_away = True
    press = await presses(asked, "Soup")
    private = asked.stand_in.world.private(asked.bob)
    asked.stand_in.says(asked.bob, "/help")
    await asked.stand_in.until(lambda: bool(private.by_bot()))
    async with asyncio.timeout(5):
        await asked.stops()
    asked.database_away = False
    await asked.begins_anew()

    assert heard(press)[0].startswith(NOT_SAVED)
    assert NOT_SAVED in plain(private.last.text)
    assert asked.stand_in.stuck() == []
    assert await tally(asked) == ["Soup: 0", "Salad: 0"]


async def test_stopped_while_the_database_does_not_answer_nothing_hangs_or_is_left_waiting(
    asked: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.discord.taking.ENDED_WITHIN", 0.01)
    asked.gate.clear()
    press = await presses(asked, "Soup")
    asked.stand_in.removes_channel(asked.channel("lunch"))
    async with asyncio.timeout(5):
        await asked.stops()

    assert heard(press)[0].startswith(MOMENT)
    assert asked.stand_in.stuck() == []


# Handed over twice (D08)


async def comes_again(town: Town, done: Interaction) -> Shown:
    """The platform hands it over once more, and what Bob does next is answered."""
    town.stand_in.send(done)
    return (await town.uses(town.bob, "help", town.carers)).private[0]


async def test_an_act_that_comes_again_while_it_waits_has_one_effect_and_one_answer(asked: Town) -> None:
    asked.gate.clear()
    press = await presses(asked, "Soup")
    asked.stand_in.send(press)
    asked.gate.set()
    await asked.stand_in.until_shown(press.private[0], "Counted")
    await asked.uses(asked.bob, "help", asked.carers)

    assert heard(press) == ["Counted: Soup. You can change it until it closes."]
    assert len([act for act in asked.acts if isinstance(act, Pressed) and "vote:" in act.action]) == 1
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


@pytest.mark.parametrize("promised_after", [0, 10], ids=["promised", "at once"])
async def test_an_act_that_comes_again_after_its_answer_keeps_that_answer(asked: Town, promised_after: float) -> None:
    await asked.begins_anew(promised_after=promised_after)
    press = await asked.presses(asked.bob, "Soup")
    await asked.stand_in.until_shown(press.private[0], "Counted")
    await comes_again(asked, press)

    assert heard(press) == ["Counted: Soup. You can change it until it closes."]
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


async def test_an_act_that_comes_again_after_a_restart_has_no_second_effect(asked: Town) -> None:
    await asked.begins_anew()
    press = await asked.presses(asked.bob, "Soup")
    await asked.begins_anew()
    await comes_again(asked, press)

    assert heard(press) == ["Counted: Soup. You can change it until it closes."]
    assert await tally(asked) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]
