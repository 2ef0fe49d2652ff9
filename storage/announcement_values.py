"""From rows to announcements and back."""

from typing import Any

from bot.announcements.model import Announcement, AnnouncementId, Scope, State, Version
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.timing import rule_text


def announcement_of(row: Any, versions: tuple[Version, ...]) -> Announcement:
    """The announcement that a row holds, with its words in further languages."""
    return Announcement(
        id=AnnouncementId(row.id),
        community=CommunityId(row.community_id),
        time_zone=row.time_zone,
        number=row.number,
        state=State(row.state),
        author=PersonId(row.author_id) if row.author_id is not None else None,
        words=row.words,
        versions=versions,
        note=row.note,
        about=row.about or "",
        scope=Scope(row.scope),
        typed_in=PlaceId(row.typed_in) if row.typed_in is not None else None,
        at=row.due_at,
        rule=rule_text.read(row.rule) if row.rule else None,
        series=AnnouncementId(row.series_id) if row.series_id is not None else None,
        urgent=row.urgent,
        by_hand=row.by_hand,
        sent_at=row.sent_at,
        changed_at=row.changed_at,
        ended_at=row.ended_at,
        reason=row.reason,
        file_id=row.file_id,
    )


def announcement_row(it: Announcement) -> dict[str, Any]:
    """The row that holds an announcement."""
    return {
        "id": it.id,
        "community_id": it.community,
        "number": it.number,
        "state": it.state.value,
        "author_id": it.author,
        "words": it.words,
        "note": it.note,
        "about": it.about or None,
        "scope": it.scope.value,
        "typed_in": it.typed_in,
        "due_at": it.at,
        "rule": rule_text.write(it.rule) if it.rule is not None else None,
        "series_id": it.series,
        "urgent": it.urgent,
        "by_hand": it.by_hand,
        "sent_at": it.sent_at,
        "changed_at": it.changed_at,
        "ended_at": it.ended_at,
        "reason": it.reason,
        "file_id": it.file_id,
    }
