"""Concerns over the wire: both chats' ways in through the real client libraries, walked step by step."""

import pytest

from bot.words import plain
from tests.concerns.conftest import quick_codes
from tests.end_to_end.concerned import REVIEW, SEND, TEXT, WAYS, Desk, OnDiscord, OnTelegram, open_desk
from tests.end_to_end.everywhere import labels
from tests.end_to_end.test_people_and_time import in_language

__all__ = ["open_desk", "quick_codes"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

URGENT = "Urgent help"
MOST_STEPS, MOST_WORDS = 5, 60
LONGEST = ("Call 07700 900123 or a@b.org, SW1A 1AA. I want to end my life. My manager shouted at me. " * 40)[:3500]

said = in_language("en")


# How far it is, and how much there is to read


@pytest.mark.parametrize("way", WAYS)
async def test_five_steps_at_most_lead_from_the_button_to_sent_and_the_first_screen_is_short(
    desk: Desk, way: str
) -> None:
    carer = WAYS[way](desk)
    first = await carer.begins()
    buttons = labels(carer.standing[-1])
    await carer.writes(TEXT)
    sent = await carer.presses(SEND)

    assert first.startswith("Raise a concern\n")
    assert said("concern-small-group") in first  # A33: the longest that it can be, before any word is taken
    assert len(first.split()) <= MOST_WORDS
    assert buttons == ["Continue", "Tell me more", URGENT, "If it does", "Cancel"]
    assert sent.startswith("Sent\n")
    assert carer.steps <= MOST_STEPS
    assert len(desk.concerns()) == 1


WALK = {
    "telegram": ["Tell me more", "Continue", "words", REVIEW],
    "discord": ["Tell me more", "Continue", "form"],
}
CHOICES = ["Who reads it", "Back", "More choices", "Sooner", "No, as usual", "Code as words", "Back", SEND]
THREAD = ["Take it back", "Show it again", "Message me", "Stop messages", "Hide this"]


@pytest.mark.parametrize("way", WAYS)
async def test_urgent_help_is_one_tap_away_on_each_screen(desk: Desk, way: str) -> None:
    carer, lacking, code = WAYS[way](desk), [], ""
    await carer.begins()
    for step in ("", *WALK[way], *CHOICES, "follow", *THREAD):
        code = carer.code if step == "Who reads it" else code
        if step == "words":
            assert isinstance(carer, OnTelegram)
            await carer.says(TEXT)
        elif step == "form":
            assert isinstance(carer, OnDiscord)
            await carer.fills(words=TEXT)
        elif step == "follow":
            await carer.follows(code)
        elif step:
            await carer.presses(step)
        is_form = isinstance(carer, OnDiscord) and carer.last is not None and carer.last.form is not None
        if URGENT not in labels(carer.standing[-1]) and not is_form:
            lacking.append(step)
    help_shown = await carer.presses(URGENT)

    assert lacking == []
    assert "999" in help_shown
    assert "116 123" in help_shown
    assert said("receipt-shut") in carer.screen


async def test_a_form_on_discord_stands_over_a_screen_that_has_urgent_help(desk: Desk) -> None:
    """The form itself can hold no button."""
    carer = OnDiscord(desk)
    await carer.begins()
    await carer.presses("Continue")

    assert carer.last is not None
    assert carer.last.form is not None
    assert URGENT in labels(carer.standing[-1])


# What is left behind on the screen


@pytest.mark.parametrize(
    "texts", [("My manager shouted at me.", "It was on Tuesday."), (LONGEST,)], ids=["two", "long"]
)
@pytest.mark.parametrize("end", [SEND, "Cancel"])
async def test_on_telegram_nothing_that_was_written_stands_in_the_chat_afterwards(
    desk: Desk, texts: tuple[str, ...], end: str
) -> None:
    """The review of the longest words takes two messages: both go."""
    carer = OnTelegram(desk)
    await carer.begins()
    review = await carer.writes(*texts)
    parts = [one for one in carer.standing if plain(one.text).startswith(said("concern-review-title"))]
    code, screen = carer.code, carer.screen
    [copies] = [button for one in carer.standing for button in one.buttons() if "copy_text" in button]
    typed = list(carer.typed)
    await carer.presses(end)

    assert [text for text in typed if not text.startswith("/start")] == list(texts)
    assert len(parts) == (2 if texts == (LONGEST,) else 1)
    assert parts[1:] or all(text in screen for text in texts)
    assert code in review
    assert copies["copy_text"] == {"text": code}
    assert not any(word in carer.screen for word in ("manager", code))
    assert [text for text in carer.typed if not text.startswith("/start")] == []
    assert carer.shown.startswith("Sent\n" if end == SEND else said("concern-cancelled"))
    assert len(desk.town.telegram.calls("deleteMessages")) >= 1


async def test_on_discord_each_press_changes_the_one_message_and_the_longest_words_take_two(desk: Desk) -> None:
    carer, longer = OnDiscord(desk), OnDiscord(desk)
    await carer.begins()
    await carer.writes(TEXT)
    for label in CHOICES[:-1]:
        await carer.presses(label)
    short = [one.lines[0] for one in carer.standing]
    await carer.presses(SEND)
    await longer.begins()
    await longer.writes(LONGEST)
    review = [plain(one.text) for one in longer.standing if plain(one.lines[0]) == said("concern-review-title")]
    bodies = "".join(part.partition("\n\n")[2] for part in review)
    code = longer.code
    await longer.presses(SEND)
    follows = await longer.follows(code)

    assert short == ["Raise a concern", said("concern-review-title")]
    assert [one.lines[0] for one in carer.standing] == ["Raise a concern", "Sent"]
    assert len(review) == 2
    assert "".join(LONGEST.split()) in "".join(bodies.split())
    assert code in review[-1]
    assert said("concern-code") in review[-1]
    assert follows
    assert desk.town.discord.world.private(carer.who).messages == []


@pytest.mark.parametrize("way", WAYS)
async def test_a_thread_can_be_read_added_to_and_hidden_and_is_guarded_on_telegram(desk: Desk, way: str) -> None:
    carer = WAYS[way](desk)
    code = await carer.sends(TEXT)
    thread = await carer.follows(code)
    await carer.presses("Write more")
    if isinstance(carer, OnTelegram):
        await carer.says("It was on a Tuesday.")
    else:
        assert isinstance(carer, OnDiscord)
        await carer.fills(words="It was on a Tuesday.")
    added = carer.shown
    again = await carer.presses("Show it again")
    await carer.presses("Hide this")

    assert TEXT in thread
    assert added.startswith(said("receipt-added"))
    assert "It was on a Tuesday." in again
    assert said("receipt-shut") in carer.screen
    if isinstance(carer, OnTelegram):
        words = [one for one in desk.town.telegram.bot_said() if TEXT in plain(one.text)]
        assert [one.protected for one in words if one.lines[0] == said("receipt-title")].count(False) == 0
        assert not any("Tuesday" in text or code in text for text in carer.typed)
        assert [one.deleted for one in desk.town.telegram.world.private(carer.who).all_messages.values()].count(
            True
        ) >= 3
