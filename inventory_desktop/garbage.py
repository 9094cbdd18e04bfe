"""Python's search for garbage, kept away from what lives as long as the program.

A full search looks at every object that can be part of a cycle: a quarter of a million once all
modules are there. It takes a tenth of a second, on whichever thread, and holds up all of them: no
key is answered meanwhile.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_kept = False


def keep_what_is_there() -> None:
    """Has the search pass over all that lives now, for good."""
    global _kept  # noqa: PLW0603  the search is one for the whole process
    _kept = True
    gc.freeze()


@contextmanager
def older_objects_left_alone() -> Iterator[None]:
    """Has the search pass over what lived before, for a while.

    For a loop that makes so many objects that it searches often: for an import the search was a
    sixth of the time that Python took.
    """
    if _kept:
        yield
        return
    gc.freeze()
    try:
        yield
    finally:
        if not _kept:
            gc.unfreeze()
