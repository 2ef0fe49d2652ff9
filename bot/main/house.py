"""What people are told of this installation, from its settings."""

from adapters.web.confiding.addresses import CONCERNS
from adapters.web.take_part.addresses import LINKS
from bot.chat.outbound import Say
from bot.config import Settings
from bot.people.model import House
from bot.words import WordBook, plain


def house_of(settings: Settings, words: WordBook, *, dashboard_at: str = "", concerns_at: str = "") -> House:
    """The house that the settings describe; where nobody is named, whoever runs this machine does.

    `dashboard_at` is the address of the dashboard, where this process has one, and `concerns_at` the one under which
    the pages about concerns are that people are told of.
    """
    language = settings.community.languages[0]
    return House(
        run_by=settings.operator.name or plain(words.text(Say("cli-operator-unnamed"), language)),
        run_by_organiser=settings.operator.is_organiser,
        community_name=settings.community.name,
        time_zone=settings.community.time_zone,
        language=language,
        languages=words.languages,
        bare_options=tuple(plain(words.text(Say(word), language)) for word in ("bare-yes", "bare-no", "bare-not-sure")),
        found_by=settings.community.found_by,
        dashboard_at=dashboard_at,
        concerns_at=f"{concerns_at}{CONCERNS}/" if concerns_at else "",
        links_at=f"{settings.web.public_url}{LINKS}" if settings.web.public_url else "",
    )
