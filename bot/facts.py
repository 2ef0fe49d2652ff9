"""What one slice may tell others, in the same transaction: frozen values, answered as `main` lists."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PersonStopped:
    """Somebody said stop: whatever they had half begun ends here."""

    person_id: int
