"""In own words: people write in private, organisers read, and others what its writer and an organiser both let them."""

from tests.conftest import MakeChat
from tests.polls.carers import acts, writes_in
from tests.polls.writing import FORMS, asks, kept, labels, passes, passes_all, writes
from tests.records.test_retention import days_pass
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY


async def test_a_question_becomes_one_in_own_words_by_two_taps_on_its_preview(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Anything that would help?")
    await chat.presses_answer("ada", "Kind of answer")
    assert "Own words: people write, and organisers read it." in chat.private_message
    await chat.presses_answer("ada", "Own words")
    assert chat.private_message.startswith("Preview: Anything that would help?\n")
    assert "Organisers read the answers, without names." in chat.private_message
    assert "Yes" not in chat.private_message
    await chat.presses_answer("ada", "Post")

    assert chat.question.title == "Anything that would help?"
    assert chat.question.lines == (
        "Organisers read the answers, without names.",
        "No answers yet. Closes Friday 4 December, 8pm. The result comes here then.",
        "Question 1. To answer, write /vote 1 and your words to me in private.",
    )
    assert chat.question.labels == ("Answer", "Who sees this?", "Not now")


async def test_people_write_in_private_and_the_group_sees_only_how_many_did(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Answer")
    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Your answer\nAnything that would help?\nOrganisers read it, without your name.\n[Cancel]"
    )
    await chat.says_privately("bob", "A   break\nnow and then")

    assert chat.note == "Kept. Organisers read it. May others read it too?"
    assert chat.private_message == (
        "Anything that would help?\n"
        "You have answered:\n"
        "A break now and then\n"
        "Only organisers read it.\n"
        "Write up to 500 characters. You can also write /vote 1 and your words.\n"
        "Organisers read it, without your name.\n"
        "Closes Friday 4 December, 8pm.\n"
        "[Write anew] [May be shared] [Only organisers] [Skip] [Who sees this?] [Take back]"
    )
    assert chat.question.lines[1].startswith("1 answer so far.")
    assert not any("break" in line for shown in chat.messages() for line in shown.lines)


async def test_where_forms_are_shown_one_tap_opens_the_form_and_one_more_sends_it(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=FORMS)
    await asks(chat)
    await chat.presses("bob", "Answer")
    form = chat.answer.form
    assert form is not None
    assert form.private
    assert [(one.name, one.label, one.long, one.most) for one in form.fields] == [
        ("words", "Anything that would help?", True, 500)
    ]
    await chat.submits("bob", form.name, words="A break")
    assert chat.note.startswith("Kept.")
    await chat.presses_answer("bob", "Write anew")
    form = chat.answer.form
    assert form is not None
    assert form.fields[0].value == "A break"
    await chat.submits("bob", form.name, words="A longer break")

    assert kept(chat) == [("A longer break", True)]
    assert chat.question.lines[1].startswith("1 answer so far.")


async def test_the_answer_button_shows_what_one_has_written_already(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break")
    await chat.presses("bob", "Answer")

    assert "You have answered:\nA break\n" in chat.private_message


async def test_words_written_anew_are_for_organisers_only_again(chat: Chat) -> None:
    """So nobody reads what its writer did not offer, and no organiser has passed."""
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    assert chat.note == "Others may read it once it closes, if an organiser passes it."
    await passes(chat, "A break")
    await writes(chat, "bob", "A longer break")
    assert "Only organisers read it." in chat.private_message
    await chat.says_privately("ada", "/polls 1 read")

    assert chat.private_message.split("\n")[1:3] == [
        "One answer, 0 may be shared, 0 shared.",
        "1. “A longer break” For organisers only.",
    ]


async def test_the_same_words_once_more_change_nothing(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await chat.says_privately("bob", "/vote 1 A break")

    assert chat.note == "You wrote that already. It is kept once."
    assert "Others may read it once it closes" in chat.private_message


async def test_an_answer_can_be_taken_back_or_skipped_and_its_words_go(chat: Chat) -> None:
    await asks(chat)
    for who in ("bob", "cat"):
        await writes(chat, who, f"A break for {who}")
    await chat.says_privately("bob", "/polls 1")
    await chat.presses_answer("bob", "Take back")
    assert chat.note == "Taken back. You can answer again until it closes."
    await chat.says_privately("cat", "/vote 1 skip")
    assert chat.note == "Noted: you would rather not answer. Nobody will ask you again."

    assert kept(chat) == []
    assert chat.question.lines[1].startswith("No answers yet.")
    await chat.says_privately("cat", "/vote 1 A break after all")
    assert chat.question.lines[1].startswith("1 answer so far.")


async def test_words_that_may_mean_two_things_are_asked_about(chat: Chat) -> None:
    """Nought hours may well be somebody's answer; so may none, which takes an answer back."""
    await asks(chat)
    await writes(chat, "bob", "0")
    await writes(chat, "cat", "none")
    assert chat.note == "You have not answered, so nothing is taken back. If “none” is your answer, say a bit more."
    await chat.says_privately("bob", "/vote 1 none")

    assert chat.note.startswith("Taken back.")
    assert kept(chat) == []


async def test_organisers_read_ten_answers_a_page_and_pass_what_may_be_shared(chat: Chat) -> None:
    await asks(chat)
    for n in range(12):
        await writes(chat, f"carer-{n}", f"Help number {n}", shared=n < 4)
        await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Read answers")
    first = chat.private_message
    await chat.presses_answer("ada", "Later answers")
    second = chat.private_message
    assert first.split("\n")[:2] == ["Answers to question 1", "12 answers, 4 may be shared, 0 shared."]
    assert [len([line for line in page.split("\n") if "Help number" in line]) for page in (first, second)] == [10, 2]
    assert "[Earlier answers]" in second
    await passes_all(chat)

    assert "12 answers, 4 may be shared, 4 shared." in chat.private_message
    await chat.presses_answer("ada", next(it for it in labels(chat) if it.startswith("Hold back")))
    assert chat.note == "Held back. Only organisers read it."
    assert "4 may be shared, 3 shared." in chat.private_message


async def test_the_result_quotes_only_what_its_writer_and_an_organiser_both_let_others_read(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await writes(chat, "cat", "More sleep")
    await writes(chat, "dan", "A rude word", shared=True)
    await passes(chat, "A break")
    before = len(chat.messages())
    await chat.says_privately("ada", "/polls 1 close")

    assert len(chat.messages()) == before + 1
    assert chat.message.lines == (
        "“Anything that would help?” 3 people answered in their own words.",
        "One person shares theirs:",
        "A break",
    )
    await passes(chat, "A rude word")
    assert chat.message.lines[1].startswith("2 people share theirs")
    assert set(chat.message.lines[2:]) == {"A break", "A rude word"}
    assert "More sleep" not in str([shown.lines for shown in chat.messages()])


async def test_more_than_five_shared_answers_are_behind_a_button(chat: Chat) -> None:
    await asks(chat)
    for n in range(12):
        await writes(chat, f"carer-{n}", f"Help number {n}", shared=True)
        await chat.minutes_pass(1)
    await passes_all(chat)
    await chat.says_privately("ada", "/polls 1 close")
    assert len([line for line in chat.message.lines if "Help number" in line]) == 5
    await chat.presses("bob", "More answers")
    first = chat.private_message
    await chat.presses_answer("bob", "Later answers", place=chat.place)

    assert chat.answer.where == "private"
    assert first.split("\n")[1] == "12 people share theirs:"
    assert first.count("Help number") == 10
    assert chat.private_message.count("Help number") == 2
    await chat.says_privately("carer-1", "/polls 1 more 2")
    assert chat.private_message.count("Help number") == 2
    await chat.says_privately("eve", "/polls 1 more")
    assert chat.note == "I know no such question. Write /polls to see the open ones."


async def test_nothing_is_quoted_before_the_question_closes(chat: Chat) -> None:
    """What others wrote would lead people."""
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await passes(chat, "A break")
    await acts(chat, "cat")
    await chat.says_privately("cat", "/polls 1 more")

    assert chat.note == "That does not go with this kind of question."
    assert not any("A break" in line for shown in chat.messages() for line in shown.lines)


async def test_who_sees_this_says_the_truth(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Who sees this?")

    assert chat.note == (
        "Organisers read it, without your name, and keep it a year after closing. You cannot take it back then. "
        "Others read it only if you and they agree. Closes Friday 4 December, 8pm."
    )
    assert len(chat.note) <= 200


async def test_with_hidden_names_the_link_goes_at_closing_and_the_words_a_year_later(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    assert kept(chat) == [("A break", True)]
    await passes(chat, "A break")
    await chat.says_privately("ada", "/polls 1 close")
    assert kept(chat) == [("A break", False)]
    await chat.says_privately("bob", "/vote 1 none")
    assert chat.note.startswith("This question has closed")
    await chat.says_privately("bob", "/forgetme yes")
    assert kept(chat) == [("A break", False)]
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Read answers")
    assert "“A break” Shared." in chat.private_message
    await days_pass(chat, 364)
    assert kept(chat) == [("A break", False)]
    await days_pass(chat, 2)

    assert kept(chat) == []
    assert chat.message.lines == (
        "“Anything that would help?” One person answered in their own words.",
        "Organisers read them.",
    )


async def test_with_names_organisers_see_who_wrote_and_the_group_does_not(chat: Chat) -> None:
    await asks(chat, "names")
    assert chat.question.lines[0] == "Organisers read the answers, with names."
    await chat.presses("bob", "Who sees this?")
    assert chat.note.startswith("Organisers read it, with your name,")
    await writes(chat, "bob", "A break", shared=True)
    await chat.says_privately("ada", "/polls 1 read")
    assert "1. Bob: “A break” May be shared." in chat.private_message
    await chat.presses_answer("ada", "Share 1")
    await chat.says_privately("ada", "/polls 1 close")

    assert kept(chat) == [("A break", True)]
    assert not any("Bob" in line for shown in chat.messages() for line in shown.lines)
    assert chat.message.lines[2] == "A break"
    await chat.says_privately("bob", "/forgetme yes")
    assert kept(chat) == []
    assert chat.message.lines[1] == "Organisers read them."


async def test_whoever_asks_to_be_forgotten_takes_their_words_with_them(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break")
    await chat.says_privately("bob", "/mydata")
    assert "Anything that would help? In your own words: A break" in chat.private_message
    assert "Your answer:" not in chat.private_message
    await chat.says_privately("bob", "/forgetme yes")

    assert kept(chat) == []
    assert chat.question.lines[1].startswith("No answers yet.")


async def test_a_cancelled_question_keeps_nothing(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "Asked too early.")
    assert kept(chat) == []
    await chat.says_privately("ada", "/polls 1 read")

    assert "Nobody has written anything." in chat.private_message


async def test_only_organisers_read_and_pass(chat: Chat) -> None:
    await asks(chat)
    await writes(chat, "bob", "A break", shared=True)
    await chat.says_privately("ada", "/polls 1 read")
    assert chat.answer.message is not None
    share = chat.answer.message.choices[0].action
    for words in ("/polls 1 read", "/polls 1 share 123456"):
        await chat.says_privately("cat", words)
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.sends("cat", share, place=private("cat"))
    await chat.says_privately("ada", "/polls 1 read")

    assert "0 shared." in chat.private_message


async def test_the_question_and_its_form_come_in_other_languages(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Beth fyddai’n helpu?")
    await chat.presses("bob", "Cymraeg")
    assert chat.private_message.startswith("Beth fyddai’n helpu?\n")
    write = chat.answer.message.choices[0].action if chat.answer.message is not None else ""
    assert write.endswith(":cy")
    await chat.sends("bob", write, place=private("bob"))
    assert "Beth fyddai’n helpu?" in chat.private_message
    await chat.says_privately("bob", "Seibiant")

    assert chat.private_message.startswith("Beth fyddai’n helpu?\n")
    assert kept(chat) == [("Seibiant", True)]


async def test_the_words_of_the_question_can_be_corrected_and_there_are_no_choices_to_fill_in(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "What would help most?")

    assert chat.question.title == "What would help most?"
    assert chat.question.labels == ("Answer", "Who sees this?", "Not now")
    await writes(chat, "bob", "A break")
    await chat.says_privately("ada", "/polls 1 kind one")
    assert chat.note.startswith("People have answered")


async def test_without_buttons_everything_can_be_done_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    assert "Answer: /polls 1 answer" in chat.message.lines
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 answer")
    await chat.says_privately("bob", "A break")
    assert "May be shared: /polls 1 mine shared" in chat.private_message
    await chat.says_privately("bob", "/polls 1 mine shared")
    assert chat.note == "Others may read it once it closes, if an organiser passes it."
    await chat.says_privately("bob", "/polls 1 write")
    assert "A break" in chat.private_message
    await chat.says_privately("bob", "keep")
    await chat.says_privately("ada", "/polls 1 read")
    typed = next(line for line in chat.private_message.split("\n") if line.startswith("Share 1: "))
    await chat.says_privately("ada", typed.removeprefix("Share 1: "))
    assert chat.note == "Shared. People read it once the question has closed."
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines[2] == "A break"
