"""How the extracts of the platforms' specifications are written."""

import json
from typing import Any

Json = dict[str, Any]


def one_a_line(spec: Json) -> str:
    """An extract as JSON: its `source`, and its other parts with one of their things a line.

    So a new version shows as a short difference.
    """
    parts = [f'"source": {json.dumps(spec["source"], indent=1)}']
    for name, part in spec.items():
        if name != "source":
            lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(part.items()))
            parts.append(f'"{name}": {{\n{lines}\n}}')
    return "{" + ",\n".join(parts) + "}\n"
