"""What files are made of: a no where none is wanted, and the daily sweep."""

from bot.facts import AccountsJoined, DayBegan, PersonStopped
from bot.feature import Does, Feature, Lane
from bot.files.use_cases import RefuseFile, forget_unused, let_go, refuse_file, stop

FEATURE = Feature(
    name="files",
    requests={RefuseFile: Does(use_case=refuse_file, lane=Lane.NONE)},
    hears={DayBegan: forget_unused, AccountsJoined: let_go, PersonStopped: stop},
)
