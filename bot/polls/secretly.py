"""The part of the table of contents that is about secret questions."""

from collections.abc import Mapping

from bot.feature import Does, Lane, OnTick, Read, Request
from bot.polls.reading.secret import read_secret_ballot, read_secret_none, read_secret_vote, read_send, read_tick
from bot.polls.use_cases import secret_asking, secret_by_link, secret_closing, secret_voting

ACTIONS: Mapping[str, Read] = {
    "secret": read_secret_vote,
    "secret-none": read_secret_none,
    "secret-ballot": read_secret_ballot,
    "tick": read_tick,
    "send": read_send,
}

_foresee = secret_voting.foresee_secret_vote

REQUESTS: Mapping[type[Request], Does] = {
    secret_voting.CastSecretVote: Does(use_case=secret_voting.cast_secret_vote, foresee=_foresee, lane=Lane.SECRET),
    secret_voting.SecretVoteByWords: Does(
        use_case=secret_voting.cast_secretly_by_words, foresee=_foresee, lane=Lane.SECRET
    ),
    secret_voting.TakeBackSecretVote: Does(
        use_case=secret_voting.take_back_secret_vote, foresee=_foresee, lane=Lane.SECRET
    ),
    secret_voting.OpenSecretBallot: Does(use_case=secret_voting.open_secret_ballot, lane=Lane.LOOK),
    secret_by_link.SecretByLink: Does(use_case=secret_by_link.answer_secretly_by_link, lane=Lane.SECRET),
    secret_by_link.TakeBackSecretByLink: Does(use_case=secret_by_link.take_back_secretly_by_link, lane=Lane.SECRET),
    secret_asking.ChooseSecrecy: Does(use_case=secret_asking.choose_secrecy),
    secret_asking.SetByPlace: Does(use_case=secret_asking.set_by_place),
}

TICKS: Mapping[str, OnTick] = {"poll-turnout": secret_closing.tell_turnout}
