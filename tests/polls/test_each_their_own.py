"""The same question and its result, to each in their own form and at their own time; and one tally of all answers."""

from datetime import UTC, datetime, time

from bot.chat.manner import Style
from bot.people.preferences import Preferences
from bot.timing.quiet import Quiet
from tests.polls.carers import acts, chooses
from tests.support.chat import Chat, private

BRON, SANA = private("bron"), private("sana")

AT_ONCE_IN_WELSH = Preferences(
    language="cy", style=Style.LARGE, quiet=Quiet(starts=time(0), ends=time(0)), poll_reminders=True
)
"""Bron: Welsh, large print, at any hour."""

AT_LUNCH_IN_URDU = Preferences(language="ur", zone="Europe/Warsaw", reads_at="lunch", poll_reminders=True)
"""Sana: Urdu, in Warsaw for a while, where it is an hour later; what is held for her, at lunch."""

IN_DIGEST = Preferences(digest=True, poll_reminders=True)
"""Tom: in English, twice a week, several things in one message."""

TUESDAY_10PM = datetime(2026, 12, 1, 22, tzinfo=UTC)
FRIDAY_8PM = datetime(2026, 12, 4, 20, tzinfo=UTC)


async def _three_carers(chat: Chat) -> None:
    for who in ("bron", "sana", "tom"):
        await acts(chat, who)
    chooses(chat, "bron", AT_ONCE_IN_WELSH)
    chooses(chat, "sana", AT_LUNCH_IN_URDU)
    chooses(chat, "tom", IN_DIGEST)


async def _asks_in_three_languages(chat: Chat) -> None:
    """Ada previews a question, writes it in Welsh and in Urdu, and posts it."""
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    words = {"cy": ("Cinio?", "Cawl\nSalad gwyrdd"), "ur": ("دوپہر کا کھانا؟", "سوپ\nسلاد")}
    for language, (question, options) in words.items():
        await chat.says_privately("ada", f"/polls draft add {language}")
        await chat.says_privately("ada", question)
        await chat.says_privately("ada", options)
    await chat.says_privately("ada", "/polls draft post")


async def test_two_carers_get_the_same_question_and_its_result_each_in_their_own_form_and_time(chat: Chat) -> None:
    await _three_carers(chat)
    await chat.time_passes_until(TUESDAY_10PM)
    await _asks_in_three_languages(chat)

    # The group has it at once, without a sound, with a button for each further language.
    assert chat.poll.title == "Lunch?"
    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now", "Cymraeg", "اردو")
    assert chat.poll.message.silent

    # So has Bron, who is awake: in Welsh, large, and by the clock of the group.
    [to_bron] = chat.messages(BRON)
    assert to_bron.title == "Cinio?"
    assert to_bron.labels[:2] == ("Cawl", "Salad gwyrdd")
    assert to_bron.lines[1] == "Yn cau: dydd Gwener 4 Rhagfyr, 8yh."
    assert to_bron.message.large
    assert chat.messages(SANA) == []

    # Sana gets it at lunch in Warsaw: in Urdu, and by her own clock.
    await chat.time_passes_until(datetime(2026, 12, 2, 11, 29, tzinfo=UTC))
    assert chat.messages(SANA) == []
    await chat.minutes_pass(1)
    [to_sana] = chat.messages(SANA)
    assert to_sana.title == "دوپہر کا کھانا؟"
    assert to_sana.labels[:2] == ("سوپ", "سلاد")
    assert to_sana.lines[1] == "سوال جمعہ 4 دسمبر، رات 9 بجے بند ہوگا۔"
    assert not to_sana.message.large

    # Each answers in the private chat, and is answered in their own words.
    await chat.presses("bron", "Cawl", on=to_bron, place=BRON)
    assert chat.note.startswith("Wedi’i gyfrif: Cawl.")
    await chat.presses("sana", "سوپ", on=to_sana, place=SANA)
    assert chat.note.startswith("آپ کا جواب گن لیا گیا: سوپ۔")
    await chat.presses("dan", "Salad")

    # One tally.
    assert chat.poll.lines[:2] == ("Soup: 2", "Salad: 1")

    # It closes on Friday at 8pm. The group and Bron are told at once; in Warsaw it is 9pm, and Sana sleeps.
    await chat.time_passes_until(FRIDAY_8PM)
    assert chat.message.lines == ("“Lunch?” 3 people answered. Most chose Soup: 2 of 3.",)
    to_bron, result = chat.messages(BRON)
    assert to_bron.labels == ()
    assert result.lines == ("“Cinio?” Atebodd 3 o bobl. Daeth Cawl yn gyntaf: 2 o 3.",)
    assert result.message.large
    assert len(chat.messages(SANA)) == 1

    # She reads it on Saturday at lunch.
    await chat.time_passes_until(datetime(2026, 12, 5, 11, 29, tzinfo=UTC))
    assert len(chat.messages(SANA)) == 1
    await chat.minutes_pass(1)
    _, result = chat.messages(SANA)
    assert result.lines == ("”دوپہر کا کھانا؟“ 3 لوگوں نے جواب دیا۔ سب سے زیادہ جواب سوپ کو ملے: 3 میں سے 2۔",)


async def test_a_third_hears_of_both_in_digests(chat: Chat) -> None:
    await _three_carers(chat)
    await chat.time_passes_until(TUESDAY_10PM)
    await _asks_in_three_languages(chat)
    await chat.time_passes_until(datetime(2026, 12, 5, 9, tzinfo=UTC))  # over Wednesday's digest and Saturday's
    wednesday, saturday = chat.messages(private("tom"))

    assert wednesday.lines[0] == "A new question: “Lunch?” It closes Friday 4 December, 8pm."
    assert "Open 1" in wednesday.labels
    assert saturday.lines[0] == "“Lunch?” Nobody answered this time."


async def test_whoever_said_stop_meanwhile_gets_no_result(chat: Chat) -> None:
    await _three_carers(chat)
    await _asks_in_three_languages(chat)
    before = len(chat.messages(BRON))
    await chat.says("bron", "/stop", place=BRON)
    await chat.time_passes_until(FRIDAY_8PM)

    assert before == 1
    assert len(chat.messages(BRON)) == 1


async def test_their_card_says_times_by_their_own_clock_and_the_group_by_its_own(chat: Chat) -> None:
    await _three_carers(chat)
    chooses(chat, "sana", Preferences(zone="Europe/Warsaw"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("sana", "/polls 1")

    assert "Closes Friday 4 December, 9pm." in chat.private_message
    assert "Closes Friday 4 December, 8pm." in chat.poll.lines[3]
