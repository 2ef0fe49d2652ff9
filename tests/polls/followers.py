"""Many carers who asked to hear of questions, with a private chat each; for transcripts."""

from collections.abc import Sequence

from bot.chat.inbound import Place, Sender
from bot.people.preferences import Preferences
from storage.work import StorageWork
from tests.support.chat import Chat, private
from tests.support.platform import Shown

FOLLOWS = Preferences(poll_reminders=True)

STILL_TIME = "There is still time, and no answer is fine too."


def follow(chat: Chat, chosen: Sequence[Preferences], *, acting_in: Place | None = None) -> list[str]:
    """Somebody for each of these, who acts in the group, or in another; gives back what they are called."""
    names = [f"carer-{number}" for number in range(len(chosen))]

    def add(work: StorageWork) -> None:
        here = work.places.find(acting_in or chat.place)
        assert here is not None
        for name, preferences in zip(names, chosen, strict=True):
            who = work.people.person_of(Sender(platform="fake", id=name, name=""))
            work.people.keep(who)
            work.preferences.put(who.id, preferences)
            work.places.note_presence(who.id, here.id)
            work.places.note_presence(who.id, work.places.add(private(name), None).id)

    chat.storage.transact(add)
    return names


def asked_again(chat: Chat, who: str) -> list[Shown]:
    """What asked somebody once more, in private, as it stands now."""
    return [shown for shown in chat.messages(private(who)) if any(STILL_TIME in line for line in shown.lines)]
