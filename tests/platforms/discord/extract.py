"""Makes `spec.json` from Discord's OpenAPI file: names, types and limits of what a bot of ours may call, no prose.

Run as `python -m tests.platforms.discord.extract PATH`, with the path of the whole file; no test needs it.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.platforms.discord.checking import SPEC_FILE
from tests.platforms.extracting import one_a_line

Json = dict[str, Any]

SOURCE = {
    "repository": "discord/discord-api-spec",
    "file": "specs/openapi.json",
    "commit": "74fda0fad044407ea280043a03ffc9bc64c4e49e",
    "licence": "MIT, Copyright 2023 Discord",
    "kept": "names, types, required flags and limits of some operations; no prose",
}
KEPT_OPERATIONS = (
    "DELETE /channels/{channel_id}/messages/{message_id}",
    "DELETE /channels/{channel_id}/messages/pins/{message_id}",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "GET /applications/@me",
    "GET /applications/{application_id}/commands",
    "GET /applications/{application_id}/guilds/{guild_id}/commands",
    "GET /channels/{channel_id}",
    "GET /channels/{channel_id}/messages",
    "GET /channels/{channel_id}/messages/{message_id}",
    "GET /gateway",
    "GET /gateway/bot",
    "GET /guilds/{guild_id}",
    "GET /guilds/{guild_id}/channels",
    "GET /guilds/{guild_id}/members/{user_id}",
    "GET /oauth2/applications/@me",
    "GET /users/@me",
    "GET /users/@me/guilds",
    "GET /users/{user_id}",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "DELETE /users/@me/guilds/{guild_id}",
    "PATCH /channels/{channel_id}",
    "PATCH /channels/{channel_id}/messages/{message_id}",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "POST /channels/{channel_id}/messages",
    "POST /channels/{channel_id}/threads",
    "POST /channels/{channel_id}/typing",
    "POST /interactions/{interaction_id}/{interaction_token}/callback",
    "POST /users/@me/channels",
    "POST /webhooks/{webhook_id}/{webhook_token}",
    "PUT /applications/{application_id}/commands",
    "PUT /applications/{application_id}/guilds/{guild_id}/commands",
    "PUT /channels/{channel_id}/messages/pins/{message_id}",
)
PROSE = frozenset({"description", "title", "x-discord-union"})
REFERENCE = "#/components/schemas/"


def without_prose(schema: Any, *, names: bool = False) -> Any:
    """A schema without its prose. `names` tells that the keys are names of fields, and stay."""
    if isinstance(schema, list):
        return [without_prose(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: value.removeprefix(REFERENCE) if key == "$ref" else without_prose(value, names=key == "properties")
        for key, value in schema.items()
        if names or key not in PROSE
    }
    choices = kept.get("oneOf")
    if not names and isinstance(choices, list) and choices and all(list(one) == ["const"] for one in choices):
        kept.pop("oneOf")
        kept["enum"] = [one["const"] for one in choices]
    return kept


def references(schema: Any) -> Iterator[str]:
    """The names of the schemas that a schema without prose refers to."""
    if isinstance(schema, list):
        for item in schema:
            yield from references(item)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from references(value)


def operation_of(whole: Json, name: str) -> Json:
    """What one operation may be asked with: the fields of its query, and the schema of its body."""
    method, _, path = name.partition(" ")
    said = whole["paths"][path][method.lower()]
    query = {p["name"]: without_prose(p["schema"]) for p in said.get("parameters", ()) if p["in"] == "query"}
    kept: Json = {"query": query}
    content = said.get("requestBody", {}).get("content", {})
    if content:
        kept["body"] = without_prose(content["application/json"]["schema"])
        kept["required"] = said["requestBody"].get("required", False)
        kept["files"] = "multipart/form-data" in content
    return kept


def extract(whole: Json) -> Json:
    """The extract of a whole file."""
    operations = {name: operation_of(whole, name) for name in sorted(KEPT_OPERATIONS)}
    schemas: Json = {}
    asked = list(references(list(operations.values())))
    while asked:
        name = asked.pop()
        if name not in schemas:
            schemas[name] = without_prose(whole["components"]["schemas"][name])
            asked += references(schemas[name])
    return {"source": SOURCE | {"version": whole["info"]["version"]}, "operations": operations, "schemas": schemas}


if __name__ == "__main__":
    SPEC_FILE.write_text(one_a_line(extract(json.loads(Path(sys.argv[1]).read_text()))))
