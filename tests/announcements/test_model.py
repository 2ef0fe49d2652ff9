"""What an announcement is, and what speaks against a time: plain values."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.announcements.advice import Advice, advice_on
from bot.announcements.model import MOST_WORDS, Announcement, AnnouncementId, State, checked
from bot.announcements.noes import IsCancelled, NoWords, SentAlready, WordsTooLong
from bot.announcements.telling import Clash, Report, Stands
from bot.people.model import CommunityId, PersonId
from bot.timing.recurrence import Daily, Rule

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
LONDON = "Europe/London"

DRAFT = Announcement(id=AnnouncementId(1), community=CommunityId(2), time_zone=LONDON, words="Tea.", author=PersonId(3))


def _nothing(_: datetime) -> Clash | None:
    return None


def _advice(at: datetime | None, now: datetime = NOON, *, free_at: datetime | None = None) -> Advice:
    return advice_on(at, LONDON, now=now, clashes=_nothing, free_at=free_at)


def _words(advice: Advice) -> list[str]:
    return [line.word for line in advice.lines]


def test_words_are_there_and_not_too_many() -> None:
    assert checked("  Tea.\n") == "Tea."
    with pytest.raises(NoWords):
        checked(" \n ")
    with pytest.raises(WordsTooLong) as no:
        checked("a" * (MOST_WORDS + 7))
    assert no.value.details == {"most": MOST_WORDS, "over": 7}


def test_what_is_sent_is_not_sent_again_and_what_is_cancelled_stays_so() -> None:
    sent = DRAFT.sent(1, at=NOON, by_hand=True)
    with pytest.raises(SentAlready):
        sent.sent(1, at=NOON, by_hand=True)
    cancelled = sent.cancelled("Rain.", at=NOON)
    with pytest.raises(IsCancelled):
        cancelled.cancelled("Snow.", at=NOON)
    with pytest.raises(IsCancelled):
        cancelled.worded("Tea!", at=NOON)


def test_only_what_stands_in_groups_says_when_it_was_changed() -> None:
    assert DRAFT.worded("Tea!", at=NOON).changed_at is None
    assert DRAFT.sent(1, at=NOON, by_hand=True).worded("Tea!", at=NOON).changed_at == NOON


def test_a_language_without_words_is_read_in_those_it_was_written_in() -> None:
    both = DRAFT.worded("Te.", language="cy", at=NOON)

    assert (both.said_in("cy"), both.said_in("pl"), both.said_in("")) == ("Te.", "Tea.", "Tea.")
    assert both.worded("", language="cy", at=NOON).versions == ()


def test_a_repeating_one_is_over_when_its_rule_is() -> None:
    rule = Rule(pattern=Daily(every=1), starts=datetime(2026, 12, 1, 10), zone=LONDON, ends=2)
    first = DRAFT.timed(NOON - timedelta(hours=2), rule).planned(1)
    second = first.next_time(at=NOON)

    assert second.at == datetime(2026, 12, 2, 10, tzinfo=UTC)
    assert second.next_time(at=second.at).state is State.OVER


def test_nothing_speaks_against_tuesday_noon() -> None:
    assert _advice(None) == Advice()
    assert _advice(NOON + timedelta(days=1)) == Advice()


def test_at_night_the_morning_is_better() -> None:
    late = datetime(2026, 12, 1, 22, tzinfo=UTC)

    assert _words(_advice(None, late)) == ["advice-quiet-now"]
    assert _advice(None, late).better == datetime(2026, 12, 2, 8, tzinfo=UTC)


def test_the_night_before_a_holiday_the_next_working_day_is_better() -> None:
    christmas_eve = datetime(2026, 12, 24, 22, tzinfo=UTC)

    assert _advice(None, christmas_eve).better == datetime(2026, 12, 29, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (datetime(2026, 12, 25, 10, tzinfo=UTC), "advice-holiday"),
        (datetime(2027, 1, 4, 10, tzinfo=UTC), "advice-holiday-scotland"),
        (datetime(2027, 7, 12, 10, tzinfo=UTC), "advice-holiday-northern-ireland"),
    ],
)
def test_a_holiday_of_some_nations_is_told_with_the_nation(day: datetime, word: str) -> None:
    assert _words(_advice(day)) == [word]


def test_where_the_week_is_full_a_time_with_room_is_better() -> None:
    room = NOON + timedelta(days=5, hours=1)

    assert _words(_advice(None, free_at=room)) == ["advice-week-now"]
    assert _advice(None, free_at=room).better == datetime(2026, 12, 7, 10, tzinfo=UTC)


def test_a_better_time_clashes_with_nothing_itself() -> None:
    def clashes(at: datetime) -> Clash | None:
        return Clash(is_question=True, number=4) if at < NOON + timedelta(days=2) else None

    advice = advice_on(NOON + timedelta(hours=1), LONDON, now=NOON, clashes=clashes, free_at=None)

    assert _words(advice) == ["advice-clash-question"]
    assert advice.better == datetime(2026, 12, 4, 10, tzinfo=UTC)


def test_a_report_counts_what_was_shown_whatever_became_of_it() -> None:
    report = Report(counts={Stands.TOLD: 3, Stands.DELETED: 1, Stands.WAITS: 2})

    assert (report.told, report.all, report.is_done, report.more) == (4, 6, False, 3)
