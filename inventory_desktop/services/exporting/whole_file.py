"""A file that is there as a whole or not at all, and what can go wrong with one, in words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(slots=True)
class Unfinished:
    """A file that is being written.

    Attributes:
        path: Where to write.
        is_wanted: Whether it is to take its place at the end; may be changed.
    """

    path: Path
    is_wanted: bool = True


@contextmanager
def whole_file(path: Path) -> Iterator[Unfinished]:
    """Gives a file of another name beside a path, which takes its place at the end of the block.

    If the block raises, whatever stood there before stays as it was.

    Args:
        path: Where the file is to be.

    Raises:
        ValidationError: It cannot be written; one sentence with the field ``file``.
    """
    unfinished = Unfinished(path.with_name(f".{path.name[-60:]}.{uuid4().hex[:8]}.part"))
    try:
        _refuse_impossible(path)
        yield unfinished
        if unfinished.is_wanted:
            unfinished.path.replace(path)
    except OSError as error:
        raise told(error, path) from error
    finally:
        with suppress(OSError):
            unfinished.path.unlink(missing_ok=True)


def told(error: OSError, path: Path) -> ValidationError:
    """What went wrong with a file that was to be written, as one sentence.

    Args:
        error: As the system says it.
        path: The file.
    """
    return ValidationError(_sentence(error, path), field="file")


def _sentence(error: OSError, path: Path) -> str:
    if error.errno in _FULL:
        return said("There is no room left for {0}. Make some, or choose another disk.", path.name)
    if isinstance(error, PermissionError) and path.exists():
        return said(
            "{0} may not be replaced. It is open in another program, or protected; close"
            " it there, or choose another name.",
            path.name,
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return said("Nothing may be written into the folder {0}. Choose another one.", path.parent)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return said("The folder {0} does not exist. Choose another one.", path.parent)
    if error.errno == errno.ENAMETOOLONG:
        return "The name of the file is too long. Choose a shorter one."
    return said("{0} cannot be written: {1}.", path.name, error.strerror or error)


def _refuse_impossible(path: Path) -> None:
    if path.is_dir():
        raise ValidationError(
            said("{0} is a folder. Choose another name.", path.name), field="file"
        )
