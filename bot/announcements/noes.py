"""Every expected no about announcements."""

from bot.refusals import Refusal


class NoSuchAnnouncement(Refusal):
    """No announcement of this number, or none for this person."""

    word = "announcement-none"


class WhichAnnouncement(Refusal):
    """Several communities have an announcement of this number. Detail: `number`."""

    word = "announcement-which"


class NoWords(Refusal):
    """An announcement without words."""

    word = "announcement-empty"


class WordsTooLong(Refusal):
    """More words than an announcement has room for. Details: `most`, and `over`, how many characters too many."""

    word = "announcement-long"


class NoteTooLong(Refusal):
    """More words than the line in front has room for. Details as of `WordsTooLong`."""

    word = "announcement-note-long"


class SentAlready(Refusal):
    """It was sent: it can be changed in its places, or cancelled."""

    word = "announcement-sent"


class NotSentYet(Refusal):
    """It has not been sent: it can be written anew."""

    word = "announcement-unsent"


class IsCancelled(Refusal):
    """It was cancelled."""

    word = "announcement-cancelled"


class NothingAsked(Refusal):
    """Nobody asks for a yes about it any more."""

    word = "announcement-not-asked"


class OwnYes(Refusal):
    """The yes is another organiser's to give."""

    word = "announcement-own-yes"


class NotRepeating(Refusal):
    """It goes out once only."""

    word = "announcement-once"


class NoPlaces(Refusal):
    """There is no group that it could go to, or none is chosen."""

    word = "announcement-nowhere"


class NoSuchPlace(Refusal):
    """None of the community's groups."""

    word = "announcement-place-none"


class TooManyToday(Refusal):
    """So many were sent by hand within a day that people would not follow. Detail: `most`."""

    word = "announcement-many"


class Unexplained(Refusal):
    """A reason is missing."""

    word = "announcement-unexplained"


class TopicUnknown(Refusal):
    """None of the topics. Detail: `topics`, those that there are."""

    word = "announcement-topic-none"


class LanguageUnknown(Refusal):
    """None of the languages. Detail: `languages`."""

    word = "announcement-language-none"


class NoBetterTime(Refusal):
    """There is nothing to wait for."""

    word = "announcement-no-wait"


class TooManyUnsent(Refusal):
    """More is planned than anybody keeps in mind. Detail: `most`."""

    word = "announcement-planned-many"
