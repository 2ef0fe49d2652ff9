"""Pasted words: table of contents. What can be made of them is the business of the slices above."""

from bot.facts import DayBegan, PersonStopped
from bot.feature import Feature
from bot.pasted import use_cases

FEATURE = Feature(
    name="pasted",
    hears={DayBegan: use_cases.forget_old, PersonStopped: use_cases.forget_begun},
)
