"""What this computer remembers about how a person likes the program; nothing secret."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from inventory_desktop.ui.languages import Language
from inventory_desktop.ui.theme import TEXT_SCALES, Appearance

SCANNER_GAPS_MS = (30, 50, 120)
"""Longest pauses between two keys of a scan, of a fast, a usual and a slow scanner."""


class Preferences:
    """A small file beside the shop's data.

    Args:
        path: The file; made when something is first remembered.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Folder of what this computer keeps of the shop."""
        return Path(self._file.fileName()).parent

    @property
    def email(self) -> str:
        """Who signed in last."""
        return str(self._file.value("email", ""))

    @email.setter
    def email(self, value: str) -> None:
        self._file.setValue("email", value)

    @property
    def appearance(self) -> Appearance:
        """Which colours were chosen."""
        stored = str(self._file.value("appearance", Appearance.SYSTEM.value))
        return Appearance(stored) if stored in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._file.setValue("appearance", value.value)

    @property
    def language(self) -> Language:
        """Which language was chosen for this computer."""
        stored = str(self._file.value("language", Language.SYSTEM.value))
        return Language(stored) if stored in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self._file.setValue("language", value.value)

    @property
    def strong_contrast(self) -> bool:
        """Whether text and lines are to stand out more."""
        return self._is_on("strong_contrast", usually=False)

    @strong_contrast.setter
    def strong_contrast(self, value: bool) -> None:
        self._file.setValue("strong_contrast", value)

    @property
    def text_scale(self) -> float:
        """Size of text against the ordinary one."""
        stored = str(self._file.value("text_scale", TEXT_SCALES[0]))
        return next((each for each in TEXT_SCALES if str(each) == stored), TEXT_SCALES[0])

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._file.setValue("text_scale", str(value))

    @property
    def navigation_folded(self) -> bool:
        """Whether the navigation shows its icons only."""
        return self._is_on("navigation_folded", usually=False)

    @navigation_folded.setter
    def navigation_folded(self, value: bool) -> None:
        self._file.setValue("navigation_folded", value)

    @property
    def listens_to_scanner(self) -> bool:
        """Whether a barcode scanner is heard wherever the cursor is."""
        return self._is_on("listens_to_scanner", usually=True)

    @listens_to_scanner.setter
    def listens_to_scanner(self, value: bool) -> None:
        self._file.setValue("listens_to_scanner", value)

    @property
    def scanner_gap_ms(self) -> int:
        """Longest pause between two keys of a scan."""
        stored = str(self._file.value("scanner_gap_ms", SCANNER_GAPS_MS[1]))
        return next((gap for gap in SCANNER_GAPS_MS if str(gap) == stored), SCANNER_GAPS_MS[1])

    @scanner_gap_ms.setter
    def scanner_gap_ms(self, value: int) -> None:
        self._file.setValue("scanner_gap_ms", value)

    @property
    def makes_sounds(self) -> bool:
        """Whether a scan is answered by a sound."""
        return self._is_on("makes_sounds", usually=True)

    @makes_sounds.setter
    def makes_sounds(self, value: bool) -> None:
        self._file.setValue("makes_sounds", value)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        stored = self._file.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)

    @property
    def export_folder(self) -> str:
        """Where a list was exported to last; empty before the first time."""
        return str(self._file.value("export_folder", ""))

    @export_folder.setter
    def export_folder(self, value: str) -> None:
        self._file.setValue("export_folder", value)

    @property
    def labels(self) -> object:
        """How labels were printed last, as JSON; None before the first time."""
        return self._json("labels")

    @labels.setter
    def labels(self, value: dict[str, Any]) -> None:
        self._file.setValue("labels", json.dumps(value))

    def layout(self, screen: str) -> object:
        """How the columns of a list were arranged, as JSON; None if they were not."""
        return self._json(f"layouts/{screen}")

    def set_layout(self, screen: str, layout: dict[str, Any]) -> None:
        """Keeps how the columns of a list are arranged."""
        self._file.setValue(f"layouts/{screen}", json.dumps(layout))

    def save(self) -> None:
        """Writes the file now."""
        self._file.sync()

    def _json(self, name: str) -> object:
        stored = self._file.value(name)
        try:
            return json.loads(stored) if isinstance(stored, str) else None
        except json.JSONDecodeError:
            return None

    def _is_on(self, name: str, *, usually: bool) -> bool:
        stored = self._file.value(name, usually)
        return stored if isinstance(stored, bool) else str(stored).lower() == "true"
