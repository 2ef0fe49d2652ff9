"""What organisers press and type about links, to requests: `link`, `link text`, `links 25`."""

from bot.chat.cleaning import digits
from bot.polls.reading.codes import For, number_of
from bot.polls.use_cases.asking import PollRequest
from bot.polls.use_cases.linking import ChooseHowMany, CopyLink, MakeLinks, RenewLink, ShareLink, StopLinks
from bot.refusals import ActionInvalid


def read_link(it: For, rest: str) -> PollRequest:
    """The link, or what is to be done with it."""
    match " ".join(rest.casefold().split()):
        case "":
            return ShareLink(poll=it.poll, number=it.number, place=it.place)
        case "text":
            return CopyLink(poll=it.poll, number=it.number, place=it.place)
        case "stop":
            return StopLinks(poll=it.poll, number=it.number, place=it.place)
        case "stop yes":
            return StopLinks(poll=it.poll, number=it.number, place=it.place, sure=True)
        case "new":
            return RenewLink(poll=it.poll, number=it.number, place=it.place)
    raise ActionInvalid


def read_links(it: For, rest: str) -> PollRequest:
    """`links` asks how many; `links 25` makes them."""
    if not rest:
        return ChooseHowMany(poll=it.poll, number=it.number, place=it.place)
    return MakeLinks(poll=it.poll, number=it.number, place=it.place, count=number_of(digits(rest)))
