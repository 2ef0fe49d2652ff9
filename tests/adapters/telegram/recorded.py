"""Updates as Telegram sends them, with made-up people: `updates/<name>.json`."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "updates"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def recorded(name: str) -> dict[str, Any]:
    """One update, fresh, to be changed at will."""
    update: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return update
