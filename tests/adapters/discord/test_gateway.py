"""The gateway goes away in every way and at every moment of a vote and of a form: what then is true."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.chat.inbound import Inbound, Pressed, Submitted
from bot.chat.outbound import Answer
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.interactions import Interaction

MOMENT = "One moment"


@dataclass(frozen=True)
class Trouble:
    """What goes wrong, how it ends, and whether Discord forgets what was done meanwhile."""

    begins: Callable[[DiscordStandIn], None]
    ends: Callable[[DiscordStandIn], None] | None = None
    forgets: bool = False


def _dropped_and_refused(stand_in: DiscordStandIn) -> None:
    stand_in.refuses_gateway(3)
    stand_in.drops_gateway()


def _dropped_and_thawed(stand_in: DiscordStandIn) -> None:
    stand_in.drops_gateway()
    stand_in.thaws_gateway()


TROUBLES = {
    "dropped": Trouble(lambda stand_in: stand_in.drops_gateway()),
    "closed as after a timeout": Trouble(lambda stand_in: stand_in.drops_gateway(4009)),
    "frozen, then dropped": Trouble(lambda stand_in: stand_in.freezes_gateway(), _dropped_and_thawed),
    "invalidated": Trouble(lambda stand_in: stand_in.invalidates_sessions(), forgets=True),
    "invalidated, resumable": Trouble(lambda stand_in: stand_in.invalidates_sessions(resumable=True)),
    "asked to reconnect": Trouble(lambda stand_in: stand_in.asks_reconnect()),
    "handshakes refused": Trouble(_dropped_and_refused),
    "resuming refused": Trouble(lambda stand_in: stand_in.forgets_sessions(), forgets=True),
}


@pytest.fixture(params=list(TROUBLES.values()), ids=list(TROUBLES))
def trouble(request: pytest.FixtureRequest) -> Trouble:
    found: Trouble = request.param
    return found


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's own pauses take no time."""
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda _: 0.001)


async def is_shaken_at(
    town: Town, trouble: Trouble, monkeypatch: pytest.MonkeyPatch, kind: type[Inbound], *, saved: bool
) -> None:
    """From now on: the trouble begins once, when an act of this kind has come to the core, or was saved by it."""
    left = [True]

    async def take(act: Inbound) -> Answer:
        is_hit = isinstance(act, kind) and left and left.pop()
        if is_hit and not saved:
            trouble.begins(town.stand_in)
        answer = await Town.take(town, act)
        if is_hit and saved:
            trouble.begins(town.stand_in)
        return answer

    monkeypatch.setattr(town, "take", take)
    await town.begins_anew()


async def is_over(town: Town, trouble: Trouble) -> None:
    if trouble.ends is not None:
        trouble.ends(town.stand_in)
    await town.stand_in.connected()


async def tally(town: Town) -> list[str]:
    await town.settles()
    return [plain(line) for line in town.post().lines[2:4]]


def keys(town: Town, kind: type[Inbound]) -> list[str]:
    return [act.key for act in town.acts if isinstance(act, kind)]


def heard(done: Interaction) -> str:
    return plain(done.text)


# A vote


async def test_a_press_while_the_gateway_is_away_is_counted_or_seen_to_fail(town: Town, trouble: Trouble) -> None:
    await town.is_founded()
    post = await town.asks()
    trouble.begins(town.stand_in)
    press = town.stand_in.presses(town.bob, post, "Soup")
    await is_over(town, trouble)
    if not trouble.forgets:
        await town.stand_in.settled(press)
    after = await town.presses(town.ada, "Salad")

    assert town.stand_in.stuck() == ([press] if trouble.forgets else [])
    assert await tally(town) == (
        ["Soup: 0 (0%)", "Salad: 1 (100%)"] if trouble.forgets else ["Soup: 1 (50%)", "Salad: 1 (50%)"]
    )
    assert heard(after).startswith("Counted: Salad.")


@pytest.mark.parametrize("saved", [False, True], ids=["before it is saved", "before it is answered"])
async def test_a_vote_under_way_when_the_gateway_goes_is_counted_once_and_answered(
    town: Town, trouble: Trouble, monkeypatch: pytest.MonkeyPatch, saved: bool
) -> None:
    await is_shaken_at(town, trouble, monkeypatch, Pressed, saved=saved)
    await town.is_founded()  # by a press, which is shaken
    await is_over(town, trouble)
    await town.asks()
    await is_shaken_at(town, trouble, monkeypatch, Pressed, saved=saved)
    press = await town.presses(town.bob, "Soup")
    await is_over(town, trouble)
    await town.presses(town.ada, "Salad")

    assert heard(press).startswith("Counted: Soup.")
    assert town.stand_in.stuck() == []
    assert len(set(keys(town, Pressed))) == len(keys(town, Pressed)) == 3
    assert await tally(town) == ["Soup: 1 (50%)", "Salad: 1 (50%)"]


async def test_a_confirmed_vote_outlives_whatever_the_gateway_does_then(town: Town, trouble: Trouble) -> None:
    await town.is_founded()
    await town.asks()
    press = await town.presses(town.bob, "Soup")
    trouble.begins(town.stand_in)
    await is_over(town, trouble)
    again = await town.presses(town.bob, "Soup")

    assert heard(press).startswith("Counted: Soup.")
    assert heard(again) == "You chose Soup already. It is counted once."
    assert town.stand_in.stuck() == []
    assert await tally(town) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


# A form


async def opens_form(town: Town) -> Interaction:
    card = (await town.uses(town.ada, "polls", town.carers, number="1")).private[0]
    return town.stand_in.presses(town.ada, card, "Change")


async def is_answered(town: Town, done: Interaction) -> Interaction:
    return await town.stand_in.settled(done)


@pytest.mark.parametrize("saved", [False, True], ids=["before it is found", "before it is shown"])
async def test_a_form_on_its_way_when_the_gateway_goes_is_shown_and_can_be_sent(
    town: Town, trouble: Trouble, monkeypatch: pytest.MonkeyPatch, saved: bool
) -> None:
    await town.is_founded()
    await town.asks()
    await is_shaken_at(town, trouble, monkeypatch, Pressed, saved=saved)
    form = await is_answered(town, await opens_form(town))
    await is_over(town, trouble)
    sent = await is_answered(town, town.stand_in.submits(form, question="Dinner?"))
    await town.settles()

    assert "Changed." in heard(sent)
    assert town.post().lines[0] == "Dinner?"
    assert town.stand_in.stuck() == []


async def test_a_form_that_was_open_while_the_gateway_was_away_can_be_sent(town: Town, trouble: Trouble) -> None:
    await town.is_founded()
    await town.asks()
    form = await is_answered(town, await opens_form(town))
    trouble.begins(town.stand_in)
    await is_over(town, trouble)
    sent = await is_answered(town, town.stand_in.submits(form, question="Dinner?"))

    assert "Changed." in heard(sent)
    assert town.stand_in.stuck() == []


@pytest.mark.parametrize("saved", [False, True], ids=["before it is saved", "before it is answered"])
async def test_a_form_sent_just_before_the_gateway_goes_has_one_effect_and_an_answer(
    town: Town, trouble: Trouble, monkeypatch: pytest.MonkeyPatch, saved: bool
) -> None:
    await town.is_founded()
    await town.asks()
    await is_shaken_at(town, trouble, monkeypatch, Submitted, saved=saved)
    form = await is_answered(town, await opens_form(town))
    sent = await is_answered(town, town.stand_in.submits(form, question="Dinner?"))
    await is_over(town, trouble)
    press = await town.presses(town.bob, "Soup")

    assert "Changed." in heard(sent)
    assert len(keys(town, Submitted)) == 1
    assert heard(press).startswith("Counted: Soup.")
    assert town.stand_in.stuck() == []
    assert await tally(town) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


# What could not be saved


async def test_a_vote_that_could_not_be_saved_before_the_gateway_went_is_saved_after_it(
    town: Town, trouble: Trouble
) -> None:
    await town.is_founded()
    post = await town.asks()
    town.database_away = True
    press = await town.stand_in.answered(town.stand_in.presses(town.bob, post, "Soup"))
    moment = press.text
    trouble.begins(town.stand_in)
    town.database_away = False
    await town.stand_in.until_shown(press.private[0], "Counted")
    await is_over(town, trouble)

    assert MOMENT in moment
    assert heard(press).startswith("Counted: Soup.")
    assert await tally(town) == ["Soup: 1 (100%)", "Salad: 0 (0%)"]


# What the library cannot read


async def test_an_event_that_the_library_cannot_read_ends_no_session_and_is_not_told(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    await town.is_founded()
    await town.asks()
    identified = town.stand_in.record.gateway["identified"]
    for name in ("INTERACTION_CREATE", "MESSAGE_CREATE", "GUILD_CREATE", "CHANNEL_UPDATE"):
        town.stand_in.world.tell(name, {"content": "secret"}, None)
    press = await town.presses(town.bob, "Soup")

    assert heard(press).startswith("Counted: Soup.")
    assert town.stand_in.record.gateway["identified"] == identified
    assert "secret" not in "".join(capsys.readouterr())
