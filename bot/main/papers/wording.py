"""How the register of columns is put into words for documents: why, for how long, and what erasing does."""

from collections.abc import Mapping

from bot.records.model import Fate, Lifetime, Purpose

WHY: Mapping[Purpose, str] = {
    Purpose.ACCOUNT: "so that each person counts once",
    Purpose.NAME: "so that others know who has a role",
    Purpose.QUIET: "so that stop and pause hold",
    Purpose.CHOICES: "they chose it",
    Purpose.ROLES: "who may do what",
    Purpose.PLACES: "who may answer where, and see what",
    Purpose.CHAT: "to write to them where there is a reason to",
    Purpose.ANSWERS: "so that an answer can be changed, and counts once",
    Purpose.QUESTIONS: "who may close or change a question; what was asked",
    Purpose.ANNOUNCEMENTS: "who may change or cancel it; what groups were told",
    Purpose.REMINDERS: "so that they are reminded of what they asked for",
    Purpose.MESSAGES: "to send, change and take away messages",
    Purpose.FORMS: "so that a form can be gone on with",
    Purpose.CODES: "so that a code is good for one person",
    Purpose.PASTED: "so that it need not be pasted again to be announced, asked or kept in mind",
    Purpose.REMOVALS: "so that whoever lost a role can appeal",
    Purpose.SIGN_INS: "so that nobody else is signed in to the dashboard",
    Purpose.ACTS: "so that those who run a community can see who did what for it",
}

HOW_LONG: Mapping[Lifetime, str] = {
    Lifetime.IDLE: "until nothing else of the person has been kept for {days} days",
    Lifetime.ROLE: "while they have a role",
    Lifetime.CHOSEN: "until they change it; a pause, until it is over",
    Lifetime.GIVEN: "until it is taken from them, or they step down",
    Lifetime.GROUP: "while the group is with us",
    Lifetime.CLOSING: "until the question closes; {days} days longer where names are shown",
    Lifetime.WORDS: "{days} days after the question has closed, from then on without a name where names are hidden",
    Lifetime.COMMUNITY: "while the community is here",
    Lifetime.YEAR: "{days} days after it was sent or cancelled",
    Lifetime.CORRECTING: "{days} days after it was asked",
    Lifetime.SENT: "{days} days after it was sent; what waits, until it is sent or of no use",
    Lifetime.FORM: "{days} days after the last word",
    Lifetime.CODE: "until it is used, {days} days at most",
    Lifetime.NAMED: "{days} days after they said yes to it",
    Lifetime.PASTED: "until it is used, {days} day at most",
    Lifetime.REMINDED: "{days} days after it came for the last time, was done or was cancelled; unconfirmed, a day",
    Lifetime.SESSION: "until they sign out, 12 hours at most; what is over, until the next day",
    Lifetime.LOG: "{days} days",
    Lifetime.AUDIT: "{days} days",
}

FATE: Mapping[Fate, str] = {
    Fate.DELETED: "deletes it",
    Fate.CLEARED: "empties it",
    Fate.NUMBER: "leaves a number that leads to nobody, where something refers to it",
    Fate.PUBLIC: "leaves it: it was said to all",
}
