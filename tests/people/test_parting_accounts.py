"""Accounts that were one person are parted again: the one goes with nothing, the rest stays."""

from bot.chat.manner import Style
from bot.housekeeping import SWEEP
from bot.people.model import PersonId
from bot.people.preferences import Preferences
from storage.work import StorageWork
from tests.support.apps import Apps
from tests.support.chat import private


async def test_nobody_gets_a_third_answer_by_joining_and_parting_two_accounts(apps: Apps) -> None:
    """Every account goes back to a number of its own."""
    await apps.ask_everywhere()
    for made_in, parted in ((apps.one, 2), (apps.one, 1), (apps.two, 2), (apps.two, 1), (apps.one, 1), (apps.two, 2)):
        await apps.one.presses("bob", "Soup")
        await apps.two.presses("bob", "Soup")
        await apps.join("bob", made_in=made_in)
        await apps.one.presses("bob", "Salad")
        await apps.part("bob", apps.two, parted)
        await apps.one.minutes_pass(1)
    await apps.one.presses("bob", "Soup")
    await apps.two.presses("bob", "Soup")

    assert apps.tally() == ("Soup: 2", "Salad: 0")


async def test_a_parted_account_is_a_person_of_its_own_and_the_rest_stays(apps: Apps) -> None:
    await apps.join("ada")
    ada = apps.person("ada", apps.one)
    apps.choose("ada", apps.one, Preferences(style=Style.LARGE))
    await apps.two.says("ada", "/poll Lunch? | Soup | Salad")
    await apps.part("ada", apps.one, 2)
    await apps.two.says_privately("ada", "/people")

    assert apps.two.note.startswith("Only organisers can do this.")
    assert apps.person("ada", apps.one) == ada
    assert apps.chosen("ada", apps.two) is None
    assert apps.chosen("ada", apps.one) == Preferences(style=Style.LARGE)
    await apps.one.says_privately("ada", "/polls 1 close")
    assert apps.one.note.startswith("Question 1 has closed.")


async def test_the_account_that_came_first_can_be_parted_and_the_others_keep_all(apps: Apps) -> None:
    """A telephone number may be somebody else's tomorrow."""
    await apps.ask_everywhere()
    await apps.one.presses("ada", "Soup")
    await apps.join("ada")
    await apps.part("ada", apps.two, 1)
    await apps.two.presses("ada", "Salad")
    assert apps.two.note == "Changed from Soup to Salad."
    await apps.two.says_privately("ada", "/people")
    assert "Ada is an owner." in apps.two.private_message
    await apps.one.says_privately("ada", "/people")

    assert apps.one.note.startswith("Only organisers can do this.")
    assert apps.one.storage.read(lambda work: work.people.find_name(apps.person("ada", apps.one))) is None


async def test_an_account_has_its_own_number_again_though_its_row_was_swept_away(apps: Apps) -> None:
    await apps.ask_everywhere()
    await apps.two.says("bob", "/polls")
    own = apps.person("bob", apps.two)
    await apps.join("bob")
    apps.one.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await apps.one.minutes_pass(1)
    await apps.part("bob", apps.one, 2)
    await apps.two.presses("bob", "Soup")

    assert apps.person("bob", apps.two) == own
    assert apps.tally() == ("Soup: 1", "Salad: 0")


async def test_parting_asks_first_and_says_what_is_lost(apps: Apps) -> None:
    await apps.join("bob")
    await apps.one.says_privately("bob", "/join part 2")

    assert apps.one.private_message.splitlines() == [
        "Part account 2, Other, from the others?",
        "It becomes a person of its own, without roles and settings.",
        "The others keep those. Answers stay where they are.",
        "[Part it] [No]",
    ]
    assert apps.person("bob", apps.one) == apps.person("bob", apps.two)


async def test_nothing_of_the_persons_goes_to_a_parted_account(apps: Apps) -> None:
    """Two accounts in one app: only of the chat where it is said is it known whose it is."""
    await apps.one.says_privately("bobby", await apps.code("bob"))
    await apps.one.presses_answer("bobby", "Join them")
    await apps.one.says_privately("bobby", await apps.code("bobby"))
    both = apps.one.storage.read(lambda work: private_chats(work, apps.person("bob", apps.one)))
    await apps.part("bob", apps.one, 2)
    left = apps.one.storage.read(lambda work: private_chats(work, apps.person("bob", apps.one)))

    assert both == ["private-bob", "private-bobby"]
    assert left == ["private-bob"]


def private_chats(work: StorageWork, person: PersonId) -> list[str]:
    return sorted(place.where.id for place in work.places.list_private(person))


async def test_an_account_on_its_own_has_nothing_to_part(apps: Apps) -> None:
    await apps.one.says_privately("bob", "/join part 1")
    assert apps.one.note == "This account is on its own, so there is nothing to part."
    await apps.one.says_privately("bob", "/join part")

    assert apps.one.private_message.splitlines() == [
        "Your accounts",
        "1. Fake, where you are now",
        "It is on its own. You can join your account in another app to it.",
        "[Join another]",
    ]


async def test_looking_at_ones_accounts_leaves_no_trace(apps: Apps) -> None:
    await apps.one.says_privately("zebedee", "/join part")

    assert apps.one.storage.read(lambda work: work.people.person_of(apps.one.sender("zebedee"))).is_new


async def test_a_button_for_somebody_elses_account_parts_nothing(apps: Apps) -> None:
    await apps.join("bob")
    await apps.join("cat")
    await apps.one.says_privately("bob", "/join part 2")
    assert apps.one.answer.message is not None
    await apps.one.sends("cat", apps.one.answer.message.choices[0].action, place=private("cat"))

    assert apps.one.note == "You have no such account here. Write /join part to see them."
    assert apps.person("bob", apps.one) == apps.person("bob", apps.two)
