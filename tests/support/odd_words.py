"""What people say in a storm: right, wrong, foreign, huge and odd."""

from collections.abc import Sequence

ODD: Sequence[str] = (
    *("", "1", "2", "1 1", "1 2", "٣", "۱ ۲", "১", "೧", "0", "-1", "99999999999999999999", "yes", "no", "none", "all"),
    *("|", "a | b", "😀😀", "\u202eשלום", "x" * 4000, "é" * 300, "{ $name }", "%s", "\x00", "a\nb\nc", "ſ", "İ"),
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    *("Europe/London", "apia", "9pm to 8am", "22:00 07:00", "cy", "Cymraeg", "اردو", "account", "part", "part 1 yes"),
    *("1 in cy", "1 who", "1 close", "1 add ur", "1 at tomorrow 6pm", "1 day 2026-13-40", "1 days 9999", "draft post"),
    *("1 wait", "1 all", "1 again", "1 time", "1 change", "1 cancel", "1 hidden", "1 drop cy", "1 for", "draft for 1"),
    *("add place", "add co-owner", "remove 1", "remove ٢", "language 1 cy", "language all ur", "removals", "leave"),
    *("more", "json", "waiting", "data", "why most", "pause week", "stop", "start", "other quiet", "other zone"),
    *("polls yes", "yes polls yes", "yes most 0", "yes most 7", "yes digest yes", "yes quiet none", "yes language pl"),
    *("yes language ur", "yes zone pacific/apia", "yes style large", "yes needs large add", "topics drop breaks"),
    *("yes topics money", "yes reads morning", "yes thanks not", "yes box yes", "wales more", "n. ireland", "join-1-2"),
    *("polls-1_cy", "me-language", "forgetme-yes", "help", "1 at 1e9", "1 at 9999-12-31", "1 at 1 january 0001"),
)
COMMANDS = (
    *("help", "start", "start", "support", "stop", "pause", "polls", "polls", "polls", "vote", "vote"),
    *("me", "me", "me", "privacy", "mydata", "forgetme", "people", "people", "join"),
)
POLLS = (
    "/poll {0} soup or salad? | {0} Soup | {0} Salad",
    "/poll {0} lunch?\n{0} Soup\n{0} Salad\n{0} Both",
    "/poll {0} bare question?",
    "/poll {0} when? | {0} Now | {0} Later | until tomorrow 6pm",
    "{0} soup or salad?\n1. {0} Soup\n2. {0} Salad",
    "/poll {0}? | a | a",
)
WEIGHTS = {
    "vote": 5,
    "poll-do": 8,
    "me": 6,
    "people-add": 4,
    "people-remove": 3,
    "join-account": 2,
    "waiting": 4,
    "forgetme-yes": 0.1,
    "mydata-json": 0.3,
    "privacy-more": 0.3,
}
CHOSEN = ("polls yes", "digest yes", "most 7", "reads late", "quiet none", "zone pacific/apia")
JUMPS = (*(0.1, 1, 10, 70, 70, 70, 200, 200, 600, 600) * 2, 1440, 1440, 10080, 57600)
