"""Takes the pictures: every scene in light and dark, at 100 and 200 %."""

from collections.abc import Callable, Sequence
from pathlib import Path

from inventory_desktop.cli.gallery import (
    dashboard,
    everywhere,
    exports,
    imports,
    labels,
    ledger,
    products,
    sign_in,
    summary,
    transfers,
    warehouses,
)
from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator
from inventory_desktop.config import Settings
from inventory_desktop.errors import BugError
from inventory_desktop.ui.languages import Language
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.theme import Appearance

_SCREENS = (
    dashboard,
    products,
    exports,
    ledger,
    warehouses,
    transfers,
    imports,
    labels,
    summary,
    everywhere,
)
BARE = (*sign_in.FIRST, *(scene for screen in _SCREENS for scene in screen.BARE))
"""Scenes of a shop in which there is nothing yet."""
FULL = (*(scene for screen in _SCREENS for scene in screen.FULL), *sign_in.LAST)
"""Scenes of the sample shop."""

_SCALES = ((1, ""), (2, "-2x"))


class Gallery:
    """Pictures of every screen.

    Args:
        settings_of: Makes settings of a new data folder of the given name.
        pictures: Folder for the pictures.
        wanted: Beginning of the pictures' names; empty for all.
        language: What the program speaks in them; another one than English ends their names.
    """

    def __init__(
        self,
        settings_of: Callable[[str], Settings],
        pictures: Path,
        wanted: str = "",
        language: Language = Language.ENGLISH,
    ) -> None:
        self._settings_of = settings_of
        self._pictures = pictures
        self._wanted = wanted
        self._language = language
        self._ending = "" if language is Language.ENGLISH else f"-{language}"

    def take(self) -> int:
        """Takes all pictures.

        Returns:
            How many.
        """
        return sum(
            self._take_shop(name, scenes, with_sample=with_sample)
            for name, scenes, with_sample in (("bare", BARE, False), ("full", FULL, True))
        )

    def _take_shop(self, name: str, scenes: Sequence[Scene], *, with_sample: bool) -> int:
        wanted = [each for each in scenes if self._is_wanted(each)]
        if not wanted:
            return 0
        settings = self._settings_of(name)
        preferences = Preferences(settings.data_dir / "preferences.ini")
        preferences.language = self._language
        preferences.save()
        operator = Operator(settings, self._pictures)
        try:
            operator.start()
            first = [each for each in wanted if each in sign_in.FIRST]
            taken = sum(self._take(operator, each) for each in first)
            _open_shop(operator, with_sample=with_sample)
            return taken + sum(self._take(operator, each) for each in wanted if each not in first)
        finally:
            operator.close()

    def _is_wanted(self, scene: Scene) -> bool:
        return f"{scene.screen}-{scene.state}".startswith(self._wanted)

    def _take(self, operator: Operator, scene: Scene) -> int:
        taken = 0
        for _playing in scene.play(Stage(operator)):
            for appearance in (Appearance.LIGHT, Appearance.DARK):
                operator.program.window.appearance_chosen.emit(appearance)
                operator.pause(80)
                for scale, ending in _SCALES:
                    name = (
                        f"{scene.screen}-{scene.state}-{appearance.value}{ending}{self._ending}.png"
                    )
                    operator.render(scale).save(str(self._pictures / name))
                    taken += 1
            operator.program.window.appearance_chosen.emit(Appearance.LIGHT)
        return taken


def _open_shop(operator: Operator, *, with_sample: bool) -> None:
    """Lives through the first start, up to the first screen."""
    page = operator.program.page
    if not isinstance(page, FirstStartPage):
        raise BugError("The pictures want a data folder without a shop.")
    operator.type(page.email, EMAIL)
    operator.type(page.password, PASSWORD)
    page.sample.setChecked(with_sample)
    page.submit()
    operator.wait_for("the shop", lambda: operator.program.window.current_screen)
    operator.settle()
