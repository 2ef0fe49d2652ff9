"""The other half of the register in `storage.holdings`: every column that says nothing about anybody."""

from collections.abc import Mapping

IMPERSONAL: Mapping[str, str] = {
    "announcement_places": "announcement_id place_id title told",
    "announcement_words": "announcement_id language",
    "announcements": "id community_id number state about scope typed_in due_at rule series_id by_hand made_at sent_at "
    "changed_at ended_at file_id",
    "answerers": "poll_id mark",
    "audit": "community_id number at did about mark",
    "audit_heads": "community_id first anchor last mark",
    "ballots": "poll_id door counts",
    "codes": "mark kind community_id place_id expires_at",
    "communities": "id name time_zone language last_poll_number last_announcement_number founded_at",
    "concern_help": "community_id line contact",
    "concern_intakes": "community_id slots nation closes_at read_within answer_within contact turn",
    "concern_keys": "concern_id reader_id wrapped",
    "concern_messages": "id concern_id side due_on turn released_on sealed",
    "concern_readers": "id public kid wrapped",
    "concerns": "id community_id month due_on turn released_on stage outcome read_by answer_by asked held_by unread "
    "muted ends_on last_on lookup sealed",
    "files": "id media_type added_at",
    "grants": "id community_id number role expires_at state",
    "inbox_keys": "key taken_at",
    "kept_counts": "poll_id kept",
    "links": "mark poll_id single version stopped voter_id",
    "instance": "id key_proof clock_ahead",
    "pasted": "id community_id",
    "places": "id platform topic private community_id reachable language",
    "poll_options": "poll_id n from_member",
    "poll_places": "poll_id place_id",
    "poll_words": "poll_id language n",
    "polls": "id community_id number kind least most quadratic counts quorum shuffled takes_options has_purpose nudges "
    "repeats mode turnout extended closed_early by_place "
    "state asked_in opens_at opened_at closes_at nudged chased chased_at series_id ended_at",
    "posts": "id kind shown not_before gone_at claimed_until deleted failures weight about useful_until",
    "proposals": "id poll_id",
    "published": "poll_id voters leader tied withheld void several about",
    "published_counts": "poll_id line n place_id votes",
    "purposes": "poll_id carers_decide step due_on answered_at",
    "quiets": "poll_id",
    "reached": "platform at",
    "receipt_salts": "id salt",
    "reminders": "id number settled missed forget_at",
    "removals": "id community_id role at",
    "return_addresses": "concern_id month sealed",
    "sayings": "id poll_id may_share passed",
    "sessions": "id mark",
    "sign_in_links": "mark",
    "step_ups": "id session_id",
    "subjects": "kind revision",
    "tallies": "poll_id door n value votes",
    "ticks": "kind ref at",
    "weeklies": "community_id comes weekday hour",
    "weekly_without": "place_id",
}
"""Every other column, by table. An inbox key is a platform's number of one act, and nothing in it says whose.

Of concerns nobody can find whose they are: what carers wrote, and whom to tell of an answer, is sealed, and no row
leads from a person to it. Which concerns a reader can open is in no copy of theirs: some wait for their slot.
"""
