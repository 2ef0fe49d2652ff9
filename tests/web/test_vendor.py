"""The files of others are the ones that their table names."""

import re
from hashlib import sha256
from pathlib import Path

VENDOR = Path(__file__).parents[2] / "adapters" / "web" / "static" / "vendor"
ROWS = re.findall(r"^\| `([^`]+)` .*`([0-9a-f]{64})` \|$", (VENDOR / "README.md").read_text("utf-8"), re.MULTILINE)


def test_every_script_of_others_is_in_the_table_with_its_sum() -> None:
    sums = {path.name: sha256(path.read_bytes()).hexdigest() for path in VENDOR.glob("*.js")}

    assert sums == dict(ROWS)


def test_every_script_of_others_has_its_licence_beside_it() -> None:
    assert [path.name for path in sorted(VENDOR.glob("*.LICENSE"))] == ["htmx-ext-sse.LICENSE", "htmx.LICENSE"]
