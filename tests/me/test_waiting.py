"""What waits for somebody: counted on their card, shown when they ask, heeding each new choice at once."""

from bot.work import Job, Letter, Subject, Weight
from storage.work import StorageWork
from tests.me.settings import agree
from tests.support.chat import Chat, private


def _owe(chat: Chat, work: StorageWork, *hours: int) -> None:
    """Something that Bob did not ask for is to be sent to him."""
    [place] = work.places.list_private(work.people.person_of(chat.sender("bob")).id)
    until = int(work.now.timestamp())
    for away in hours:
        subject = Subject("away", f"{until - away * 3600}-{until}-24")
        work.outbox.post(subject, place.id, letter=Letter(weight=Weight.UNASKED))


async def test_what_waits_is_counted_on_the_card_and_shown_when_asked_for(chat: Chat) -> None:
    await agree(chat, "bob", "polls yes", "most 0")

    await chat.storage.writer.submit(Job(do=lambda work: _owe(chat, work, 30, 40)))
    await chat.settle()
    await chat.says_privately("bob", "/me")
    card = chat.private_message
    await chat.presses_answer("bob", "Show them")
    shown = chat.answer
    await chat.says_privately("bob", "/me")

    assert "2 things wait for you." in card
    assert "[Show them]" in card
    assert shown.message is not None
    assert "wait for you" not in chat.private_message


async def test_a_new_choice_is_heeded_at_once_by_what_waits_already(chat: Chat) -> None:
    await agree(chat, "bob", "polls yes", "most 0")
    await chat.storage.writer.submit(Job(do=lambda work: _owe(chat, work, 30)))
    await chat.settle()
    held = len(chat.messages(private("bob")))
    await chat.says_privately("bob", "/me most 1")

    assert (held, len(chat.messages(private("bob")))) == (0, 1)


async def test_stop_drops_what_waits(chat: Chat) -> None:
    await agree(chat, "bob", "polls yes", "most 0")
    await chat.storage.writer.submit(Job(do=lambda work: _owe(chat, work, 30)))
    await chat.settle()
    await chat.says_privately("bob", "/stop")
    await chat.says_privately("bob", "/me")

    assert "wait" not in chat.private_message


async def test_a_pause_without_an_end_holds_everything_until_somebody_is_back(chat: Chat) -> None:
    await agree(chat, "bob", "polls yes")
    await chat.says_privately("bob", "/me pause until")
    await chat.storage.writer.submit(Job(do=lambda work: _owe(chat, work, 30)))
    await chat.minutes_pass(3 * 24 * 60)
    held = len(chat.messages(private("bob")))
    await chat.says_privately("bob", "/me")
    card = chat.private_message
    await chat.presses_answer("bob", "Start again")

    assert held == 0
    assert "Quiet until you want me back." in card
    assert "One thing waits for you." in card
    assert len(chat.messages(private("bob"))) == 1
