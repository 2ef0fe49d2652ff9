"""Every way to ask a question, in two apps at once: what counts show, what comes later, who is asked again, links."""

import httpx
import pytest

from bot.words import plain
from tests.end_to_end.everywhere import DAYS, Town, file_of, labels, lines, picture_of, texts
from tests.end_to_end.secretly import LINK
from tests.painting.pixels import opened
from tests.painting.test_code import read_back

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOURS = 60.0
OPTIONS = "Soup | Salad | Bread"
NOT_KNOWN = "I know no such question. Write /polls to see the open ones."


async def test_counts_show_always_or_after_answering_or_at_the_end_and_a_quorum_decides(town: Town) -> None:
    who, other, there = town.members[0], town.members[1], town.members_there[0]
    posts = {
        counts: await town.asks_both(f"{counts.title()}? | {OPTIONS}", f"counts {counts}", f"quorum {quorum}")
        for counts, quorum in (("always", 2), ("after", 3), ("close", 9))
    }
    notes, cards, cards_there, others = [], [], [], []
    for number, (post, post_there) in enumerate(posts.values(), 1):
        notes.append(plain((await town.presses(who, post, "Soup")).text))
        await town.presses_there(there, post_there, "Salad")
        await town.presses(other, post, "Who sees this?")
        cards.append(await town.tells(who, f"/polls {number}"))
        cards_there.append(plain((await town.uses("polls", there, number=str(number))).text))
        others.append(await town.tells(other, f"/polls {number}"))
    await town.minutes_pass(1)
    shown = {counts: [lines(post) for post in both] for counts, both in posts.items()}
    await town.minutes_pass(4 * DAYS)
    results = [[lines(result) for result in town.result_of(number)] for number in (1, 2, 3)]

    hidden, counted = ["Soup", "Salad", "Bread"], ["Soup: 1 (50%)", "Salad: 1 (50%)", "Bread: 0 (0%)"]
    assert [[post[1:4] for post in both] for both in shown.values()] == [[counted] * 2, [hidden] * 2, [hidden] * 2]
    for counts, said in (("after", "Counts show after you answer."), ("close", "Counts show when it closes.")):
        assert all(said in post for post in shown[counts])
    for counts, quorum in (("always", 2), ("after", 3), ("close", 9)):
        assert all(f"Needs {quorum} answers." in post for post in shown[counts])
    assert notes[1].endswith("To see the counts, write /polls 2")
    for told in (cards, cards_there):
        assert ["Soup: 1" in card for card in told] == [False, True, False]
    assert not any("Soup: " in card for card in others)
    for both in posts.values():
        assert all(lines(post)[1:4] == counted for post in both)  # once it is closed
    assert [result[0][1] for result in results] == [
        "“Always?” 2 people answered. Soup and Salad came first together, with 1 each.",
        "“After?” 2 answered, and 3 were needed, so nothing is decided.",
        "“Close?” 2 answered, and 9 were needed, so nothing is decided.",
    ]
    assert all(result == result_there for result, result_there in results)


async def test_mixed_choices_stand_in_another_order_in_each_app_and_keep_their_numbers(town: Town) -> None:
    ten = [f"Choice {letter}" for letter in "ABCDEFGHIJ"]
    posts = await town.asks_both(" | ".join(("Which?", *ten)), "shuffle on")
    orders = [labels(post)[:10] for post in posts]
    numbered = [f"{number}. {choice}" for number, choice in enumerate(ten, 1)]
    heard = await town.presses(town.members[0], posts[0], numbered[6])
    await town.presses_there(town.members_there[0], posts[1], numbered[6])
    typed = await town.votes(town.members[1], posts[0], 1, "7")
    typed_there = await town.votes_there(town.members_there[1], 1, "choice g")
    await town.minutes_pass(1)

    assert [sorted(order) for order in orders] == [sorted(numbered)] * 2
    assert orders[0] != orders[1]
    assert {plain(heard.text), typed, typed_there} == {"Counted: Choice G. You can change it until it closes."}
    assert [labels(post)[:10] for post in posts] == orders  # nothing moves
    for told, order in zip([lines(post) for post in posts], orders, strict=True):
        assert [line.rpartition(":")[0] for line in told[1:11]] == order
        assert "7. Choice G: 4 (100%)" in told


async def test_choices_from_members_are_held_for_an_organiser_and_then_stand_in_both_apps(town: Town) -> None:
    """Whoever proposed one is told in private; on Telegram the bot asks for the words, Discord shows a form."""
    posts = await town.asks_both("Lunch? | Soup | Salad", "takes options")
    who, there = town.members[0], town.members_there[0]
    await town.follows(who, posts[0])
    await town.follows_there(there, posts[1])
    await town.opens(who, posts[0], "Add a choice")
    thanked = await town.tells(who, "Pie")
    form = await town.presses_there(there, posts[1], "Add a choice")
    sent = await town.discord.settled(town.discord.submits(form, choice="Curry"))
    await town.settles()
    held = [labels(post)[:3] for post in posts]
    [waiting] = await town.says("/polls 1 proposals")
    offered = labels(waiting)
    await town.presses(town.ada, waiting, "Yes: “Pie”")
    refused = await town.tells(town.ada, "/polls 1 no Curry")
    await town.minutes_pass(1)
    for somebody in town.members[1:3]:
        await town.presses(somebody, posts[0], "Pie (from a member)")
    await town.votes_there(town.members_there[1], 1, "pie")
    await town.minutes_pass(1)

    assert thanked == "Thank you. An organiser looks at “Pie” first. Nobody sees your name."
    assert plain(sent.text) == "Thank you. An organiser looks at “Curry” first. Nobody sees your name."
    assert held == [["Soup", "Salad", "Add a choice"]] * 2
    assert set(offered) == {"Yes: “Pie”", "No: “Pie”", "Yes: “Curry”", "No: “Curry”"}
    assert "“Curry” is left out." in refused
    told, told_there = town.private(who).by_bot()[-1], town.private_there(there)[-1]
    assert plain(told.text) == "Your choice is in the question now: “Lunch?” You can answer again."
    assert plain(told_there.text) == "Thank you for your choice for “Lunch?” It was not added this time."
    for post in posts:
        assert labels(post)[:4] == ["Soup", "Salad", "Pie (from a member)", "Add a choice"]
        assert lines(post)[1:4] == ["Soup: 0 (0%)", "Salad: 0 (0%)", "Pie (from a member): 3 (100%)"]


async def test_it_opens_later_nudges_once_closes_and_is_copied_in_both_apps(town: Town) -> None:
    await town.says("/poll Lunch? | Soup | Salad")
    for words in ("opens tomorrow 9am", "nudges on"):
        await town.says(f"/polls draft {words}")
    await town.ada_presses("All 2 groups")
    await town.minutes_pass(22 * HOURS)
    early = [*town.in_group("Lunch?"), *town.in_channel("Lunch?")]
    await town.minutes_pass(2 * HOURS)
    [post], [post_there] = town.in_group("Lunch?"), town.in_channel("Lunch?")
    await town.minutes_pass(2.5 * DAYS)
    [_, nudge], [_, nudge_there] = town.in_group("Lunch?"), town.in_channel("Lunch?")
    nudged = [lines(one) for one in (nudge, nudge_there)]
    await town.presses(town.members[0], nudge, "Soup")
    await town.presses_there(town.members_there[0], nudge_there, "Soup")
    await town.minutes_pass(1)
    counted = [lines(one)[1] for one in (post, post_there)]
    await town.minutes_pass(1 * DAYS)
    results = town.result_of(1)
    titles = [[plain(one.lines[0]) for one in where.by_bot()[-2:]] for where in (town.group, town.channel)]
    await town.says("/polls 1 copy")
    await town.ada_presses("All 2 groups")

    assert early == []
    for said in nudged:
        assert {"Nobody had answered when this came.", "Not answered yet? One tap:"} <= set(said)
    assert counted == ["Soup: 2 (100%)"] * 2
    assert titles == [["Lunch?", "The result of question 1"]] * 2  # the nudge is gone
    for result in results:
        assert lines(result)[1:] == ["“Lunch?” 2 people answered. Most chose Soup: 2 of 2."]
        picture_of(result)
    for copy in (town.in_group("Lunch?")[-1], town.in_channel("Lunch?")[-1]):
        assert lines(copy)[1:3] == ["Soup: 0", "Salad: 0"]
        assert "Take back" in labels(copy)


async def test_it_comes_again_each_week_and_tells_how_the_last_one_went(town: Town) -> None:
    posts = await town.asks_both("Lunch? | Soup | Salad", "repeat weekly")
    for label, label_there in (("Soup", "Soup"), ("Salad", "Soup")):
        await town.presses(town.members[0], posts[0], label)
        await town.presses_there(town.members_there[0], posts[1], label_there)
        await town.minutes_pass(7 * DAYS)
        posts = town.in_group("Lunch?")[-1], town.in_channel("Lunch?")[-1]

    for result in town.result_of(2):
        assert lines(result)[1:] == [
            "“Lunch?” 2 people answered. Soup and Salad came first together, with 1 each.",
            "Before: Soup 2 of 2 (4 December).",
            "Before: Salad 0 of 2 (4 December).",
        ]
    for post in posts:
        assert lines(post)[1:3] == ["Soup: 0", "Salad: 0"]  # the third


async def test_who_asked_to_be_brought_questions_is_asked_again_and_can_put_it_off_in_both_apps(town: Town) -> None:
    who, answered = town.members[:2]
    there, answered_there = town.members_there[:2]
    first = await town.asks_both("Tea? | Yes | No")
    for somebody in (who, answered):
        await town.follows(somebody, first[0])
    for somebody_there in (there, answered_there):
        await town.follows_there(somebody_there, first[1])
    posts = await town.asks_both("Lunch? | Soup | Salad")
    await town.presses(answered, posts[0], "Soup")
    await town.presses_there(answered_there, posts[1], "Soup")
    told = await town.tells(town.ada, "/polls 2 chase")
    await town.minutes_pass(HOURS)
    asked, asked_there = town.private(who).by_bot()[-1], town.private_there(there)[-1]
    not_asked = texts(town.private(answered).by_bot()) + texts(town.private_there(answered_there))
    group = len(town.group.by_bot()), len(town.channel.by_bot())
    later, later_there = await town.opens(who, asked, "Not now"), await town.opens_there(there, posts[1], "Not now")
    times = [labels(one) for one in (later, later_there)]
    await town.presses(who, later, "Tonight")
    await town.presses_there(there, later_there, "Tomorrow")
    promised = texts([town.private(who).by_bot()[-1], town.private_there(there)[-1]])
    await town.minutes_pass(23 * HOURS)
    back, back_there = town.private(who).by_bot()[-1], town.private_there(there)[-1]
    brought = [lines(one)[:2] for one in (back, back_there)]
    await town.presses(who, back, "Salad")
    await town.presses_there(there, back_there, "Salad")
    await town.minutes_pass(1)

    assert told == "Those who agreed to it are asked in private."
    for one in (asked, asked_there):
        assert lines(one)[:2] == [
            "Lunch?",
            "It closes Friday 4 December, 8pm. There is still time, and no answer is fine too.",
        ]
    assert "There is still time" not in not_asked
    assert group == (3, 3)  # the greeting and two questions: nobody sees who is asked
    assert times == [["Tonight", "Tomorrow", "Nothing more"]] * 2
    assert "I will bring it here Tuesday 1 December, 7pm." in promised
    assert "I will bring it here Wednesday 2 December, 9am." in promised
    assert brought == [["Lunch?", "You asked me to bring this back."]] * 2
    for post in posts:
        assert lines(post)[1:3] == ["Soup: 2 (50%)", "Salad: 2 (50%)"]


async def test_answers_come_by_hand_and_by_links_that_both_apps_hand_out(town: Town) -> None:
    await town.ada_is_one()
    posts = await town.asks_both("Lunch? | Soup | Salad")
    [paper] = await town.says("/polls 1 hand")
    entered = await town.presses(town.ada, paper, "Soup")
    entered_there = await town.uses("polls", town.ada_there, number="1", what="hand 2")
    [shared] = await town.says("/polls 1 link")
    [pasted] = await town.ada_presses("Copy for others")
    [shared_there] = (await town.uses("polls", town.ada_there, number="1", what="link")).private
    [single] = (await town.uses("polls", town.ada_there, number="1", what="links 1")).private
    tokens = [LINK.findall(one.text)[0] for one in (shared, pasted, shared_there, single)]
    async with httpx.AsyncClient() as browser:
        page = await browser.get(f"{town.address}/a/{tokens[0]}")
    await town.minutes_pass(1)

    assert plain(entered.text) == "Entered. One answer was entered by hand."
    assert plain(entered_there.text).startswith("Entered. 2 answers were entered by hand.")
    for post in posts:
        assert lines(post)[1:4] == ["Soup: 1 (50%)", "Salad: 1 (50%)", "2 of them were entered by an organiser."]
    assert len(set(tokens[:3])) == 1
    assert len(set(tokens)) == 2
    assert lines(pasted)[:3] == ["Lunch?", "Closes Friday 4 December, 8pm.", "Answer here:"]
    for one in (shared, shared_there):
        assert read_back(opened(picture_of(one).content)).text == f"{town.address}/a/{tokens[0]}"
    assert file_of(single).content.decode().split() == [f"{town.address}/a/{tokens[3]}"]
    assert page.status_code == 200
    assert "Lunch?" in page.text
