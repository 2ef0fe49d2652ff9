"""Who is there: people, the bot, and what each of them is in a chat, shaped as Telegram shapes them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]

Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

GROUP_ANONYMOUS_BOT: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""The sender of messages by administrators who remain anonymous (Bot API: `Message.from`)."""
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
"""The sender of messages that people write in the name of a channel."""

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
"""The rights that every administrator is told to have or not."""
SUPERGROUP_RIGHTS = ("can_pin_messages", "can_manage_topics")
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass
class Heard:
    """What one person saw after a press: a note, an alert that waits for a tap, or an address that was opened."""

    query: str
    text: str = field(repr=False)
    alert: bool
    url: str
    at: float


@dataclass(eq=False)
class Person:
    """Somebody with an account. `started` tells that the bot may write to them."""

    id: int
    name: str = field(repr=False)
    username: str | None = field(default=None, repr=False)
    language: str | None = "en"
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    answers: list[Heard] = field(default_factory=list)

    def as_user(self) -> Json:
        """The `User` that updates carry."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


@dataclass(eq=False)
class Bot(Person):
    """The one bot of a stand-in. With privacy on, it sees of groups only what is meant for it."""

    token: str = field(default="", repr=False)
    privacy: bool = True
    can_join_groups: bool = True

    def about(self) -> Json:
        """The `User` that getMe gives."""
        return self.as_user() | {
            "can_join_groups": self.can_join_groups,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "supports_guest_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
        }


@dataclass
class Member:
    """What somebody is in one chat."""

    person: Person
    status: Status = "member"
    rights: frozenset[str] = frozenset()
    anonymous: bool = False

    @property
    def there(self) -> bool:
        """Whether they are in the chat now."""
        return self.status not in {"left", "kicked"}

    @property
    def leads(self) -> bool:
        """Whether they are an administrator."""
        return self.status in {"creator", "administrator"}

    def may(self, right: str) -> bool:
        """Whether they have one of an administrator's rights."""
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def as_json(self, *, supergroup: bool) -> Json:
        """The `ChatMember` that updates and getChatMember carry."""
        told: Json = {"user": self.person.as_user(), "status": self.status}
        match self.status:
            case "creator":
                told["is_anonymous"] = self.anonymous
            case "administrator":
                told |= {"can_be_edited": False, "is_anonymous": self.anonymous}
                told |= _flags(RIGHTS + (SUPERGROUP_RIGHTS if supergroup else SUPERGROUP_RIGHTS[:1]), self.rights)
            case "restricted":
                told |= {"is_member": True, "until_date": 0} | _flags(PERMISSIONS, self.rights)
            case "kicked":
                told["until_date"] = 0
            case _:
                pass
        return told


def _flags(names: Iterable[str], given: frozenset[str]) -> Json:
    return {name: name in given for name in names}
