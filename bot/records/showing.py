"""What is kept to messages: in general, about one person in words, and as JSON."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any

from bot.chat.outbound import Choice, Line, Message, Quote, Say, Text, Words
from bot.people.model import House
from bot.records.model import Kept, Purpose, Record, Value
from bot.timing.said import long_day, when
from bot.timing.zones import local

_LONGEST = 250
"""Characters of one line: no platform has to cut it."""

_MY_DATA = Choice(label=Say("privacy-my-data"), action="mydata", typed="/mydata")
_ERASE = Choice(label=Say("privacy-erase"), action="forgetme", typed="/forgetme")


def show_privacy(house: House, readers: Sequence[tuple[str, Sequence[str]]]) -> Message:
    """One screen: who runs it, what is kept, what the app sees, who reads concerns; and what can be done about it.

    `readers` are the names of those who do, by community.
    """
    lines = [_operator(house), Say("privacy-kept"), Say("privacy-name"), Say("privacy-app")]
    for community, names in readers:
        named = [name or Say("people-nameless") for name in names]
        lines.append(Say("privacy-readers", community=community, names=_listed(named)))
    if readers:
        lines.append(Say("privacy-concerns"))
    more = Choice(label=Say("privacy-more"), action="privacy-more", typed="/privacy more")
    return Message(title=Say("privacy-title"), lines=tuple(map(Text, lines)), choices=(_MY_DATA, _ERASE, more))


def show_all_kept(house: House, kept: Sequence[Kept]) -> Message:
    """Everything that is kept and for how long, and how to complain about it."""
    days = {purpose: max((one.days for one in kept if one.purpose is purpose), default=0) for purpose in Purpose}
    held = {one.purpose for one in kept}
    lines = [Text(Say(f"privacy-about-{purpose}", days=days[purpose])) for purpose in Purpose if purpose in held]
    lines += [
        Text(Say("privacy-secret")),
        Text(Say("privacy-concerns-apart")),
        Text(Say("privacy-copies")),
        Text(Say("privacy-complain", operator=house.run_by)),
        Text(Say("privacy-ico")),
    ]
    return Message(title=Say("privacy-all-title"), lines=tuple(lines), choices=(_MY_DATA, _ERASE))


def _operator(house: House) -> Say:
    return Say("privacy-operator-organiser" if house.run_by_organiser else "privacy-operator", operator=house.run_by)


def show_question() -> Message:
    """What erasing does, what it cannot take back, and the one button."""
    words = ("forget-answers", "forget-rest", "forget-stays", "forget-concerns", "forget-for-good")
    yes = Choice(label=Say("forget-yes"), action="forgetme-yes", typed="/forgetme yes")
    return Message(title=Say("forget-title"), lines=tuple(Text(Say(word)) for word in words), choices=(yes,))


# A copy in words


def show_records(records: Sequence[Record], *, zone: str, now: datetime) -> Message:
    """Every row in words, under why it is kept."""
    apart = Text(Say("mydata-concerns"))
    if not records:
        return Message(title=Say("mydata-nothing"), lines=(apart,))
    lines: list[Line] = []
    order = list(Purpose)
    for purpose, rows in groupby(sorted(records, key=lambda row: order.index(row.purpose)), lambda row: row.purpose):
        told = [line for row in rows for line in _lines(row, zone, now)]
        lines += [Text(Say(f"mydata-{purpose}")), *told] if told else []
    lines.append(apart)
    as_json = Choice(label=Say("mydata-json"), action="mydata-json", typed="/mydata json")
    return Message(title=Say("mydata-title"), lines=tuple(lines), choices=(as_json, _ERASE))


def _lines(row: Record, zone: str, now: datetime) -> Iterator[Line]:
    said = {name: _in_words(name, value) or _said(value, zone, now) for name, value in row.values.items()}
    if row.kind in _IN_WORDS:
        yield from _IN_WORDS[row.kind](said, row.values)
    else:  # a row whose columns say it all: one line each
        yield from (
            Text(Say("mydata-column", column=Say(f"mydata-column-{name.replace('_', '-')}"), value=words))
            for name, words in said.items()
            if words is not None
        )


def _in_words(column: str, value: Value) -> Words | None:
    """One of our own codes as whoever chose it read it; none for what is no such code."""
    word = _CODES.get(column)
    if word is None or not value:
        return None
    if isinstance(value, list):
        return _listed([Say(f"{word}-{code}") for code in value])
    return Say(f"{word}-{value if column != 'kind' or value in _KINDS else 'other'}")


def _listed(words: Sequence[Words]) -> Words:
    return words[0] if len(words) == 1 else Say("listed-more", first=words[0], rest=_listed(words[1:]))


_CODES: Mapping[str, str] = {
    "kind": "mydata-kind",
    "role": "mydata-as",
    "did": "mydata-did",
    "needs": "me-need",
    "topics": "me-topic",
    "style": "me-set-style",
    "thanks": "me-set-thanks",
    "reads_at": "me-set-reads",
}
"""How the names of the sentences begin that say a code; those of settings are the ones by which they were chosen."""

_OWN_WORDS = "own-words"
"""The kind of question that is answered in them."""

_KINDS = frozenset(
    {
        "poll-told",
        "poll-result",
        "announcement-report",
        "announcement-asks",
        "announcement-told",
        "digest",
        "reminder",
        "reminder-set",
        "whats-on-mine",
        "away",
        "removed",
        "grant",
        "grant-told",
        "account-joined",
        "poll-proposed",
        "poll-proposal-decided",
        "poll-draft",
        "step-up",
        "concern-news",
        "concern-late",
        "concern-ending",
        "concern-nobody",
        "concern-page",
    }
)
"""What may be sent to somebody in private."""


def _said(value: Value, zone: str, now: datetime) -> Words | None:
    if isinstance(value, bool):
        return Say("mydata-yes" if value else "mydata-no")
    if isinstance(value, datetime):
        return when(value, zone, now=now)
    if isinstance(value, date):
        return long_day(value, local(now, zone).date())
    if isinstance(value, list):
        return ", ".join(map(str, value)) or None
    return str(value) if value not in (None, "") else None


_Said = Mapping[str, Words | None]
_Values = Mapping[str, Value]


def _line(word: str, *names: str) -> Callable[[_Said, _Values], Iterator[Line]]:
    """One sentence, with these columns in it."""

    def line(said: _Said, _: _Values) -> Iterator[Line]:
        yield Text(Say(word, **{name: said[name] or Say("mydata-none") for name in names}))

    return line


def _account(_: _Said, values: _Values) -> Iterator[Line]:
    app, number = str(values["key"]).split(":", 1)
    yield Text(Say("mydata-account-line", app=app.title(), number=number))


def _presence(said: _Said, values: _Values) -> Iterator[Line]:
    if not values["private"]:  # a private chat is said with the chats
        yield from _line("mydata-place", "title", "platform")(said, values)


def _ballot(said: _Said, values: _Values) -> Iterator[Line]:
    if values["skipped"]:
        yield from _line("mydata-skipped", "question")(said, values)
    elif values["answered_as"] != _OWN_WORDS:  # those are a row of their own
        yield from _line("mydata-answer", "question", "options")(said, values)
    if said["name"]:
        yield Text(Say("mydata-answer-name", name=said["name"]))


def _post(said: _Said, _: _Values) -> Iterator[Line]:
    kind = said["kind"] or ""
    if said["not_before"]:
        yield Text(Say("mydata-message-waits", kind=kind, when=said["not_before"]))
    else:
        yield Text(Say("mydata-message", kind=kind))


def _form(said: _Said, values: _Values) -> Iterator[Line]:
    yield from _line("mydata-form", "asked_at")(said, values)
    given = values["given"]
    if isinstance(given, dict):
        yield from (Quote(str(words)) for words in given.values())


def _pasted(said: _Said, values: _Values) -> Iterator[Line]:
    yield from _line("mydata-pasted-line", "made_at")(said, values)
    yield Quote(str(values["words"]))


def _reminder(said: _Said, values: _Values) -> Iterator[Line]:
    if values["at"]:
        yield from _line("mydata-reminder-at", "words", "at")(said, values)
    else:
        yield from _line("mydata-reminder", "words")(said, values)


_IN_WORDS: Mapping[str, Callable[[_Said, _Values], Iterator[Line]]] = {
    "accounts": _account,
    "roles": _line("mydata-role", "role", "community"),
    "presences": _presence,
    "places": _line("mydata-chat-line", "platform"),
    "ballots": _ballot,
    "sayings": _line("mydata-saying", "question", "words"),
    "proposals": _line("mydata-proposal", "question", "words"),
    "quiets": _line("mydata-no-more", "question"),
    "polls": _line("mydata-question", "question"),
    "purposes": _line("mydata-purpose", "can_change", "cannot_change", "decides", "answerer", "moved", "answer"),
    "poll_options": _line("mydata-option", "words"),
    "poll_words": _line("mydata-version", "language", "words"),
    "announcements": _line("mydata-announcement", "words"),
    "announcement_words": _line("mydata-version", "language", "words"),
    "reminders": _reminder,
    "posts": _post,
    "asked_forms": _form,
    "pasted": _pasted,
    "codes": _line("mydata-code", "expires_at"),
    "codes_by_you": _line("mydata-code-by-you", "expires_at"),
    "grants": _line("mydata-grant", "community", "asked_at"),
    "grants_by_you": _line("mydata-grant-by-you", "community", "asked_at"),
    "concern_readers": _line("mydata-reads", "community", "since"),
    "concern_witnesses": _line("mydata-witness", "ref", "until"),
    "sessions": _line("mydata-session", "began_at", "seen_at"),
    "audit": _line("mydata-act", "did", "community", "at"),
    "removals": _line("mydata-removed", "role", "community", "at", "reason"),
    "removals_by_you": _line("mydata-removed-by-you", "role", "community", "at"),
}
"""Rows that are said in a sentence, by what they are rows of."""


# The same as JSON


def show_json(records: Sequence[Record], now: datetime) -> Message:
    """Every row with every column, as lines of JSON that no page cuts in two."""
    copied: dict[str, Any] = {"made_at": now.isoformat(), "about_you": {}}
    for row in records:
        copied["about_you"].setdefault(row.kind, []).append(row.values)
    text = json.dumps(_in_pieces(copied), ensure_ascii=False, indent=1, default=_plain)
    return Message(title=Say("mydata-json-title"), lines=tuple(map(Text, text.split("\n"))))


def _in_pieces(value: Any) -> Any:
    """The same with long texts as lists of shorter ones."""
    if isinstance(value, Mapping):
        return {name: _in_pieces(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_in_pieces(part) for part in value]
    if isinstance(value, str) and len(value) > _LONGEST:
        return [value[at : at + _LONGEST] for at in range(0, len(value), _LONGEST)]
    return value


def _plain(value: object) -> str:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    raise TypeError(type(value).__name__)
