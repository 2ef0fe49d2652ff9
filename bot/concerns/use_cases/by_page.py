"""What a page behind a link shows of how a community takes concerns: looked up, and nothing of it is kept."""

from dataclasses import dataclass, field
from datetime import date

from bot.chat.outbound import Message
from bot.concerns import showing
from bot.concerns.model.intake import SMALL_GROUP
from bot.concerns.model.noes import ConcernsClosed
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.drafting import read_by_of
from bot.concerns.use_cases.entering import by_page_token, is_small, must_be_open, readers_of
from bot.people.model import Community, Holder
from bot.timing.walls import Wall


@dataclass(frozen=True, kw_only=True)
class PageOpen:
    """How a community takes concerns just now: who reads them, and by when; and the screens that stand before a word.

    `contact` is who can be asked outside.
    """

    community: Community
    readers: tuple[Holder, ...]
    read_by: Wall
    contact: str = field(repr=False)
    today: date
    first: Message
    more: Message
    care: Message


@dataclass(frozen=True, kw_only=True)
class PageClosed:
    """A community that takes no concerns yet, with the routes that there are."""

    community: Community
    today: date
    instead: Message


def look_at_page(work: ConcernWork, token: str) -> PageOpen | PageClosed:
    """What is behind the link. Raises `CodeUnknown` for any that is not good, whatever the reason."""
    community = by_page_token(work, token)
    today = work.now.date()
    try:
        intake = must_be_open(work, community.id)
    except ConcernsClosed:
        instead = showing.show_closed(work.intakes.find(community.id))
        return PageClosed(community=community, today=today, instead=instead)
    readers, read_by = readers_of(work, community.id), read_by_of(work, community, sooner=False)
    small, in_chat = is_small(work, community.id, SMALL_GROUP), work.house.reads_in_chat
    return PageOpen(
        community=community,
        readers=tuple(readers),
        read_by=read_by,
        contact=intake.contact,
        today=today,
        first=showing.show_first(readers, read_by, small=small, on_page=True),
        more=showing.show_promise(work.house, intake, page="", in_chat=in_chat, readers=readers, on_page=True),
        care=showing.show_care(),
    )
