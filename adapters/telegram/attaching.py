"""Pictures and documents: how a call carries them, and which stands under a message already."""

from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2s

from telegram import InputMediaDocument, InputMediaPhoto, MessageEntity

from adapters.drawing import file_name
from bot.chat.attaching import Attached
from bot.chat.outbound import Picture

_MOST_KNOWN = 1000


def content_of(attached: Attached) -> bytes:
    """The bytes of the file."""
    return attached.png if isinstance(attached, Picture) else attached.content


def media_of(
    attached: Attached, caption: str, entities: Sequence[MessageEntity]
) -> InputMediaPhoto | InputMediaDocument:
    """What takes the place of the picture or document of a message, with its caption."""
    content, name = content_of(attached), file_name(attached)
    if isinstance(attached, Picture):
        return InputMediaPhoto(content, caption=caption, caption_entities=entities, filename=name)
    return InputMediaDocument(
        content, caption=caption, caption_entities=entities, filename=name, disable_content_type_detection=True
    )


class Standing:
    """Which file stands under which message, for the newest: so one that stands there already is not sent again."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, int], bytes] = OrderedDict()

    def has(self, chat: str, message: int, attached: Attached) -> bool:
        """Whether it is known to stand there."""
        return self._known.get((chat, message)) == _digest(attached)

    def note(self, chat: str, message: int, attached: Attached) -> None:
        """It stands there now."""
        self._known[chat, message] = _digest(attached)
        self._known.move_to_end((chat, message))
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)


def _digest(attached: Attached) -> bytes:
    return blake2s(content_of(attached)).digest()
