"""Rows of `adversarial.md` about concerns, by Discord's real library: A03, A04, A06, A07, A14, A19, A20, A26, A33."""

import pytest

from bot.concerns.use_cases.reading import AnswerConcern, NoteConcern, OpenConcern, list_concerns
from bot.refusals import Refusal
from bot.words import plain
from tests.concerns.conftest import quick_codes
from tests.end_to_end.concerned import ANSWER, SEND, TEXT, UNTIL_EVENING, Desk, OnDiscord, open_desk, reader
from tests.end_to_end.test_people_and_time import in_language
from tests.platforms.discord.interactions import Interaction

__all__ = ["open_desk", "quick_codes"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

said = in_language("en")

DETAILS = "Call 07700 900123 or a@b.org, SW1A 1AA, 943 476 5919 not 943 476 5918, ask @mary."


def private_words(desk: Desk, carer: OnDiscord) -> list[str]:
    """What stands in somebody's private chat."""
    return [plain(one.text) for one in desk.town.discord.world.private(carer.who).messages]


async def comes_again(desk: Desk, carer: OnDiscord, interaction: Interaction) -> None:
    """Discord delivers something once more."""
    desk.town.discord.send(interaction)
    await desk.town.settles()
    await carer.is_idle()


async def test_a03_the_commands_have_no_option_that_words_could_be_typed_into(desk: Desk) -> None:
    commands = {one["name"]: one for one in desk.town.discord.menu(desk.town.ada_there, desk.town.channel)}

    assert [commands[name].get("options") or [] for name in ("concern", "followup")] == [[], []]


@pytest.mark.parametrize("by", ["button", "command"])
async def test_a04_nothing_of_a_carer_is_kept_and_nothing_goes_to_their_private_chat(desk: Desk, by: str) -> None:
    carer = OnDiscord(desk)
    await (carer.begins() if by == "button" else carer.uses("concern"))
    await carer.writes(TEXT)
    code = carer.code
    await carer.presses(SEND)
    at_once = desk.found(*carer.traces, TEXT, code)
    await desk.town.minutes_pass(UNTIL_EVENING)
    await desk.reader_does("Ann", OpenConcern)
    await desk.reader_does("Ann", AnswerConcern, text=ANSWER)
    thread = await carer.follows(code)

    assert ANSWER in thread
    assert (at_once, desk.found(*carer.traces, TEXT, code, ANSWER)) == ([], [])
    assert private_words(desk, carer) == []
    assert desk.news() == [1, 1]
    assert not any(code in url for one in carer.standing for url in one.links)
    assert not any(code in plain(one.text) for one in desk.town.channel.messages)


async def test_a07_d08_one_press_delivered_three_times_is_one_concern_and_so_is_another_press(desk: Desk) -> None:
    """A06 too: what comes again later is answered by that it is here."""
    carer = OnDiscord(desk)
    await carer.begins()
    await carer.writes(TEXT)
    code, review = carer.code, carer.on(SEND)
    send, other = (desk.town.discord.presses(carer.who, review, carer.exactly(SEND)) for _ in range(2))  # type: ignore[arg-type]
    for press in (send, other):
        await desk.town.discord.settled(press)
    for _ in range(2):
        await comes_again(desk, carer, send)
    await desk.town.minutes_pass(UNTIL_EVENING)

    assert {send.public == [], other.public == []} == {True}
    assert len(desk.concerns()) == 1
    assert desk.news() == [1, 1]
    assert TEXT in await carer.follows(code)


async def test_a14_sooner_is_warned_of_and_confirmed_and_handed_over_within_fifteen_minutes(desk: Desk) -> None:
    carer = OnDiscord(desk)
    await carer.begins()
    await carer.writes(TEXT)
    await carer.presses("More choices")
    warned = await carer.presses("Sooner")
    for label in ("Yes, sooner", "Back", SEND):
        await carer.presses(label)
    before = desk.news()
    await desk.town.minutes_pass(15)

    assert said("concern-sooner-warning") in warned
    assert (before, desk.news()) == ([0, 0], [1, 1])


async def test_a19_hints_name_each_kind_and_stop_nobody(desk: Desk) -> None:
    carer = OnDiscord(desk)
    await carer.begins()
    review = await carer.writes(DETAILS)
    hints = [line.partition(":")[0] for line in review.splitlines() if "•" in line]
    sent = await carer.presses(SEND)

    kinds = ("phone", "email", "postcode", "nhs-number", "handle")
    assert sorted(hints) == sorted(said(f"concern-hint-{kind}") for kind in kinds)
    assert sent.startswith("Sent\n")
    assert desk.found(DETAILS) == []


async def test_a20_help_comes_first_where_words_tell_of_danger(desk: Desk) -> None:
    carer = OnDiscord(desk)
    await carer.begins()
    review = await carer.writes("I want to end my life")
    sent = await carer.presses(SEND)

    assert review.index("999") < review.index("116 123") < review.index("I want to end my life")
    assert sent.startswith("Sent\n")
    assert desk.found("I want to end my life") == []


async def test_a26_a_reader_who_was_left_out_learns_nothing_of_it(desk: Desk) -> None:
    carer = OnDiscord(desk)
    await carer.begins()
    await carer.writes(TEXT)
    listed = await carer.presses("Who reads it")
    names = [plain(label) for label in carer.standing[-1].labels]
    for label in ("✓ Joe", "Back", SEND):
        await carer.presses(label)
    await desk.town.minutes_pass(UNTIL_EVENING)
    for what, more in ((OpenConcern, {}), (NoteConcern, {"text": "Let me see."})):
        with pytest.raises(Refusal) as no:
            await desk.reader_does("Joe", what, **more)
        assert no.value.word == "concern-none-such"

    assert "They will not know that it is there." in listed
    assert names[:2] == ["✓ Ann", "✓ Joe"]
    assert desk.news() == [1, 0]
    assert [len(listed_for(desk, name)) for name in ("Ann", "Joe")] == [1, 0]
    assert TEXT in await desk.reader_does("Ann", OpenConcern)


def listed_for(desk: Desk, name: str) -> list[object]:
    """The list of a reader."""
    found: list[object] = desk.town.storage.read(
        lambda work: list(list_concerns(work, work.people.person_of(reader(name)), work.people.list_communities()[0]))
    )
    return found


async def test_a33_in_a_small_group_it_is_said_before_the_form_opens(desk: Desk) -> None:
    carer = OnDiscord(desk)
    first = await carer.uses("concern")
    more = await carer.presses("Tell me more")
    await carer.presses("Continue")

    assert said("concern-small-group") in first
    assert said("concern-promise-platform") in more
    assert carer.last is not None
    assert carer.last.form is not None


async def test_only_a_push_that_was_chosen_comes_to_the_private_chat_and_says_nothing(desk: Desk) -> None:
    carer = OnDiscord(desk)
    await carer.begins()
    await carer.writes(TEXT)
    for label in ("More choices", "Message me", "Back", SEND):
        await carer.presses(label)
    await desk.town.minutes_pass(UNTIL_EVENING)
    await desk.reader_does("Ann", OpenConcern)
    before = private_words(desk, carer)
    await desk.reader_does("Ann", AnswerConcern, text=ANSWER)
    await desk.town.minutes_pass(60)

    assert (before, private_words(desk, carer)) == ([], [said("push-neutral")])
    assert desk.found(*carer.traces) == []
