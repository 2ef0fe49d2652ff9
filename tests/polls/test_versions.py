"""A question in further languages: written by an organiser, read by each in their own, counted together."""

import pytest

from bot.chat.languages import NAMES
from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses, kept, writes_in
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY


async def test_an_organiser_writes_a_question_in_another_language_by_two_taps_and_two_texts(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Add a language")
    assert chat.private_message == (
        "Which language?\n"
        "You write the words yourself. All answers count together.\n"
        "[English] [Cymraeg] [Polski] [ਪੰਜਾਬੀ] [বাংলা] [اردو]"
    )
    await chat.presses_answer("ada", "اردو")
    assert "It says: Lunch?" in chat.private_message
    await chat.says_privately("ada", "دوپہر کا کھانا؟")
    assert "One a line, in this order: Soup / Salad" in chat.private_message
    await chat.says_privately("ada", "سوپ\nسلاد")

    assert chat.note == "Kept. People can now read the question in اردو."
    assert "It is also in اردو." in chat.private_message
    assert chat.poll.title == "Lunch?"
    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now", "اردو")


async def test_a_language_button_opens_the_question_privately_in_that_language(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    before = len(chat.messages())
    await chat.presses("bob", "Cymraeg")

    assert len(chat.messages()) == before
    assert chat.answer.where == "private"
    assert chat.answer.thing == "polls 1_cy"
    assert chat.private_message.startswith("Cinio?\n")
    assert "[Cawl] [Salad gwyrdd]" in chat.private_message
    await chat.presses_answer("bob", "Cawl")
    assert "Cawl" in chat.note
    assert not chat.note.startswith("Counted")  # the sentence around it is Welsh as well
    assert chat.poll.lines[0] == "Soup: 1"


async def test_a_link_to_a_language_lands_on_the_question_in_it(chat: Chat) -> None:
    """A link carries one word at most, so the language is part of it."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/start polls-1_cy")

    assert chat.private_message.startswith("Cinio?\n")


async def test_words_do_what_the_language_button_does(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 in cy")
    in_welsh = chat.private_message
    await chat.says_privately("bob", "/polls 1 in original")
    original = chat.private_message
    await chat.says_privately("bob", "/vote 1 cawl")

    assert in_welsh.startswith("Cinio?\n")
    assert original.startswith("Lunch?\n")
    assert chat.poll.lines[0] == "Soup: 1"


async def test_each_reads_the_question_and_their_own_answer_in_their_language(chat: Chat) -> None:
    chooses(chat, "bob", Preferences(language="cy"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.presses("bob", "Soup")
    counted = chat.note
    await chat.presses("bob", "Salad")
    changed = chat.note
    await chat.says_privately("bob", "/polls 1")
    card = chat.private_message
    await chat.says_privately("bob", "/polls")

    assert "Cawl" in counted
    assert "Cawl" in changed
    assert "Salad gwyrdd" in changed
    assert card.startswith("Cinio?\n")
    assert "Salad gwyrdd" in card.split("\n")[1]
    assert "Cinio?" in chat.private_message


async def test_a_group_reads_posts_and_results_in_its_own_language(make_chat: MakeChat) -> None:
    welsh = group("welsh")
    chat = await make_chat(welsh)
    chat.storage.transact(lambda work: work.places.put_language(kept(work, welsh), "cy"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.says_privately("ada", "/polls 1 all")
    shown = chat.messages(welsh)[-1]
    await chat.presses("eve", "Cawl", place=welsh)
    await chat.presses("bob", "Soup")

    assert shown.title == "Cinio?"
    assert shown.labels[:2] == ("Cawl", "Salad gwyrdd")
    assert "Cymraeg" not in shown.labels
    assert chat.messages(welsh)[-1].lines[0] == "Cawl: 2"
    assert chat.poll.lines[0] == "Soup: 2"
    await chat.says_privately("ada", "/polls 1 close")
    assert "Most chose Soup" in chat.message.lines[0]
    assert "Cawl" in chat.messages(welsh)[-1].lines[0]
    assert "Soup" not in chat.messages(welsh)[-1].lines[0]


async def test_where_a_version_is_shown_the_original_is_one_tap_away(make_chat: MakeChat) -> None:
    welsh = group("welsh")
    chat = await make_chat(welsh)
    chat.storage.transact(lambda work: work.places.put_language(kept(work, welsh), "cy"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad", place=welsh)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    [original] = [one for one in chat.messages(welsh)[-1].message.choices if one.action.endswith(":original")]
    await chat.sends("bob", original.action, place=welsh)

    assert chat.private_message.startswith("Lunch?\n")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("Cawl\nSalad\nPastai", "I see 3 choices, and this question has 2."),
        ("Cawl\nCawl", "“Cawl” is there twice."),
        ("Cawl", ""),
    ],
)
async def test_a_version_that_does_not_fit_is_asked_again_with_the_reason(chat: Chat, options: str, told: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", options)
    assert told in chat.private_message
    assert "Cymraeg" not in chat.poll.labels
    await chat.says_privately("ada", "Cawl\nSalad gwyrdd")

    assert "Cymraeg" in chat.poll.labels


async def test_a_language_may_come_at_any_time_and_its_words_change_only_until_the_first_answer(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinnio?", "Cawl", "Salad gwyrdd")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.minutes_pass(60)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 add cy")
    changing = chat.note
    await chat.says_privately("ada", "/polls 1 drop cy")
    dropping = chat.note
    await writes_in(chat, "pl", "Obiad?", "Zupa", "Sałatka")

    assert changing == "People have answered, so the words stay. You can still add other languages."
    assert dropping == changing
    assert chat.poll.labels[-2:] == ("Cymraeg", "Polski")
    await chat.presses("cat", "Cymraeg")
    assert chat.private_message.startswith("Cinio?\n")


async def test_a_language_can_be_taken_out_before_the_first_answer(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.says_privately("ada", "/polls 1 add")
    assert "It is in Cymraeg already." in chat.private_message
    await chat.presses_answer("ada", "Drop Cymraeg")
    assert chat.note == "Taken out. The question is no longer in Cymraeg."
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 in cy")

    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")
    assert chat.note == "Nobody has written this question in Cymraeg. Leave the language out to read it."


async def test_the_preview_takes_languages_too_and_they_are_posted_with_it(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls draft add cy")
    await chat.says_privately("ada", "Cinio?")
    await chat.says_privately("ada", "Cawl\nSalad gwyrdd")
    assert "It is also in Cymraeg." in chat.private_message
    await chat.presses_answer("ada", "Post")

    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now", "Cymraeg")


async def test_correcting_the_question_keeps_its_languages_only_where_they_still_fit(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunhc? | Soup | Salad", written="55")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55", edited=True)
    kept, labels = chat.note, chat.poll.labels
    await chat.says("ada", "/poll Lunch? | Soup | Salad | Pie", written="55", edited=True)

    assert kept == "Changed. Please check the words in the other languages too."
    assert labels[-1] == "Cymraeg"
    assert chat.note.startswith("Changed. The other languages had other choices, so they are gone.")
    assert chat.poll.labels == ("Soup", "Salad", "Pie", "Who sees this?", "Take back", "Not now")


async def test_an_unknown_language_gets_a_clear_answer(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 add xx")

    assert chat.note.startswith("I do not know that language. You can use English (en), Cymraeg (cy), Polski (pl)")


async def test_a_language_may_be_typed_by_its_own_name(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cymraeg", "Cinio?", "Cawl", "Salad gwyrdd")

    assert "Cymraeg" in chat.poll.labels


async def test_only_who_may_know_of_a_question_reads_it_in_any_language(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    action = next(one.action for one in chat.poll.message.choices if one.action.startswith("poll-in:"))
    told = []
    for typed in ("/polls 1 in cy", "/polls 1 in pl", "/polls 99 in cy", "/polls 1 add cy", "/polls 1 drop cy"):
        await chat.says_privately("eve", typed)
        told.append(chat.note)
    await chat.sends("eve", action, place=private("eve"))

    assert {*told, chat.note} == {"I know no such question. Write /polls to see the open ones."}


async def test_codes_that_no_button_has_do_nothing(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    vote = chat.poll.choice("Soup").action
    poll = vote.split(":")[1]
    for action in (f"{vote}:xx", f"{vote}:cy:cy", f"poll-in:{poll}:xx", f"poll-in:{poll}", f"unvote:{poll}:cy:1"):
        await chat.sends("bob", action)
        assert chat.note.startswith("This button")

    assert chat.poll.lines[0] == "Soup: 0"


async def test_without_buttons_every_language_can_still_be_read(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    for typed in ("/polls draft add ur", "دوپہر کا کھانا؟", "سوپ\nسلاد", "/polls draft post"):
        await chat.says_privately("ada", typed)

    assert "اردو: /polls 1 in ur" in chat.message.lines


async def test_every_code_fits_the_smallest_button(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for language in NAMES:
        await writes_in(chat, language, "Lunch?", "Soup", "Salad")
    await chat.presses("bob", "বাংলা")
    assert chat.answer.message is not None
    shown = (*chat.poll.message.choices, *chat.answer.message.choices)

    assert max(len(choice.action.encode()) for choice in shown) <= 64


# In a group that reads another language


async def test_a_ballot_opened_there_is_in_its_language_and_stays_so_in_private(chat: Chat) -> None:
    """Whoever chose no language reads what all read there: the question as well as the sentences round it."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 kind several")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    chat.storage.transact(lambda work: work.places.put_language(kept(work, chat.place), "cy"))
    await chat.says_privately("ada", "/polls 1 again")
    await chat.presses("bob", chat.message.labels[0])
    opened, thing = chat.private_message, chat.answer.thing
    await chat.presses_answer("bob", "Cawl")

    assert opened.startswith("Cinio?\n")
    assert thing == "polls 1_cy"
    assert chat.private_message.startswith("Cinio?\n")
    assert "[✓ Cawl] [Salad gwyrdd]" in chat.private_message
    assert "Cawl" in chat.note
    assert not chat.note.startswith("Counted")


async def test_what_stands_beside_the_answers_is_in_its_language_too(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 kind ranked")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    chat.storage.transact(lambda work: work.places.put_language(kept(work, chat.place), "cy"))
    await chat.says_privately("ada", "/polls 1 again")
    await chat.presses("bob", chat.message.labels[2])  # not now
    later = chat.private_message
    await chat.says("bob", "/polls 1")
    card = chat.private_message

    assert "Cinio?" in later
    assert card.startswith("Cinio?\n")


async def test_whoever_chose_a_language_of_their_own_has_it_there_too(chat: Chat) -> None:
    chooses(chat, "bob", Preferences(language="en"))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 kind several")
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    chat.storage.transact(lambda work: work.places.put_language(kept(work, chat.place), "cy"))
    await chat.says_privately("ada", "/polls 1 again")
    await chat.presses("bob", chat.message.labels[0])
    await chat.presses_answer("bob", "Soup")

    assert chat.private_message.startswith("Lunch?\n")
    assert chat.note == "Counted: Soup. You can change it until it closes."


async def test_the_words_of_a_choice_can_be_typed_with_the_digits_of_their_script(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | At 6 | At 7")
    await writes_in(chat, "bn", "দুপুরের খাবার?", "সন্ধ্যা ৬টা", "সন্ধ্যা ৭টা")
    for who, words in (("bob", "সন্ধ্যা ৭টা"), ("cat", "সন্ধ্যা 7টা"), ("dan", "At ৬")):
        await acts(chat, who)
        await chat.says_privately(who, f"/vote 1 {words}")

    assert chat.poll.lines[:2] == ("At 6: 1", "At 7: 2")
