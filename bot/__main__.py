"""The command line: reads the settings, calls what was asked for, and tells what is wrong in one line each."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from bot import logs
from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings, read_settings
from bot.words import WordBook, plain

WRONG = 2
"""The exit code for wrong settings or surroundings, as for a command that does not exist."""


def main() -> None:
    """Run the command that the arguments name, and leave with its exit code."""
    commands(WordBook.open(Path(__file__).parent))(prog_name="caresay")


def commands(words: WordBook) -> click.Group:
    """Every command, with its help in words. Nothing of the program is imported before a command needs it."""

    def text(said: Say | str) -> str:
        return plain(words.text(said, "en"))

    def tell(lines: Iterable[Say]) -> None:
        for line in lines:
            click.echo(text(line))

    def within(do: Callable[[Settings], int]) -> None:
        """Do it with the settings; wrong ones are told on the error stream, never as a traceback."""
        try:
            settings = read_settings(os.environ, _home())
            logs.set_up(settings.log)
            code = do(settings)
        except WrongSettings as wrong:
            for line in wrong.lines:
                click.echo(text(line), err=True)
            code = WRONG
        except KeyboardInterrupt:
            code = 0
        sys.exit(code)

    group = click.Group(help=text(Say("cli-help")), no_args_is_help=True)

    @group.command(help=text(Say("cli-help-run")))
    def run() -> None:
        from bot.main import run  # late: a command imports only what it needs

        within(run)

    @group.command(help=text(Say("cli-help-check")))
    def check() -> None:
        def look(settings: Settings) -> int:
            from bot.main import check

            wrong = check(settings)
            if wrong:
                raise WrongSettings(*wrong)
            tell([Say("cli-check-well")])
            return 0

        within(look)

    @group.command(help=text(Say("cli-help-backup")))
    @click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
    def backup(folder: Path) -> None:
        def copy(settings: Settings) -> int:
            from bot.main import backup

            return _told(tell, backup(settings, folder))

        within(copy)

    @group.command(help=text(Say("cli-help-owner")))
    def owner() -> None:
        def name(settings: Settings) -> int:
            from bot.main import owner

            return _told(tell, owner(settings))

        within(name)

    return group


def _told(tell: Callable[[Iterable[Say]], None], lines: Sequence[Say]) -> int:
    tell(lines)
    return 0


def _home() -> Path:
    """Where relative paths start: the project's own folder; the present one where Caresay was installed as a package."""
    project = Path(__file__).parents[1]
    return project if (project / "config.example.toml").exists() else Path.cwd()


if __name__ == "__main__":
    main()
