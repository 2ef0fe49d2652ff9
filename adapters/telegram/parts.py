"""What was too long for one message: which ones were shown together, so that they also go together. In memory alone."""

from collections import OrderedDict
from collections.abc import Sequence

from bot.chat.inbound import Place
from bot.chat.outbound import Receipt

_MOST_KNOWN = 10_000


class Parts:
    """The earlier parts of what stands in private chats, by its last one, which has the buttons."""

    def __init__(self) -> None:
        self._earlier: OrderedDict[tuple[str, Receipt], tuple[Receipt, ...]] = OrderedDict()

    def note(self, place: Place, shown: Sequence[Receipt]) -> None:
        """These were shown together."""
        if len(shown) <= 1 or not place.private:
            return
        *earlier, last = shown
        self._earlier[place.id, last] = tuple(earlier)
        if len(self._earlier) > _MOST_KNOWN:
            self._earlier.popitem(last=False)

    def take(self, place: Place, last: Receipt) -> Sequence[Receipt]:
        """What was shown together with it, before it; from now on that is known no more."""
        return self._earlier.pop((place.id, last), ())
