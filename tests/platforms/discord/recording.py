"""What was asked of the stand-in, and what happened on the gateway, counted."""

from collections import Counter
from typing import Any

from tests.platforms import recording
from tests.platforms.recording import Call

Json = dict[str, Any]


class Record(recording.Record):
    """Counts of everything, and the newest calls whole."""

    def __init__(self) -> None:
        super().__init__()
        self.gateway: Counter[str] = Counter()
        self.repeats = 0
        """Messages that were sent again with their nonce, and shown once."""
        self.late = 0
        """First answers that came after their time."""
        self.invalid_requests = 0
        """Answers 401, 403 and 429; ten thousand in ten minutes shut an address out."""

    def note(self, call: Call) -> None:
        """Count one call that has been answered, and wake those who wait for something to happen."""
        self.invalid_requests += call.status in {401, 403, 429}
        super().note(call)

    def statistics(self) -> Json:
        """Plain counts, as JSON can carry them."""
        more = {"gateway": dict(self.gateway), "repeats": self.repeats, "late": self.late}
        return super().statistics() | more | {"invalid_requests": self.invalid_requests}
