"""Every kind of question in two apps at once, through real sockets: one tally, one result, one table."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from bot.words import plain
from tests.end_to_end.everywhere import DAYS, Posts, Town, labels, lines, picture_of, table_of, texts

pytestmark = pytest.mark.asyncio(loop_scope="session")


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A question, what four people answer, by taps and in words in each app, and what comes of it."""

    question: str
    draft: str
    taps: Sequence[str]
    typed: str
    taps_there: Sequence[str]
    typed_there: str
    counts: Sequence[str]
    result: Sequence[str]
    table: Sequence[Sequence[str]]


FIRST = (
    Kind(
        question="Lunch? | Soup | Salad",
        draft="kind one",
        taps=["Soup"],
        typed="2",
        taps_there=["Soup"],
        typed_there="soup",
        counts=["Soup: 3 (75%)", "Salad: 1 (25%)"],
        result=["“Lunch?” 4 people answered. Most chose Soup: 3 of 4."],
        table=[["1", "Soup", "3"], ["2", "Salad", "1"]],
    ),
    Kind(
        question="Shall we meet on Friday?",
        draft="kind yes-no",
        taps=["Yes"],
        typed="٢",
        taps_there=["Yes"],
        typed_there="not sure",
        counts=["Yes: 2 (50%)", "No: 1 (25%)", "Not sure: 1 (25%)"],
        result=["“Shall we meet on Friday?” 4 people answered. Most chose Yes: 2 of 4."],
        table=[["1", "Yes", "2"], ["2", "No", "1"], ["3", "Not sure", "1"]],
    ),
    Kind(
        question="Bread? | Rye | Oat | Wheat",
        draft="kind several 1 2",
        taps=["Rye", "Oat"],
        typed="1 3",
        taps_there=["Wheat", "✓ Wheat", "Rye"],
        typed_there="oat",
        counts=["Rye: 3 (75%)", "Oat: 2 (50%)", "Wheat: 1 (25%)"],
        result=[
            "“Bread?” 4 answered, and could choose several. Most chose Rye: 3 of 4.",
        ],
        table=[["1", "Rye", "3"], ["2", "Oat", "2"], ["3", "Wheat", "1"]],
    ),
    Kind(
        question="Safe at home?",
        draft="kind scale Not safe | Very safe",
        taps=["1 (Not safe)"],
        typed="very safe",
        taps_there=["4"],
        typed_there="4",
        counts=["1 (Not safe): 1 (25%)", "2: 0 (0%)", "3: 0 (0%)", "4: 2 (50%)", "5 (Very safe): 1 (25%)"],
        result=[
            "“Safe at home?” 1 is “Not safe”, and 5 is “Very safe”. 4 people answered. The answer in the middle is 4.",
            "Answers went from 1 (Not safe) to 5 (Very safe).",
            "1 (Not safe): 1",
            "2: 0",
            "3: 0",
            "4: 2",
            "5 (Very safe): 1",
        ],
        table=[
            ["1", "1 (Not safe)", "1"],
            ["2", "2", "0"],
            ["3", "3", "0"],
            ["4", "4", "2"],
            ["5", "5 (Very safe)", "1"],
        ],
    ),
    Kind(
        question="Trip? | Sea | Hills | Town",
        draft="kind ranked",
        taps=["Sea", "Hills"],
        typed="2>3",
        taps_there=["Town", "Undo", "Town"],
        typed_there="3>2>1",
        counts=["How many put each first:", "Sea: 1 (25%)", "Hills: 1 (25%)", "Town: 2 (50%)"],
        result=[
            "“Trip?” 4 people put the choices in order. Town came first.",
            "Round 1: Sea and Hills tie with 1 each. Sea has fewest points, so it goes out.",
            "Round 2: Hills and Town tie with 2 each. Hills had fewest first choices, so it goes out.",
            "That leaves Town.",
            "Counted by points, Town came first too.",
        ],
        table=[["1", "Sea", "1", "2", "1", ""], ["2", "Hills", "1", "4", "1", "2"], ["3", "Town", "2", "5", "2", "2"]],
    ),
)
SECOND = (
    Kind(
        question="Money? | Rent | Food | Fun",
        draft="kind points 10",
        taps=["+ Rent (1)", "+ Rent (2)"],
        typed="1=3 2=2",
        taps_there=["+ Food (1)", "+ Food (2)", "− Food (1)"],
        typed_there="3=10",
        counts=["Points for each:", "Rent: 5 (28%)", "Food: 3 (17%)", "Fun: 10 (56%)"],
        result=[
            "“Money?” 4 people shared out 18 points. Fun got most: 10.",
            "All points: Rent (5), Food (3) and Fun (10).",
        ],
        table=[["1", "Rent", "5", "2"], ["2", "Food", "3", "2"], ["3", "Fun", "10", "1"]],
    ),
    Kind(
        question="Votes? | Rent | Food | Fun",
        draft="kind points 10 squared",
        taps=["+ Rent (1)", "+ Rent (2)"],
        typed="1=3 2=1",
        taps_there=["+ Food (1)"],
        typed_there="3=3",
        counts=["Votes for each:", "Rent: 5 (50%)", "Food: 2 (20%)", "Fun: 3 (30%)"],
        result=[
            "“Votes?” 4 people gave 10 votes. Rent got most: 5.",
            "All votes: Rent (5), Food (2) and Fun (3).",
        ],
        table=[["1", "Rent", "5", "2"], ["2", "Food", "2", "2"], ["3", "Fun", "3", "1"]],
    ),
    Kind(
        question="When? | Tue 8 Dec 6pm | Wed 9 Dec 10.30am | Sat 12 Dec",
        draft="kind dates",
        taps=["Tue 8 Dec, 6pm", "Wed 9 Dec, 10.30am: no", "Wed 9 Dec, 10.30am: yes"],
        typed="1 yes 2 maybe",
        taps_there=["Yes to all", "Sat 12 Dec: yes", "Sat 12 Dec: if need be"],
        typed_there="1",
        counts=[
            "Tuesday 8 December, 6pm: yes 4",
            "Wednesday 9 December, 10.30am: yes 1, if need be 2",
            "Saturday 12 December: yes 0",
        ],
        result=[
            "“When?” 4 people answered. This suits most: Tuesday 8 December, 6pm. Answers: yes 4.",
            "Tuesday 8 December, 6pm: yes 4",
            "Wednesday 9 December, 10.30am: yes 1, if need be 2",
            "Saturday 12 December: yes 0",
        ],
        table=[
            ["1", "Tuesday 8 December, 6pm", "4", "0", "0"],
            ["2", "Wednesday 9 December, 10.30am", "1", "2", "1"],
            ["3", "Saturday 12 December", "0", "0", "4"],
        ],
    ),
)


@pytest.mark.parametrize("kinds", [FIRST, SECOND], ids=["tapped, ticked and ranked", "points and dates"])
async def test_four_people_answer_each_kind_in_two_apps_by_taps_and_in_words(town: Town, kinds: Sequence[Kind]) -> None:
    await town.ada_is_one()
    asked = []
    for number, kind in enumerate(kinds, 1):
        posts = await town.asks_both(kind.question, kind.draft)
        await all_answer(town, kind, number, posts)
        asked.append((number, kind, posts))
    await town.minutes_pass(1)
    open_posts = [[lines(post) for post in posts] for _, _, posts in asked]
    await town.minutes_pass(4 * DAYS)

    for (number, kind, posts), shown in zip(asked, open_posts, strict=True):
        end = len(kind.counts) + 1
        assert shown[0] == shown[1]
        assert shown[0][1:end] == list(kind.counts)
        assert "4 answers so far. Closes Friday 4 December, 8pm. The result comes here then." in shown[0]
        for post in posts:
            assert lines(post)[1:] == [*kind.counts, f"Question {number} has closed. 4 people answered."]
            assert labels(post) == []
        await comes_of_it(town, number, kind)


async def all_answer(town: Town, kind: Kind, number: int, posts: Posts) -> None:
    """One taps and one types in each app. Each is answered alone."""
    (who, other), (there, other_there) = town.members[:2], town.members_there[:2]
    mine, mine_there = posts
    if "Answer" in labels(mine):
        mine, mine_there = await town.opens(who, mine), await town.opens_there(there, mine_there)
    for label in kind.taps:
        heard = await town.presses(who, mine, label)
        assert plain(heard.text).startswith(("Counted: ", "Changed")), label
    for label in kind.taps_there:
        pressed = await town.presses_there(there, mine_there, label)
        told = pressed.text or mine_there.text  # a ballot is changed where it stands, with the note above it
        assert plain(told).startswith(("Counted: ", "Changed", "Taken back.")), label
        assert pressed.public == []
    assert (await town.votes(other, posts[0], number, kind.typed)).startswith("Counted: ")
    assert (await town.votes_there(other_there, number, kind.typed_there)).startswith("Counted: ")


async def comes_of_it(town: Town, number: int, kind: Kind) -> None:
    """The same result in both apps, in words and painted; and the same table for Ada, for her alone."""
    results = town.result_of(number)
    assert [lines(result)[1:] for result in results] == [list(kind.result)] * 2
    picture, picture_there = [picture_of(result) for result in results]
    assert picture.content == picture_there.content
    [shown] = await town.says(f"/polls {number} csv")
    used = await town.uses("polls", town.ada_there, number=str(number), what="csv")
    assert used.public == []
    table = table_of(shown)
    assert table == table_of(used.private[0])
    assert table[1 : len(kind.table) + 1] == list(kind.table)


# In own words


async def test_own_words_are_written_in_two_apps_read_by_an_organiser_and_shared_only_where_both_let_them(
    town: Town,
) -> None:
    """On Telegram the bot asks for them in private; Discord shows a form."""
    await town.ada_is_one()
    posts = await town.asks_both("What would help?", "kind own-words")
    (who, other), (there, other_there) = town.members[:2], town.members_there[:2]
    asked = await town.opens(who, posts[0])
    written = await town.says("A *break*, <b>now</b>", who)
    offered = await town.presses(who, written[-1], "May be shared")
    form = await town.presses_there(there, posts[1], "Answer")
    sent = await town.discord.settled(town.discord.submits(form, words="More _soup_ @everyone"))
    kept = sent.text
    await town.presses_there(there, sent.private[0], "May be shared")
    typed = await town.votes(other, posts[0], 1, "A lift home")
    typed_there = await town.votes_there(other_there, 1, "Someone to ring")
    [read] = await town.says("/polls 1 read")
    for words in ("A *break*", "More _soup_"):
        number = next(line for line in lines(read) if words in line).partition(".")[0]
        await town.ada_presses(f"Share {number}")
        [read] = await town.says("/polls 1 read")
    await town.minutes_pass(1)
    open_posts = [lines(post) for post in posts]
    await town.minutes_pass(4 * DAYS)
    results = town.result_of(1)
    [table] = await town.says("/polls 1 csv")

    assert lines(asked) == ["Your answer", "What would help?", "Organisers read it, without your name."]
    assert plain(offered.text) == "Others may read it once it closes, if an organiser passes it."
    for told in (texts(written), kept, typed, typed_there):
        assert plain(told).startswith("Kept. Organisers read it. May others read it too?")
    assert "4 answers, 2 may be shared, 2 shared." in lines(read)
    for post in open_posts:
        assert post[1:3] == [
            "Organisers read the answers, without names.",
            "4 answers so far. Closes Friday 4 December, 8pm. The result comes here then.",
        ]
    assert lines(results[0]) == lines(results[1])
    assert lines(results[0])[1] == "“What would help?” 4 people answered in their own words."
    assert {"A *break*, <b>now</b>", "More _soup_ @everyone"} <= set(lines(results[0]))
    assert "A lift home" not in plain(results[0].text)
    assert results[1].pings == ()
    assert "A lift home" in str(table_of(table))
