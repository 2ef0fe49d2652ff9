"""Whose posts are taken next: plain values."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.chat.inbound import Place
from bot.errands import FIRST_AT_ONCE, MORE_AT_ONCE, MOST_AT_ONCE, SLICE, Errands, Speed
from bot.work import Claim, OwedPost, Subject

NEWS, MORE_NEWS, REMINDER = Subject("note", "news"), Subject("note", "more"), Subject("note", "reminder")

POST = OwedPost(
    id=0,
    subject=NEWS,
    place_id=1,
    place=Place(platform="fake", id="group"),
    time_zone="",
    language="",
    revision=1,
    shown=0,
    receipts=(),
    stale=(),
    ends=False,
    failures=0,
)
IDS = count(1)
AT_10 = datetime(2026, 12, 1, 10, tzinfo=UTC)


def take(errands: Errands, *, owed: int) -> Sequence[OwedPost]:
    """Take what it asks for, where each subject is owed so many at most; all goes."""
    claims = errands.next()
    posts = [
        replace(POST, id=next(IDS), subject=claim.subject) for claim in claims for _ in range(min(claim.most, owed))
    ]
    errands.taken(claims, posts, posts)
    return posts


def subjects(claims: Sequence[Claim]) -> list[Subject]:
    return [claim.subject for claim in claims]


def test_what_many_are_owed_is_begun_with_a_slice_and_goes_on_until_enough_is_under_way() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    taken = [len(take(errands, owed=1000)) for _ in range(3)]

    assert taken == [SLICE, MORE_AT_ONCE, 0]


def test_what_is_new_goes_although_others_go_on() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    for _ in range(3):
        take(errands, owed=1000)
    errands.add(REMINDER)

    assert subjects(errands.next()) == [REMINDER]


def test_what_goes_on_goes_on_however_much_is_new() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    take(errands, owed=1000)
    for number in range(2 * FIRST_AT_ONCE):
        errands.add(Subject("note", str(number)))

    assert NEWS in subjects(errands.next())


def test_those_that_go_on_share() -> None:
    errands = Errands("fake")
    for subject in (NEWS, MORE_NEWS):
        errands.add(subject)
    take(errands, owed=1000)
    claims = errands.next()

    assert [(claim.subject, claim.most) for claim in claims] == [
        (NEWS, MORE_AT_ONCE // 2),
        (MORE_NEWS, MORE_AT_ONCE // 2),
    ]


def test_what_is_carried_makes_room_half_at_a_time() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    take(errands, owed=1000)
    posts = take(errands, owed=1000)
    asked = list[int]()
    for post in posts[: MORE_AT_ONCE // 2]:
        asked.append(len(errands.next()))
        errands.ended(post)

    assert asked == [0] * (MORE_AT_ONCE // 2)
    assert [claim.most for claim in errands.next()] == [MORE_AT_ONCE // 2]


def test_who_waits_for_a_slow_place_takes_no_room() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    take(errands, owed=1000)
    for post in take(errands, owed=1000):
        errands.rests(post)

    assert [claim.most for claim in errands.next()] == [MORE_AT_ONCE]


def test_what_is_all_taken_is_over() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    take(errands, owed=3)

    assert not errands


def test_what_changes_while_it_is_carried_is_taken_anew_afterwards() -> None:
    """Until then it is leased, and nothing would be found."""
    errands = Errands("fake")
    errands.add(NEWS)
    (post,) = take(errands, owed=1)
    errands.touch(NEWS)
    errands.taken(errands.next(), (), ())
    during = bool(errands)
    errands.ended(post)

    assert not during
    assert subjects(errands.next()) == [NEWS]


def test_what_changes_while_it_is_taken_is_begun_anew_at_the_end() -> None:
    errands = Errands("fake")
    errands.add(NEWS)
    first = take(errands, owed=1000)
    errands.touch(NEWS)
    goes_on = errands.next()
    errands.taken(goes_on, (), ())
    again = errands.next()

    assert [(claim.after, claim.subject) for claim in goes_on] == [(first[-1].id, NEWS)]
    assert [(claim.after, claim.subject) for claim in again] == [(0, NEWS)]


def test_where_the_platform_is_quick_as_many_go_as_it_is_shown_in_a_second() -> None:
    errands, speed = Errands("fake"), Speed()
    errands.add(NEWS)
    take(errands, owed=1000)
    for _ in range(100):
        speed.note(AT_10)
    quick = errands.next(speed.at(AT_10))
    slow = errands.next(speed.at(AT_10 + timedelta(seconds=1)))

    assert [claim.most for claim in quick] == [100]
    assert [claim.most for claim in slow] == [MORE_AT_ONCE]


def test_however_quick_it_is_so_many_go_at_most() -> None:
    errands, speed = Errands("fake"), Speed()
    errands.add(NEWS)
    take(errands, owed=1000)
    for _ in range(10 * MOST_AT_ONCE):
        speed.note(AT_10)

    assert [claim.most for claim in errands.next(speed.at(AT_10))] == [MOST_AT_ONCE]
