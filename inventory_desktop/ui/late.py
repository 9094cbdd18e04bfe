"""Parts of a screen that are made when they are first needed."""

from collections.abc import Callable
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Late(Generic[Made]):
    """Makes something once, when it is first asked for.

    A form of many fields takes as long to make as a list. What most people do not open today costs
    the opening of its screen nothing this way.

    Args:
        make: Makes it and puts it into its place.
    """

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._made: Made | None = None

    @property
    def made(self) -> Made | None:
        """It, if it has been made."""
        return self._made

    def get(self) -> Made:
        """It."""
        if self._made is None:
            self._made = self._make()
        return self._made
