"""What people see: a chat as it stands, as a text that reads like the chat."""

from collections.abc import Iterator

from tests.platforms.telegram.chats import Chat, Shown
from tests.platforms.telegram.menus import commands_seen
from tests.platforms.telegram.people import Heard, Person
from tests.platforms.telegram.pressing import Pressing
from tests.platforms.telegram.world import Where, Who

INDENT = " " * 6
SERVICE_WORDS = {
    "new_chat_title": "gave the group another name",
    "pinned_message": "pinned a message",
    "migrate_to_chat_id": "made a supergroup of this group",
    "migrate_from_chat_id": "made this supergroup of a group",
    "forum_topic_created": "opened a topic",
    "forum_topic_closed": "closed a topic",
    "chat_shared": "shared a group",
}


class Seeing(Pressing):
    """The part of a stand-in that shows what people see."""

    def messages(self, chat: Where) -> list[Shown]:
        """The messages that stand in a chat now."""
        return self.world.where(chat).messages

    def last(self, chat: Where) -> Shown:
        """The newest message there, service messages left aside."""
        return self.world.where(chat).last

    def bot_messages(self, chat: Where) -> list[Shown]:
        """Our bot's messages that stand in a chat now."""
        return self.world.where(chat).by_bot()

    def bot_said(self) -> list[Shown]:
        """Every message that our bot ever sent, in every chat, deleted ones too."""
        return [shown for chat in self.world.chats.values() for shown in chat.all_messages.values() if shown.own]

    def answers(self, who: Who) -> list[Heard]:
        """What somebody saw after each press that was answered."""
        return self.world.who(who).answers

    def menu(self, who: Who, chat: Where | None = None) -> list[str]:
        """The commands in somebody's menu in a chat, or in private."""
        person: Person = self.world.who(who)
        return commands_seen(self.world, person, self.world.private(person) if chat is None else self.world.where(chat))

    def transcript(self, chat: Where) -> str:
        """The chat as a text: who said what, as it stands now, with buttons, presses, and what pressers saw."""
        where = self.world.where(chat)
        title = where.person.name if where.person else where.title
        lines = [f"— {title} —"]
        for event in where.told:
            if isinstance(event, str):
                lines.append(INDENT + event)
            elif not event.deleted:
                lines += self._told(where, event)
        return "\n".join(lines)

    def _told(self, chat: Chat, shown: Shown) -> Iterator[str]:
        sender = (shown.sender_chat or {}).get("title") or (shown.sender or {}).get("first_name", "?")
        at = self.world.clock.hour_and_minute(shown.date)
        if shown.service and not shown.text:
            yield f"{at} * {sender} {_service_words(shown)}"
            return
        topic = f" [{_topic(chat, shown)}]" if shown.thread else ""
        marks = f"{' (silent)' if shown.silent else ''}{' (edited)' if shown.edited else ''}"
        first, *rest = shown.lines
        file = "" if shown.media is None else f"[{shown.media.kind} {shown.media.name}] "
        yield f"{at}{topic} {sender}: {file}{first}{marks}"
        yield from (INDENT + line for line in rest)
        for row in (shown.markup or {}).get("inline_keyboard", ()):
            yield INDENT + " ".join(f"[{button['text']}]" for button in row)


def _topic(chat: Chat, shown: Shown) -> str:
    opening = chat.topics.get(shown.thread or 0)
    return str(opening.service["forum_topic_created"]["name"]) if opening else "?"


def _service_words(shown: Shown) -> str:
    if newcomers := shown.service.get("new_chat_members"):
        names = ", ".join(user["first_name"] for user in newcomers)
        return "joined" if newcomers[0]["id"] == (shown.sender or {}).get("id") else f"added {names}"
    if gone := shown.service.get("left_chat_member"):
        return "left" if gone["id"] == (shown.sender or {}).get("id") else f"removed {gone['first_name']}"
    return next((words for kind, words in SERVICE_WORDS.items() if kind in shown.service), "sent something")
