"""Takes away what people wrote: in their private chat what an answer names, in a group what was typed to us there."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from adapters.telegram.reading import Json, may_delete
from adapters.telegram.receipts import number_of
from adapters.telegram.sending import Sending
from bot.chat.adapter import DeliveryFailed, Gone
from bot.chat.inbound import Place
from bot.chat.outbound import Receipt

AT_ONCE = 100
"""Messages that one call deletes at most (Bot API, deleteMessages)."""

_MOST_KNOWN = 10_000

Try = Callable[[Callable[[], Awaitable[object]]], Awaitable[object]]
"""Makes a call, and makes it again where it failed for the moment. Raises `DeliveryFailed`."""


class Rights:
    """In which groups we were told, since we began, that we may delete what others wrote. In memory alone."""

    def __init__(self) -> None:
        self._groups: OrderedDict[str, None] = OrderedDict()

    def hear(self, update: Json) -> None:
        """Take in what an update tells of it."""
        told = may_delete(update)
        if told is None:
            return
        group, may = told
        self._groups.pop(group, None)
        if may:
            self._groups[group] = None
            if len(self._groups) > _MOST_KNOWN:
                self._groups.popitem(last=False)

    def may_delete(self, place: Place) -> bool:
        """Whether we know that we may."""
        return place.id in self._groups

    def forget(self, place: Place) -> None:
        """It turned out that we may not."""
        self._groups.pop(place.id, None)


class Erasing:
    """The calls that take away what people wrote."""

    def __init__(self, sending: Sending, rights: Rights) -> None:
        self._sending = sending
        self._rights = rights

    async def erase(self, place: Place, receipts: Sequence[Receipt], insist: Try) -> bool:
        """Delete messages of a private chat; false where one may still stand there."""
        numbers, is_done = _numbers(receipts)
        for at in range(0, len(numbers), AT_ONCE):
            is_done = await self._erase_chunk(place, numbers[at : at + AT_ONCE], insist) and is_done
        return is_done

    async def _erase_chunk(self, place: Place, numbers: Sequence[int], insist: Try) -> bool:
        try:
            await insist(partial(self._sending.erase, place, numbers))
        except Gone:  # one of them is too old: the others shall not stand because of it
            return await self._one_by_one(place, numbers, insist)
        except DeliveryFailed:
            return False
        return True

    async def _one_by_one(self, place: Place, numbers: Sequence[int], insist: Try) -> bool:
        is_done = True
        for number in numbers:
            try:
                await insist(partial(self._sending.erase_one, place, number))
            except DeliveryFailed:
                is_done = False
        return is_done

    async def erase_typed(self, group: Place, number: int, insist: Try) -> None:
        """Delete what was typed in a group, where we know that we may; nothing is called where we do not."""
        if not number or not self._rights.may_delete(group):
            return
        try:
            await insist(partial(self._sending.erase_one, group, number))
        except DeliveryFailed:
            self._rights.forget(group)


def _numbers(receipts: Sequence[Receipt]) -> tuple[list[int], bool]:
    """Telegram's numbers of the messages, each once; and whether all of them are Telegram's."""
    numbers: dict[int, None] = {}
    are_all = True
    for receipt in receipts:
        try:
            numbers[number_of(receipt)] = None
        except Gone:
            are_all = False
    return list(numbers), are_all
