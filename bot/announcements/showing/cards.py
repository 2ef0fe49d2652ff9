"""What organisers see of one announcement: the preview, and the card once it is planned or sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.announcements.advice import Advice
from bot.announcements.model import Announcement, State
from bot.announcements.showing.choices import do_choice
from bot.announcements.showing.posts import post_lines, words_of
from bot.announcements.showing.reports import said_told
from bot.announcements.telling import Report, Stands
from bot.chat.languages import NAMES, apart
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import KnownPlace
from bot.people.preferences import Topic
from bot.timing.phrases.reading import said_back
from bot.timing.said import clock_time
from bot.timing.zones import local


@dataclass(frozen=True, kw_only=True)
class View:
    """What is known of an announcement before it is sent: where it would go, and what speaks against its time.

    `may_move` where it could be another community's.
    """

    community: str
    places: Sequence[KnownPlace]
    advice: Advice
    may_move: bool = False


def said_time(it: Announcement, now: datetime) -> Say:
    """When it goes, as it is said back."""
    if it.rule is not None:
        return said_back(it.rule, it.time_zone, now)
    return said_back(it.at or now, it.time_zone, now)


def said_next(it: Announcement, now: datetime) -> Say:
    """When it goes next."""
    return said_back(it.at or now, it.time_zone, now)


def show_unsent(it: Announcement, view: View, now: datetime) -> Message:
    """As groups will see it, to how many it goes and when, and what can be done before."""
    lines: list[Line] = [
        Text(Say("announce-from", community=view.community)),
        *post_lines(it, "", now),
        *([Text(Say("announce-behind")), *words_of(it, "")] if it.note else []),
        *_where_and_when(it, view, now),
        *_extras(it),
        *map(Text, view.advice.lines),
    ]
    word = f"announce-card-{it.state.value}"
    return Message(
        title=Say(word, number=it.number or 0), lines=tuple(lines), choices=tuple(_unsent_choices(it, view, now))
    )


def show_ended(
    it: Announcement, community: str, counts: Mapping[Stands, int], now: datetime, *, has_new_places: bool
) -> Message:
    """What was sent or is over, how far it came, and what can still be done."""
    lines: list[Line] = [Text(Say("announce-from", community=community)), *post_lines(it, "", now)]
    if it.sent_at is not None:
        lines.append(Text(said_told(Report(counts=counts))))
    if it.urgent:
        lines.append(Text(Say("announce-was-urgent", reason=it.urgent)))
    lines += _extras(it)
    title = Say(f"announce-card-{it.state.value}", number=it.number or 0)
    return Message(title=title, lines=tuple(lines), choices=tuple(_ended_choices(it, has_new_places=has_new_places)))


def _where_and_when(it: Announcement, view: View, now: datetime) -> Sequence[Text]:
    count = len(view.places)
    lines = [Text(said_goes(it, count, now))]
    if count and it.rule is not None and not _waits_for_somebody(it, now):
        lines.append(Text(Say("announce-next", when=said_next(it, now))))
    return lines


def said_goes(it: Announcement, count: int, now: datetime) -> Say:
    """To how many groups it goes, and when."""
    if not count:
        return Say("announce-nowhere")
    if _waits_for_somebody(it, now):
        return Say("announce-goes-later", count=count)
    if it.at is None:
        return Say("announce-goes-now", count=count)
    return Say("announce-goes", count=count, when=said_time(it, now))


def _waits_for_somebody(it: Announcement, now: datetime) -> bool:
    """Whether it goes when somebody says so, and not by itself."""
    return it.state is State.ASKED or (it.state is State.PAUSED and (it.at or now) <= now)


def _extras(it: Announcement) -> Sequence[Text]:
    """What goes with it, as far as it is not as usual."""
    lines = []
    if it.versions:
        names = apart(NAMES[version.language] for version in it.versions if version.language in NAMES)
        lines.append(Text(Say("announce-languages", languages=names)))
    if it.about:
        lines.append(Text(Say("announce-about", topic=topic_said(it.about))))
    return lines


def topic_said(topic: str) -> Say:
    """What a topic is called."""
    return Say(f"me-topic-{Topic(topic).value}")


def _unsent_choices(it: Announcement, view: View, now: datetime) -> Sequence[Choice]:
    is_planned = it.state is State.PLANNED
    is_to_come = it.at is not None and (it.state is State.DRAFT or (it.state is State.PAUSED and it.at > now))
    goes = do_choice(it, "plan" if is_to_come else "send")
    choices = [] if is_planned else [goes]
    if view.advice.better is not None and it.state in (State.DRAFT, State.PLANNED):
        choices.append(do_choice(it, "wait", label=_better_label(it, view.advice.better, now)))
    if it.state is not State.ASKED:
        choices += [do_choice(it, what) for what in ("when", "where", "more")]
    if is_planned:
        choices += [*([do_choice(it, "skip")] if it.rule is not None else []), do_choice(it, "send")]
    if view.may_move:
        choices.append(do_choice(it, "for"))
    ends = "stop" if it.rule is not None and is_planned else "drop"
    return [*choices, do_choice(it, ends)]


def _better_label(it: Announcement, better: datetime, now: datetime) -> Say:
    """As in "Wait till 8am"; or a day and a time, where that is not tonight."""
    wall = local(better, it.time_zone)
    if it.at is None and better - now < timedelta(hours=12):
        return Say("announce-wait", time=clock_time(wall.time()))
    weekday = Say("weekday", weekday=wall.isoweekday())
    return Say("announce-better", weekday=weekday, time=clock_time(wall.time()))


def _ended_choices(it: Announcement, *, has_new_places: bool) -> Sequence[Choice]:
    if it.state is not State.SENT:
        return [do_choice(it, "report")] if it.sent_at is not None else []
    does = ["change", "add", "report", *(["tell"] if has_new_places else []), "again", "copy", "cancel"]
    return [do_choice(it, what) for what in does]
