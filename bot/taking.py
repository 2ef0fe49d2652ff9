"""One act inside its transaction: what was wanted, and what the engine itself writes of it."""

from collections.abc import Callable
from typing import Any

from bot.asked import Asked, submitted
from bot.chat.asking import Asking
from bot.chat.inbound import Confirm, Inbound, Said, Sender
from bot.chat.outbound import Answer, Say
from bot.contents import Contents
from bot.facts import PersonForgotten, PersonStopped
from bot.feature import Lane, Request
from bot.manners import in_manner, refused
from bot.noted import foresights, foresights_of_whom, hear_from, note, topic_pressed
from bot.pointers import point, point_at
from bot.refusals import ActionInvalid, Refusal
from bot.work import Job

Act = Callable[[Any, Inbound], Answer]


class Taking:
    """Makes jobs for the writer of what people do."""

    def __init__(self, contents: Contents, asked: Asked) -> None:
        self._contents = contents
        self._asked = asked

    def form_job(self, inbound: Inbound) -> Job[Answer]:
        """Words or a button that may belong to a form being filled."""
        return Job(do=lambda work: self._take(work, inbound, self._fill), foresee=foresights(inbound))

    def pointing_job(self, inbound: Inbound) -> Job[Answer]:
        """Lead to the private chat, where somebody typed what belongs there."""
        return Job(do=lambda work: self._take(work, inbound, point_at), foresee=foresights(inbound))

    def job(self, inbound: Inbound, request: Request) -> Job[Answer]:
        """Fulfil a request, with others or alone."""
        does = self._contents.does(request)
        if does.lane is Lane.ALONE:
            return Job(do=lambda work: self._alone(work, inbound, request), alone=True)
        more = does.foresee(request, inbound.sender) if does.foresee is not None else ()
        return Job(
            do=lambda work: self._take(work, inbound, lambda work, inbound: self._fulfil(work, inbound, request)),
            foresee=(*foresights(inbound), *more),
        )

    def secret_job(self, inbound: Inbound, request: Request) -> Job[Answer]:
        """Fulfil a request of which nothing is kept but what its use case writes: no key, no account, no presence."""
        does = self._contents.does(request)

        def act(work: Any, inbound: Inbound) -> Answer:
            return self.looked(work, inbound, request)

        def do(work: Any) -> Answer:
            meant, answer, _ = self._done(work, inbound, act)
            return in_manner(work, meant, answer)

        more = does.foresee(request, inbound.sender) if does.foresee is not None else ()
        return Job(do=do, foresee=(*foresights_of_whom(inbound), *more), secret=True)

    def looked(self, work: Any, inbound: Inbound, request: Request) -> Answer:
        """The answer of a use case, with nothing kept of the act itself."""
        who = work.people.person_of(inbound.sender)
        return self._asked.ask(work, inbound, self._contents.does(request).use_case(work, who, request))

    def _alone(self, work: Any, inbound: Inbound, request: Request) -> Answer:
        answer = self.looked(work, inbound, request)
        self.tell(work, inbound.sender)
        return answer

    def _take(self, work: Any, inbound: Inbound, act: Act) -> Answer:
        """One act inside the transaction: once, whoever sends it how often; with what the engine itself writes."""
        if work.inbox.is_taken(inbound.key):
            return Answer(note=Say("have-it"))
        before = work.writes
        inbound, answer, is_done = self._done(work, inbound, act)
        if is_done:
            note(work, inbound, wrote=work.writes != before)
        hear_from(work, inbound)
        work.inbox.take(inbound.key)
        return in_manner(work, inbound, self._whispered(work, inbound, answer))

    def _done(self, work: Any, inbound: Inbound, act: Act) -> tuple[Inbound, Answer, bool]:
        """The act as it was meant, its answer, and whether it was not refused."""
        before = work.writes
        try:
            return (*self._act(work, inbound, act), True)
        except Refusal as no:
            if work.writes != before:
                raise  # it wrote before it refused: only a transaction of its own can undo that
            return inbound, refused(no), False

    def _act(self, work: Any, inbound: Inbound, act: Act) -> tuple[Inbound, Answer]:
        """The act as it was meant, and its answer.

        Of a message no longer shown whole, a platform may not say in which topic it stands: it is looked up then.
        """
        before = work.writes
        try:
            return inbound, act(work, inbound)
        except ActionInvalid:
            topic = topic_pressed(work, inbound) if work.writes == before else None
            request = self._contents.read(topic) if topic is not None else None
            if topic is None or request is None:
                raise
        return topic, self._fulfil(work, topic, request)

    def _fulfil(self, work: Any, inbound: Inbound, request: Request) -> Answer:
        who = work.people.person_of(inbound.sender)
        answer = self._contents.does(request).use_case(work, who, request)
        self.tell(work, inbound.sender)
        return self._asked.ask(work, inbound, answer)

    def _fill(self, work: Any, inbound: Inbound) -> Answer:
        """Words or a button that may belong to a form being filled, one question at a time."""
        filled = self._asked.fill(work, inbound)
        if isinstance(filled, Answer):
            return filled
        if isinstance(filled, Asking):
            try:
                request = self._contents.read(submitted(inbound, filled))
                answer = self._fulfil(work, inbound, request) if request is not None else Answer()
            except Refusal as no:
                return self._asked.ask_again(work, inbound, filled, no)
            self._asked.forget(work, inbound.sender)
            return answer
        if isinstance(inbound, Said) and inbound.waited:
            return Answer(note=Say("waited"))  # it may be words of a concern, which was in memory alone
        if isinstance(inbound, Said) and self._contents.otherwise is not None:
            return self._fulfil(work, inbound, self._contents.otherwise(inbound))
        return Answer()

    def tell(self, work: Any, sender: Sender | None) -> None:
        """Have every feature hear what use cases told."""
        while told := work.facts.take():
            for fact in told:
                if isinstance(fact, PersonStopped) and sender is not None:
                    self._asked.forget(work, sender)
                if isinstance(fact, PersonForgotten):
                    for account in work.accounts.list_of(fact.person_id):
                        self._asked.forget(work, account.sender)
                for hear in self._contents.hear(fact):
                    hear(work, fact)

    def _whispered(self, work: Any, inbound: Inbound, answer: Answer) -> Answer:
        """A private answer to an act that can only be answered aloud becomes a pointer, or nothing."""
        is_aloud = not inbound.place.private and inbound.confirm is Confirm.NONE
        if answer.where != "private" or not is_aloud:
            return answer
        return point(work, inbound.place, answer.thing) if answer.thing else Answer()
