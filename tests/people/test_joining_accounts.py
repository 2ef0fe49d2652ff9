"""Accounts that are one person: joined by a one-time code. Never by guess."""

import asyncio

import sqlalchemy as sa

from bot.chat.inbound import Confirm, Place, Pressed
from bot.chat.manner import Style
from bot.housekeeping import SWEEP
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from tests.support.apps import Apps
from tests.support.chat import Chat, private

# Joining


async def test_joined_accounts_are_one_voter(apps: Apps) -> None:
    await apps.ask_everywhere()
    await apps.join("bob")
    await apps.one.presses("bob", "Soup")
    await apps.two.presses("bob", "Salad")

    assert apps.two.note == "Changed from Soup to Salad."
    assert apps.tally() == ("Soup: 0", "Salad: 1")


async def test_before_two_accounts_are_one_it_is_said_plainly_what_that_means(apps: Apps) -> None:
    code = await apps.code("bob")
    await apps.two.says_privately("bob", code)

    assert apps.two.private_message.splitlines() == [
        "Join these two accounts?",
        "The code was made in Fake. Say yes only if you made it yourself.",
        "You become one person, with one answer to each question from now on. Answers given already stay as they are.",
        "Your settings there hold for both. Your roles and groups are put together.",
        "[Join them] [No]",
    ]
    assert apps.person("bob", apps.one) != apps.person("bob", apps.two)


async def test_no_joins_nothing_and_uses_the_code_up(apps: Apps) -> None:
    code = await apps.code("bob")
    await apps.two.says_privately("bob", code)
    await apps.two.presses_answer("bob", "No")
    said = apps.two.note
    await apps.two.says_privately("bob", code)

    assert said == "Nothing was joined."
    assert apps.two.note.startswith("I do not know this code.")
    assert apps.person("bob", apps.one) != apps.person("bob", apps.two)


async def test_words_do_the_same_as_the_buttons(apps: Apps) -> None:
    await apps.two.says_privately("bob", await apps.code("bob"))
    assert apps.two.answer.message is not None
    no, yes = (apps.two.answer.message.choices[index].typed for index in (1, 0))
    await apps.two.says_privately("bob", yes)
    assert apps.two.note.startswith("Joined.")
    await apps.two.says_privately("bob", no)
    assert apps.two.note.startswith("I do not know this code.")
    await apps.one.says_privately("bob", "/join part")
    assert apps.one.answer.message is not None
    typed = [choice.typed for choice in apps.one.answer.message.choices]
    assert typed == ["/join part 1", "/join part 2", "/join account"]
    await apps.one.says_privately("bob", "/join part 2")
    await apps.one.says_privately("bob", "/join part 2 yes")

    assert apps.one.note == "Other is on its own now. It has no roles and settings."


async def test_whoever_made_the_code_is_told_at_once_and_how_to_undo_it(apps: Apps) -> None:
    await apps.join("bob")
    told = apps.one.messages(private("bob"))[-1]

    assert told.title == "Your account in Other is now joined with this one."
    assert told.lines == ("If that was not you, press My accounts and part it.",)
    await apps.one.presses("bob", "My accounts", place=private("bob"))
    assert apps.one.private_message.splitlines() == [
        "Your accounts",
        "1. Fake, where you are now",
        "2. Other",
        "They are one person: one answer to each question, and one set of settings.",
        "[Part 1] [Part 2] [Join another]",
    ]


async def test_no_account_is_ever_named_by_more_than_its_app(apps: Apps) -> None:
    await apps.one.says_privately("cat4711", await apps.code("bob4711", apps.two))
    shown = apps.one.private_message
    await apps.one.presses_answer("cat4711", "Join them")
    await apps.one.says_privately("cat4711", "/join part")
    message = apps.one.answer.message
    assert message is not None

    assert "4711" not in shown + apps.one.private_message
    assert not any("4711" in choice.action + choice.typed for choice in message.choices)
    assert not any(len(choice.action.encode()) > 64 for choice in message.choices)


async def test_a_code_joins_one_account(apps: Apps) -> None:
    code = await apps.code("bob")
    await apps.two.says_privately("bob", code)
    await apps.two.presses_answer("bob", "Join them")
    await apps.two.says_privately("cat", code)

    assert apps.two.note.startswith("I do not know this code.")


async def test_a_code_for_an_account_is_no_use_after_an_hour(apps: Apps) -> None:
    code, late = await apps.code("bob"), await apps.code("bob")
    await apps.two.says_privately("bob", code)
    shown = apps.two.answer
    await apps.one.minutes_pass(61)
    await apps.two.says_privately("bob", late)
    assert apps.two.note.startswith("I do not know this code.")
    apps.two.answer = shown
    await apps.two.presses_answer("bob", "Join them")

    assert apps.two.note.startswith("I do not know this code.")


async def test_an_account_that_is_the_persons_already_is_told_so_and_the_code_stays_good(apps: Apps) -> None:
    code = await apps.code("bob")
    await apps.one.says_privately("bob", code)
    assert apps.one.note.startswith("This account is yours already.")
    await apps.two.says_privately("bob", code)
    await apps.two.presses_answer("bob", "Join them")
    await apps.two.says_privately("bob", await apps.code("bob"))

    assert apps.two.note.startswith("This account is yours already.")


async def test_a_link_that_somebody_else_made_shows_and_never_joins(apps: Apps) -> None:
    """A link may be anybody's: whoever opens it has said yes to nothing."""
    code = (await apps.code("mallory")).removeprefix("/join ")
    await apps.two.says_privately("bob", f"/start join-{code}-yes")

    assert apps.two.private_message.startswith("Join these two accounts?")
    assert apps.person("bob", apps.two) != apps.person("mallory", apps.one)


async def test_what_one_account_was_shown_no_other_can_say_yes_to(apps: Apps) -> None:
    """Else whoever made the code could show it to themselves, and hand on a link that acts."""
    await apps.two.says_privately("mallory", await apps.code("mallory"))
    assert apps.two.answer.message is not None
    yes = apps.two.answer.message.choices[0]
    await apps.two.says_privately("bob", yes.typed)
    assert apps.two.note.startswith("I do not know this code.")
    await apps.two.sends("bob", yes.action, place=private("bob", "other"))

    assert apps.two.note.startswith("I do not know this code.")


async def test_a_code_that_a_group_has_read_is_no_use_any_more(apps: Apps) -> None:
    code = await apps.code("bob")
    await apps.two.says("bob", code)
    assert apps.two.note.startswith("That code was written in a group, so it no longer works.")
    await apps.two.says_privately("bob", code)

    assert apps.two.note.startswith("I do not know this code.")


async def test_in_a_group_no_code_is_made_and_the_way_to_the_private_chat_is_shown(apps: Apps) -> None:
    apps.one.confirm = Confirm.NONE
    before = apps.count("codes")
    for words in ("/join account", "/join part", "/join part 1 yes"):
        await apps.one.says("bob", words)

    assert apps.count("codes") == before
    assert [shown.lines[0].partition("[")[2] for shown in apps.one.messages()[-2:]] == ["join account]", "join part]"]


# What becomes one


async def test_settings_of_the_account_that_made_the_code_hold(apps: Apps) -> None:
    await apps.one.says("bob", "/polls")
    await apps.two.says("bob", "/polls")
    apps.choose("bob", apps.one, Preferences(style=Style.LARGE))
    apps.choose("bob", apps.two, Preferences(style=Style.PLAIN, most_a_week=0))
    await apps.join("bob")

    assert apps.chosen("bob", apps.two) == Preferences(style=Style.LARGE)


async def test_where_it_has_none_those_of_the_other_account_do(apps: Apps) -> None:
    await apps.two.says("bob", "/polls")
    apps.choose("bob", apps.two, Preferences(style=Style.PLAIN))
    await apps.join("bob")

    assert apps.chosen("bob", apps.one) == Preferences(style=Style.PLAIN)


async def test_roles_of_both_are_put_together(apps: Apps) -> None:
    code = apps.one.storage.transact(
        lambda work: new_code(work, CodeKind.ORGANISER, work.people.list_communities()[0].id)
    )
    await apps.two.says_privately("bob", f"/join {code}")
    await apps.join("bob")
    await apps.one.says("bob", "/poll Lunch? | Soup | Salad")
    await apps.one.says_privately("ada", "/people")

    assert apps.one.poll.title == "Lunch?"
    assert "Bob is an organiser." in apps.one.private_message


async def test_whoever_wanted_quiet_in_one_app_has_it_in_both_and_is_told(apps: Apps) -> None:
    await apps.two.says_privately("bob", "/stop")
    await apps.join("bob")

    assert apps.two.note.startswith("Joined. You are one person now. You had asked for quiet, so I stay quiet")
    assert apps.one.storage.read(lambda work: work.people.wants_quiet(apps.person("bob", apps.one)))


async def test_what_was_asked_in_one_app_is_theirs_in_the_other(apps: Apps) -> None:
    await apps.one.says("ada", "/poll Lunch? | Soup | Salad")
    await apps.one.says_privately("ada", "/poll Tea? | Yes | No")
    await apps.join("ada", made_in=apps.two)
    await apps.two.says_privately("ada", "/polls 1 close")
    assert apps.two.note.startswith("Question 1 has closed.")
    await apps.two.says_privately("ada", "/polls draft drop")

    assert apps.two.note == "Dropped. Nothing was posted."


async def test_of_two_drafts_one_stays(apps: Apps) -> None:
    code = apps.one.storage.transact(
        lambda work: new_code(work, CodeKind.ORGANISER, work.people.list_communities()[0].id)
    )
    await apps.two.says_privately("ada", f"/join {code}")
    await apps.one.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await apps.two.says_privately("ada", "/poll Tea? | Yes | No")
    await apps.join("ada")
    await apps.two.says_privately("ada", "/polls draft change")

    assert "Lunch?" in apps.two.private_message
    assert apps.count("polls") == 1


# Answers


async def test_an_answer_from_before_counts_on_as_the_persons_own(apps: Apps) -> None:
    await apps.ask_everywhere()
    await apps.two.presses("bob", "Soup")
    await apps.join("bob")
    await apps.one.presses("bob", "Salad")

    assert apps.one.note == "Changed from Soup to Salad."
    assert apps.tally() == ("Soup: 0", "Salad: 1")


async def test_where_both_had_answered_both_answers_stay_as_they_were_cast(apps: Apps) -> None:
    """Joining accounts never merges ballots already cast."""
    await apps.ask_everywhere()
    await apps.one.presses("bob", "Soup")
    await apps.two.presses("bob", "Soup")
    await apps.join("bob")
    await apps.two.presses("bob", "Salad")

    assert apps.two.note == "Changed from Soup to Salad."
    assert apps.tally() == ("Soup: 1", "Salad: 1")


async def test_an_answer_in_the_same_batch_as_the_joining_is_not_lost(apps: Apps) -> None:
    await apps.ask_everywhere()
    await apps.two.says_privately("bob", await apps.code("bob"))
    assert apps.two.answer.message is not None
    acts = [
        (apps.two.poll.choice("Soup").action, apps.two.place),
        (apps.two.answer.message.choices[0].action, private("bob", "other")),
        (apps.two.poll.choice("Salad").action, apps.two.place),
    ]
    await asyncio.gather(*(apps.two.core.engine.handle(pressed(apps.two, action, there)) for action, there in acts))
    await apps.one.presses("bob", "Salad")

    assert apps.one.note == "You chose Salad already. It is counted once."
    assert apps.tally() == ("Soup: 0", "Salad: 1")


def pressed(app: Chat, action: str, place: Place) -> Pressed:
    return Pressed(key=app.key(), sender=app.sender("bob"), place=place, confirm=Confirm.DIALOG, action=action)


# What is kept


async def test_the_number_of_a_joined_account_goes_with_the_next_sweep_where_nothing_refers_to_it(apps: Apps) -> None:
    await apps.two.says("bob", "/polls")
    own = apps.person("bob", apps.two)
    before = apps.count("persons")
    await apps.join("bob")
    apps.one.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await apps.one.minutes_pass(1)

    assert apps.count("persons") == before  # one came with the first app, one went
    assert apps.person("bob", apps.two) != own


async def test_people_are_looked_up_in_one_statement_however_many_accounts_they_have(apps: Apps) -> None:
    for who in ("bob", "cat", "dan"):
        await apps.join(who)
    asked: list[str] = []
    engine = apps.one.storage.database.reading

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    sa.event.listen(engine, "before_cursor_execute", count)
    senders = [app.sender(who) for who in ("bob", "cat", "dan", "eve") for app in (apps.one, apps.two)]
    apps.one.storage.read(lambda work: work.people.foresee(senders))
    sa.event.remove(engine, "before_cursor_execute", count)

    assert len([statement for statement in asked if "FROM accounts" in statement]) == 1
    assert len([statement for statement in asked if "SELECT" in statement]) == 1


async def test_whoever_is_forgotten_is_so_under_every_number(apps: Apps) -> None:
    """The second answer from before the joining stands under the other account's own number."""
    await apps.ask_everywhere()
    await apps.one.presses("bob", "Soup")
    await apps.two.presses("bob", "Salad")
    await apps.join("bob")
    before = apps.tally()
    await apps.one.says_privately("bob", "/forgetme yes")
    await apps.one.minutes_pass(1)

    assert before == ("Soup: 1", "Salad: 1")
    assert apps.tally() == ("Soup: 0", "Salad: 0")
    assert apps.count("persons") == 1
    assert apps.count("accounts") == 1
