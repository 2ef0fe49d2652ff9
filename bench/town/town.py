"""Carers' groups on a stand-in of a platform, and the program beside it: founded, asked and looked at as people do."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, ClassVar, Generic, TypeVar

from bench.town.counting import Counted, Pressed, is_owed, read_counted, replay
from bench.town.program import Program
from tests.platforms.remote import Door

Json = dict[str, Any]

OPTIONS = ("Soup", "Salad", "Stew")
QUESTION = f"Lunch? | {' | '.join(OPTIONS)}"
ON_POLLS = "Take back"
"""A button that stands under every open poll, and under nothing else."""

PATIENCE = 60.0
"""Seconds within which what people wait for must have come, where no promise says anything shorter."""


@dataclass(frozen=True)
class Group:
    """A founded group, by the numbers of its place on the platform and of its founder."""

    place: int
    founder: int


@dataclass(frozen=True)
class Post:
    """A poll where it stands: its own number, its place, how the stand-in is told of the message, and its codes.

    `data` is what its options send when pressed.
    """

    poll: int
    place: int
    named: Mapping[str, int]
    data: tuple[str, ...]


AnyDoor = TypeVar("AnyDoor", bound=Door)


@dataclass
class Town(ABC, Generic[AnyDoor]):
    """What people do there; `door` is the stand-in's control door."""

    platform: ClassVar[str]
    word: ClassVar[str]
    """What the stand-in calls a place."""

    door: AnyDoor
    program: Program

    @abstractmethod
    async def found(self, title: str = "Carers") -> Group:
        """Somebody new founds a community in a new group."""

    @abstractmethod
    async def type_question(self, group: Group, question: str = QUESTION) -> Any:
        """The founder asks the group, and nobody waits for the post."""

    @abstractmethod
    async def first_answer(self, post: Post, who: int) -> Pressed:
        """Start the program, and have somebody press as early as the platform lets it count; waits for the answer."""

    @abstractmethod
    async def presses(self, *loads: int) -> list[Pressed]:
        """All presses of these loads; an answer that does not say that it counts is none."""

    @abstractmethod
    def late(self, report: Json) -> list[str]:
        """What a load's report tells of answers that the platform's people did not get in time."""

    @abstractmethod
    def _codes(self, shown: Json) -> Sequence[str]:
        """What the buttons of a message send when pressed."""

    async def ask(self, group: Group) -> Post:
        """The founder asks the group."""
        await self.type_question(group)
        await self.door.do("until_posted", label=ON_POLLS, timeout=PATIENCE, **{self.word: group.place})
        return (await self.posts(group.place))[-1]

    async def posts(self, place: int) -> list[Post]:
        """The polls that stand in a place now."""
        return [self._post(shown) for shown in await self.standing(place)]

    async def standing(self, place: int) -> list[Json]:
        """The same as the stand-in tells of them."""
        told = await self.door.do("bot_messages", **{self.word: place})
        return [shown for shown in told if ON_POLLS in shown["labels"]]

    async def vote(self, how: str, on: Post, **much: Any) -> int:
        """Let many people press the options of a poll; `how` is a load of the stand-in's. Gives its number."""
        load: int = await self.door.do(how, on=on.named, data=on.data, **much)
        return load

    async def settles(self, post: Post, presses: Sequence[Pressed], within: float) -> list[str]:
        """Wait until the post shows what these presses make, and this is kept; gives what is wrong if it never does."""
        until = monotonic() + within
        try:
            await self.door.do("until_shown", message=post.named, pattern=reads(presses), timeout=within)
        except TimeoutError:
            return [f"the group does not see the right tally after {within:.0f} s"]
        while is_owed(self.program.url, post.poll):
            if monotonic() > until + PATIENCE:
                return ["what the group sees is not kept"]
            await asyncio.sleep(0.05)
        return []

    def counted(self, *posts: Post) -> Sequence[Counted]:
        """What the database says of these polls."""
        return read_counted(self.program.url, self.platform, *(post.poll for post in posts))

    def _post(self, shown: Json) -> Post:
        votes = tuple(code for code in self._codes(shown) if code.startswith("vote:"))
        named = {self.word: shown[self.word], "message": shown["message"]}
        return Post(int(votes[0].split(":")[1]), shown[self.word], named, votes)


def reads(presses: Sequence[Pressed]) -> str:
    """How a post reads on which these presses all count, as a regular expression."""
    chosen, _ = replay(sorted(presses, key=lambda press: press.number))
    counts = [sum(option == number for option in chosen.values()) for number in range(1, len(OPTIONS) + 1)]
    return r"\b.*?".join(rf"{option}\W*: {count}" for option, count in zip(OPTIONS, counts, strict=True)) + r"\b"
