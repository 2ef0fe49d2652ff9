"""/me: one private card; every button has words, every no says what was typed and changes nothing."""

import pytest
import sqlalchemy as sa

from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm, Pressed
from bot.chat.manner import Style
from bot.chat.outbound import Choice, Message, Receipt
from bot.people.preferences import Need, Preferences, Thanks, Topic
from tests.conftest import MakeChat
from tests.me.settings import agree, chosen_by, with_settings
from tests.support.chat import Chat, private
from tests.support.platform import choice_of


async def test_the_card_is_one_screen_and_says_what_is_usual(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")

    assert chat.private_message == (
        "Your settings\n"
        "All is as usual: quiet from 9pm to 8am, and 2 messages a week at most.\n"
        "[Language] [Quiet hours] [How much] [Topics] [How it looks] [What I need] [Questions] [What's on] [Time zone]"
        " [Thanks] [When I read] [Pause] [Stop] [My data]"
    )


async def test_the_card_says_in_a_line_each_what_is_not_as_usual(chat: Chat) -> None:
    await agree(chat, "bob", "language cy", "quiet 10.30pm 7am", "most 1", "topics money breaks", "polls yes")
    await chat.says_privately("bob", "/me language en")
    await chat.says_privately("bob", "/me")

    assert chat.private_message.splitlines()[:-1] == [
        "Your settings",
        "Language: English",
        "Quiet hours: 10.30pm to 7am",
        "Messages a week: 1 at most",
        "Topics: Breaks, Money",
        "Questions: sent to you here",
    ]


async def test_looking_leaves_no_account(chat: Chat) -> None:
    for words in ("/me", "/me language", "/me why zone", "/me pause", "/me data", "/me other zone"):
        await chat.says_privately("bob", words)

    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_one_question_has_its_buttons_its_reason_and_a_way_out(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")
    await chat.presses_answer("bob", "Language")
    asked = chat.private_message
    await chat.presses_answer("bob", "Why we ask")
    why = chat.private_message
    await chat.presses_answer("bob", "Skip")

    assert asked == (
        "Which language shall I use with you?\n"
        "Language: as in your group\n"
        "[English] [Cymraeg] [Polski] [ਪੰਜਾਬੀ] [বাংলা] [اردو] [Why we ask] [Skip]"
    )
    assert why.splitlines()[1:3] == [
        "Language: as in your group",
        "So that you can read me in your own language. I never guess it.",
    ]
    assert chat.private_message.startswith("Your settings\n")
    assert chosen_by(chat, "bob") is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("quiet 9pm 7am", "Quiet hours: 9pm to 7am"),
        ("quiet none", "Quiet hours: none"),
        ("most 0", "Messages a week: none, unless you ask"),
        ("most ٣", "Messages a week: 3 at most"),
        ("topics money breaks", "Topics: Breaks, Money"),
        ("topics none", "Topics: none"),
        ("digest yes", "Digest: everything in one message, twice a week"),
        ("style large", "Style: large"),
        ("needs large-print", "Needs: Large print"),
        ("polls yes", "Questions: sent to you here"),
        ("zone warsaw", "Time zone: Europe/Warsaw"),
        ("thanks by-name", "Thanks: by name"),
        ("reads lunch", "Reading time: lunch, from 12.30pm"),
        ("box yes", "Short notes: wait for a tap"),
    ],
)
async def test_everything_can_be_typed_and_is_confirmed_in_words(chat: Chat, typed: str, kept: str) -> None:
    await with_settings(chat, "bob", Preferences(thanks=Thanks.NOT))
    await chat.says_privately("bob", f"/me {typed}")
    note = chat.note
    await chat.says_privately("bob", "/me")

    assert note == f"Kept. {kept}"
    assert chat.answer.message is not None
    assert kept in chat.private_message


async def test_what_is_chosen_is_kept_as_chosen(chat: Chat) -> None:
    await agree(chat, "bob", "zone Europe/Warsaw", "needs large-print hearing", "thanks privately", "topics add money")

    assert chosen_by(chat, "bob") == Preferences(
        zone="Europe/Warsaw",
        needs=frozenset({Need.LARGE_PRINT, Need.HEARING}),
        thanks=Thanks.PRIVATELY,
        agreed_on=chat.clock.now.date(),
    )


async def test_topics_are_taken_in_and_left_out_one_by_one(chat: Chat) -> None:
    await with_settings(chat, "bob", Preferences())
    await chat.says_privately("bob", "/me topics")
    for label in ("Only: Money", "Breaks", "Leave out: Money"):
        await chat.presses_answer("bob", label)
    chosen = chosen_by(chat, "bob")
    await chat.presses_answer("bob", "All topics")

    assert chosen is not None
    assert chosen.topics == frozenset({Topic.BREAKS})
    assert chosen_by(chat, "bob") == Preferences(agreed_on=chat.clock.now.date())


async def test_a_tap_on_what_is_chosen_already_never_takes_it_back(chat: Chat) -> None:
    await with_settings(chat, "bob", Preferences())
    for _ in range(2):
        await chat.says_privately("bob", "/me needs add large-print")

    assert chat.note == "It is so already. Nothing was changed."
    chosen = chosen_by(chat, "bob")
    assert chosen is not None
    assert chosen.needs == frozenset({Need.LARGE_PRINT})


async def test_a_language_answers_at_once_in_that_language(chat: Chat) -> None:
    await with_settings(chat, "bob", Preferences(most_a_week=1))
    await chat.says_privately("bob", "/stop")
    english = chat.note
    await chat.says_privately("bob", "/me language cy")
    await chat.says_privately("bob", "/stop")

    assert english.startswith("You will hear nothing more from me.")
    assert chat.note != english
    await chat.says_privately("bob", "/me language usual")
    assert chat.note == "Kept. Language: as in your group"


@pytest.mark.parametrize("typed", ["cy", "CY", "Cymraeg", "cymraeg"])
async def test_a_language_may_be_called_what_it_calls_itself(chat: Chat, typed: str) -> None:
    await with_settings(chat, "bob", Preferences())
    await chat.says_privately("bob", f"/me language {typed}")

    chosen = chosen_by(chat, "bob")
    assert chosen is not None
    assert chosen.language == "cy"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("language xx", "I do not speak “xx”. I speak English, Cymraeg, Polski, ਪੰਜਾਬੀ, বাংলা, اردو."),
        ("quiet 9", "I cannot read “9” as quiet hours. Write, for example, /me quiet 9pm 8am."),
        ("zone Nowhere", "I know no time zone “Nowhere”. Write a big city, like /me zone Europe/Warsaw."),
        ("most 8", "“8” is not a number from 0 to 7. Write, for example, /me most 2."),
        ("style loud", "I cannot read “loud” here. You can write: usual, plain, large."),
        ("box maybe", "I cannot read “maybe” here. You can write: yes, no."),
        ("colour blue", "I have no setting “colour”. Write /me to see them all."),
        ("pause year", "I have no setting “pause year”. Write /me to see them all."),
    ],
)
async def test_what_cannot_be_is_said_back_with_an_example_and_changes_nothing(
    chat: Chat, typed: str, says: str
) -> None:
    before = Preferences(most_a_week=5, language="en")
    await with_settings(chat, "bob", before)
    await chat.says_privately("bob", f"/me {typed}")

    assert chat.note == f"{says} Nothing was changed."
    assert chat.answer.refused
    assert chosen_by(chat, "bob") == with_agreement(before, chat)


def with_agreement(chosen: Preferences, chat: Chat) -> Preferences:
    return Preferences(language=chosen.language, most_a_week=chosen.most_a_week, agreed_on=chat.clock.now.date())


async def test_other_quiet_hours_are_asked_for_and_asked_again_with_the_reason(chat: Chat) -> None:
    await with_settings(chat, "bob", Preferences())
    await chat.says_privately("bob", "/me quiet")
    await chat.presses_answer("bob", "Something else")
    await chat.says_privately("bob", "when I sleep")
    again = chat.private_message
    await chat.says_privately("bob", "11pm to 6.30am")

    assert "I cannot read “when I sleep” as quiet hours." in again
    assert "For example: 10.30pm to 7am" in again
    assert chat.note == "Kept. Quiet hours: 11pm to 6.30am"


async def test_another_zone_is_asked_for(chat: Chat) -> None:
    await with_settings(chat, "bob", Preferences())
    await chat.says_privately("bob", "/me other zone")
    await chat.says_privately("bob", "Kathmandu")

    assert chat.note == "Kept. Time zone: Asia/Kathmandu"


async def test_a_form_sent_in_one_go_says_the_same(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=4000, max_choices=25, form_fields=5))
    await with_settings(chat, "bob", Preferences())
    await chat.submits("bob", "me:quiet", words="nonsense")
    refused = chat.answer
    await chat.submits("bob", "me:quiet", words="11pm 6am")

    assert refused.refused
    assert chat.note == "Kept. Quiet hours: 11pm to 6am"


async def test_a_need_counts_for_more_than_a_style(chat: Chat) -> None:
    await agree(chat, "bob", "style plain", "needs large-print")
    await chat.says_privately("bob", "/me style")

    assert "What you need comes first: it decides how my messages look." in chat.private_message
    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).manner.style is Style.LARGE
    assert chat.answer.message is not None
    assert chat.answer.message.large


async def test_typed_in_a_group_it_points_to_the_private_chat(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/me language cy")
    pointer = chat.message
    await chat.says_privately("bob", "/start me-language-cy")

    assert pointer.title == "That is between you and me."
    assert chat.private_message.startswith("Which language shall I use with you?")
    assert chosen_by(chat, "bob") is None


@pytest.mark.parametrize("thing", ["me-stop", "me-no", "me-start", "me-yes-most-1"])
async def test_a_link_to_settings_shows_and_never_acts(chat: Chat, thing: str) -> None:
    await with_settings(chat, "bob", Preferences(most_a_week=1))
    await chat.says_privately("bob", f"/start {thing}")

    assert chat.private_message.startswith("Your settings\nMessages a week: 1 at most")


async def test_where_a_whole_message_can_be_private_it_is_answered_there(chat: Chat) -> None:
    await chat.says("bob", "/me")
    card = chat.private_message
    await agree(chat, "bob", "most 1")
    await chat.says("bob", "/me polls yes")

    assert card.startswith("Your settings")
    assert chat.note == "I can send you questions in a private chat only. Write /me polls yes to me there."


async def test_whoever_wants_questions_in_private_can_be_written_to_there(chat: Chat) -> None:
    await agree(chat, "bob", "most 1")
    before = chat.storage.read(lambda work: work.places.list_private(work.people.person_of(chat.sender("bob")).id))
    await chat.says_privately("bob", "/me polls yes")
    after = chat.storage.read(lambda work: work.places.list_private(work.people.person_of(chat.sender("bob")).id))

    assert (len(before), len(after)) == (0, 1)


async def test_every_button_has_words_that_do_the_same(make_chat: MakeChat) -> None:
    """All questions, all their buttons: what is pressed and what is typed get the same answer."""
    chat = await make_chat()
    before = Preferences(language="en", zone="Europe/Warsaw", topics=frozenset({Topic.MONEY}))
    others = {"me:stop", "me:start", "privacy", "mydata", "forgetme"}

    async def choices_after(words: str) -> tuple[Choice, ...]:
        await with_settings(chat, "bob", before)
        await chat.minutes_pass(1)
        await chat.says_privately("bob", words)
        assert chat.answer.message is not None
        return tuple(choice for choice in chat.answer.message.choices if choice.action not in others)

    for group in await choices_after("/me"):
        for choice in await choices_after(group.typed):
            await with_settings(chat, "bob", before)
            await chat.sends("bob", choice.action, place=private("bob"))
            pressed = (chat.note, chat.private_message)
            await chat.says_privately("bob", "cancel")
            await with_settings(chat, "bob", before)
            await chat.says_privately("bob", choice.typed)
            typed = (chat.note, chat.private_message)
            await chat.says_privately("bob", "cancel")
            await chat.minutes_pass(1)
            assert typed == pressed, choice.typed


async def test_without_buttons_every_setting_is_in_reach(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=4000))
    await chat.says_privately("bob", "/me")
    assert "Quiet hours: /me quiet" in chat.private_message
    await chat.says_privately("bob", "/me quiet")

    assert "10pm to 7am: /me quiet 22:00 07:00" in chat.private_message


async def test_the_way_to_own_data_is_on_the_card(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")
    await chat.presses_answer("bob", "My data")

    message = chat.answer.message
    assert isinstance(message, Message)
    assert choice_of(message, "What is kept").action == "privacy"
    assert choice_of(message, "My copy").typed == "/mydata"
    assert choice_of(message, "Erase me").typed == "/forgetme"


@pytest.mark.parametrize("words", ["me", "Settings", "my settings!", "My settings."])
async def test_plain_words_open_the_card(chat: Chat, words: str) -> None:
    await chat.says_privately("bob", words)

    assert chat.private_message.startswith("Your settings")


@pytest.mark.parametrize("action", ["me:xx", "me:language:cy", "me:language cy xx", "me:yes", "me:why", "me: ", "me::"])
async def test_a_forged_button_breaks_nothing(chat: Chat, action: str) -> None:
    await with_settings(chat, "bob", Preferences())
    await chat.sends("bob", action)

    assert chat.note != "Something went wrong on our side. Nothing was changed. Please try again."
    assert chosen_by(chat, "bob") == Preferences(agreed_on=chat.clock.now.date())


async def test_a_card_takes_the_place_of_the_one_that_was_pressed(chat: Chat) -> None:
    on = Receipt("7")
    for number, action in enumerate(("me", "me:language", "me:why language", "me:most 1", "me:pause", "me:data")):
        answer = await chat.core.engine.handle(
            Pressed(
                key=f"fake:on-{number}",
                sender=chat.sender("bob"),
                place=private("bob"),
                confirm=Confirm.DIALOG,
                action=action,
                on=on,
            )
        )

        assert answer.replaces == on


async def test_the_card_asks_as_little_of_storage_in_a_large_community_as_in_a_small_one(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await agree(chat, "bob", "most 1")
    asked: list[int] = []
    engine = chat.storage.database.reading
    count = [0]

    def counted(*_: object) -> None:
        count[0] += 1

    sa.event.listen(engine, "before_cursor_execute", counted)
    for more in (0, 60):
        for number in range(more):
            await with_settings(chat, f"carer{number}", Preferences(most_a_week=1))
        count[0] = 0
        await chat.core.engine.handle(chat.typed("bob", "/me", place=private("bob")))
        asked.append(count[0])

    assert asked[0] == asked[1] <= 6
