"""The delivery report: how many were told, and by name where something waits, failed, or can be done."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.announcements.model import Announcement, AnnouncementId, State
from bot.announcements.showing.choices import do_choice
from bot.announcements.store import AnnouncementWork
from bot.announcements.telling import LINES, Report, Stands, There
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.gate import Why
from bot.timing.said import when

_WAITS: Mapping[Why, str] = {Why.QUIET_HOURS: "report-waits-night", Why.WEEK_FULL: "report-waits-week"}


def render_report(work: AnnouncementWork, ref: str, _place_id: int) -> Message | None:
    """The report as it stands now."""
    it = work.announcements.find(AnnouncementId(int(ref)))
    if it is None or it.is_unsent:
        return None
    named = work.announcements.list_standing(it.id, most=LINES)
    return show_report(it, Report(counts=work.announcements.count_standing(it.id), named=named), work.now)


def show_report(it: Announcement, report: Report, now: datetime, *, following: int = 0) -> Message:
    """How many were told, what is under way, and some of the others by name; `following` is the page with more."""
    lines: list[Line] = [Text(said) for said in totals(it, report)]
    lines += [Text(_named(there, it.time_zone, now)) for there in report.named]
    if report.more:
        lines.append(Text(Say("report-more", count=report.more)))
    title = Say("report-title", number=it.number or 0, told=said_told(report))
    return Message(title=title, lines=tuple(lines), choices=tuple(_choices(it, report, following)))


def totals(it: Announcement, report: Report) -> Sequence[Say]:
    """What is true of all places together, besides how many were told."""
    counted = ((Stands.GOING, "report-going"), (Stands.DROPPED, "report-dropped"))
    many = [Say(word, count=report.counts[stands]) for stands, word in counted if report.counts.get(stands)]
    if it.state is State.CANCELLED:
        return [Say("report-cancelled"), *many]
    return [Say("report-everybody"), *many] if report.is_done and report.all else many


def said_told(report: Report) -> Say:
    """How many were told: "12 of 14 groups told", "3 groups told"."""
    if report.is_done and report.all:
        return Say("report-told-all", count=report.all)
    return Say("report-told", told=report.told, count=report.all)


def said_stands(there: There, zone: str, now: datetime) -> Say:
    """How it stands in one place, without its name."""
    if there.stands is not Stands.WAITS or there.until is None:
        return Say(f"announce-stands-{there.stands.value}")
    why = {Why.QUIET_HOURS: "night", Why.WEEK_FULL: "week"}.get(there.why, "till") if there.why else "till"
    return Say(f"announce-stands-waits-{why}", when=when(there.until, zone, now=now))


def _named(there: There, zone: str, now: datetime) -> Say:
    group = there.title or Say("people-untitled")
    if there.stands is not Stands.WAITS or there.until is None:
        return Say(f"report-{there.stands.value}", group=group)
    word = _WAITS.get(there.why, "report-waits-till") if there.why is not None else "report-waits-till"
    return Say(word, group=group, when=when(there.until, zone, now=now))


def _choices(it: Announcement, report: Report, following: int) -> Sequence[Choice]:
    choices = [do_choice(it, "report", following, label=Say("report-all"))] if report.more else []
    if it.state is State.SENT:
        choices += [do_choice(it, "change"), do_choice(it, "cancel")]
    return choices
