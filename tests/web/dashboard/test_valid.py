"""Every page of the dashboard is valid HTML, is named and labelled, and brings no script or style of its own."""

import pytest

from tests.support.chat import Chat
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.touring import PARTS, TOUR, tour
from tests.web.dashboard.valid_html import faults

WHOLE = (
    '<!doctype html><html lang="en" dir="ltr"><head><title>T</title></head><body><h1>T</h1>{}</body></html>'  # a page
)

BROKEN = {
    "not closed": ("<div><p>a</p>", "expected-one-end-tag"),
    "closed twice": ("<p>a</p></p>", "unexpected-end-tag"),
    "across": ("<p><b>a</p></b>", "unexpected-end-tag"),
    "a div in a sentence": ("<p>a<div>b</div></p>", "unexpected-end-tag"),
    "in the wrong place of a table": ("<table><p>a</p></table>", "table-voodoo"),
    "a form in a form": ("<form><form></form></form>", "unexpected-start-tag"),
    "said twice": ('<p lang="a" lang="b">c</p>', "duplicate-attribute"),
    "no such letter": ("<p>&nonsense;</p>", "expected-named-entity"),
    "two of one name": ('<p id="a">b</p><p id="a">c</p>', "stands 2 times"),
    "a label for nothing": ('<label for="a">b</label>', "leads nowhere"),
    "described by nothing": ('<p aria-describedby="a">b</p>', "leads nowhere"),
    "a link to nothing": ('<a href="#a">b</a>', "leads nowhere"),
    "an empty link": ('<a href="/"></a>', "says nothing"),
    "a field without a label": ('<input name="a">', "has no label"),
    "a picture without words": ('<img src="/a">', "says nothing of what it shows"),
    "a level left out": ("<h3>a</h3>", "after h1 comes h3"),
    "two first headings": ("<h1>a</h1>", "headings begin with"),
    "its own style": ('<p style="color: red">a</p>', "has style"),
    "its own act": ('<button onclick="a()">b</button>', "has onclick"),
    "its own script": ("<script>a()</script>", "written into the page"),
    "something unknown": ("<blink>a</blink>", "is none of ours"),
    "a list of sentences": ("<ul><p>a</p></ul>", "holds ['p']"),
    "a button in a link": ('<a href="/"><button>a</button></a>', "something else to press"),
    "a head of nothing": ("<table><tbody><tr><th>a</th></tr></tbody></table>", "does not say of what"),
    "two buttons for one field": (
        '<form><label for="a">b</label><input id="a" type="text"><button>c</button><button>d</button></form>',
        "Enter presses the first",
    ),
    "nothing to open it by": ("<details><p>a</p></details>", "does not begin with"),
}


@pytest.mark.parametrize(("html", "fault"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_found(html: str, fault: str) -> None:
    assert any(fault in one for one in faults(WHOLE.format(html))), faults(WHOLE.format(html))


def test_what_is_whole_has_no_fault() -> None:
    assert faults(WHOLE.format('<p>a</p><label for="b">c</label><input id="b" name="b" type="text">')) == []
    assert faults("<p>a</p>") != []


async def test_every_page_is_valid_in_every_state(busy_chat: Chat) -> None:
    desk, found = Desk(busy_chat), []
    async with desk.browser() as visitor:
        async for stop in tour(desk, visitor):
            if visitor.page.headers["content-type"].startswith("text/html"):
                found += [f"{stop.name}: {fault}" for fault in faults(visitor.page.text)]

    assert found == []


async def test_the_part_that_brings_itself_up_to_date_is_valid(busy_chat: Chat) -> None:
    desk = Desk(busy_chat)
    community = await desk.community("Rivertown Carers")
    async with desk.signed_in() as visitor:
        await visitor.opens(f"/d/{community.id}/announcements/1/report", turn="1")

    assert visitor.page.status_code == 200
    assert faults(WHOLE.format(visitor.page.text)) == []


async def test_every_page_of_the_table_is_on_the_tour(busy_chat: Chat) -> None:
    looked_at = {row.path for row in Desk(busy_chat).app.table if row.method == "GET"}

    assert looked_at - PARTS == {stop.row for stop in TOUR if stop.row}
