"""What the gateway does to a bot when a test says so."""

from tests.platforms.discord.gateway import Gateway


class Shaking:
    """The part of a stand-in that shakes the gateway."""

    gateway: Gateway

    def drops_gateway(self, code: int | None = None) -> None:
        """End every connection to the gateway: with this close code, or cut. Sessions can be resumed."""
        self.gateway.drop(code)

    def freezes_gateway(self) -> None:
        """Stay connected and say nothing, to new connections neither, until `thaws_gateway`."""
        self.gateway.freeze()

    def thaws_gateway(self) -> None:
        """Say all that waited."""
        self.gateway.thaw()

    def invalidates_sessions(self, *, resumable: bool = False) -> None:
        """Tell every client that its session is over; unless resumable, what it missed is lost."""
        self.gateway.invalidate(resumable=resumable)

    def asks_reconnect(self) -> None:
        """Ask every client to come again."""
        self.gateway.ask_reconnect()

    def refuses_gateway(self, times: int = 1, status: int = 503) -> None:
        """Answer the next handshakes with an HTTP error."""
        self.gateway.refuse(times, status)

    def forgets_sessions(self) -> None:
        """Drop every connection, and know no session any more: whoever resumes has to begin anew."""
        self.gateway.sessions.clear()
        self.gateway.drop()
