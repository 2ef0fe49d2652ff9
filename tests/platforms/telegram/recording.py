"""What was asked of the stand-in, and what it posted to a webhook, counted."""

from typing import Any

from tests.platforms import recording

Json = dict[str, Any]


class Record(recording.Record):
    """Counts of everything, and the newest calls whole."""

    def __init__(self) -> None:
        super().__init__()
        self.webhook_posts = 0
        self.fetched = 0  # files

    def statistics(self) -> Json:
        """Plain counts, as JSON can carry them."""
        return super().statistics() | {"webhook_posts": self.webhook_posts, "fetched": self.fetched}
