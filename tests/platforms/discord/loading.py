"""Loads for the bench and the storms: many presses, and what each person's last answered one was."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.platforms.discord.interactions import COMPONENT, Interaction
from tests.platforms.discord.load import Load, last_codes
from tests.platforms.discord.messages import BUTTON, Shown
from tests.platforms.discord.people import Person
from tests.platforms.discord.seeing import Seeing
from tests.platforms.discord.world import Who
from tests.platforms.load import tally
from tests.platforms.loading import Loads

Json = dict[str, Any]

On = Shown | Sequence[Shown]
Crowd = int | Sequence[Who]


class Loading(Seeing, Loads):
    """The part of a stand-in that presses in thousands. People are named, or made: so many of them."""

    loads: list[Load]

    def storm(self, on: On, presses: int, people: Crowd = 200, data: Sequence[str] | None = None) -> Load:
        """Send presses on the buttons of these messages at once; `data`: only on those with these codes."""
        load = self._load(on, people, data)
        load.storm(presses)
        return load

    def closed_load(
        self,
        on: On,
        presses: int,
        people: Crowd = 50,
        data: Sequence[str] | None = None,
        waiting: int | None = None,
    ) -> Load:
        """So many of these people wait at a time; who is answered is followed by the next, in turn."""
        load = self._load(on, people, data)
        load.closed(presses, waiting)
        return load

    def paced_load(
        self, on: On, per_second: float, seconds: float, people: Crowd = 50, data: Sequence[str] | None = None
    ) -> Load:
        """So many presses a second, for so many real seconds, whoever was answered."""
        load = self._load(on, people, data)
        load.paced(per_second, seconds)
        return load

    async def until_answered(self, load: Load, count: int, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until so many presses of a load are answered. Raises `TimeoutError`."""
        await load.until_answered(count, timeout)

    def press_again(self, load: Load) -> int:
        """Let everybody of a closed load press again who sees "This interaction failed"; gives how many did."""
        return load.again(self.world.clock.now())

    def load_outcomes(self, load: Load) -> list[Json]:
        """What came of each press of a load, in the order of pressing."""
        return [self.outcome(press) for press in load.presses]

    def outcome(self, interaction: Interaction) -> Json:
        """What its person sees now of what they did, in brief."""
        return {
            "id": interaction.id,
            "person": interaction.person.id,
            "code": interaction.custom_id,
            "state": self.state(interaction),
            "text": interaction.text,
        }

    def last_answered(self, message: Shown) -> dict[int, str]:
        """The code of each person's last answered press on a message, by the person's id."""
        return last_codes(list(self.world.interactions.values()), message, answered=True)

    def last_pressed(self, message: Shown) -> dict[int, str]:
        """The code of each person's last press on a message, answered or not."""
        return last_codes(list(self.world.interactions.values()), message, answered=False)

    def tally(self, message: Shown) -> Counter[str]:
        """How many people have which code as their last answered press."""
        return tally(self.last_answered(message))

    def _load(self, on: On, people: Crowd, codes: Sequence[str] | None) -> Load:
        shown = [on] if isinstance(on, Shown) else list(on)
        crowd = self.crowd(people) if isinstance(people, int) else [self.world.who(person) for person in people]
        for guild in {message.channel.guild for message in shown} - {None}:
            assert guild is not None
            for person in crowd:
                if person.id not in guild.members:
                    self.joins(person, guild)
        load = Load(self._press_code, shown, crowd, self.world.random.randrange, codes)
        self.loads.append(load)
        return load

    def _press_code(self, person: Person, message: Shown, code: str, label: str) -> Interaction:
        data = {"custom_id": code, "component_type": BUTTON, "id": 0}
        return self.send(self.new_interaction(COMPONENT, person, message.channel, data, label=label, message=message))
