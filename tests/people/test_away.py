"""Away for longer than the platform keeps things: the owners are told, and nobody else."""

from datetime import timedelta

from bot.chat.inbound import Place, Reached, Sender
from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.support.chat import Chat, private

NOBODY = Sender(platform="fake", id="", faceless=True)
ADA_ALONE = private("ada")


async def is_reached(chat: Chat, *, kept_hours: int = 24, platform: str = "fake") -> None:
    place, sender = Place(platform=platform, id=""), Sender(platform=platform, id="", faceless=True)
    await chat.core.engine.handle(Reached(key="", sender=sender, place=place, kept_hours=kept_hours))
    await chat.settle()


async def is_away(chat: Chat, *, hours: float) -> None:
    """The bot is there, then it is not, and nothing of us runs meanwhile."""
    await is_reached(chat)
    chat.clock.now += timedelta(hours=hours)
    await is_reached(chat)


async def becomes(chat: Chat, who: str, kind: CodeKind) -> None:
    code = chat.storage.transact(lambda work: new_code(work, kind, work.people.list_communities()[0].id))
    await chat.says_privately(who, f"/join {code}")


async def test_after_more_than_a_day_away_the_owner_is_told_for_how_long_and_what_to_do(chat: Chat) -> None:
    await is_away(chat, hours=30)

    (told,) = chat.messages(ADA_ALONE)
    assert told.title == "I was away for 30 hours."
    assert told.lines == (
        "It was from Tuesday 1 December, 10am to Wednesday 2 December, 4pm.",
        "This app keeps what people send me for 24 hours only. Some of it may be lost.",
        "Please ask people to look at open questions and answer again.",
        "You may want to ask closed ones again.",
    )
    assert told.labels == ("Open questions",)


async def test_a_long_time_away_is_told_in_days(chat: Chat) -> None:
    await is_away(chat, hours=50)

    assert chat.messages(ADA_ALONE)[0].title == "I was away for 2 days."


async def test_an_owner_is_not_woken_for_it(chat: Chat) -> None:
    await is_away(chat, hours=36)
    at_ten_in_the_evening = list(chat.messages(ADA_ALONE))
    await chat.minutes_pass(10 * 60)

    assert at_ten_in_the_evening == []
    assert chat.messages(ADA_ALONE)[0].title == "I was away for 36 hours."


async def test_what_is_told_fits_one_screen(chat: Chat) -> None:
    await is_away(chat, hours=24 * 400)

    told = chat.messages(ADA_ALONE)[0]
    assert len(" ".join((told.title, *told.lines, *told.labels)).split()) <= 60


async def test_the_open_questions_are_one_tap_away(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await is_away(chat, hours=30)
    await chat.presses("ada", "Open questions", place=ADA_ALONE)

    assert "Lunch?" in chat.private_message


async def test_nothing_is_said_where_nothing_was_lost(chat: Chat) -> None:
    await is_away(chat, hours=24)

    assert chat.messages(ADA_ALONE) == []


async def test_nothing_is_said_at_the_first_start(chat: Chat) -> None:
    await chat.minutes_pass(3 * 24 * 60)
    await is_reached(chat)

    assert chat.messages(ADA_ALONE) == []


async def test_days_in_which_the_platform_was_reached_are_not_a_gap(chat: Chat) -> None:
    for _ in range(5):
        await is_reached(chat)
        await chat.minutes_pass(20 * 60)

    assert chat.messages(ADA_ALONE) == []


async def test_each_gap_is_told_once(chat: Chat) -> None:
    await is_away(chat, hours=30)
    await is_reached(chat)
    await chat.minutes_pass(5)
    await is_away(chat, hours=26)

    assert [told.title for told in chat.messages(ADA_ALONE)] == ["I was away for 30 hours.", "I was away for 26 hours."]


async def test_every_owner_is_told_and_nobody_else(chat: Chat) -> None:
    await becomes(chat, "cat", CodeKind.OWNER)
    await becomes(chat, "bob", CodeKind.ORGANISER)
    before = len(chat.messages())
    await is_away(chat, hours=30)

    assert len(chat.messages(private("cat"))) == 1
    assert len(chat.messages(ADA_ALONE)) == 1
    assert chat.messages(private("bob")) == []
    assert len(chat.messages()) == before


async def test_an_owner_who_said_stop_is_left_alone(chat: Chat) -> None:
    await chat.says_privately("ada", "stop")
    await is_away(chat, hours=30)

    assert chat.messages(ADA_ALONE) == []


async def test_an_owner_who_said_pause_is_left_alone_until_it_is_over_and_told_then(chat: Chat) -> None:
    await chat.says_privately("ada", "pause")
    await is_away(chat, hours=30)
    paused = list(chat.messages(ADA_ALONE))
    await chat.minutes_pass(7 * 24 * 60)
    await is_away(chat, hours=26)

    assert paused == []
    titles = [told.title for told in chat.messages(ADA_ALONE)]
    assert (titles[0], titles[-1]) == ("I was away for 30 hours.", "I was away for 26 hours.")


async def test_nothing_is_said_of_a_platform_of_which_it_is_not_known_what_it_keeps(chat: Chat) -> None:
    await is_reached(chat, kept_hours=0)
    chat.clock.now += timedelta(days=3)
    await is_reached(chat, kept_hours=0)

    assert chat.messages(ADA_ALONE) == []


async def test_another_platform_that_was_away_is_nothing_to_people_here(chat: Chat) -> None:
    await is_reached(chat, platform="other")
    chat.clock.now += timedelta(days=3)
    await is_reached(chat, platform="other")

    assert chat.messages(ADA_ALONE) == []


async def test_the_platforms_own_word_leaves_no_account_and_no_place(chat: Chat) -> None:
    await is_away(chat, hours=30)

    assert chat.storage.read(lambda work: work.people.person_of(NOBODY)).is_new
    assert chat.storage.read(lambda work: work.places.find(Place(platform="fake", id=""))) is None


async def test_an_owners_private_chat_is_no_group_of_theirs(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/people")
    ada = chat.storage.read(lambda work: work.people.person_of(chat.sender("ada")))
    groups = chat.storage.read(lambda work: work.places.list_presences(ada.id))

    assert [place.where for place in groups] == [chat.place]
    assert chat.private_message.count("Group:") == 1
    assert [place.where for place in chat.storage.read(lambda work: work.places.list_private(ada.id))] == [ADA_ALONE]
