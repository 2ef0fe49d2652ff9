"""The command line: reads the settings, calls what was asked for, and tells what is wrong in one line each."""

import gc
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from bot import logs
from bot.chat.outbound import Say
from bot.config import Log, Settings, WrongSettings, read_settings
from bot.words import WordBook, plain

WRONG = 2
"""The exit code for wrong settings or surroundings; the same as for a command that does not exist."""

GIVEN_UP = 1
"""The exit code where somebody broke off, and nothing was changed."""


def main() -> None:
    """Run the command that the arguments name, and leave with its exit code."""
    gc.disable()  # what is imported stays: looking through it again and again is a seventh of the time to start
    CommandLine(WordBook.open(Path(__file__).parent)).group()(prog_name="caresay")


class CommandLine:
    """Every command. What a command needs of the program is imported when it is run: help and errors come at once."""

    def __init__(self, words: WordBook) -> None:
        self._words = words

    def group(self) -> click.Group:
        """The commands as a tree, with their help in words."""
        rotate = click.Argument(["act"], type=click.Choice(["rotate"]), required=False)
        return click.Group(
            help=self._text(Say("cli-help")),
            no_args_is_help=True,
            commands=[
                click.Command("run", callback=self._run, help=self._text(Say("cli-help-run"))),
                click.Command("setup", callback=self._setup, help=self._text(Say("cli-help-setup"))),
                click.Command("check", callback=self._check, help=self._text(Say("cli-help-check"))),
                self._command_backup(),
                self._command_restore(),
                self._command_papers(),
                click.Command("keys", callback=self._keys, params=[rotate], help=self._text(Say("cli-help-keys"))),
                click.Command("owner", callback=self._owner, help=self._text(Say("cli-help-owner"))),
            ],
        )

    def _command_backup(self) -> click.Command:
        params: list[click.Parameter] = [
            self._place("--to", "to", Say("cli-help-backup-to"), kinds="folder"),
            self._place("--keys-to", "keys_to", Say("cli-help-backup-keys-to"), kinds="folder"),
        ]
        return click.Command("backup", callback=self._backup, params=params, help=self._text(Say("cli-help-backup")))

    def _command_restore(self) -> click.Command:
        params: list[click.Parameter] = [
            self._place("--from", "file", Say("cli-help-restore-from"), kinds="file"),
            self._place("--keys-from", "keys_from", Say("cli-help-restore-keys-from")),
        ]
        return click.Command("restore", callback=self._restore, params=params, help=self._text(Say("cli-help-restore")))

    def _command_papers(self) -> click.Command:
        params: list[click.Parameter] = [self._place("--to", "to", Say("cli-help-papers-to"), kinds="folder")]
        return click.Command("papers", callback=self._papers, params=params, help=self._text(Say("cli-help-papers")))

    def _place(self, option: str, name: str, said: Say, *, kinds: str = "file folder") -> click.Option:
        kind = click.Path(file_okay="file" in kinds, dir_okay="folder" in kinds, path_type=Path)
        return click.Option([option, name], type=kind, required=True, help=self._text(said))

    def _run(self) -> None:
        def run(settings: Settings) -> int:
            from bot.main.running import run

            return run(settings)

        self._do(run)

    def _check(self) -> None:
        def check(settings: Settings) -> int:
            from bot.main.checking import check

            found = check(settings)
            self._tell(found.told)
            if found.wrong:
                raise WrongSettings(*found.wrong)
            return self._tell([Say("cli-check-well" if found.is_whole else "cli-check-rest-well")])

        self._do(check)

    def _setup(self) -> None:
        if not sys.stdin.isatty():
            self._tell([Say("cli-setup-no-terminal")], err=True)
            sys.exit(WRONG)
        logs.set_up(Log())
        try:
            self._set_up()
        except WrongSettings as wrong:
            self._tell(wrong.lines, err=True)
            sys.exit(WRONG)

    def _set_up(self) -> None:
        from bot.main.setting_up import carry_out, converse

        terminal, folder = Terminal(self._text), _home()
        try:
            wanted = converse(terminal, os.environ, folder)
        except (click.Abort, KeyboardInterrupt):
            click.echo()  # the line on which it was broken off
            wanted = None
        if wanted is None:
            self._tell([Say("cli-setup-nothing")])
            sys.exit(GIVEN_UP)
        carry_out(wanted, terminal, os.environ, folder)

    def _backup(self, to: Path, keys_to: Path) -> None:
        def backup(settings: Settings) -> int:
            from bot.main.backing_up import backup

            return self._tell(backup(settings, to, keys_to))

        self._do(backup)

    def _restore(self, file: Path, keys_from: Path) -> None:
        def restore(settings: Settings) -> int:
            from bot.main.restoring import restore

            return self._tell(restore(settings, file, keys_from))

        self._do(restore)

    def _papers(self, to: Path) -> None:
        def papers(settings: Settings) -> int:
            from bot.main.papers.writing import papers

            return self._tell(papers(settings, to))

        self._do(papers)

    def _keys(self, act: str | None) -> None:
        def keys(settings: Settings) -> int:
            from bot.main.key_ring import rotate, tell

            return self._tell(rotate(settings) if act else tell(settings))

        self._do(keys)

    def _owner(self) -> None:
        def owner(settings: Settings) -> int:
            from bot.main.operating import owner

            return self._tell(owner(settings))

        self._do(owner)

    def _do(self, act: Callable[[Settings], int]) -> None:
        """Do it with the settings and leave; what is wrong is told on the error stream, never as a traceback."""
        try:
            settings = read_settings(os.environ, _home())
            logs.set_up(settings.log)
            code = act(settings)
        except WrongSettings as wrong:
            self._tell(wrong.lines, err=True)
            code = WRONG
        except KeyboardInterrupt:
            code = 0
        sys.exit(code)

    def _tell(self, lines: Iterable[Say], *, err: bool = False) -> int:
        for line in lines:
            click.echo(self._text(line), err=err)
        return 0

    def _text(self, said: Say) -> str:
        return plain(self._words.text(said, "en"))


class Terminal:
    """The person at the terminal. Ctrl-C and Ctrl-D raise `click.Abort`."""

    def __init__(self, text: Callable[[Say], str]) -> None:
        self._text = text

    def say(self, said: Say | str) -> None:
        """Show a line."""
        click.echo(self._text(said) if isinstance(said, Say) else said)

    def ask(self, said: Say, kept: str = "") -> str:
        """What is typed; what stands in brackets where nothing is."""
        answer: str = click.prompt(self._text(said), default=kept, show_default=bool(kept))
        return answer

    def ask_secret(self, said: Say) -> str:
        """What is typed, and not shown."""
        answer: str = click.prompt(self._text(said), default="", show_default=False, hide_input=True)
        return answer

    def ask_yes(self, said: Say, *, kept: bool) -> bool:
        """Yes or no."""
        return click.confirm(self._text(said), default=kept)


def _home() -> Path:
    """Where relative paths start: the project folder, or where one stands if Caresay was installed as a package."""
    project = Path(__file__).parents[1]
    return project if (project / "config.example.toml").exists() else Path.cwd()


if __name__ == "__main__":
    main()
