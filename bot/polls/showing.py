"""Polls to messages: the post, the result, the card of one person, and what organisers press."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.cleaning import digits, skeleton
from bot.chat.outbound import Bar, Choice, Field, Form, Line, Message, Say, Text
from bot.people.model import KnownPlace
from bot.polls.model import CORRECTABLE_FOR, Mode, NoSuchOption, Poll, PollId, State, Tally
from bot.polls.store import PollWork
from bot.timing.closings import read_exact, usual
from bot.timing.picker import days, times
from bot.timing.said import when as said_when

TAKE_BACK = ("none", "0", "back")
"""What may stand for "take it back" in `/vote 7 none`."""

_NAMES_SHOWN = 12


def when(instant: datetime, poll: Poll, now: datetime) -> Say:
    """An instant in the words and the zone of the poll's community."""
    return said_when(instant, poll.time_zone, now=now)


def read_closing(words: str, now: datetime, zone: str) -> datetime:
    """A date that somebody wrote. Raises a refusal with an example where any word is left over."""
    return read_exact(words, now, zone)


def option_of(poll: Poll, words: str) -> int | None:
    """The option's number that was typed, as a number or in its own words; none for "take it back".

    Raises `NoSuchOption`.
    """
    typed = digits(words).strip().strip(".:)").casefold()
    if typed in TAKE_BACK:
        return None
    if typed.isascii() and typed.isdecimal() and len(typed) <= len(str(len(poll.options))):
        return int(typed)
    said = [n for n, option in enumerate(poll.options, 1) if skeleton(option) == skeleton(typed)]
    if not said or not typed:
        raise NoSuchOption(most=len(poll.options))
    return said[0]


def who_sees(poll: Poll, now: datetime) -> Say:
    """Who sees an answer, from the poll's real mode."""
    ends = Say("poll-closes", when=when(poll.closes_at, poll, now)) if poll.state is State.OPEN else Say("poll-over")
    return Say(f"who-sees-{poll.mode.value}", ends=ends)


# What everybody sees


def render_poll(work: PollWork, ref: str, _place_id: int) -> Message | None:
    """The poll as its place sees it now."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is State.DRAFT:
        return None
    names = work.ballots.names(poll.id) if poll.mode is Mode.NAMED else ()
    return show_poll(poll, work.ballots.tally(poll.id), names, work.now)


def render_result(work: PollWork, ref: str, _place_id: int) -> Message | None:
    """The result, or that it was cancelled."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state not in (State.CLOSED, State.CANCELLED):
        return None
    return show_result(poll, work.ballots.tally(poll.id))


def show_poll(poll: Poll, tally: Tally, names: Sequence[tuple[int, str]], now: datetime) -> Message:
    """The question, its options with their counts, and what will come of it."""
    if poll.state is State.CANCELLED:
        return Message(title=poll.question, lines=(Text(Say("poll-was-cancelled", reason=poll.reason)),))
    lines: list[Line] = [*_bars(poll, tally), *_names(poll, names)]
    if poll.state is State.CLOSED:
        lines.append(Text(Say("poll-has-closed", number=poll.number or 0, total=tally.total)))
        return Message(title=poll.question, lines=tuple(lines))
    lines.append(Text(Say(f"poll-mode-{poll.mode.value}")))
    lines.append(Text(Say("poll-promise", when=when(poll.closes_at, poll, now), total=tally.total)))
    lines.append(Text(Say("poll-words", number=poll.number or 0)))
    choices = (*_options(poll), _who(poll), _take_back(poll))
    return Message(title=poll.question, lines=tuple(lines), choices=choices)


def show_result(poll: Poll, tally: Tally) -> Message:
    """One sentence, ready to forward."""
    number = poll.number or 0
    if poll.state is State.CANCELLED:
        said = Say("result-cancelled", number=number, reason=poll.reason)
        return Message(title=said, lines=(Text(Say("result-question", question=poll.question)),))
    return Message(title=Say("result-title", number=number), lines=(Text(_sentence(poll, tally)),))


def _sentence(poll: Poll, tally: Tally) -> Say:
    if not tally.total:
        return Say("result-none", question=poll.question)
    first, *others = (poll.options[index] for index in tally.leaders)
    most, total = tally.counts[tally.leaders[0]], tally.total
    if not others:
        return Say("result-one", question=poll.question, option=first, most=most, total=total)
    if len(others) == 1:
        return Say("result-two", question=poll.question, first=first, second=others[0], most=most, total=total)
    return Say("result-many", question=poll.question, options=_listed([first, *others]), most=most, total=total)


def _listed(options: Sequence[str]) -> Say:
    listed = Say("listed-last", first=options[-2], second=options[-1])
    for option in reversed(options[:-2]):
        listed = Say("listed-more", first=option, rest=listed)
    return listed


def _bars(poll: Poll, tally: Tally) -> Sequence[Bar]:
    return [
        Bar(label=option, count=tally.counts[index], share=tally.share(index))
        for index, option in enumerate(poll.options)
    ]


def _names(poll: Poll, names: Sequence[tuple[int, str]]) -> Sequence[Text]:
    lines = []
    for n, option in enumerate(poll.options, 1):
        chose = [name for choice, name in names if choice == n and name]
        if chose:
            more = len(chose) - _NAMES_SHOWN
            said = ", ".join(chose[:_NAMES_SHOWN])
            lines.append(Text(Say("poll-names", option=option, names=said, more=max(more, 0))))
    return lines


# What one person sees in private


def show_polls(mine: Sequence[tuple[Poll, int | None]], now: datetime) -> Message:
    """Open polls with own answers, each behind a button."""
    if not mine:
        return Message(title=Say("polls-none"))
    lines = [Text(_own_line(poll, choice, now)) for poll, choice in mine]
    choices = [
        Choice(
            label=Say("polls-open", number=poll.number or 0), action=f"poll:{poll.id}", typed=f"/polls {poll.number}"
        )
        for poll, _ in mine
    ]
    return Message(title=Say("polls-title", count=len(mine)), lines=tuple(lines), choices=tuple(choices))


def _own_line(poll: Poll, choice: int | None, now: datetime) -> Say:
    number, closes = poll.number or 0, when(poll.closes_at, poll, now)
    if choice is None:
        return Say("polls-line", number=number, question=poll.question, when=closes)
    option = poll.options[choice - 1]
    return Say("polls-line-answered", number=number, question=poll.question, option=option, when=closes)


def show_card(poll: Poll, choice: int | None, now: datetime) -> Message:
    """One poll with one's own answer; the buttons work here as they do under the post."""
    if poll.state is not State.OPEN:
        word = "poll-was-cancelled" if poll.state is State.CANCELLED else "card-closed"
        return Message(title=poll.question, lines=(Text(Say(word, reason=poll.reason)),))
    lines = (Text(_own(poll, choice)), Text(Say("poll-closes", when=when(poll.closes_at, poll, now))))
    return Message(title=poll.question, lines=lines, choices=(*_options(poll), _who(poll), _take_back(poll)))


def _own(poll: Poll, choice: int | None) -> Say:
    return Say("card-unanswered") if choice is None else Say("card-answered", option=poll.options[choice - 1])


# What organisers see


def show_preview(poll: Poll, places: Sequence[KnownPlace], now: datetime) -> Message:
    """The draft as it will look, with where to post it."""
    lines = [
        *(Text(Say("preview-option", number=n, option=option)) for n, option in enumerate(poll.options, 1)),
        Text(Say(f"poll-mode-{poll.mode.value}")),
        Text(Say("preview-closes", when=when(poll.closes_at, poll, now))),
    ]
    choices = [
        *_post_choices(poll, places),
        _do(poll, "change"),
        _mode_choice(poll),
        _do(poll, "time"),
        _do(poll, "drop"),
    ]
    return Message(title=Say("preview-title", question=poll.question), lines=tuple(lines), choices=tuple(choices))


def _post_choices(poll: Poll, places: Sequence[KnownPlace]) -> Sequence[Choice]:
    if poll.asked_in is not None or len(places) == 1:
        return [_do(poll, "post")]
    everywhere = _do(poll, "post", label=Say("do-post-all", count=len(places)))
    return [everywhere, *(_do(poll, "post", place.id, label=_title(place)) for place in places)]


def show_organiser_card(
    poll: Poll, choice: int | None, tally: Tally, places: Sequence[tuple[KnownPlace, bool]], now: datetime
) -> Message:
    """One poll with all that an organiser can do about it. `places` come with whether somebody deleted the post."""
    if poll.state is not State.OPEN:
        return show_card(poll, choice, now)
    lines: list[Line] = [
        Text(Say("card-number", number=poll.number or 0, total=tally.total)),
        Text(_own(poll, choice)),
        Text(Say(f"poll-mode-{poll.mode.value}")),
        Text(Say("poll-closes", when=when(poll.closes_at, poll, now))),
    ]
    gone = [place for place, deleted in places if deleted]
    lines += [Text(Say("card-deleted", title=_title(place))) for place in gone]
    choices = [*_options(poll)]
    if not tally.total and poll.opened_at is not None and now <= poll.opened_at + CORRECTABLE_FOR:
        choices += [_do(poll, "change"), _mode_choice(poll)]
    choices += [_do(poll, "close"), _do(poll, "time"), _do(poll, "cancel")]
    if any(place.id not in poll.places for place, _ in places):
        choices.append(_do(poll, "all"))
    choices += [_do(poll, "again", place.id, label=_again_label(place, places)) for place, _ in places]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


def _again_label(place: KnownPlace, places: Sequence[tuple[KnownPlace, bool]]) -> Say:
    return Say("do-again") if len(places) == 1 else Say("do-again-in", title=_title(place))


def show_closings(poll: Poll, now: datetime) -> Message:
    """The usual closing times as buttons, and the way to the date picker."""
    choices = [_at(poll, closing.label, closing.at) for closing in usual(now, poll.time_zone)]
    picker = _do(poll, "days", 0, label=Say("closing-other"))
    lines = (Text(Say("closing-now", when=when(poll.closes_at, poll, now))), Text(Say("closing-typed")))
    return Message(title=Say("closing-title"), lines=lines, choices=(*choices, picker))


def show_days(poll: Poll, page: int, now: datetime) -> Message:
    """One page of days."""
    chosen = [_do(poll, "day", day.value, label=day.label) for day in days(now, poll.time_zone, page)]
    more = _do(poll, "days", page + 1, label=Say("closing-later"))
    return Message(title=Say("closing-day"), choices=(*chosen, more))


def show_hours(poll: Poll, day: str, now: datetime) -> Message:
    """The hours of one day that are still to come."""
    closings = times(day, now, poll.time_zone)
    return Message(
        title=Say("closing-hour"), choices=tuple(_at(poll, closing.label, closing.at) for closing in closings)
    )


def change_form(poll: Poll) -> Form:
    """The words as they are, to be corrected."""
    question = Field(name="question", label=Say("form-question"), value=poll.question, most=300)
    hint, lines = Say("form-options-hint"), "\n".join(poll.options)
    options = Field(name="options", label=Say("form-options"), hint=hint, value=lines, long=True, most=900)
    return Form(
        name=f"poll-change:{poll.id}", title=Say("form-change"), fields=(question, options), send=Say("form-save")
    )


def cancel_form(poll: Poll) -> Form:
    """The reason, which people see."""
    reason = Field(name="reason", label=Say("form-reason"), hint=Say("form-reason-hint"), most=200)
    title = Say("form-cancel", number=poll.number or 0)
    return Form(name=f"poll-cancel:{poll.id}", title=title, fields=(reason,), send=Say("form-cancel-it"))


# Buttons


def _options(poll: Poll) -> Sequence[Choice]:
    return [
        Choice(label=option, action=f"vote:{poll.id}:{n}", typed=f"/vote {poll.number} {n}")
        for n, option in enumerate(poll.options, 1)
    ]


def _who(poll: Poll) -> Choice:
    return Choice(label=Say("poll-who"), action=f"who:{poll.id}", typed=f"/polls {poll.number} who")


def _take_back(poll: Poll) -> Choice:
    return Choice(label=Say("poll-take-back"), action=f"unvote:{poll.id}", typed=f"/vote {poll.number} none")


def _mode_choice(poll: Poll) -> Choice:
    return _do(poll, "hidden" if poll.mode is Mode.NAMED else "names")


def _at(poll: Poll, label: Say, at: datetime) -> Choice:
    return _do(poll, "at", int(at.timestamp()), label=label)


def _do(poll: Poll, what: str, rest: int | str = "", *, label: Say | str | None = None) -> Choice:
    which = "draft" if poll.number is None else str(poll.number)
    action = f"poll-do:{poll.id}:{what}" + (f":{rest}" if rest != "" else "")
    return Choice(label=label or Say(f"do-{what}"), action=action, typed=f"/polls {which} {what} {rest}".strip())


def _title(place: KnownPlace) -> str | Say:
    return place.where.title or Say("poll-untitled")
