"""What Discord says no with: HTTP status, its own code, and its words."""

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """A call that Discord answers with a no. `more` stands beside code and message in the answer."""

    def __init__(self, status: int, code: int, message: str, **more: Any) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.more = more

    def body(self) -> Json:
        """The answer."""
        return {"message": self.message, "code": self.code} | self.more


def invalid(errors: Json) -> Refused:
    """400: the form breaks the rules, and where."""
    return Refused(400, 50035, "Invalid Form Body", errors=errors)


def unknown(what: str) -> Refused:
    """404: there is no such thing, or not any more."""
    return Refused(404, UNKNOWN[what], f"Unknown {what}")


def missing_access() -> Refused:
    """403: the bot does not see this channel."""
    return Refused(403, 50001, "Missing Access")


def missing_permissions() -> Refused:
    """403: the bot sees it, and may not do this."""
    return Refused(403, 50013, "Missing Permissions")


def cannot_send_to_person() -> Refused:
    """403: their private messages are closed to the bot."""
    return Refused(403, 50007, "Cannot send messages to this user")


def already_acknowledged() -> Refused:
    """400: an interaction has one first answer."""
    return Refused(400, 40060, "Interaction has already been acknowledged.")


def too_many(seconds: float, *, everywhere: bool = False) -> Refused:
    """429: not before so many seconds are over."""
    told = {"retry_after": round(seconds, 3), "global": everywhere}
    return Refused(429, 0, "You are being rate limited.", **told)


UNKNOWN = {
    "Application": 10002,
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "User": 10013,
    "Webhook": 10015,
    "interaction": 10062,
}
