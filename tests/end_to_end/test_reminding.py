"""What somebody asked to be reminded of comes: in both apps, in the front room, and after the program was killed."""

import re
import signal
from typing import Any

import pytest
from icalendar import Calendar
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.words import plain
from tests.end_to_end.everywhere import Town, file_of, labels, lines
from tests.end_to_end.program import Program
from tests.end_to_end.test_announcing import TUESDAY, Organisers, organisers
from tests.platforms.discord.messages import SUPPRESS_NOTIFICATIONS
from tests.platforms.discord.people import Person as DiscordPerson
from tests.web.browsing import stands_still
from tests.web.test_axe import found

__all__ = ["organisers"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

GP = "me tonight 10pm to ring the GP"
AT_10 = "Tuesday 1 December, 10pm"
HOURS = 60.0
"""Minutes in an hour."""
PROMISE = [
    f"I will remind you here on {AT_10}.",
    "ring the GP",
    "That is in your quiet hours. It will ring all the same.",
    "This is reminder 1. See all with /remind",
]


async def test_asked_in_private_it_is_promised_there_comes_at_night_with_a_sound_and_is_forgotten_on_request(
    town: Town,
) -> None:
    bob = town.members[0]
    [card] = await town.says(f"/remind {GP}", bob)
    assert lines(card)[0] == f"{AT_10}: ring the GP"
    assert labels(card) == ["Confirm", "Change time", "Change words", "Not now"]
    await town.presses(bob, card, "Confirm")
    [kept, promise] = town.private(bob).by_bot()
    assert (kept, lines(kept)) == (card, ["That is reminder 1."])
    assert lines(promise) == PROMISE
    await town.minutes_pass(12 * HOURS)
    [rings] = [one for one in town.private(bob).by_bot() if lines(one)[0] == "ring the GP"]
    assert labels(rings) == ["Done", "Snooze"]
    assert not rings.silent

    await town.says("/remind every Monday 8pm tablets", bob)
    await town.says("/remind new yes", bob)
    listed = await town.tells(bob, "/remind")
    assert f"2. tablets: every Monday at 8pm\n1. ring the GP (it came {AT_10})" in listed
    await town.tells(bob, "/forgetme")
    assert "is erased" in await town.tells(bob, "/forgetme yes")
    assert "You have no reminders." in await town.tells(bob, "/remind")
    before = town.private(bob).by_bot()
    await town.minutes_pass(10 * 24 * HOURS)
    assert [one for one in town.private(bob).by_bot() if one not in before] == []


async def test_asked_with_a_command_in_a_channel_it_is_between_the_two_and_comes_in_private(town: Town) -> None:
    cem = town.members_there[0]
    await opens_chat(town, cem)
    asked = await town.uses("remind", cem, words=GP)
    told = await town.presses_there(cem, asked.private[0], "Confirm")
    listed = await town.uses("remind", cem)
    [promise] = [one for one in town.private_there(cem) if lines(one)[0] == f"I will remind you here on {AT_10}."]
    assert lines(promise)[1] == "ring the GP"
    assert plain(told.text).startswith("I have just written to you in private. Nothing there?")
    assert lines(listed.private[0])[1:] == [f"2. {AT_10}: ring the GP", "1. Wednesday 2 December, 9am: tablets"]
    assert (asked.public, told.public, listed.public) == ([], [], [])

    await town.minutes_pass(12 * HOURS)
    rings = town.private_there(cem)[-1]
    assert (lines(rings), labels(rings)) == (["ring the GP"], ["Done", "Snooze"])
    assert not rings.flags & SUPPRESS_NOTIFICATIONS
    assert promise not in town.private_there(cem)


async def test_whoever_takes_no_private_messages_is_told_so_at_once_with_a_file_for_their_own_calendar(
    town: Town,
) -> None:
    cem = town.members_there[0]
    town.discord.closes_private_messages(cem)
    asked = await town.uses("remind", cem, words=GP)
    [answer] = asked.private
    await town.presses_there(cem, answer, "Confirm")
    await town.discord.until_shown(answer, "I cannot write to you in private yet.")
    file = file_of(answer)
    calendar: Any = Calendar.from_ical(file.content)
    [entry] = calendar.walk("VEVENT")

    assert lines(answer)[1] == f"{AT_10}: ring the GP"
    assert (file.kind, file.name) == ("file", "reminder.ics")
    assert (entry["summary"], entry["dtstart"].dt) == ("ring the GP", TUESDAY.replace(hour=22))
    assert answer.only_for is cem


async def test_whoever_closed_their_private_messages_later_is_told_the_next_time_they_ask(town: Town) -> None:
    cem = town.members_there[0]
    await opens_chat(town, cem)
    town.discord.closes_private_messages(cem)
    asked = await town.uses("remind", cem, words=GP)
    await town.presses_there(cem, asked.private[0], "Confirm")
    [listed] = (await town.uses("remind", cem)).private
    [given] = (await town.uses("remind", cem, words="2 file")).private
    assert "I cannot write to you in private, so nothing would reach you." in lines(listed)
    assert labels(listed)[-1] == "Open our chat"
    assert file_of(given).name == "reminder-2.ics"

    await town.minutes_pass(12 * HOURS)
    town.discord.closes_private_messages(cem, opens=True)
    await town.uses("remind", cem, alone=True)
    await town.minutes_pass(2)
    assert lines(town.private_there(cem)[-1]) == ["ring the GP"]


async def opens_chat(town: Town, who: DiscordPerson) -> None:
    """Somebody on Discord asks for something in private, so that they can be written to."""
    asked = await town.uses("remind", who, alone=True, words="tomorrow 9am tablets")
    await town.presses_there(who, asked.said[0], "Confirm")


async def test_what_came_due_while_the_program_was_dead_comes_late_and_says_so(organisers: Organisers) -> None:
    town, bob = organisers, organisers.bob
    await town.says(bob, "/remind tomorrow 9am ring the GP")
    [card] = town.chat(bob).by_bot()
    await town.presses(bob, card, "Confirm")
    await town.on_telegram("I will remind you here on Wednesday 2 December, 9am.", town.chat(bob))
    [listed] = await town.says(bob, "/remind")
    assert lines(listed)[1:] == ["1. Wednesday 2 December, 9am: ring the GP"]
    await town.program.end(signal.SIGKILL)
    town.clock.leaps_to(TUESDAY.replace(day=2, hour=11))
    await town.starts()
    rings = await town.on_telegram("This is late: it was for Wednesday 2 December, 9am.", town.chat(bob))

    assert lines(rings)[0] == "ring the GP"
    await town.telegram.until(lambda: not any("I will remind you" in one.text for one in town.chat(bob).by_bot()))
    assert [lines(one)[0] for one in town.chat(bob).by_bot()].count("ring the GP") == 1


# In the front room, in real Chromium on a phone


async def says(page: Page, words: str) -> None:
    """Pat writes in her private chat."""
    box = page.get_by_role("textbox", name="Write to Caresay")
    await box.fill(words)
    await page.locator("#box-private").get_by_role("button", name="Send", exact=True).click()
    await expect(box).to_have_value("")


async def presses(page: Page, label: str) -> None:
    """Pat presses the newest button with this label there."""
    await stands_still(page)
    await page.locator("#private").get_by_role("button", name=label, exact=True).last.click()


@pytest.mark.browser
async def test_a_notice_and_a_reminder_in_the_front_room_on_a_phone(browser: Browser, program: Program) -> None:
    page = await (await browser.new_context(viewport=ViewportSize(width=360, height=740))).new_page()
    await page.goto(program.link)
    await page.get_by_role("link", name="Private chat").click()
    await page.wait_for_url("**private**")  # and loaded: a page without its script yet would lose what is typed
    private = page.locator("#private")
    await says(page, "/announce Tea at three, in the library.")
    await expect(private).to_contain_text("It goes to 2 groups, now.")
    for label in ("More", "Preview for all"):
        await presses(page, label)
    await expect(private).to_contain_text("2 groups read the words as written:")
    await presses(page, "Send now")
    await expect(private).to_contain_text("Announcement 1: 2 groups told")
    await page.locator("summary", has_text="See this post elsewhere").click()
    drawings = page.locator(".drawing")
    await expect(drawings).to_have_count(4)
    for drawing in await drawings.all():
        await expect(drawing).to_contain_text("Tea at three, in the library.")
    faults = await found(page)

    await says(page, "/remind me tomorrow 9am to ring the GP")
    await presses(page, "Confirm")
    await expect(private).to_contain_text("I will remind you here on")
    await stands_still(page)
    await page.locator("#also-summary").click()
    await page.get_by_role("button", name=re.compile(r"Skip to \w+ \d+ \w+, 9am")).click()
    await expect(private.get_by_role("button", name="Snooze")).to_be_visible()
    await expect(private).not_to_contain_text("I will remind you here on")
    await presses(page, "Snooze")
    await presses(page, "10 minutes")
    await expect(private).to_contain_text("I will remind you again")
    await expect(private).to_contain_text("Put off until")
    faults += await found(page)

    assert faults == []
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
