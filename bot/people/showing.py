"""Communities, roles and greetings to messages, and what their posts show."""

from bot.chat.outbound import Choice, Door, Line, Message, Quote, Say, Text
from bot.feature import Leave
from bot.people.model import CodeKind, Community, House, KnownPlace, PersonId, PlaceId
from bot.people.store import PeopleWork


def show_help(house: House, *, private: bool, runs: bool) -> Message:
    """A short menu of buttons for this place and role."""
    choices = [
        Choice(label=Say("help-polls"), action="polls", typed="/polls"),
        Choice(label=Say("help-support"), action="support:", typed="/support"),
        *(_own() if private else ()),
        Choice(label=Say("help-privacy"), action="privacy", typed="/privacy"),
    ]
    lines: list[Line] = [Text(Say("help-carer"))]
    if runs:
        lines.append(Text(Say("help-organiser")))
    if private:
        lines.append(Text(Say("help-stop")))
        choices.append(Choice(label=Say("help-me"), action="me", typed="/me"))
    if private and runs:
        choices.append(Choice(label=Say("help-dashboard"), action="dashboard", typed="/dashboard"))
    return Message(title=Say("help-title", operator=house.run_by), lines=tuple(lines), choices=tuple(choices))


def _own() -> tuple[Choice, ...]:
    """What somebody sees of their own in private."""
    return (
        Choice(label=Say("help-remind"), action="remind-page:1", typed="/remind"),
        Choice(label=Say("help-on"), action="whats-on", typed="/me whatson"),
    )


def show_welcome(house: House, *, asked: bool) -> Message:
    """For somebody new: what this is, who runs it, and the one button that helps most."""
    choice = Choice(label=Say("welcome-me"), action="me", typed="/me")
    if asked:
        choice = Choice(label=Say("welcome-polls"), action="polls", typed="/polls")
    return Message(title=Say("help-title", operator=house.run_by), lines=(Text(Say("welcome-how")),), choices=(choice,))


def show_code(kind: CodeKind, code: str) -> Message:
    """A new code and how to use it, in words and by a link; it cannot be shown again."""
    link = Door(label=Say("code-choose-group"), thing=f"join {code}", into="group")
    if kind is not CodeKind.PLACE:
        link = Door(label=Say("code-hand-on"), thing=f"join {code}", shared=True)
    how = (Text(Say(f"code-{kind.value}")), Quote(f"/join {code}"), link, Text(Say("code-once")))
    return Message(title=Say("code-title"), lines=how)


def show_founding(place: KnownPlace, code: str) -> Message:
    """Asks the administrator, privately, whether the group shall begin."""
    yes = Choice(label=Say("founding-yes"), action=f"join-yes:{code}", typed=f"/join {code} yes")
    title = Say("founding-title", group=place.where.title or Say("people-untitled"))
    return Message(title=title, lines=(Text(Say("founding-owner")),), choices=(yes,))


def show_founded(community: Community) -> Message:
    """Tells the new owner what comes next."""
    return Message(
        title=Say("founded-title", community=community.name),
        lines=(Text(Say("founded-ask")), Quote(Say("founded-example")), Text(Say("founded-more"))),
    )


def render_greeting(work: PeopleWork, _ref: str, place_id: int) -> Message:
    """What a place is greeted with: who runs it, what it does, how to stop it."""
    place, house = work.places.get(PlaceId(place_id)), work.house
    support = Choice(label=Say("help-support"), action="support:", typed="/support")
    lines: tuple[Line, ...]
    if place.community is None:
        lines = (Text(Say("greeting-stranger")), Text(Say("greeting-run-by", operator=house.run_by)))
        return Message(title=Say("greeting-title"), lines=lines, choices=(support,))
    help_ = Choice(label=Say("greeting-help"), action="help", typed="/help")
    lines = (
        Text(Say("greeting-does")),
        Text(Say("greeting-quiet")),
        Text(Say("greeting-run-by", operator=house.run_by)),
    )
    title = Say("greeting-community", community=place.community.name)
    return Message(title=title, lines=lines, choices=(help_, support))


def render_new_owner(work: PeopleWork, ref: str, _place_id: int) -> Message | None:
    """Tells a community that the operator named a new owner."""
    name = work.people.find_name(PersonId(int(ref)))
    return Message(title=Say("new-owner", name=name, operator=work.house.run_by)) if name else None


def render_leaving(_work: PeopleWork, _ref: str, _place_id: int) -> Leave:
    """A place of nobody's is left without a word."""
    return Leave()
