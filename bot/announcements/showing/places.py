"""Where an announcement goes, and a list of groups to tick."""

from collections.abc import Collection, Sequence

from bot.announcements.model import Announcement
from bot.announcements.showing.choices import do_choice, open_choice
from bot.chat.outbound import Choice, Message, Say, Text
from bot.people.model import KnownPlace
from bot.refusals import ActionInvalid

PLACES_A_PAGE = 8


def show_where(it: Announcement, there: Sequence[KnownPlace]) -> Message:
    """All groups, the one where it was typed, or some of them."""
    here = [do_choice(it, "here")] if any(place.id == it.typed_in for place in there) else []
    everywhere = do_choice(it, "all", label=Say("announce-do-all", count=len(there)))
    return Message(title=Say("announce-where"), choices=(everywhere, *here, do_choice(it, "pick")))


def show_places(it: Announcement, there: Sequence[KnownPlace], chosen: Collection[int], page: int) -> Message:
    """One page of the groups, those ticked to which it goes; a tap ticks or unticks. Raises `ActionInvalid` beyond."""
    first = page * PLACES_A_PAGE
    shown = list(enumerate(there, 1))[first : first + PLACES_A_PAGE]
    if not shown:
        raise ActionInvalid
    choices = [_toggle(it, number, place, chosen) for number, place in shown]
    if page:
        choices.append(do_choice(it, "pick", page - 1, label=Say("announce-earlier-groups")))
    if len(there) > first + PLACES_A_PAGE:
        choices.append(do_choice(it, "pick", page + 1, label=Say("announce-more-groups")))
    choices.append(open_choice(it, Say("announce-picked")))
    line = Text(Say("announce-chosen", chosen=len(chosen), count=len(there)))
    return Message(title=Say("announce-which"), lines=(line,), choices=tuple(choices))


def _toggle(it: Announcement, number: int, place: KnownPlace, chosen: Collection[int]) -> Choice:
    """It says what shall be, so that a double tap does no harm."""
    is_on = place.id in chosen
    title = place.where.title or Say("people-untitled")
    label = Say("announce-ticked" if is_on else "announce-unticked", number=number, group=title)
    what = "leave" if is_on else "put"
    pressed = do_choice(it, what, place.id, label=label)
    return Choice(label=label, action=pressed.action, typed=do_choice(it, what, number, label=label).typed)
