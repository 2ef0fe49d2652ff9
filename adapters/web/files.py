"""The files that pages need: those of one application, and those that all have in common."""

from pathlib import Path

from starlette.staticfiles import StaticFiles

_SHARED = Path(__file__).parent / "static"


def files(own: Path) -> StaticFiles:
    """Serves the files of a folder, and beside them those that all share, from wherever this is mounted."""
    served = StaticFiles(directory=own)
    served.all_directories.append(_SHARED)
    return served
