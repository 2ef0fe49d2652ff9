"""A question of 300 characters with ten choices of 80, in six languages, in two apps: it fits, and it works."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from bot.chat.cleaning import utf16
from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.words import plain
from tests.end_to_end.everywhere import DAYS, Shown, Town, labels, lines, picture_of
from tests.end_to_end.longest import Local, asks, six_languages

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_OF_A_LABEL = 40  # UTF-16 units of which a narrow phone shows all
TEN_DATES = [f"{day} December 6pm" for day in range(8, 18)]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A kind of question, what is typed for an answer, and the choices that lead in the end."""

    kind: str
    typed: str
    leaders: Sequence[int] = ()
    options: Sequence[str] = field(default=())
    taps: bool = False


CASES = (
    Case(kind="one", typed="{2}", leaders=(2, 9), taps=True),
    Case(kind="several", typed="{2}", leaders=(2, 9)),
    Case(kind="ranked", typed="{2} > {0}", leaders=(2, 9)),
    Case(kind="points 10", typed="{2}=3 {0}=2", leaders=tuple(range(10))),
    Case(kind="dates", typed="1 yes 2 maybe", options=TEN_DATES),
)


@pytest.mark.parametrize(
    "case",
    [CASES[0], *(pytest.param(case, marks=pytest.mark.variation) for case in CASES[1:])],
    ids=lambda case: case.kind,
)
async def test_it_is_asked_answered_and_told_whole_in_six_languages_in_two_apps(town: Town, case: Case) -> None:
    """What the apps do not bear, the stand-ins refuse: too long a text, label, note or code, too many parts."""
    there = await six_languages(town)
    await asks(town, there, case.kind, case.options)
    for local in there:
        posts = local.posts()
        for post in posts:
            is_whole(post, local, case)
        await taps(town, local, case)
        await types(town, local, case)
        for post in local.posts():
            assert "…" not in post.text
    await town.minutes_pass(1)
    counted = [local.posts() for local in there]
    answers = [any("24" in line for line in lines(post)) for posts in counted for post in posts]
    await town.minutes_pass(4 * DAYS)

    assert answers == [True] * 12
    for local in there:
        is_told(local, case)


def is_whole(post: Shown, local: Local, case: Case) -> None:
    """Nothing of it is cut; buttons that would be too long show a number and a start."""
    assert lines(post)[0] == local.wording.question
    assert "…" not in post.text
    if not case.options:
        has_whole_options(post, local)
    if case.taps:
        has_short_labels(post, local)


def has_whole_options(shown: Shown, local: Local) -> None:
    text = plain(shown.text)
    assert [option for option in local.wording.options if option not in text] == []


def has_short_labels(shown: Shown, local: Local) -> None:
    for number, option in enumerate(local.wording.options, 1):
        label, words = shown.labels[number - 1], plain(shown.labels[number - 1])
        assert utf16(label) <= MOST_OF_A_LABEL
        assert words.removeprefix("+ ").startswith(str(number))
        assert option[:10] in words
        assert "…" in words


async def taps(town: Town, local: Local, case: Case) -> None:
    """One person in each app chooses the last one by a tap, on the post or on a ballot of their own."""
    who, there = local.people[0], local.people_there[0]
    mine, mine_there = local.posts()
    if not case.taps:
        mine = await town.opens(who, mine, labels(mine)[0])
        mine_there = await town.opens_there(there, mine_there, labels(mine_there)[0])
        for ballot in (mine, mine_there):
            assert local.wording.question == lines(ballot)[0]
            if not case.options:
                has_whole_options(ballot, local)
                has_short_labels(ballot, local)
    before = town.private(who).by_bot()
    heard = await town.presses(who, mine, labels(mine)[9])
    pressed = await town.presses_there(there, mine_there, labels(mine_there)[9])
    assert heard.text
    assert pressed.public == []
    if not case.taps:
        assert town.private(who).by_bot() == before  # changed where it stands
        assert [ballot.edits for ballot in (mine, mine_there)] == [1, 1]
        assert local.wording.question in lines(mine)
        assert local.wording.question in lines(mine_there)


async def types(town: Town, local: Local, case: Case) -> None:
    """Another in each app writes it in words: the whole words of choices, in the language of the place."""
    who, there = local.people[1], local.people_there[1]
    post = local.posts()[0]
    words = case.typed.format(*local.wording.options)
    await town.presses(who, post, labels(post)[10 if case.taps else 1])  # who sees this?
    told = await town.tells(who, f"/vote 1 {words}")
    used = await town.discord.settled(town.discord.uses(there, "vote", local.channel, number="1", option=words))
    card = await town.discord.settled(town.discord.uses(there, "polls", local.channel, number="1"))
    await town.settles()
    assert lines(card.private[0])[0] == local.wording.question
    assert told.startswith("Counted: ")  # whoever chose no language is spoken to in that of the house, in private
    assert used.public == []
    if not case.options:
        assert local.wording.options[2][:20] in plain(used.text)


def is_told(local: Local, case: Case) -> None:
    """The result in the language of the place: its sentences whole, and painted once."""
    title = plain(open_words().text(Say("result-title", number=1), local.language))
    for results in local.results(title):
        text = plain("\n".join(one.text for one in results))
        assert text.count(title) == len(results)
        assert local.wording.question in text
        assert "…" not in text
        assert [n for n in case.leaders if local.wording.options[n] not in text] == []
        picture_of(next(one for one in results if one.media))
        assert sum(bool(one.media) for one in results) == 1
